#include "engine/window/parts.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

Extent set_text(
    Block& block, std::string_view text, const Setting& setting, float x, float y, float width, const Context& context)
{
    // Whole pixels, so that lines do not drift against boxes.
    const float leading = std::round(setting.style.size * setting.leading);
    Extent extent;
    for (const Line& line : lay_out(text, setting.style, width, context.advance)) {
        if (line.opens_paragraph)
            extent.height += std::round(leading * 0.5f);
        const float indent = setting.align == Align::Centre ? (width - line.width) / 2 : 0;
        // Capitals stand in the middle of the line, in every face.
        const float baseline = std::round(y + extent.height + leading / 2 + setting.style.size * 0.364f);
        for (const Run& run : line.runs)
            block.pieces.push_back({Piece::Kind::Text, {x + indent + run.x, baseline, run.width, run.style.size},
                setting.token, 0, 0, run.style, run.text});
        extent.width = std::max(extent.width, line.width);
        extent.height += leading;
    }
    return extent;
}

float add_text(
    Block& block, std::string_view text, const Setting& setting, float x, float y, float width, const Context& context)
{
    return set_text(block, text, setting, x, y, width, context).height;
}

float one_line(std::string_view text, const TextStyle& style, const Context& context)
{
    float width = 0;
    for (const Line& line : lay_out(text, style, 1e6f, context.advance))
        width = std::max(width, line.width);
    return std::ceil(width);
}

void add_fill(Block& block, Rect rect, Token token, float radius)
{
    block.pieces.push_back({Piece::Kind::Fill, rect, token, radius});
}

void add_frame(Block& block, Rect rect, Token token, float thickness, float radius)
{
    block.pieces.push_back({Piece::Kind::Frame, rect, token, radius, thickness});
}

void add_box(Block& block, Rect rect, Token fill, Token line, float thickness, float radius)
{
    add_fill(block, rect, line, radius);
    add_fill(block, {rect.x + thickness, rect.y + thickness, rect.width - 2 * thickness, rect.height - 2 * thickness},
        fill, radius - thickness);
}

void add_badge(Block& block, std::string_view text, const TextStyle& style, Token fill, Token ink, float x, float y,
    float size, const Context& context)
{
    add_fill(block, {x, y, size, size}, fill, size / 2);
    const float width = width_of(decoded(text), style, context.advance);
    const float baseline = std::round(y + size / 2 + style.size * 0.364f);
    block.pieces.push_back(
        {Piece::Kind::Text, {x + (size - width) / 2, baseline, width, style.size}, ink, 0, 0, style, decoded(text)});
}

namespace {

TextStyle cap_style(const Context& context)
{
    return context.style(14);
}

} // namespace

float cap_width(std::string_view key, const Context& context)
{
    return key.empty() ? 0 : one_line(key, cap_style(context), context) + 16;
}

float add_cap(Block& block, std::string_view key, float x, float middle_y, const Context& context)
{
    const float width = cap_width(key, context);
    const float height = std::round(20 * context.text);
    const float top = std::round(middle_y - height / 2);
    // One pixel more below than around: the cap of a key seen from above.
    add_fill(block, {x, top, width, height + 1}, Token::Line, 4);
    add_fill(block, {x + 1, top + 1, width - 2, height - 2}, Token::Cap, 3);
    const Setting setting{cap_style(context), Token::Soft, 1};
    add_text(block, key, setting, x + 8, std::round(middle_y - setting.style.size / 2), width, context);
    return width;
}

} // namespace vignette::window
