#include "engine/classroom/paper_opened.hpp"

namespace vignette::classroom {

namespace {

using course::Line;

/// What shows variables moves with the text.
void put_before(course::Text& text, const std::string& words)
{
    text.value = words + text.value;
    for (auto& slot : text.slots)
        slot.at += static_cast<std::uint32_t>(words.size());
}

std::string noun_of(Line::Kind kind)
{
    switch (kind) {
    case Line::Kind::Image:
        return "The next picture";
    case Line::Kind::Speech:
        return "The next words";
    case Line::Kind::Card:
        return "The next card";
    case Line::Kind::List:
    case Line::Kind::Think:
        return "The next list";
    default:
        return "The next line";
    }
}

/// A page of a scene, or what followed an answer, while its conditions become words.
class Opening {
public:
    Opening(const Words& words, Standing at)
        : m_words(words)
        , m_at(at)
    {
    }

    template <typename Told>
    void tell(std::vector<Told>& all) const
    {
        for (auto& one : all)
            text(one.text, one.when, true);
    }

    void text(course::Text&, course::Condition&, bool emphasis) const;
    /// How far each line moved down is in what comes back.
    std::vector<course::Index> lines(std::vector<Line>&) const;
    std::string said(const course::Condition& condition) const { return m_words ? m_words(condition, m_at) : ""; }

private:
    void line(Line, std::vector<Line>& out) const;

    const Words& m_words;
    Standing m_at;
};

void Opening::text(course::Text& text, course::Condition& condition, bool emphasis) const
{
    if (const auto words = said(condition); !words.empty()) {
        const std::string mark = emphasis ? "*" : "";
        put_before(text, mark + "Only if " + words + ":" + mark + " ");
    }
    condition = {};
}

/// In its own text where that can hold emphasis; else on a line before it.
void Opening::line(Line line, std::vector<Line>& out) const
{
    if (line.kind == Line::Kind::Narration || line.kind == Line::Kind::Practice) {
        text(line.text, line.when, true);
    } else if (const auto words = said(line.when); !words.empty()) {
        Line before;
        before.text.value = "*" + noun_of(line.kind) + " only if " + words + ":*";
        out.push_back(std::move(before));
    }
    line.when = {};
    out.push_back(std::move(line));
}

std::vector<course::Index> Opening::lines(std::vector<Line>& telling) const
{
    std::vector<Line> out;
    std::vector<course::Index> moved;
    for (auto& one : telling) {
        moved.push_back(static_cast<course::Index>(out.size()));
        line(std::move(one), out);
    }
    moved.push_back(static_cast<course::Index>(out.size()));
    telling = std::move(out);
    return moved;
}

/// What an option and what all of them share have in common.
template <typename Outcome>
void open_outcome(const Opening& opening, Outcome& outcome)
{
    const auto moved = opening.lines(outcome.telling);
    opening.tell(outcome.evidence);
    for (auto& evidence : outcome.evidence)
        evidence.told_before = moved[evidence.told_before];
    opening.tell(outcome.discusses);
}

void open_option(const Words& words, Standing at, course::Option& option)
{
    option.only_if = {}; // Said beside its letter.
    const Opening opening(words, at);
    opening.tell(option.results);
    opening.tell(option.views);
    open_outcome(opening, option);
}

void open_ask(const Words& words, Standing at, course::Ask& ask)
{
    Opening(words, at).text(ask.prompt, ask.when, false);
    for (course::Index i = 0; i < ask.options.size(); ++i)
        open_option(words, {at.scene, at.part, i, false}, ask.options[i]);
    open_outcome(Opening(words, {at.scene, at.part, course::nothing, true}), ask.shared);
}

void open_part(const Words& words, Standing at, course::Part& part)
{
    const Opening opening(words, at);
    const auto moved = opening.lines(part.telling);
    opening.tell(part.discusses);
    for (auto& ask : part.asks) {
        ask.told_before = moved[ask.told_before];
        open_ask(words, at, ask);
    }
}

} // namespace

course::Course opened_in_words(course::Course course, const Words& words)
{
    for (course::Index scene = 0; scene < course.scenes.size(); ++scene) {
        auto& parts = course.scenes[scene].parts;
        for (std::size_t part = 0; part < parts.size(); ++part)
            open_part(words, {scene, part}, parts[part]);
    }
    return course;
}

course::Course opened(course::Course course)
{
    return opened_in_words(std::move(course), {});
}

} // namespace vignette::classroom
