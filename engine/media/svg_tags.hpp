#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace vignette::media {

/// One piece of markup in an SVG. Names come without their namespace ("xlink:href" is "href"); values as written,
/// entities and all. Everything points into the text that was scanned.
struct SvgTag {
    enum class Kind { Opens, Closes, Alone, Instruction, Doctype };
    struct Attribute {
        std::string_view name;
        std::string_view value;
    };

    Kind kind = Kind::Alone;
    std::string_view name; ///< Of an element or an instruction.
    std::vector<Attribute> attributes;
    std::string_view text; ///< From "<" to ">".
    std::string_view before; ///< What stands between the last tag and this one, comments and CDATA included.

    bool is_element() const { return kind == Kind::Opens || kind == Kind::Alone; }
    /// The attribute's value, or nothing.
    std::optional<std::string_view> find(std::string_view attribute) const;
};

/// Goes through the tags of an SVG in order, past comments and CDATA. Enough of XML to find elements and their ids;
/// whether the file is well-formed is librsvg's to say.
class SvgTags {
public:
    explicit SvgTags(std::string_view svg)
        : m_svg(svg)
    {
    }

    /// The next tag, or nothing at the end or where the text stops being XML.
    std::optional<SvgTag> next();

private:
    bool skip_past(std::string_view opening, std::string_view closing);
    std::optional<SvgTag> tag_at(std::size_t start);

    std::string_view m_svg;
    std::size_t m_at = 0;
};

/// The <svg> that everything else is in, or nothing if the text is no SVG.
std::optional<SvgTag> root_of(std::string_view svg);

} // namespace vignette::media
