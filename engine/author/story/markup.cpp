#include "engine/author/story/markup.hpp"

#include "engine/core/text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace vignette::author {

namespace {

/// The class of a role; see the style in svg.cpp.
std::string_view class_of(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return "heading";
    case TextRole::Summary:
        return "summary";
    case TextRole::UnitTitle:
        return "unit";
    case TextRole::Title:
        return "title";
    case TextRole::Note:
        return "note";
    case TextRole::Prompt:
    case TextRole::Option:
    case TextRole::Legend:
        return "words";
    case TextRole::Unplanned:
        return "unplanned";
    case TextRole::Unreached:
        return "unreached";
    case TextRole::End:
        return "end";
    case TextRole::WayLabel:
        return "way";
    default:
        return "small";
    }
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string out = text::escaped_for_markup(text);
    for (char& c : out)
        c = static_cast<unsigned char>(c) < ' ' ? ' ' : c; // Not even allowed in XML.
    return out;
}

std::string number(double value)
{
    std::array<char, 32> digits{};
    const double rounded = std::round(value * 10) / 10 + 0.0; // Not "-0".
    const auto [end, problem]
        = std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed, 1);
    std::string out(digits.data(), end);
    if (out.size() > 2 && out.substr(out.size() - 2) == ".0")
        out.resize(out.size() - 2);
    return out;
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string attributes(const MapBox& box)
{
    return attribute("x", number(box.x)) + attribute("y", number(box.y)) + attribute("width", number(box.width))
        + attribute("height", number(box.height));
}

std::string drawn(const MapText& line)
{
    return "<text" + attribute("class", class_of(line.role)) + attribute("x", number(line.x))
        + attribute("y", number(line.y)) + ">" + escaped(line.text) + "</text>\n";
}

} // namespace vignette::author
