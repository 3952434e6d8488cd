#include "engine/play/explore/minutes.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

using course::Ask;
using course::Line;
using course::Text;

std::size_t words(const Text& text)
{
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text.value) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        count += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return count;
}

double to_read(const Text& text)
{
    return static_cast<double>(words(text)) / words_a_minute;
}

double to_read(const Line& line)
{
    double out = to_read(line.transcript);
    if (line.kind == Line::Kind::Image)
        return picture_minutes; // Its text is for those who cannot see it, instead.
    out += to_read(line.text);
    for (const auto& item : line.items)
        out += to_read(item);
    return out + (line.kind == Line::Kind::Think ? think_minutes : 0);
}

double for_kind(Ask::Kind kind)
{
    const auto found
        = std::find_if(ask_minutes.begin(), ask_minutes.end(), [&](const auto& one) { return one.kind == kind; });
    return found == ask_minutes.end() ? 0 : found->minutes;
}

double to_read(const Course& course, const Ask& ask)
{
    double out = to_read(ask.prompt) + to_read(ask.hint);
    for (const auto& item : ask.items)
        out += to_read(item.text) + (ask.kind == Ask::Kind::Match ? to_read(item.opens) : 0);
    for (const auto& option : ask.options)
        out += to_read(option.label);
    if (ask.kind != Ask::Kind::Rate)
        return out;
    out += to_read(course.scales[ask.scale].question);
    for (const auto& item : course.scales[ask.scale].items)
        out += to_read(item.text);
    return out;
}

double to_answer(const Course& course, const Ask& ask)
{
    const auto lines = ask.kind == Ask::Kind::Rate ? course.scales[ask.scale].items.size() : 0;
    return for_kind(ask.kind) * static_cast<double>(std::max<std::size_t>(1, lines));
}

} // namespace

void Minutes::Page::add(const course::Condition& condition, double minutes)
{
    if (condition.always())
        always += minutes;
    else
        when.emplace_back(&condition, minutes);
}

Minutes::Minutes(const Course& course, const Places& places)
    : m_course(course)
    , m_places(places)
{
    for (Index place = 0; place < places.size(); ++place)
        m_pages.push_back(page(place));
}

void Minutes::add_telling(Page& page, Index place) const
{
    for (const auto& line : m_places.part(place).telling)
        page.add(line.when, to_read(line));
    for (const auto& ask : m_places.part(place).asks) {
        page.always += to_read(m_course, ask);
        (ask.kind == Ask::Kind::Choose ? page.always : page.answering) += to_answer(m_course, ask);
    }
}

void Minutes::add_outcome(Page& page, Index place) const
{
    const auto& ask = *m_places.choice(place);
    const auto& option = ask.options[m_places[place].option];
    page.always += to_read(option.because) + to_read(ask.shared.title);
    const auto add = [&](const auto& list) {
        for (const auto& one : list)
            page.add(one.when, to_read(one.text));
    };
    add(option.results);
    add(option.views);
    add(option.evidence);
    add(ask.shared.evidence);
    for (const auto* telling : {&option.telling, &ask.shared.telling}) {
        for (const auto& line : *telling)
            page.add(line.when, to_read(line));
    }
}

Minutes::Page Minutes::page(Index place) const
{
    Page out;
    const Stop& at = m_places[place];
    if (at.stage == Stage::Opening)
        out.always = to_read(m_course.units[at.unit].title) + to_read(m_course.units[at.unit].you);
    else if (at.stage == Stage::Warning)
        out.always = to_read(m_course.scenes[at.scene].warning);
    else if (at.stage == Stage::Telling)
        add_telling(out, place);
    else if (at.stage == Stage::Outcome)
        add_outcome(out, place);
    return out;
}

PageMinutes Minutes::of(Index place, const State& state) const
{
    const Page& page = m_pages[place];
    double needed = page.always;
    for (const auto& [condition, minutes] : page.when)
        needed += course::holds(condition->compiled, facts_of(state)) ? minutes : 0;
    return {static_cast<float>(needed), static_cast<float>(page.answering)};
}

} // namespace vignette::play
