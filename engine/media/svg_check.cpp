#include "engine/core/text.hpp"
#include "engine/media/svg_tags.hpp"
#include "engine/media/svg_text.hpp"

namespace vignette::media {

namespace {

Error refused(std::string_view what)
{
    return {ErrorCode::Refused, std::string(what)};
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Whether style text asks for something that is not in the picture: @import, or url() of anything but "#id".
bool reaches_out(std::string_view style)
{
    const auto css = lower(style);
    if (css.find("@import") != std::string::npos)
        return true;
    for (auto at = css.find("url("); at != std::string::npos; at = css.find("url(", at + 1)) {
        const auto target = css.find_first_not_of(" \t\r\n\"'", at + 4);
        if (target == std::string::npos || css[target] != '#')
            return true;
    }
    return false;
}

Status check_element(const SvgTag& tag)
{
    if (tag.name == "image")
        return refused("there is a picture inside the picture (save it as PNG or JPEG, or draw it as shapes)");
    if (tag.name == "script")
        return refused("there is a script in the picture (save it as a plain SVG)");
    for (const auto& attribute : tag.attributes) {
        if (attribute.name == "href" && (attribute.value.empty() || attribute.value.front() != '#'))
            return refused("it links to \"" + std::string(attribute.value.substr(0, 80))
                + "\", and a picture may not reach outside itself (save it as a plain SVG without links)");
        if (reaches_out(attribute.value))
            return refused("its styles ask for something outside the picture (save it as a plain SVG)");
    }
    return Done{};
}

Status check_instruction(const SvgTag& tag)
{
    const auto encoding = lower(tag.find("encoding").value_or("utf-8"));
    if (tag.name == "xml" && encoding != "utf-8" && encoding != "us-ascii")
        return refused("it is written in " + encoding + " (save it as UTF-8)");
    if (tag.name == "xml-stylesheet")
        return refused("it uses a style sheet outside the picture (save it as a plain SVG)");
    return Done{};
}

Status check_tag(const SvgTag& tag)
{
    if (reaches_out(tag.before))
        return refused("its styles ask for something outside the picture (save it as a plain SVG)");
    if (tag.kind == SvgTag::Kind::Instruction)
        return check_instruction(tag);
    if (tag.kind == SvgTag::Kind::Doctype && tag.text.find('[') != std::string_view::npos)
        return refused("it declares entities (save it as a plain SVG)");
    return tag.is_element() ? check_element(tag) : Status(Done{});
}

} // namespace

Status check_svg(std::string_view svg)
{
    if (text::first_invalid_utf8(svg) != std::string_view::npos || !root_of(svg))
        return Error{ErrorCode::Unreadable, "this is not an SVG picture (save it again as a plain SVG)"};
    SvgTags tags(svg);
    while (const auto tag = tags.next()) {
        if (auto checked = check_tag(*tag); !checked)
            return checked;
    }
    return Done{};
}

} // namespace vignette::media
