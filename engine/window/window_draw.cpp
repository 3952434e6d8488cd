#include "engine/window/imgui_version.hpp"
#include "engine/window/painter.hpp"
#include "engine/window/window_parts.hpp"

#include <SDL.h>

#include <algorithm>
#include <cmath>

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

Window::Parts::Parts(Options wanted, std::unique_ptr<SdlVideo> on, std::unique_ptr<SDL_Window, SdlWindowDeleter> opened,
    std::unique_ptr<Renderer> drawer, Faces read)
    : options(std::move(wanted))
    , video(std::move(on))
    , window(std::move(opened))
    , renderer(std::move(drawer))
    , faces(std::move(read))
    , masks(faces)
    , imgui(imgui_for_drawing())
    , pictures(*renderer, options.picture_caches, options.writable_cache)
    , scale(display_scale(window.get(), *renderer, options.scale))
    , view(context(), static_cast<float>(renderer->width()) / scale, static_cast<float>(renderer->height()) / scale)
    , wake_event(SDL_RegisterEvents(1))
    , outside_event(SDL_RegisterEvents(1))
    , quiet_time(std::chrono::milliseconds(SDL_GetTicks64()))
{
}

Window::Parts::~Parts()
{
    accessible.reset(); // Its thread wakes us through SDL.
    if (sheet)
        renderer->destroy(sheet);
}

Context Window::Parts::context() const
{
    Context out;
    out.text = static_cast<float>(std::clamp(options.text_percent, 100, 200)) / 100;
    out.advance
        = [this](const TextStyle& style, char32_t before, char32_t next) { return faces.advance(style, before, next); };
    out.aspect
        = [this](const present::PictureRef& picture) { return const_cast<Parts*>(this)->pictures.aspect(picture); };
    out.area = [this](const present::PictureRef& picture, const std::string& part) {
        return const_cast<Parts*>(this)->pictures.area(picture, part);
    };
    return out;
}

void Window::Parts::draw_if_needed()
{
    if (!view.take_changed() && !must_draw)
        return;
    draw();
    if (!accessible) { // After the first frame: it loads libraries.
        accessible = start_accessible(*this);
        accessible->window_focus((SDL_GetWindowFlags(window.get()) & SDL_WINDOW_INPUT_FOCUS) != 0);
    }
    publish();
}

void Window::Parts::draw()
{
    must_draw = false;
    choose_cursor();
    follow_typing();
    while (!paint_once()) { } // The sheet of masks grew: what was painted points to where they were.
    take_sheet();
    renderer->draw(*ImGui::GetDrawData(), tokens(options.theme)[Token::Paper], std::exchange(lost, false));
}

bool Window::Parts::paint_once()
{
    const int version = masks.version();
    if (sheet_version != version) {
        if (sheet)
            renderer->destroy(sheet);
        sheet = renderer->make_sheet(masks.width(), masks.height());
        sheet_version = version;
    }
    ImGui::SetCurrentContext(imgui.get());
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(renderer->width()), static_cast<float>(renderer->height())};
    io.DeltaTime = 1.0f / 60;
    ImGui::NewFrame();
    Canvas canvas(*ImGui::GetBackgroundDrawList(), masks, sheet, tokens(options.theme), scale);
    paint(canvas, view, pictures);
    ImGui::Render();
    return masks.version() == version;
}

void Window::Parts::take_sheet()
{
    const Masks::Rows rows = masks.take_changed();
    renderer->update_sheet(sheet, rows.first, rows.last, masks.pixels(), masks.width());
}

/// An input method (for accents, for other scripts) is on while somebody writes, and knows where.
void Window::Parts::follow_typing()
{
    const Editor* editor = view.typing_in();
    if (!editor) {
        const bool letters = !view.screen().letters_go_to.empty();
        if (letters != (SDL_IsTextInputActive() == SDL_TRUE))
            letters ? SDL_StartTextInput() : SDL_StopTextInput();
        return;
    }
    const Rect box = view.writing_rect(view.focused()), caret = editor->caret_rect();
    const auto px = [this](float dips) { return static_cast<int>(dips * scale); };
    const SDL_Rect rect{px(box.x + caret.x), px(box.y + caret.y), px(caret.width) + 1, px(caret.height)};
    SDL_SetTextInputRect(&rect);
    if (!SDL_IsTextInputActive())
        SDL_StartTextInput();
}

} // namespace vignette::window
