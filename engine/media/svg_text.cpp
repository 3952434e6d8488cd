#include "engine/media/svg_text.hpp"

#include "engine/core/text.hpp"
#include "engine/media/picture.hpp"
#include "engine/media/svg_tags.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace vignette::media {

namespace {

Error no_svg(std::string_view what)
{
    return {ErrorCode::Unreadable, std::string(what)};
}

/// The number at the front of `text`, which moves behind it.
std::optional<double> take_number(std::string_view& text)
{
    const auto start = text.find_first_not_of(" \t\r\n,");
    if (start == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(start);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || !std::isfinite(number))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// A length such as "24", "24px" or "6.35mm" in pixels; nothing for one that depends on the surroundings ("100%",
/// "2em").
std::optional<double> pixels(std::optional<std::string_view> length)
{
    struct Unit {
        std::string_view name;
        double pixels;
    };
    static constexpr Unit units[]
        = {{"", 1}, {"px", 1}, {"pt", 96.0 / 72}, {"pc", 16}, {"in", 96}, {"cm", 96 / 2.54}, {"mm", 96 / 25.4}};
    auto text = length.value_or("");
    const auto number = take_number(text);
    for (const auto& unit : units) {
        if (number && text::trim(text) == unit.name)
            return *number * unit.pixels;
    }
    return std::nullopt;
}

SvgSize viewbox(const SvgTag& root)
{
    auto text = root.find("viewBox").value_or("");
    double numbers[4] = {};
    for (double& number : numbers)
        number = take_number(text).value_or(0);
    return {numbers[2], numbers[3]};
}

SvgPart part_of(const SvgTag& tag)
{
    const auto id = tag.find("id").value_or("");
    const auto dash = id.rfind('-');
    if (tag.name != "g" || dash == std::string_view::npos || !text::is_id(id.substr(0, dash)))
        return {};
    const auto value = id.substr(dash + 1);
    const bool plain = !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    return plain ? SvgPart{std::string(id), std::string(id.substr(0, dash))} : SvgPart{};
}

/// Behind what `tag` says of its style, or a style of its own: the last word, which no other attribute or rule outdoes.
void append_with_display(std::string& out, const SvgTag& tag, bool shown)
{
    const std::string display = shown ? "display:inline" : "display:none";
    const auto offset = [&](const char* at) { return static_cast<std::size_t>(at - tag.text.data()); };
    if (const auto style = tag.find("style")) {
        const auto end = offset(style->data() + style->size());
        out.append(tag.text.substr(0, end)).append(";" + display).append(tag.text.substr(end));
    } else {
        const auto end = offset(tag.name.data() + tag.name.size());
        out.append(tag.text.substr(0, end)).append(" style=\"" + display + "\"").append(tag.text.substr(end));
    }
}

} // namespace

Result<SvgSize> svg_size(std::string_view svg)
{
    const auto root = root_of(svg);
    if (!root)
        return no_svg("this is not an SVG picture (save it again as a plain SVG)");
    const auto box = viewbox(*root);
    const auto width = pixels(root->find("width"));
    const auto height = pixels(root->find("height"));
    const SvgSize size = width && height ? SvgSize{*width, *height} : box;
    if (!(size.width > 0 && size.height > 0))
        return no_svg("the picture does not say how large it is (give its first tag a viewBox)");
    return size;
}

std::vector<std::string> part_ids(std::string_view svg)
{
    std::vector<std::string> ids;
    SvgTags tags(root_of(svg) ? svg : std::string_view{});
    while (const auto tag = tags.next()) {
        const auto id = tag->is_element() ? tag->find("id") : std::nullopt;
        if (id && !id->empty())
            ids.emplace_back(*id);
    }
    return ids;
}

std::vector<SvgPart> svg_parts(std::string_view svg)
{
    std::vector<SvgPart> parts;
    int depth = 0; // In elements, counted only inside a part.
    SvgTags tags(svg);
    while (const auto tag = tags.next()) {
        if (depth > 0) {
            depth += tag->kind == SvgTag::Kind::Opens ? 1 : tag->kind == SvgTag::Kind::Closes ? -1 : 0;
        } else if (auto part = tag->is_element() ? part_of(*tag) : SvgPart{}; !part.id.empty()) {
            depth = tag->kind == SvgTag::Kind::Opens ? 1 : 0;
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

std::string with_shown(std::string_view svg, const std::vector<std::string>& ids, bool shown)
{
    std::string out;
    out.reserve(svg.size() + 32 * ids.size());
    const char* copied = svg.data(); // All before it stands in `out`.
    SvgTags tags(svg);
    while (const auto tag = tags.next()) {
        const auto id = tag->is_element() ? tag->find("id") : std::nullopt;
        if (!id || std::find(ids.begin(), ids.end(), *id) == ids.end())
            continue;
        out.append(copied, tag->text.data());
        append_with_display(out, *tag, shown);
        copied = tag->text.data() + tag->text.size();
    }
    return out.append(copied, svg.data() + svg.size());
}

} // namespace vignette::media
