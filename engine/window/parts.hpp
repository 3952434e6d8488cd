#pragma once

#include "engine/window/compose.hpp"

#include <string_view>

/// The few shapes that all looks are made of. Each adds pieces to a block.
namespace vignette::window {

inline constexpr float target = 44; ///< Nothing that can be pressed is less high.

enum class Align { Left, Centre };

/// How text is set: its style, colour and the distance of its lines.
struct Setting {
    TextStyle style;
    Token token = Token::Ink;
    float leading = 1.5f;
    Align align = Align::Left;
};

/// Adds text with its top left corner at x, y, at most `width` wide. Returns how high it is.
float add_text(Block&, std::string_view text, const Setting&, float x, float y, float width, const Context&);

/// The same, and tells how wide the longest line is.
struct Extent {
    float width = 0, height = 0;
};
Extent set_text(Block&, std::string_view text, const Setting&, float x, float y, float width, const Context&);

/// How wide `text` would be on one line.
float one_line(std::string_view text, const TextStyle&, const Context&);

void add_fill(Block&, Rect, Token, float radius = 0);
void add_frame(Block&, Rect, Token, float thickness, float radius = 0);

/// A box with an outline: two fills, so that corners are exact.
void add_box(Block&, Rect, Token fill, Token line, float thickness, float radius);

/// A disc with one or two characters in its middle.
void add_badge(Block&, std::string_view text, const TextStyle&, Token fill, Token ink, float x, float y, float size,
    const Context&);

/// A key's cap, centred on `middle_y`, its left edge at x. Returns its width.
float add_cap(Block&, std::string_view key, float x, float middle_y, const Context&);
float cap_width(std::string_view key, const Context&);

// One for each group of looks; `compose` picks.
Block compose_text(const present::Item&, float width, const Context&);
Block compose_speech(const present::Item&, float width, const Context&); ///< Speech and Think: a bar at the left.
Block compose_box(const present::Item&, float width, const Context&); ///< Sign, Practice, Note.
Block compose_view(const present::Item&, float width, const Context&); ///< View, Evidence.
Block compose_choice(const present::Item&, float width, const Context&);
Block compose_button(const present::Item&, float width, const Context&); ///< Primary, Secondary, Leave.
Block compose_chip(const present::Item&, float width, const Context&); ///< Chip, Quiet, and a plain button.
Block compose_card(const present::Item&, float width, const Context&);
Block compose_hero(const present::Item&, float width, const Context&);
Block compose_picture(const present::Item&, float width, const Context&);
Block compose_track(const present::Item&, float width, const Context&);
Block compose_chart_bar(const present::Item&, float width, const Context&);
Block compose_squares(const present::Item&, float width, const Context&);
Block compose_text_box(const present::Item&, float width, const Context&);
Block compose_rating(const present::Item&, float width, const Context&);
Block compose_tick(const present::Item&, float width, const Context&); ///< Check, and a lone Radio.
Block compose_list(const present::Item&, float width, const Context&);
Block compose_table(const present::Item&, float width, const Context&);

} // namespace vignette::window
