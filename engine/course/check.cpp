#include "engine/course/build_state.hpp"
#include "engine/course/reach.hpp"

#include <algorithm>
#include <set>

namespace vignette::course {

namespace {

using State = Builder::State;

void check_media(State& state, const HasFile& has_file, const std::string& file, Where where)
{
    if (file.empty())
        return;
    const bool outside = file.front() == '/' || file.find("..") != std::string::npos
        || file.find('\\') != std::string::npos || file.find(':') != std::string::npos;
    if (outside)
        state.error("bad-path", where, "“" + file + "” is not a path inside the course",
            "put the file into media/ and write media/name.svg", file);
    else if (has_file && !has_file(file))
        state.error("missing-file", where, "there is no file " + file + " in the course",
            "check its name, or put it there", file);
}

void check_lines(State& state, const HasFile& has_file, const std::vector<Line>& telling)
{
    for (const auto& line : telling) {
        check_media(state, has_file, line.file, line.where);
        check_media(state, has_file, line.captions, line.where);
    }
}

bool leads_on(const Way& way)
{
    return way.kind != Way::Kind::None;
}

/// Whether there are only go_ifs, with nothing for when none of them holds; told at the last.
bool lacks_last_way(State& state, const std::vector<Jump>& jumps, const Way& way)
{
    if (jumps.empty() || leads_on(way))
        return false;
    const Jump& last = jumps.back();
    state.error("missing-way", last.way.where,
        (jumps.size() == 1 ? "where “" + last.when.source + "” is not true" : "where none of these conditions is true")
            + ", there is no way on from here",
        "write go \"scene\" or finish \"completed\" below this line", "go_if");
    return true;
}

bool lacks_way(State& state, const Ask& ask, const Option& option)
{
    if (leads_on(option.way) || leads_on(ask.shared.way))
        return false;
    return ask.shared.jumps.empty() && !lacks_last_way(state, option.jumps, option.way);
}

void check_option(State& state, const Ask& ask, const Option& option)
{
    if (option.id.empty())
        return;
    if (option.results.empty() && option.views.empty())
        state.error("missing-result", leads_on(option.way) ? option.way.where : option.where,
            "the option " + option.id + " has no result and no view",
            leads_on(option.way) ? "say above this line what happens next: result \"…\""
                                 : "say what happens next: result \"…\"",
            option.id);
    if (lacks_way(state, ask, option))
        state.error("missing-way", state.end_of(option.where), "the option " + option.id + " leads nowhere",
            "add go \"scene\" or finish \"completed\" below this line, or go behind whichever", option.id);
    if (!option.locked.empty() && option.only_if.source.empty())
        state.error("lock-without-condition", option.where, "the option " + option.id + " is locked by nothing",
            "add only_if \"…\", or remove shown_but_locked", option.id);
}

void check_ask(State& state, const HasFile& has_file, const Ask& ask)
{
    check_media(state, has_file, ask.picture, ask.where);
    if (ask.kind != Ask::Kind::Choose)
        return;
    if (ask.options.empty())
        state.error("missing-argument", ask.where, "this choice has no options", "write option \"id\" \"…\" below it",
            "choose");
    for (const auto& option : ask.options) {
        check_option(state, ask, option);
        check_lines(state, has_file, option.telling);
    }
    check_lines(state, has_file, ask.shared.telling);
    const bool needed = std::any_of(ask.options.begin(), ask.options.end(),
        [](const Option& one) { return !one.id.empty() && !leads_on(one.way); });
    if (needed)
        lacks_last_way(state, ask.shared.jumps, ask.shared.way);
}

void check_part(State& state, const Scene& scene, std::size_t number)
{
    const Part& part = scene.parts[number];
    const bool last = number + 1 == scene.parts.size();
    const bool leads = part.choose != nothing || part.way.kind != Way::Kind::None;
    if (last && !leads && !lacks_last_way(state, part.jumps, part.way))
        state.error("missing-way", state.end_of(scene.where), "the scene " + scene.id + " leads nowhere",
            "end it with a choice, with go \"scene\", or with finish \"completed\"", scene.id);
    if (!last && part.way.kind != Way::Kind::None)
        state.error(
            "two-ways", part.way.where, "this leads away before page_break", "let page_break come first, or remove it");
}

/// Ids of questions whose answers are kept are unique in the whole course.
void check_ids(State& state)
{
    for (const auto& scene : state.course.scenes) {
        std::set<std::string> here;
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                const bool per_scene = ask.kind == Ask::Kind::Choose || ask.kind == Ask::Kind::Rate;
                if (!per_scene)
                    state.claim("question", ask.id, ask.where);
                else if (!here.insert(ask.id + "/" + ask.moment).second && ask.kind == Ask::Kind::Rate)
                    state.error("duplicate-id", ask.where, "this scene asks for the same rating twice",
                        "remove one, or give it another moment", ask.id);
            }
        }
    }
}

void check_printable(State& state, const Scene& scene)
{
    if (!scene.has_printable)
        return;
    if (state.course.privacy == Privacy::Participation)
        state.error("printable-private", scene.where, "a course of which only participation is kept prints nothing",
            "remove printable", scene.id);
    for (const auto& part : scene.parts) {
        for (const auto& ask : part.asks) {
            if (ask.kind == Ask::Kind::Reflect || ask.kind == Ask::Kind::Plan)
                state.error("printable-private", ask.where, "this scene prints, but its writing box is kept",
                    "use jot, or remove printable", ask.id);
        }
    }
}

void check_computed(State& state)
{
    for (const auto& variable : state.course.variables) {
        if (variable.kind != Variable::Kind::Computed || variable.inputs.size() != variable.input_names.size())
            continue;
        std::size_t size = 1;
        for (const Index input : variable.inputs) {
            const Variable& in = state.course.variables[input];
            size = std::min<std::size_t>(size * static_cast<std::size_t>(in.to - in.from + 1), 4097);
            if (in.kind == Variable::Kind::Computed)
                state.error("wrong-kind", variable.where, variable.id + " is computed from another computed value",
                    "compute it from that one's inputs", in.id);
        }
        if (size > 4096)
            state.error("compute-size", variable.where, variable.id + " has more than 4,096 combinations of inputs",
                "use fewer inputs, or smaller ranges", variable.id);
        else if (size != variable.table.size())
            state.error("compute-result", variable.where,
                variable.id + " could not be worked out for every combination of its inputs", "see the other findings",
                variable.id);
    }
}

void check_units(State& state)
{
    const Course& c = state.course;
    if (!c.adds_to.empty() && !c.units.empty())
        state.error("unit-in-additions", c.units.front().where,
            "this folder adds to other courses, so nothing in it is played",
            "move the unit into a course of its own, or remove adds_to", c.units.front().id);
    if (c.adds_to.empty() && c.units.empty() && c.scenes.empty())
        state.error("no-unit", c.where, "this course has no unit",
            "add unit \"id\" { title = \"…\", minutes = 8 } and its scenes");
    for (const auto& unit : c.units) {
        if (unit.scenes.empty())
            state.error(
                "no-scene", unit.where, "the unit " + unit.id + " has no scene", "add scene \"id\" below it", unit.id);
        if (c.minutes > 0 && unit.minutes > c.minutes)
            state.warn("out-of-range", unit.where,
                "the unit " + unit.id + " takes " + std::to_string(unit.minutes) + " minutes, and the whole course "
                    + std::to_string(c.minutes),
                "mend one of the two numbers", "minutes");
        if (unit.minutes < 1)
            state.error("out-of-range", unit.where, "the unit " + unit.id + " takes no time",
                "write minutes = 8, or what it takes", "minutes");
    }
}

/// Where all the other scenes have a title, the one without has lost it.
void check_titles(State& state)
{
    constexpr std::size_t enough = 3;
    const auto& scenes = state.course.scenes;
    const auto bare = [](const Scene& scene) { return scene.title.empty(); };
    if (scenes.size() <= enough || std::count_if(scenes.begin(), scenes.end(), bare) != 1)
        return;
    const auto scene = std::find_if(scenes.begin(), scenes.end(), bare);
    state.warn("no-title", scene->where, "the scene " + scene->id + " has no title, and all the others have one",
        "add title \"…\" below it", scene->id);
}

void check_sources(State& state)
{
    for (const auto& source : state.course.sources) {
        if (!source.cited && !source.recheck)
            state.warn("uncited-source", source.where, "no line cites the source " + source.id,
                "cite it with evidence, or remove it", source.id);
    }
}

/// Once there is no error: a lost `scene` lets all that is told in it stand below the way of another.
void check_order(State& state)
{
    if (has_errors(state.findings))
        return;
    for (const auto& one : state.below_ways)
        state.warn("telling-after-way", one.where, one.word + " stands below " + one.way + ", and is told before it",
            "move it above " + one.way + "; to tell it afterwards, begin a scene above this line", one.word);
}

} // namespace

void check(State& state, const HasFile& has_file)
{
    check_units(state);
    check_ids(state);
    check_computed(state);
    for (const auto& emblem : state.course.emblems) {
        check_media(state, has_file, emblem.file, emblem.where);
        check_emblem(state, emblem);
    }
    for (const auto& resource : state.course.resources)
        check_media(state, has_file, resource.picture, resource.where);
    for (const auto& scene : state.course.scenes) {
        check_printable(state, scene);
        for (std::size_t i = 0; i < scene.parts.size(); ++i) {
            check_part(state, scene, i);
            check_lines(state, has_file, scene.parts[i].telling);
            for (const auto& ask : scene.parts[i].asks)
                check_ask(state, has_file, ask);
        }
    }
    check_titles(state);
    check_sources(state);
    check_order(state);
    check_reach(state);
}

} // namespace vignette::course
