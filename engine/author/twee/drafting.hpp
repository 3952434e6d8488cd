#pragma once

#include "engine/author/twee/draft.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::author::twee {

/// "only_if trust >= 2": a note to ourselves in a comment of the story.
struct Marker {
    std::string_view word, rest;
};

/// Puts the pieces of one passage in order. See draft_of().
class Drafting {
public:
    Drafting(const Passage& passage, const DraftWorld& world, Remarks& remarks)
        : m_world(world)
        , m_remarks(remarks)
    {
        m_out.passage = &passage;
    }

    Draft run(const std::vector<Node>& nodes);

private:
    DraftPage& page() { return m_out.pages.back(); }
    void remark(unsigned line, std::string what) { m_remarks.push_back({line, std::move(what)}); }
    void comment(const std::string& original);
    void all(const std::vector<Node>& nodes);
    void one(const Node& node);
    // Paragraphs. A line of a story is one; what comes under another condition begins another.

    void words(std::string_view text, unsigned line);
    static std::vector<std::string_view> split_lines(std::string_view text);
    /// What stands around links in a list of them.
    static bool only_marks(std::string_view piece);
    void begin_words(unsigned line);
    /// In Chapbook a line goes on until a blank one.
    void end_line();
    void end_paragraph();
    void tell(std::string_view text);
    void keep_prompt(std::string_view text) { m_out.prompt = course_shown(text); }

    /// Values stand in the text as {name} behind a sign that no story has.
    static std::string course_shown(std::string_view text);
    void value(const Node& node);
    // Conditions.

    /// All that is asked here, as one condition.
    std::string now() const;
    /// Whether the course could read it together with what is asked around it.
    bool can_be_asked(const std::string& condition);
    void condition(const Node& node);
    static std::string all_of(const std::vector<std::string>& before, const std::string& now);
    void under(const std::string& condition, const std::vector<Node>& inside);
    // Ways and effects.

    DraftWay way_from(const Node& node);
    void effect_on(DraftWay& way, const Node& set);
    void link(const Node& node);
    void jump(const Node& node);
    void set(const Node& node);
    // Our own notes, which an export leaves.

    void marked(const Node& node);
    void ours(const Marker& marker, unsigned line);
    static std::string node_text(const Marker& marker);
    /// `add trust 1`, `set light lamp`: only what the memory that came with it has.
    bool our_effect(const Marker& marker);
    void forget_marks();

    const DraftWorld& m_world;
    Remarks& m_remarks;
    Draft m_out;
    std::string m_text, m_when; ///< The paragraph that is open.
    bool m_has_words = false, m_line_was_blank = false;
    std::vector<std::string> m_conditions;
    std::string m_skip_here, m_go_if_here, m_only_if_here, m_paragraph_when;
    bool m_next_is_prompt = false, m_next_is_warning = false;
};

} // namespace vignette::author::twee
