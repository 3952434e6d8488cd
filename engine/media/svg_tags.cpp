#include "engine/media/svg_tags.hpp"

#include <algorithm>

namespace vignette::media {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view without_namespace(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Where the markup that starts at `start` ends, behind its ">": one inside quotes does not count, nor one in the
/// brackets of a DOCTYPE. In an instruction quotes mean nothing: one alone must not hide the tags behind it.
std::size_t end_of_markup(std::string_view svg, std::size_t start)
{
    if (svg.substr(start, 2) == "<?") {
        const auto end = svg.find("?>", start + 2);
        return end == std::string_view::npos ? end : end + 2;
    }
    char quote = 0;
    int brackets = 0;
    for (std::size_t i = start; i < svg.size(); ++i) {
        const char c = svg[i];
        if (quote != 0)
            quote = c == quote ? char{0} : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '[' || c == ']')
            brackets += c == '[' ? 1 : -1;
        else if (c == '>' && brackets <= 0)
            return i + 1;
    }
    return std::string_view::npos;
}

/// Takes `name = "value"` off the front of `rest`; nothing if there is none.
std::optional<SvgTag::Attribute> take_attribute(std::string_view& rest)
{
    const auto start = rest.find_first_not_of(blanks);
    if (start == std::string_view::npos)
        return std::nullopt;
    const auto equals = rest.find('=', start);
    const auto open = equals == std::string_view::npos ? equals : rest.find_first_not_of(blanks, equals + 1);
    if (open == std::string_view::npos || (rest[open] != '"' && rest[open] != '\''))
        return std::nullopt;
    const auto close = rest.find(rest[open], open + 1);
    if (close == std::string_view::npos)
        return std::nullopt;
    auto name = rest.substr(start, equals - start);
    name = name.substr(0, name.find_first_of(blanks));
    const SvgTag::Attribute attribute{without_namespace(name), rest.substr(open + 1, close - open - 1)};
    rest.remove_prefix(close + 1);
    return attribute;
}

} // namespace

std::optional<std::string_view> SvgTag::find(std::string_view attribute) const
{
    const auto it = std::find_if(
        attributes.begin(), attributes.end(), [&](const Attribute& candidate) { return candidate.name == attribute; });
    return it == attributes.end() ? std::nullopt : std::optional{it->value};
}

std::optional<SvgTag> root_of(std::string_view svg)
{
    SvgTags tags(svg);
    while (auto tag = tags.next()) {
        if (tag->is_element())
            return tag->name == "svg" ? tag : std::nullopt;
    }
    return std::nullopt;
}

bool SvgTags::skip_past(std::string_view opening, std::string_view closing)
{
    if (m_svg.substr(m_at, opening.size()) != opening)
        return false;
    const auto end = m_svg.find(closing, m_at + opening.size());
    m_at = end == std::string_view::npos ? m_svg.size() : end + closing.size();
    return true;
}

std::optional<SvgTag> SvgTags::tag_at(std::size_t start)
{
    const auto end = end_of_markup(m_svg, start);
    if (end == std::string_view::npos)
        return std::nullopt;
    m_at = end;
    SvgTag tag;
    tag.text = m_svg.substr(start, end - start);
    auto rest = tag.text.substr(1, tag.text.size() - 2);
    const auto take = [&](std::string_view prefix) {
        const bool there = rest.substr(0, prefix.size()) == prefix;
        rest.remove_prefix(there ? prefix.size() : 0);
        return there;
    };
    tag.kind = take("/") ? SvgTag::Kind::Closes
        : take("?")      ? SvgTag::Kind::Instruction
        : take("!")      ? SvgTag::Kind::Doctype
                         : SvgTag::Kind::Opens;
    if (tag.kind == SvgTag::Kind::Opens && !rest.empty() && rest.back() == '/') {
        tag.kind = SvgTag::Kind::Alone;
        rest.remove_suffix(1);
    }
    const auto name = rest.substr(0, rest.find_first_of(blanks));
    rest.remove_prefix(name.size());
    tag.name = without_namespace(name);
    while (const auto attribute = take_attribute(rest))
        tag.attributes.push_back(*attribute);
    return tag;
}

std::optional<SvgTag> SvgTags::next()
{
    const auto from = m_at;
    for (;;) {
        m_at = m_svg.find('<', m_at);
        if (m_at == std::string_view::npos) {
            m_at = m_svg.size();
            return std::nullopt;
        }
        if (skip_past("<!--", "-->") || skip_past("<![CDATA[", "]]>"))
            continue;
        const auto start = m_at;
        auto tag = tag_at(start);
        if (tag)
            tag->before = m_svg.substr(from, start - from);
        else
            m_at = m_svg.size();
        return tag;
    }
}

} // namespace vignette::media
