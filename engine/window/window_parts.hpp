#pragma once

#include "engine/window/accessible/accessible.hpp"
#include "engine/window/draft_time.hpp"
#include "engine/window/faces.hpp"
#include "engine/window/masks.hpp"
#include "engine/window/pictures_shown.hpp"
#include "engine/window/quiet_time.hpp"
#include "engine/window/renderer.hpp"
#include "engine/window/shift_taps.hpp"
#include "engine/window/view.hpp"
#include "engine/window/window.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct SDL_Window;
struct SDL_Cursor;
struct ImGuiContext;
union SDL_Event;

namespace vignette::window {

/// SDL's video, on while this lives.
class SdlVideo {
public:
    SdlVideo() = default;
    SdlVideo(const SdlVideo&) = delete;
    SdlVideo& operator=(const SdlVideo&) = delete;
    ~SdlVideo();
};

struct SdlWindowDeleter {
    void operator()(SDL_Window*) const;
};
struct SdlCursorDeleter {
    void operator()(SDL_Cursor*) const;
};
struct ImGuiDeleter {
    void operator()(ImGuiContext*) const;
};

/// What a Window is made of. The order is that of making; taking apart goes the other way.
struct Window::Parts final : AccessibleHost {
    Parts(Options, std::unique_ptr<SdlVideo>, std::unique_ptr<SDL_Window, SdlWindowDeleter>, std::unique_ptr<Renderer>,
        Faces);
    ~Parts() override;

    Options options;
    std::unique_ptr<SdlVideo> video;
    std::unique_ptr<SDL_Window, SdlWindowDeleter> window;
    std::unique_ptr<Renderer> renderer;
    Faces faces;
    Masks masks;
    std::unique_ptr<ImGuiContext, ImGuiDeleter> imgui;
    PicturesShown pictures;
    Texture sheet = nullptr;
    int sheet_version = -1;
    float scale = 1;
    View view;
    std::unique_ptr<SDL_Cursor, SdlCursorDeleter> arrow, hand, beam;
    std::uint32_t wake_event = 0, outside_event = 0;
    bool must_draw = true;
    bool lost = false; ///< What the window showed; it must be shown anew as a whole.
    bool reader_has_key = false; ///< A screen reader took the last key: the text that SDL makes of it is not writing.
    bool letter_is_used = false; ///< The key that is down has pressed something: its letter is not for writing, too.
    DraftTime drafts;
    QuietTime quiet_time;
    ShiftTaps shift_taps;
    std::unique_ptr<Accessible> accessible;

    // window_draw.cpp
    Context context() const;
    void draw_if_needed();
    void draw();
    bool paint_once();
    void take_sheet();
    void follow_typing();

    // window_events.cpp
    void handle(const SDL_Event&);
    void window_event(int what);
    void key_down(const SDL_Event&);
    bool clipboard(const Stroke&);
    void resized();
    void choose_cursor();
    float dip(int window_units) const;

    // window_waiting.cpp
    bool next_event(SDL_Event&, std::optional<std::chrono::milliseconds> quiet); ///< Sleeps. False: time to look.
    void handle_all(SDL_Event&); ///< And what has come meanwhile, up to the first that concerns the session.
    void look_at_writing();
    void look_at_clock(std::optional<std::chrono::milliseconds> quiet);
    void somebody_is_there();
    void count_shift(const SDL_Event&);

    // window_accessible.cpp
    void publish();
    void press(std::string_view id) override;
    void focus(std::string_view id) override;
    void reveal(std::string_view id) override;
    void write(std::string_view id, std::string_view text) override;
    void select(std::string_view id, std::size_t caret, std::size_t anchor) override;
    void wake() override;
    WindowPlace window_place() const override;
};

/// Physical pixels for a device-independent one, as the display says, in quarters.
float display_scale(SDL_Window*, const Renderer&, double wanted);

} // namespace vignette::window
