#include "engine/window/window.hpp"

#include "engine/window/window_parts.hpp"
#include "engine/window/wipe.hpp"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vignette::window {

namespace {

/// There the window goes with the program: a wake-up that SDL sent it from the screen reader's thread may still be on
/// its way over a connection of its own, and would find it gone ("BadWindow", exit 1; seen in 1 of 100 exits with
/// SDL 2.26).
bool on_x11()
{
    const char* driver = SDL_GetCurrentVideoDriver();
    return driver && std::string_view(driver) == "x11";
}

} // namespace

SdlVideo::~SdlVideo()
{
    if (!on_x11())
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

void SdlWindowDeleter::operator()(SDL_Window* window) const
{
    if (!on_x11())
        SDL_DestroyWindow(window);
}
void SdlCursorDeleter::operator()(SDL_Cursor* cursor) const
{
    SDL_FreeCursor(cursor);
}

namespace {

/// SDL goes on without any screen where it finds none; nobody would see that window. Unless somebody asked for it.
bool nobody_would_see()
{
    const char* driver = SDL_GetCurrentVideoDriver();
    const std::string_view name = driver ? driver : "";
    return (name == "dummy" || name == "offscreen" || name == "evdev") && !SDL_getenv("SDL_VIDEODRIVER");
}

Error no_display()
{
    return {ErrorCode::NotFound,
        "There is no display to open a window on. Start Vignette from the desktop, or play here: vignette --terminal."};
}

float wanted_scale(const Options& options)
{
    if (options.scale > 0)
        return static_cast<float>(options.scale);
    float dpi = 96;
    if (SDL_GetDisplayDPI(0, &dpi, nullptr, nullptr) != 0)
        return 1;
    return std::clamp(std::floor(dpi / 96 * 4) / 4, 1.0f, 3.0f);
}

/// Of the wanted size, but never larger than the desktop's room.
SDL_Window* open_window(const Options& options)
{
    const float scale = wanted_scale(options);
    int width = static_cast<int>(static_cast<float>(options.width) * scale);
    int height = static_cast<int>(static_cast<float>(options.height) * scale);
    SDL_Rect room{};
    if (SDL_GetDisplayUsableBounds(0, &room) == 0 && room.w > 0 && room.h > 0) {
        width = std::min(width, room.w);
        height = std::min(height, room.h);
    }
    SDL_Window* window = SDL_CreateWindow("", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
        SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (window)
        SDL_SetWindowMinimumSize(window, static_cast<int>(320 * scale), static_cast<int>(320 * scale));
    return window;
}

void hint(const Options& options)
{
    // Otherwise SDL opens a hidden OpenGL window just to look at the vendor: 130 ms and 66 MB.
    if (options.renderer != "accelerated")
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
}

} // namespace

Result<Window> Window::open(const Options& options)
{
    hint(options);
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return no_display();
    auto video = std::make_unique<SdlVideo>();
    if (nobody_would_see())
        return no_display();
    SDL_StopTextInput();
    SdlWindow window(open_window(options));
    if (!window)
        return no_display();
    auto renderer = open_renderer(window.get(), options.renderer);
    if (!renderer)
        return renderer.error();
    auto faces = Faces::open(options.face);
    if (!faces)
        return faces.error();
    return Window(std::make_unique<Parts>(
        options, std::move(video), std::move(window), std::move(renderer).value(), std::move(faces).value()));
}

Window::Window(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

Window::Parts::Parts(const Options& wanted, std::unique_ptr<SdlVideo> on, SdlWindow window,
    std::unique_ptr<Renderer> renderer, Faces read)
    : options(wanted)
    , video(std::move(on))
    , faces(std::move(read))
    , pane(wanted, std::move(window), std::move(renderer), faces)
    , view(pane.view())
    , wake_event(SDL_RegisterEvents(1))
    , outside_event(SDL_RegisterEvents(1))
    , quiet_time(std::chrono::milliseconds(SDL_GetTicks64()))
{
}

Window::Parts::~Parts()
{
    accessible.reset(); // Its thread wakes us through SDL.
}

void Window::Parts::draw_if_needed()
{
    if (room && room_place)
        room->draw_if_needed();
    if (!pane.draw_if_needed())
        return;
    choose_cursor();
    follow_typing();
    if (!accessible) { // After the first frame: it loads libraries.
        accessible = start_accessible(*this);
        accessible->window_focus((SDL_GetWindowFlags(pane.sdl()) & SDL_WINDOW_INPUT_FOCUS) != 0);
    }
    publish();
}

void Window::show(present::Screen screen)
{
    m_parts->pane.show(std::move(screen));
}

void Window::restyle(const Options& options)
{
    Parts& parts = *m_parts;
    if (options.face != parts.options.face) {
        if (auto faces = Faces::open(options.face)) {
            parts.faces = std::move(faces).value();
            parts.pane.forget_letters();
            if (parts.room)
                parts.room->forget_letters();
        }
    }
    parts.options = options;
    parts.pane.restyle(options);
    if (parts.room)
        parts.restyle_room();
}

void Window::forget_pictures()
{
    m_parts->pane.forget_pictures();
}

Window::Shot Window::shot()
{
    return m_parts->pane.shot();
}

std::function<void()> Window::waker()
{
    return [type = m_parts->outside_event] {
        SDL_Event event{};
        event.type = type;
        SDL_PushEvent(&event);
    };
}

UserAction Window::wait(std::optional<std::chrono::milliseconds> quiet, std::optional<std::chrono::milliseconds> wake)
{
    Parts& parts = *m_parts;
    parts.wake_after(wake);
    for (;;) {
        if (auto action = parts.view.next_action()) {
            UserAction out = *action; // Moving would leave a short text behind, and it may be a PIN.
            wipe(action->text);
            return out;
        }
        parts.draw_if_needed();
        parts.look_at_writing();
        SDL_Event event;
        if (parts.next_event(event, quiet))
            parts.handle_all(event);
        parts.look_at_clock(quiet);
    }
}

} // namespace vignette::window
