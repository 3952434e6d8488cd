#include "engine/window/pane.hpp"

#include "engine/window/imgui_version.hpp"
#include "engine/window/painter.hpp"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vignette::window {

namespace {

/// ImGui's context for its draw lists. It wants a font to start; ours are in Masks, so one character is enough.
ImGuiContext* imgui_for_drawing()
{
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context); // CreateContext leaves another window's context current.
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    static const ImWchar only_space[] = {' ', ' ', 0};
    ImFontConfig config;
    config.SizePixels = 13;
    config.OversampleH = config.OversampleV = 1;
    config.GlyphRanges = only_space;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    io.Fonts->AddFontDefault(&config);
#if IMGUI_VERSION_NUM < 19200
    io.Fonts->Build();
#else
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
    return context;
}

} // namespace

void ImGuiDeleter::operator()(ImGuiContext* context) const
{
    ImGui::DestroyContext(context);
}

float display_scale(SDL_Window* window, const Renderer& renderer, double wanted)
{
    if (wanted > 0)
        return static_cast<float>(wanted);
    int width = 1, height = 1;
    SDL_GetWindowSize(window, &width, &height);
    const float own = static_cast<float>(renderer.width()) / static_cast<float>(std::max(1, width));
    if (own > 1.01f)
        return own;
    float dpi = 96;
    if (SDL_GetDisplayDPI(std::max(0, SDL_GetWindowDisplayIndex(window)), &dpi, nullptr, nullptr) != 0)
        return 1;
    return std::clamp(std::floor(dpi / 96 * 4) / 4, 1.0f, 3.0f);
}

Pane::Pane(const Options& options, SdlWindow window, std::unique_ptr<Renderer> renderer, Faces& faces)
    : m_options(options)
    , m_window(std::move(window))
    , m_renderer(std::move(renderer))
    , m_faces(faces)
    , m_masks(faces)
    , m_imgui(imgui_for_drawing())
    , m_pictures(*m_renderer, options.picture_caches, options.writable_cache)
    , m_scale(display_scale(m_window.get(), *m_renderer, options.scale))
    , m_view(context(), all().width, all().height)
{
}

Pane::~Pane()
{
    if (m_sheet)
        m_renderer->destroy(m_sheet);
}

Context Pane::context()
{
    Context out;
    out.text = static_cast<float>(std::clamp(m_options.text_percent, 100, 200)) / 100;
    out.advance = [this](const TextStyle& style, char32_t before, char32_t next) {
        return m_faces.advance(style, before, next);
    };
    out.aspect = [this](const present::PictureRef& picture) { return m_pictures.aspect(picture); };
    out.area = [this](const present::PictureRef& picture, const std::string& part) {
        return m_pictures.area(picture, part);
    };
    return out;
}

Rect Pane::all() const
{
    return {
        0, 0, static_cast<float>(m_renderer->width()) / m_scale, static_cast<float>(m_renderer->height()) / m_scale};
}

float Pane::dip(int window_units) const
{
    int width = 1, height = 1;
    SDL_GetWindowSize(m_window.get(), &width, &height);
    const float physical = static_cast<float>(m_renderer->width()) / static_cast<float>(std::max(1, width));
    return static_cast<float>(window_units) * physical / m_scale;
}

void Pane::show(present::Screen screen)
{
    if (screen.title != m_view.screen().title)
        SDL_SetWindowTitle(m_window.get(), screen.title.c_str());
    m_view.show(std::move(screen));
}

void Pane::show_fitted(present::Screen screen)
{
    if (m_fitted && screen == m_view.screen())
        return;
    m_fitted = true;
    show(std::move(screen));
    fit();
}

/// Never so small that it cannot be read from the last row: what is longer is shown page by page. Cost: a layout for
/// each size that is tried.
void Pane::fit()
{
    for (int percent = 200; percent >= 150; percent -= 25) {
        m_options.text_percent = percent;
        m_view.restyle(context());
        if (fits())
            return;
    }
}

bool Pane::fits() const
{
    const auto& columns = m_view.layout().columns;
    return std::none_of(columns.begin(), columns.end(), [](const Column& one) { return one.furthest() > 0; });
}

void Pane::restyle(const Options& options)
{
    m_options.theme = options.theme;
    m_options.text_percent = options.text_percent;
    m_options.scale = options.scale;
    m_scale = display_scale(m_window.get(), *m_renderer, options.scale);
    m_view.restyle(context());
    resized();
}

void Pane::forget_letters()
{
    m_masks.forget(m_faces);
}

void Pane::forget_pictures()
{
    m_pictures.forget();
    m_view.restyle(context()); // They may have other shapes.
    m_must_draw = true;
}

void Pane::lose_textures()
{
    m_pictures.clear();
    m_masks.forget(m_faces);
    m_must_draw = true;
}

void Pane::resized()
{
    m_view.resize(all().width, all().height);
    if (m_fitted)
        fit();
    m_must_draw = true;
}

void Pane::must_draw(bool lost)
{
    m_must_draw = true;
    m_lost = m_lost || lost;
}

bool Pane::draw_if_needed()
{
    if (!m_view.take_changed() && !m_must_draw)
        return false;
    draw();
    return true;
}

Window::Shot Pane::shot()
{
    m_view.take_changed();
    draw();
    return {m_renderer->width(), m_renderer->height(), m_renderer->pixels()};
}

void Pane::draw()
{
    m_must_draw = false;
    while (!paint_once()) { } // The sheet of masks grew: what was painted points to where they were.
    take_sheet();
    m_renderer->draw(*ImGui::GetDrawData(), tokens(m_options.theme)[Token::Paper], std::exchange(m_lost, false));
}

bool Pane::paint_once()
{
    const int version = m_masks.version();
    if (m_sheet_version != version) {
        if (m_sheet)
            m_renderer->destroy(m_sheet);
        m_sheet = m_renderer->make_sheet(m_masks.width(), m_masks.height());
        m_sheet_version = version;
    }
    ImGui::SetCurrentContext(m_imgui.get());
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(m_renderer->width()), static_cast<float>(m_renderer->height())};
    io.DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    Canvas canvas(*ImGui::GetBackgroundDrawList(), m_masks, m_sheet, tokens(m_options.theme), m_scale);
    paint(canvas, m_view, m_pictures);
    ImGui::Render();
    return m_masks.version() == version;
}

void Pane::take_sheet()
{
    const Masks::Rows rows = m_masks.take_changed();
    m_renderer->update_sheet(m_sheet, rows.first, rows.last, m_masks.pixels(), m_masks.width());
}

} // namespace vignette::window
