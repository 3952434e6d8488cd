#include "engine/author/twee/draft.hpp"

#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <utility>

namespace vignette::author::twee {

namespace {

/// "only_if trust >= 2": a note to ourselves in a comment of the story.
struct Marker {
    std::string_view word, rest;
};

Marker marker_in(std::string_view comment)
{
    const std::size_t space = comment.find(' ');
    return {comment.substr(0, space),
        space == std::string_view::npos ? std::string_view{} : text::trim(comment.substr(space))};
}

class Drafting {
public:
    Drafting(const Passage& passage, const DraftWorld& world, Remarks& remarks)
        : m_world(world)
        , m_remarks(remarks)
    {
        m_out.passage = &passage;
    }

    Draft run(const std::vector<Node>& nodes)
    {
        all(nodes);
        end_paragraph();
        forget_marks();
        return std::move(m_out);
    }

private:
    DraftPage& page() { return m_out.pages.back(); }
    void remark(unsigned line, std::string what) { m_remarks.push_back({line, std::move(what)}); }
    void comment(const std::string& original)
    {
        end_paragraph();
        page().lines.push_back({DraftLine::Is::Comment, original, {}});
    }

    void all(const std::vector<Node>& nodes)
    {
        for (const auto& node : nodes)
            one(node);
    }

    void one(const Node& node)
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

    // Paragraphs. A line of a story is one; what comes under another condition begins another.

    void words(std::string_view text, unsigned line)
    {
        bool first = true;
        bool goes_on = false; // SugarCube: a backslash takes the line end away.
        for (auto piece : split_lines(text)) {
            if (!first && !goes_on)
                end_line();
            first = false;
            goes_on = m_world.dialect == Dialect::SugarCube && piece.ends_with('\\');
            piece.remove_suffix(goes_on ? 1 : 0);
            if (!text::is_blank(piece)) {
                begin_words(line);
                m_has_words = m_has_words || !only_marks(piece);
                m_line_was_blank = false;
            }
            m_text += piece;
        }
    }

    static std::vector<std::string_view> split_lines(std::string_view text)
    {
        std::vector<std::string_view> out;
        std::size_t from = 0;
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', from)) {
            out.push_back(text.substr(from, end - from));
            from = end + 1;
        }
        out.push_back(text.substr(from));
        return out;
    }

    /// What stands around links in a list of them.
    static bool only_marks(std::string_view piece)
    {
        return piece.find_first_not_of(" \t*-.,;|>•") == std::string_view::npos;
    }

    void begin_words(unsigned line)
    {
        if (m_has_words && m_when != now()) {
            remark(line,
                "a condition in the middle of a paragraph; here a whole line is there or not, so it is cut in pieces");
            end_paragraph();
        } else if (m_when != now()) {
            m_text.clear(); // A link, which is an option besides.
        }
        m_when = now();
    }

    /// In Chapbook a line goes on until a blank one.
    void end_line()
    {
        if (m_world.dialect == Dialect::Chapbook && m_has_words && !m_line_was_blank) {
            m_line_was_blank = true; // Until words come.
            m_text += "\n";
            return;
        }
        m_line_was_blank = false;
        end_paragraph();
    }

    void end_paragraph()
    {
        const std::string text = std::exchange(m_text, {});
        const bool told = std::exchange(m_has_words, false);
        m_line_was_blank = false;
        if (told)
            tell(text::trim(text));
    }

    void tell(std::string_view text)
    {
        DraftLine line;
        line.when = m_paragraph_when.empty() ? m_when : std::exchange(m_paragraph_when, {});
        const auto behind = [&](std::string_view mark) { return text::trim(text.substr(mark.size())); };
        if (const std::size_t signs = text.find_first_not_of("#!");
            signs > 0 && signs < 7 && signs < text.size() && text[signs] == ' ') {
            line.is = DraftLine::Is::Heading;
            text = text::trim(text.substr(signs));
        } else if (text.starts_with("* ") || text.starts_with("- ") || text.starts_with("• ")) {
            line.is = DraftLine::Is::Bullet;
            text = text.starts_with("•") ? behind("• ") : behind("* ");
        }
        if (std::exchange(m_next_is_prompt, false))
            return keep_prompt(text);
        if (std::exchange(m_next_is_warning, false)) {
            m_out.warning = course_shown(text);
            return;
        }
        if (line.is == DraftLine::Is::Heading && m_out.title.empty() && m_out.pages.size() == 1 && page().lines.empty()
            && line.when.empty()) {
            m_out.title = course_shown(text);
            return;
        }
        for (auto& piece : pieces_of_text(course_shown(text))) {
            line.text = std::move(piece);
            page().lines.push_back(line);
        }
    }

    void keep_prompt(std::string_view text) { m_out.prompt = course_shown(text); }

    /// Values stand in the text as {name} behind a sign that no story has.
    static std::string course_shown(std::string_view text)
    {
        std::string out;
        std::size_t from = 0;
        for (std::size_t at = text.find('\x01'); at != std::string_view::npos; at = text.find('\x01', from)) {
            const std::size_t end = text.find('\x02', at);
            out += course_words(text.substr(from, at - from));
            if (end == std::string_view::npos) {
                from = text.size();
                break;
            }
            out.append("{").append(text.substr(at + 1, end - at - 1)).append("}");
            from = end + 1;
        }
        return out + course_words(text.substr(from));
    }

    void value(const Node& node)
    {
        begin_words(node.line);
        m_has_words = true;
        m_line_was_blank = false;
        const std::string shown = m_world.memory.shown(node.text);
        if (!shown.empty()) {
            m_text.append("\x01").append(shown).append("\x02");
            return;
        }
        remark(node.line, "the value of " + node.text + " cannot be shown here; its name stands in the text");
        m_text += node.text;
    }

    // Conditions.

    /// All that is asked here, as one condition.
    std::string now() const
    {
        std::string out;
        for (const auto& one : m_conditions) {
            if (!one.empty())
                out.append(out.empty() ? "" : " and ")
                    .append(one.find(" or ") == std::string::npos ? one : "(" + one + ")");
        }
        return out;
    }

    /// Whether the course could read it together with what is asked around it.
    bool can_be_asked(const std::string& condition)
    {
        m_conditions.push_back(condition);
        const std::string whole = now();
        m_conditions.pop_back();
        return whole.empty() || m_world.is_ours(whole);
    }

    void condition(const Node& node)
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

    static std::string all_of(const std::vector<std::string>& before, const std::string& now)
    {
        std::string out;
        for (const auto& one : before)
            out.append(out.empty() ? "" : " and ").append("not (" + one + ")");
        if (now.empty())
            return out;
        const bool bracket = !out.empty() && now.find(" or ") != std::string::npos;
        return out.append(out.empty() ? "" : " and ").append(bracket ? "(" + now + ")" : now);
    }

    void under(const std::string& condition, const std::vector<Node>& inside)
    {
        m_conditions.push_back(condition);
        all(inside);
        m_conditions.pop_back();
    }

    // Ways and effects.

    DraftWay way_from(const Node& node)
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

    void effect_on(DraftWay& way, const Node& set)
    {
        if (const auto effect = m_world.memory.effect(set)) {
            way.effects.push_back(*effect);
        } else {
            remark(set.line, "what is set for " + set.text + " cannot be kept; it stands as a comment at its link");
            way.comments.push_back("Twine: " + set.text + " " + set.sign + " " + set.target);
        }
    }

    void link(const Node& node)
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
            m_text = m_has_words || m_when == now() ? m_text + node.text : node.text;
            m_when = now();
        }
    }

    void jump(const Node& node)
    {
        DraftWay way = way_from(node);
        if (!way.when.empty())
            page().jumps.push_back(std::move(way));
        else if (!m_out.go)
            m_out.go = std::move(way);
        else
            remark(node.line, "a second jump to another passage never comes to pass; it is left out");
    }

    void set(const Node& node)
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

    // Our own notes, which an export leaves.

    void marked(const Node& node)
    {
        const Marker marker = marker_in(node.text);
        const std::string rest(marker.rest);
        end_paragraph();
        if (marker.word == "only_if" || marker.word == "when" || marker.word == "go_if")
            ours(marker, node.line);
        else if (marker.word == "skip")
            m_skip_here = "skip";
        else if (marker.word == "warning")
            m_next_is_warning = true;
        else if (marker.word == "choose")
            m_next_is_prompt = true, m_out.choice = text::is_id(rest) && rest != "choice" ? rest : std::string{};
        else if (marker.word == "page_break")
            m_out.pages.emplace_back();
        else if (marker.word == "finish" && (rest == "completed" || rest == "left_early"))
            m_out.finish = rest;
        else if ((marker.word == "add" || marker.word == "set") && our_effect(marker))
            return;
        else
            page().lines.push_back({DraftLine::Is::Comment, node.text, {}});
    }

    void ours(const Marker& marker, unsigned line)
    {
        const std::string condition(marker.rest);
        std::string kept = m_world.is_ours(condition) ? condition : std::string{};
        if (kept.empty() && marker.word == "go_if") {
            kept = m_world.stand_in();
            remark(line,
                "the condition “" + condition + "” asks about something that Twine has not; the flag " + kept
                    + " stands for it, and nothing sets it yet");
        } else if (kept.empty()) {
            remark(line,
                "the condition “" + condition + "” asks about something that Twine has not; it stands as a comment");
            page().lines.push_back({DraftLine::Is::Comment, node_text(marker), {}});
        }
        (marker.word == "go_if" ? m_go_if_here : marker.word == "when" ? m_paragraph_when : m_only_if_here) = kept;
    }

    static std::string node_text(const Marker& marker)
    {
        return std::string(marker.word) + " " + std::string(marker.rest);
    }

    /// `add trust 1`, `set light lamp`: only what the memory that came with it has.
    bool our_effect(const Marker& marker)
    {
        const std::size_t space = std::min(marker.rest.find(' '), marker.rest.size());
        const auto effect = m_world.memory.our_effect(
            marker.word, std::string(marker.rest.substr(0, space)), std::string(text::trim(marker.rest.substr(space))));
        if (effect)
            m_out.entered.push_back(*effect);
        return effect.has_value();
    }

    void forget_marks()
    {
        m_go_if_here.clear();
        m_only_if_here.clear();
    }

    const DraftWorld& m_world;
    Remarks& m_remarks;
    Draft m_out;
    std::string m_text, m_when; ///< The paragraph that is open.
    bool m_has_words = false, m_line_was_blank = false;
    std::vector<std::string> m_conditions;
    std::string m_skip_here, m_go_if_here, m_only_if_here, m_paragraph_when;
    bool m_next_is_prompt = false, m_next_is_warning = false;
};

} // namespace

Draft draft_of(const Passage& passage, const std::vector<Node>& nodes, const DraftWorld& world, Remarks& remarks)
{
    return Drafting(passage, world, remarks).run(nodes);
}

} // namespace vignette::author::twee
