#include "engine/play/page.hpp"

#include "engine/play/page_asks.hpp"
#include "engine/play/page_text.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

void put_end(Page& page, std::string_view as)
{
    PageAsk out;
    out.kind = PageAsk::Kind::End;
    out.id = "end";
    out.as = as;
    out.told_before = page.blocks.size();
    page.asks.push_back(std::move(out));
}

void put_continue(Page& page)
{
    PageAsk out;
    out.id = "continue";
    out.told_before = page.blocks.size();
    page.asks.push_back(std::move(out));
}

/// Scenes seen against scenes still to come on the shortest way: an estimate that never goes backwards on a straight
/// way.
void put_progress(const Course& course, const State& state, Page& page)
{
    const auto& unit = course.units[state.now.unit];
    page.progress.unit = state.now.unit + 1;
    page.progress.units = static_cast<unsigned>(course.units.size());
    page.progress.scenes_seen = state.now.scenes_seen;
    const auto minutes = static_cast<unsigned>(std::max(0, unit.minutes));
    page.progress.minutes_left = minutes;
    if (at_end(course, state.now)) {
        page.progress.minutes_left = 0;
        page.progress.done = 1;
    } else if (state.now.scene != nothing) {
        const unsigned left = course.scenes[state.now.scene].steps_left + 1u;
        const unsigned all = left + std::max<unsigned>(1, state.now.scenes_seen) - 1u;
        page.progress.minutes_left = std::max(1u, (minutes * left + all - 1) / all);
        page.progress.done = static_cast<double>(all - left) / all;
    }
}

void put_emblems(const Course& course, const State& state, Teller& teller, Page& page)
{
    for (const auto& emblem : course.emblems) {
        if (!teller.holds(emblem.when))
            continue;
        PageEmblem out{emblem.file, teller.shown(emblem.alt), teller.parts(emblem.shows), {}};
        for (const auto& show : emblem.shows) {
            const auto& variable = course.variables[show.index];
            const auto at = static_cast<std::size_t>(state.now.variables[show.index] - variable.from);
            const auto words = emblem.words.find(show.part);
            if (words != emblem.words.end() && at < words->second.size())
                out.words.push_back(teller.shown(words->second[at]));
        }
        page.emblems.push_back(std::move(out));
    }
}

void put_opening(const Course& course, const State& state, Teller& teller, Page& page)
{
    const auto& unit = course.units[state.now.unit];
    page.title = teller.shown(unit.title);
    page.you = teller.shown(unit.you);
    page.summary = teller.shown(unit.summary);
    page.can_skip = !unit.summary.empty();
    put_person(course, state, page);
    put_continue(page);
}

void put_warning(const course::Scene& scene, Teller& teller, Page& page)
{
    page.content_note = ContentNote{teller.shown(scene.warning), scene.skip_to.name};
    page.can_skip = true;
    page.helplines_hint = true;
    put_continue(page);
}

void put_telling(const Course& course, const State& state, Teller& teller, Page& page)
{
    const auto& scene = course.scenes[state.now.scene];
    const auto& part = scene.parts[state.now.part];
    if (scene.has_printable)
        page.printable = teller.shown(scene.printable);
    teller.tell(part.telling, page.blocks);
    put_asks(course, state, part, teller, page);
    if (at_end(course, state.now)) {
        page.summary = teller.shown(course.units[state.now.unit].summary);
        page.helplines_hint = true;
        put_end(page, part.way.name);
    } else if (part.choose == nothing) {
        put_continue(page);
    }
}

/// What held when the choice of the outcome that is shown was made: its effects may have opened or closed others.
course::Facts facts_before(const State& state)
{
    course::Facts facts = facts_of(state);
    if (state.before.empty())
        return facts;
    const Moment& before = state.before.back();
    if (before.stage == Stage::Telling && before.scene == state.now.scene && before.part == state.now.part) {
        facts.variables = before.variables;
        facts.facts = before.facts;
    }
    return facts;
}

/// The outcomes of the other options that could have been chosen: what was hidden or locked stays so.
void put_others(const State& state, const course::Ask& ask, Teller& teller, Page& page)
{
    const auto facts = facts_before(state);
    for (Index i = 0; i < ask.options.size(); ++i) {
        if (i != state.now.option && course::holds(ask.options[i].only_if.compiled, facts))
            page.others.push_back(teller.outcome(ask.options[i]));
    }
}

void put_outcome(const Course& course, const State& state, Teller& teller, Page& page)
{
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    const auto& ask = part.asks[part.choose];
    for (const auto& line : part.telling) { // The picture stays beside the outcome.
        if (line.kind == course::Line::Kind::Image && teller.holds(line.when)) {
            page.blocks.push_back(teller.block(line));
            break;
        }
    }
    page.outcome = teller.outcome(ask.options[state.now.option]);
    teller.share(ask, *page.outcome);
    if (ask.read_all)
        put_others(state, ask, teller, page);
    page.can_try_again = !state.before.empty();
    put_continue(page);
}

void put_scene(const Course& course, const State& state, Teller& teller, Page& page)
{
    const auto& scene = course.scenes[state.now.scene];
    page.scene = scene.id;
    page.title = scene.title.empty() ? page.unit_title : teller.shown(scene.title);
    page.place = teller.shown(scene.place);
    for (const auto& note : scene.notes)
        page.notes.push_back(teller.shown(note));
    if (state.now.stage == Stage::Warning)
        put_warning(scene, teller, page);
    else if (state.now.stage == Stage::Telling)
        put_telling(course, state, teller, page);
    else
        put_outcome(course, state, teller, page);
}

void put_last(const Course& course, const State& state, Teller& teller, Page& page)
{
    const bool closed = state.now.stage == Stage::Closed;
    page.title = closed ? teller.shown(course.title) : page.unit_title;
    if (!closed)
        page.summary = teller.shown(course.units[state.now.unit].summary);
    page.helplines_hint = true;
    put_end(page, closed ? "completed" : state.now.left_early ? "left_early" : "completed");
}

void put_rest(Page& page)
{
    page.blocks.clear();
    page.asks.clear();
    page.outcome.reset();
    page.others.clear();
    page.content_note.reset();
    page.resting = true;
    page.can_skip = page.can_try_again = false;
    put_end(page, "paused");
}

} // namespace

Page page(const Course& course, const State& state)
{
    Page page;
    Teller teller(course, state, page);
    const auto& unit = course.units[state.now.unit];
    page.stage = state.now.stage;
    page.course = course.id;
    page.unit = unit.id;
    page.unit_title = teller.shown(unit.title);
    page.language = course.language;
    page.revision = state.revision;
    page.can_go_back = !state.before.empty();
    put_progress(course, state, page);
    put_emblems(course, state, teller, page);
    if (state.now.stage == Stage::Opening)
        put_opening(course, state, teller, page);
    else if (state.now.stage == Stage::End || state.now.stage == Stage::Closed)
        put_last(course, state, teller, page);
    else
        put_scene(course, state, teller, page);
    if (state.resting)
        put_rest(page);
    return page;
}

} // namespace vignette::play
