#pragma once

#include "engine/window/accessible/accessible.hpp"
#include "engine/window/draft_time.hpp"
#include "engine/window/pane.hpp"
#include "engine/window/quiet_time.hpp"
#include "engine/window/shift_taps.hpp"
#include "engine/window/window.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct SDL_Cursor;
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

struct SdlCursorDeleter {
    void operator()(SDL_Cursor*) const;
};

/// What a Window is made of. The order is that of making; taking apart goes the other way.
struct Window::Parts final : AccessibleHost {
    Parts(const Options&, std::unique_ptr<SdlVideo>, SdlWindow, std::unique_ptr<Renderer>, Faces);
    ~Parts() override;

    Options options;
    std::unique_ptr<SdlVideo> video;
    Faces faces;
    Pane pane;
    View& view; ///< The pane's.
    std::unique_ptr<Pane> room; ///< Once there was one; only hidden after that.
    std::optional<RoomPlace> room_place; ///< While it is to be seen.
    std::unique_ptr<SDL_Cursor, SdlCursorDeleter> arrow, hand, beam;
    std::uint32_t wake_event = 0, outside_event = 0;
    bool reader_has_key = false; ///< A screen reader took the last key: the text that SDL makes of it is not writing.
    bool letter_is_used = false; ///< The key that is down has pressed something: its letter is not for writing, too.
    DraftTime drafts;
    QuietTime quiet_time;
    std::optional<std::chrono::milliseconds> wake_at; ///< When wait() tells Woken, whatever happens before.
    ShiftTaps shift_taps;
    std::unique_ptr<Accessible> accessible;

    void draw_if_needed();

    // window_events.cpp
    void handle(const SDL_Event&);
    void mouse(const SDL_Event&);
    void window_event(int what);
    void key_down(const SDL_Event&);
    bool clipboard(const Stroke&);
    void choose_cursor();
    void follow_typing();

    // window_room.cpp
    bool is_of_room(const SDL_Event&) const;
    void room_event(int what);
    void restyle_room();

    // window_waiting.cpp
    /// Sleeps. False: time to look.
    bool next_event(SDL_Event&, std::optional<std::chrono::milliseconds> quiet);
    void handle_all(SDL_Event&); ///< And what has come meanwhile, up to the first that concerns the session.
    void look_at_writing();
    void look_at_clock(std::optional<std::chrono::milliseconds> quiet);
    void wake_after(std::optional<std::chrono::milliseconds> time);
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

} // namespace vignette::window
