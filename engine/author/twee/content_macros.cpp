// What Harlowe and SugarCube do.

#include "engine/author/twee/content_reader.hpp"
#include "engine/author/twee/macros.hpp"
#include "engine/core/text.hpp"

#include <utility>

namespace vignette::author::twee {

bool ContentReader::image(Node& node)
{
    const std::size_t end = at("[img[") ? rest().substr(0, longest_piece).find("]]") : std::string_view::npos;
    if (end == std::string_view::npos)
        return false;
    node = left(end + 2, "a picture");
    return true;
}

bool ContentReader::dollar(Node& node)
{
    std::size_t length = 1;
    while (m_at + length < m_text.size() && in_name(m_text[m_at + length]))
        ++length;
    const bool digit = length > 1 && m_text[m_at + 1] >= '0' && m_text[m_at + 1] <= '9';
    if (length == 1 || digit) // $5 is money.
        return false;
    node = make(Node::Is::Value, std::string(rest().substr(1, length - 1)));
    skip(length);
    return true;
}

bool ContentReader::sugar(Node& node)
{
    const std::size_t end = sugar_end(rest());
    if (end == std::string_view::npos)
        return false;
    const auto inside = text::trim(rest().substr(2, end - 4));
    const auto name = inside.substr(0, std::min(inside.find_first_of(" \t\n"), inside.size()));
    const auto arguments = text::trim(inside.substr(name.size()));
    if (name == "if")
        return sugar_if(node);
    if (name == "link" || name == "button")
        return sugar_link(node, end, name, arguments);
    if (name == "set")
        return set(node, end, arguments);
    if (name == "goto")
        return go(node, end, arguments);
    if (name == "print" || name == "=" || name == "-")
        return shown(node, end, arguments);
    node = left(end, "the macro <<" + std::string(name) + ">>");
    return true;
}

bool ContentReader::link(Node& node, std::size_t length, MacroLink found)
{
    node = make(Node::Is::Link, found.label, found.target);
    for (auto& one : found.sets) {
        one.line = m_line;
        node.inside.push_back(std::move(one));
    }
    skip(length);
    return true;
}

bool ContentReader::sugar_link(Node& node, std::size_t end, std::string_view name, std::string_view arguments)
{
    const std::string closing = "<</" + std::string(name) + ">>";
    const std::size_t stop = find_ahead(closing);
    const std::size_t length = stop == std::string_view::npos ? end : stop + closing.size();
    const auto inside = stop == std::string_view::npos ? std::string_view{} : rest().substr(end, stop - end);
    auto found = link_of_macro(arguments, inside);
    if (!found) {
        node = left(length, "a link that does more than lead on");
        return true;
    }
    return link(node, length, std::move(*found));
}

bool ContentReader::sugar_if(Node& node)
{
    if (m_depth >= deepest) {
        node = left(sugar_end(rest()), "a condition inside too many others");
        return true;
    }
    node = make(Node::Is::If, {});
    while (at("<<if") || at("<<else")) {
        const std::size_t end = sugar_end(rest());
        if (end == std::string_view::npos)
            break;
        auto inside = text::trim(rest().substr(2, end - 4));
        skip(end);
        Branch branch;
        branch.otherwise = inside == "else";
        inside.remove_prefix(inside.starts_with("elseif") ? 6
                : inside.starts_with("else if")           ? 7
                : branch.otherwise                        ? 4
                                                          : 2);
        branch.condition = text::trim(inside);
        branch.inside = until(End::Branch);
        node.branches.push_back(std::move(branch));
    }
    const std::size_t end = at("<</if") ? sugar_end(rest()) : std::string_view::npos;
    skip(end == std::string_view::npos ? 0 : end);
    return true;
}

bool ContentReader::harlowe(Node& node)
{
    const auto macro = harlowe_macro(rest());
    if (macro.length == 0 || (m_dialect == Dialect::Plain && !is_known_harlowe(macro.name)))
        return false;
    if (macro.name == "if" || macro.name == "unless")
        return harlowe_if(node);
    if (macro.name == "set" || macro.name == "put")
        return set(node, macro.length, macro.name == "put" ? put_as_set(macro.arguments) : macro.arguments);
    if (macro.name == "goto")
        return go(node, macro.length, macro.arguments);
    if (macro.name == "print")
        return shown(node, macro.length, macro.arguments);
    const std::size_t length = macro.length + hook_length(rest().substr(macro.length));
    auto found = harlowe_link(macro, rest().substr(macro.length, length - macro.length));
    if (!found) {
        node = left(length, "the macro (" + macro.name + ":)");
        return true;
    }
    return link(node, length, std::move(*found));
}

bool ContentReader::harlowe_if(Node& node)
{
    if (m_depth >= deepest || hook_start(rest().substr(harlowe_macro(rest()).length)) == std::string_view::npos) {
        node = left(harlowe_macro(rest()).length, "a condition without what it shows");
        return true;
    }
    node = make(Node::Is::If, {});
    while (true) {
        const auto macro = harlowe_macro(rest());
        const bool first = node.branches.empty();
        const bool goes_on = macro.name == "else-if" || macro.name == "elseif" || macro.name == "else";
        const std::size_t start = hook_start(rest().substr(std::min(macro.length, rest().size())));
        if (macro.length == 0 || (!first && !goes_on) || start == std::string_view::npos)
            return true;
        skip(macro.length + start + 1);
        Branch branch;
        branch.otherwise = macro.name == "else";
        branch.condition = macro.name == "unless" ? "not (" + macro.arguments + ")" : macro.arguments;
        branch.inside = until(End::Hook);
        skip(1);
        node.branches.push_back(std::move(branch));
        const std::size_t blank = std::min(rest().find_first_not_of(" \t\n"), rest().size());
        const auto next = harlowe_macro(rest().substr(blank));
        if (next.name == "else" || next.name == "else-if" || next.name == "elseif")
            skip(blank);
    }
}

} // namespace vignette::author::twee
