// What Chapbook does.

#include "engine/author/twee/content_reader.hpp"
#include "engine/author/twee/macros.hpp"
#include "engine/core/text.hpp"

#include <utility>

namespace vignette::author::twee {

bool ContentReader::insert(Node& node)
{
    const std::size_t end = rest().substr(0, longest_piece).find_first_of("}\n");
    if (end == std::string_view::npos || rest()[end] == '\n')
        return false;
    const auto inside = text::trim(rest().substr(1, end - 1));
    const bool name = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) { return in_name(c); });
    if (!name) {
        node = left(end + 1, "an insert");
        return true;
    }
    node = make(Node::Is::Value, std::string(inside));
    skip(end + 1);
    return true;
}

std::string_view ContentReader::modifier_here() const
{
    if (m_dialect != Dialect::Chapbook || !at("[") || at("[["))
        return {};
    const auto line = text::trim(rest().substr(0, std::min(rest().find('\n'), rest().size())));
    return line.size() > 2 && line.back() == ']' && line.find(']') == line.size() - 1 ? line.substr(1, line.size() - 2)
                                                                                      : std::string_view{};
}

bool ContentReader::modifier(Node& node)
{
    const auto inside = at_line_start() ? modifier_here() : std::string_view{};
    if (inside.empty())
        return false;
    if (inside == "continued" || inside == "continue" || inside == "cont" || inside == "cont'd") {
        skip_line();
        return false;
    }
    const bool shows = inside.starts_with("if ") || inside.starts_with("unless ");
    if (!shows || m_depth >= deepest) {
        node = left(std::min(rest().find('\n'), rest().size()), "a modifier");
        return true;
    }
    node = make(Node::Is::If, {});
    Branch branch;
    branch.condition
        = inside.starts_with("if ") ? std::string(inside.substr(3)) : "not (" + std::string(inside.substr(7)) + ")";
    skip_line();
    branch.inside = until(End::Modifier);
    node.branches.push_back(std::move(branch));
    if (!done() && modifier_here() == "else") {
        skip_line();
        node.branches.push_back({{}, true, until(End::Modifier)});
    }
    return true;
}

void ContentReader::variables_section(std::vector<Node>& out)
{
    const std::size_t end = m_text.starts_with("--\n") ? 0 : m_text.find("\n--\n");
    if (end == std::string_view::npos)
        return;
    const std::size_t stop = end == 0 ? 3 : end + 4;
    while (m_at < stop) {
        const auto line = rest().substr(0, std::min(rest().find('\n'), rest().size()));
        const auto set = chapbook_set(line);
        if (set) {
            out.push_back(*set);
            out.back().line = m_line;
        } else if (line != "--" && !text::is_blank(line)) {
            out.push_back(make(Node::Is::Left, std::string(line), "something that is set"));
        }
        skip_line();
    }
}

} // namespace vignette::author::twee
