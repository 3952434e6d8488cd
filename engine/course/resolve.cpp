#include "engine/core/text.hpp"
#include "engine/course/filler.hpp"
#include "engine/course/ids.hpp"
#include "engine/course/lookup.hpp"
#include "engine/course/resolve_condition.hpp"
#include "engine/course/spellings.hpp"
#include "engine/course/visit.hpp"

#include <algorithm>
#include <cstdlib>

namespace vignette::course {

namespace {

using State = Builder::State;

void index_names(Course& c)
{
    for (Index i = 0; i < c.variables.size(); ++i)
        c.variable_by_id.emplace(c.variables[i].id, i);
    for (Index i = 0; i < c.units.size(); ++i)
        c.unit_by_id.emplace(c.units[i].id, i);
    for (Index i = 0; i < c.units.size(); ++i) {
        for (const auto& old : c.units[i].was)
            c.unit_by_id.emplace(old, i);
    }
    for (Index i = 0; i < c.scenes.size(); ++i)
        c.scene_by_id.emplace(c.scenes[i].id, i);
    for (Index i = 0; i < c.scenes.size(); ++i) {
        for (const auto& old : c.scenes[i].was)
            c.scene_by_id.emplace(old, i);
    }
}

/// What is said of a name that is not there; the next finding is about it.
std::string missing(
    State& state, std::string_view kind, const std::string& name, const std::vector<std::string_view>& known)
{
    state.references.miss(kind, name);
    return unknown(kind, name, known).message;
}

void lead(State& state, const Lookup& lookup, Way& way)
{
    if (way.kind == Way::Kind::Finish && way.name != "completed" && way.name != "left_early")
        state.error("unknown-value", way.where, "a unit cannot finish “" + way.name + "”",
            "use completed or left_early", way.name);
    if (way.kind != Way::Kind::Go)
        return;
    const auto index = lookup.scene(way.name);
    if (index)
        way.scene = index.value();
    else
        state.error(
            "unknown-scene", way.where, index.error().message, "write the id of a scene of this course", way.name);
}

void resolve_shows(State& state, const Lookup& lookup, std::vector<Show>& list, Where where)
{
    for (auto& show : list) {
        const auto index = lookup.variable_index(show.variable);
        if (index)
            show.index = index.value(), state.course.variables[show.index].read = true;
        else
            state.error("unknown-variable", where, index.error().message, "declare it with counter, flag or state",
                show.variable);
    }
}

void check_step(State& state, const Effect& effect, const Variable& counter)
{
    if (counter.to <= counter.from)
        return; // That is told.
    if (effect.value == 0)
        state.warn("out-of-range", effect.where, "adding 0 to " + effect.name + " changes nothing",
            "add 1 or more, or -1 or less, or remove this line", effect.name);
    else if (std::abs(effect.value) > counter.to - counter.from)
        state.warn("out-of-range", effect.where,
            "adding " + std::to_string(effect.value) + " is more than the whole range of " + effect.name
                + ", which goes from " + std::to_string(counter.from) + " to " + std::to_string(counter.to),
            "add less; to go to its end at once, write set", effect.name);
}

void resolve_effect(State& state, const Lookup& lookup, Effect& effect)
{
    const auto index = lookup.variable_index(effect.name);
    if (!index)
        return state.error("unknown-variable", effect.where, index.error().message,
            "declare it in course.lua, above the first scene: " + declaration_of(effect), effect.name);
    effect.variable = index.value();
    Variable& variable = state.course.variables[index.value()];
    variable.changed = true;
    const auto wrong = [&](const std::string& advice) {
        state.error("wrong-effect", effect.where, effect.name + " cannot be changed like that", advice, effect.name);
    };
    if (variable.kind == Variable::Kind::Computed)
        return wrong("a computed value follows its inputs; change one of those");
    if (effect.kind == Effect::Kind::Add && variable.kind != Variable::Kind::Counter)
        return wrong("only counters can be added to; use set");
    if (effect.kind == Effect::Kind::Add)
        return check_step(state, effect, variable);
    if (variable.kind == Variable::Kind::Counter && effect.truth)
        return wrong("write a number");
    if (variable.kind == Variable::Kind::State && effect.written.empty())
        return wrong("write one of its values, in quotes");
    if (variable.kind == Variable::Kind::State) {
        const auto found = std::find(variable.states.begin(), variable.states.end(), effect.written);
        if (found == variable.states.end())
            return state.error("unknown-value", effect.where,
                missing(
                    state, "value of " + variable.id, effect.written, {variable.states.begin(), variable.states.end()}),
                "write one of its values, in quotes", effect.written);
        state.references.meet("value of " + variable.id, effect.written);
        effect.value = static_cast<int>(found - variable.states.begin());
    } else if (!effect.written.empty()) {
        return wrong(variable.kind == Variable::Kind::Flag ? "write true or false, without quotes"
                                                           : "write a number, without quotes");
    } else if (effect.value < variable.from || effect.value > variable.to) {
        return state.error("out-of-range", effect.where,
            effect.name + " goes from " + std::to_string(variable.from) + " to " + std::to_string(variable.to),
            "set it to a value in between", effect.name);
    }
}

void resolve_view(State& state, View& view, Where where)
{
    view.character = index_of(state.course.characters, view.voice);
    view.declared = index_of(state.course.voices, view.voice);
    state.references.meet("voice", view.voice);
    if (view.character != nothing || view.declared != nothing || view.voice == "colleague" || view.voice == "family")
        return;
    auto known = ids(state.course.characters);
    for (const auto& voice : state.course.voices)
        known.push_back(voice.id);
    known.insert(known.end(), {"colleague", "family"});
    state.error("unknown-voice", where, missing(state, "voice", view.voice, known), "declare a character or a voice",
        view.voice);
}

/// Nothing for general knowledge, and for a source that is not there, which is reported.
Index cite(State& state, const std::string& id, Where where)
{
    if (id == "general")
        return nothing;
    const Index index = index_of(state.course.sources, id);
    if (index == nothing)
        state.error("unknown-source", where, missing(state, "source", id, ids(state.course.sources)),
            "declare it with source, or write \"general\"", id);
    else
        state.course.sources[index].cited = true, state.references.meet("source", id);
    return index;
}

void resolve_evidence(State& state, Evidence& evidence)
{
    for (const auto& id : evidence.sources) {
        const Index index = cite(state, id, evidence.text.where);
        if (index != nothing)
            evidence.indices.push_back(index);
    }
}

/// Names are put into other texts while loading, so they cannot follow a variable.
void check_names(State& state)
{
    for (const auto& character : state.course.characters) {
        if (!character.name.slots.empty() || !character.about.slots.empty())
            state.error("bad-name-in-text", character.where, "the character " + character.id + " shows a variable",
                "write the name out", character.id);
    }
}

/// A course that asks nobody where they work can name nations as it likes.
void check_nation(State& state, const std::string& id, Where where)
{
    const auto& nations = state.course.nations;
    if (nations.empty())
        return;
    if (index_of(nations, id) == nothing)
        state.error("unknown-nation", where, missing(state, "nation", id, ids(nations)), "declare it with nation", id);
    else
        state.references.meet("nation", id);
}

void resolve_keepsakes(State& state)
{
    for (const auto& wording : state.course.wordings) {
        if (!wording.source.empty())
            cite(state, wording.source, wording.where);
    }
    for (const auto& helpline : state.course.helplines) {
        if (!helpline.nation.empty())
            check_nation(state, helpline.nation, helpline.where);
    }
    for (const auto& nation : state.course.nation_names)
        check_nation(state, nation, state.course.where);
    for (const auto& unit : state.course.units) {
        for (const auto& id : unit.contributes) {
            if (index_of(state.course.competencies, id) == nothing)
                state.error("unknown-competency", unit.where,
                    missing(state, "competency", id, ids(state.course.competencies)), "declare it with competency", id);
            else
                state.references.meet("competency", id);
        }
    }
}

void resolve_option(State& state, const Lookup& lookup, Option& option)
{
    for (auto& effect : option.effects)
        resolve_effect(state, lookup, effect);
    for (auto& view : option.views)
        resolve_view(state, view, view.text.where);
    for (auto& evidence : option.evidence)
        resolve_evidence(state, evidence);
}

void resolve_speakers(State& state, std::vector<Line>& telling)
{
    for (auto& line : telling) {
        if (line.kind != Line::Kind::Speech)
            continue;
        line.character = index_of(state.course.characters, line.who);
        if (line.character == nothing)
            state.error("unknown-character", line.where,
                missing(state, "character", line.who, ids(state.course.characters)), "declare it with character",
                line.who);
        else
            state.references.meet("character", line.who);
    }
}

void resolve_ask(State& state, const Lookup& lookup, Ask& ask)
{
    if (ask.kind == Ask::Kind::Rate) {
        ask.scale = index_of(state.course.scales, ask.id);
        if (ask.scale == nothing)
            state.error("unknown-scale", ask.where, missing(state, "scale", ask.id, ids(state.course.scales)),
                "declare it with scale", ask.id);
        else
            state.references.meet("scale", ask.id);
        if (ask.scale != nothing && ask.moment == "before")
            state.course.scales[ask.scale].asked_before = true;
    }
    for (auto& option : ask.options)
        resolve_option(state, lookup, option);
    for (auto& evidence : ask.shared.evidence)
        resolve_evidence(state, evidence);
    resolve_speakers(state, ask.shared.telling);
}

void resolve_computed(State& state, const Lookup& lookup)
{
    for (auto& variable : state.course.variables) {
        for (const auto& input : variable.input_names) {
            const auto index = lookup.variable_index(input);
            if (index)
                variable.inputs.push_back(index.value()), state.course.variables[index.value()].read = true;
            else
                state.error(
                    "unknown-variable", variable.where, index.error().message, "declare it before compute", input);
        }
    }
}

/// Hands each remembered fact to the scenes, options and items that make it true.
void spread_facts(Course& c)
{
    for (Index i = 0; i < c.facts.size(); ++i) {
        const Fact& fact = c.facts[i];
        Scene& scene = c.scenes[fact.scene];
        if (fact.kind == Fact::Kind::Seen) {
            scene.seen = i;
            continue;
        }
        const std::string answer = fact.name.substr(fact.name.find('/') + 1);
        for (auto& part : scene.parts) {
            for (auto& ask : part.asks) {
                for (auto& option : ask.options) {
                    if (option.id == answer)
                        (fact.kind == Fact::Kind::Chose ? option.chose : option.tried) = i;
                }
                for (auto& item : ask.items) {
                    if (item.id == answer && fact.kind == Fact::Kind::Chose)
                        item.chose = i;
                }
            }
        }
    }
}

} // namespace

void resolve(State& state)
{
    Course& c = state.course;
    index_names(c);
    Lookup lookup(c, &state.references);
    Filler filler(state, lookup);
    for (auto& unit : c.units) {
        if (unit.start.kind == Way::Kind::None && !unit.scenes.empty())
            unit.start = {Way::Kind::Go, c.scenes[unit.scenes.front()].id, nothing, unit.where};
    }
    SourceLines lines(state.sources);
    Visitor visitor([&](Condition& condition) { resolve_condition(state, lines, lookup, condition); },
        [&](Text& text) { filler.fill(text); }, [&](Way& way) { lead(state, lookup, way); },
        [&](std::vector<Show>& list, Where where) { resolve_shows(state, lookup, list, where); });
    visitor.course(c);
    resolve_computed(state, lookup);
    resolve_keepsakes(state);
    check_names(state);
    for (auto& scene : c.scenes) {
        for (auto& part : scene.parts) {
            resolve_speakers(state, part.telling);
            for (auto& ask : part.asks)
                resolve_ask(state, lookup, ask);
        }
    }
    spread_facts(c);
    settle_spellings(state);
}

} // namespace vignette::course
