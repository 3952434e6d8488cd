#include "engine/author/twee/draft.hpp"

#include "engine/author/twee/drafting.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

namespace vignette::author::twee {

Draft Drafting::run(const std::vector<Node>& nodes)
{
    all(nodes);
    end_paragraph();
    forget_marks();
    return std::move(m_out);
}

void Drafting::comment(const std::string& original)
{
    end_paragraph();
    page().lines.push_back({DraftLine::Is::Comment, original, {}});
}

void Drafting::all(const std::vector<Node>& nodes)
{
    for (const auto& node : nodes)
        one(node);
}

void Drafting::one(const Node& node)
{
    switch (node.is) {
    case Node::Is::Text:
        return words(node.text, node.line);
    case Node::Is::Link:
        return link(node);
    case Node::Is::Set:
        return set(node);
    case Node::Is::If:
        return condition(node);
    case Node::Is::Go:
        return jump(node);
    case Node::Is::Value:
        return value(node);
    case Node::Is::Comment:
        return marked(node);
    default:
        remark(node.line, node.target + " has no counterpart; it stands as a comment in its place");
        return comment("Twine: " + node.text);
    }
}

std::string Drafting::now() const
{
    std::string out;
    for (const auto& one : m_conditions) {
        if (!one.empty())
            out.append(out.empty() ? "" : " and ")
                .append(one.find(" or ") == std::string::npos ? one : "(" + one + ")");
    }
    return out;
}

bool Drafting::can_be_asked(const std::string& condition)
{
    m_conditions.push_back(condition);
    const std::string whole = now();
    m_conditions.pop_back();
    return whole.empty() || m_world.is_ours(whole);
}

void Drafting::condition(const Node& node)
{
    std::vector<std::string> before; // Those that did not hold.
    bool known = true;
    for (const auto& branch : node.branches) {
        auto said = branch.otherwise ? std::optional<std::string>(std::string{})
                                     : m_world.memory.condition(branch.condition, m_world.scene_of);
        known = known && said.has_value() && can_be_asked(all_of(before, *said));
        if (!known) {
            if (!branch.otherwise)
                remark(node.line,
                    "the condition “" + branch.condition
                        + "” cannot be said here; what it shows is always there, and marked");
            comment("Twine shows this only if: " + (branch.otherwise ? "nothing above was" : branch.condition));
            said = std::string{};
        }
        under(known ? all_of(before, *said) : std::string{}, branch.inside);
        before.push_back(*said);
    }
}

std::string Drafting::all_of(const std::vector<std::string>& before, const std::string& now)
{
    std::string out;
    for (const auto& one : before)
        out.append(out.empty() ? "" : " and ").append("not (" + one + ")");
    if (now.empty())
        return out;
    const bool bracket = !out.empty() && now.find(" or ") != std::string::npos;
    return out.append(out.empty() ? "" : " and ").append(bracket ? "(" + now + ")" : now);
}

void Drafting::under(const std::string& condition, const std::vector<Node>& inside)
{
    m_conditions.push_back(condition);
    all(inside);
    m_conditions.pop_back();
}

DraftWay Drafting::way_from(const Node& node)
{
    DraftWay way;
    way.label = course_words(node.text);
    way.target = node.target;
    way.when = now();
    way.line = node.line;
    for (const auto& set : node.inside)
        effect_on(way, set);
    return way;
}

void Drafting::effect_on(DraftWay& way, const Node& set)
{
    if (const auto effect = m_world.memory.effect(set)) {
        way.effects.push_back(*effect);
    } else {
        remark(set.line, "what is set for " + set.text + " cannot be kept; it stands as a comment at its link");
        way.comments.push_back("Twine: " + set.text + " " + set.sign + " " + set.target);
    }
}

void Drafting::link(const Node& node)
{
    DraftWay way = way_from(node);
    if (!m_skip_here.empty()) {
        m_skip_here.clear();
        m_out.skip = std::move(way);
        return;
    }
    if (!m_go_if_here.empty()) {
        way.when = std::exchange(m_go_if_here, {});
        page().jumps.push_back(std::move(way));
        return;
    }
    if (!m_only_if_here.empty())
        way.when = std::exchange(m_only_if_here, {});
    m_out.links.push_back(std::move(way));
    if (!m_has_words || m_when == now()) {
        if (!m_has_words && m_when != now())
            m_text.clear();
        m_text += node.text;
        m_when = now();
    }
}

void Drafting::jump(const Node& node)
{
    DraftWay way = way_from(node);
    if (!way.when.empty())
        page().jumps.push_back(std::move(way));
    else if (!m_out.go)
        m_out.go = std::move(way);
    else
        remark(node.line, "a second jump to another passage never comes to pass; it is left out");
}

void Drafting::set(const Node& node)
{
    for (const auto& inner : node.inside)
        set(inner);
    const auto effect = m_world.memory.effect(node);
    if (m_world.starts && effect && node.sign == '=' && now().empty())
        return; // How the memory begins.
    if (effect && now().empty() && !m_world.starts) {
        m_out.entered.push_back(*effect);
        return;
    }
    remark(node.line,
        "what is set for " + node.text
            + " in this place cannot be kept; it stands as a comment, set it at an option instead");
    comment("Twine sets: " + node.text + " " + node.sign + " " + node.target);
}

void Drafting::forget_marks()
{
    m_go_if_here.clear();
    m_only_if_here.clear();
}

Draft draft_of(const Passage& passage, const std::vector<Node>& nodes, const DraftWorld& world, Remarks& remarks)
{
    return Drafting(passage, world, remarks).run(nodes);
}

} // namespace vignette::author::twee
