#include "engine/course/build_state.hpp"

namespace vignette::course {

namespace {

/// An option that belongs to no choice gets one, so that what stands below it is not told as well.
Ask* choice_for_lost(Builder::State& state, Where where)
{
    Part& part = state.part();
    Ask choice;
    choice.id = "choice";
    choice.where = where;
    choice.told_before = static_cast<Index>(part.telling.size());
    part.choose = static_cast<Index>(part.asks.size());
    part.asks.push_back(std::move(choice));
    part.way = {};
    return &part.asks.back();
}

void begin_option(Builder::State& state, const Arguments& a)
{
    Ask* choice = state.open_choice();
    const bool lost = !choice || state.in_shared;
    if (lost) {
        state.error("misplaced-word", a.where(),
            choice ? "this option stands after whichever" : "this option belongs to no choice",
            choice ? "whichever comes after the last option" : "write choose \"…\" before it", "option");
        state.nameless.insert("answer");
    }
    if (!choice)
        choice = choice_for_lost(state, a.where());
    state.in_shared = false;
    const std::string id = a.text("id");
    if (choice->options.empty())
        state.options.clear();
    if (!state.options.insert(id).second) {
        state.error(
            "duplicate-id", a.where(), "this choice has two options called " + id, "give one of them another id", id);
        if (state.previous_is("option", id))
            return; // The line is there twice: what follows belongs to both.
    }
    Option option;
    option.id = lost ? std::string{} : id; // Without an id, nothing more is asked of it.
    option.label = told(a, "label");
    option.where = a.where();
    state.told_option = false;
    state.told_after = lost;
    choice->options.push_back(std::move(option));
    state.in_option = true;
}

void begin_shared(Builder::State& state, const Arguments& a)
{
    Ask* choice = state.open_choice();
    if (!choice || choice->options.empty()) {
        state.error("misplaced-word", a.where(), "whichever belongs behind the last option of a choice",
            "move it there", "whichever");
        return;
    }
    choice->shared.title = told(a, "text");
    choice->shared.where = a.where();
    state.in_option = false;
    state.in_shared = true;
}

Effect effect(const Arguments& a, Effect::Kind kind)
{
    Effect out;
    out.kind = kind;
    out.where = a.where();
    out.name = a.text(kind == Effect::Kind::Add ? "counter" : "name");
    out.value = a.number(kind == Effect::Kind::Add ? "amount" : "value", 0);
    if (const auto* value = a.value("value"); value && value->truth()) {
        out.value = *value->truth() ? 1 : 0;
        out.truth = true;
    }
    out.written = a.text("value");
    return out;
}

Way way(const Arguments& a, Way::Kind kind)
{
    return {kind, a.text(kind == Way::Kind::Go ? "scene" : "how"), nothing, a.where()};
}

/// The jumps and the way of what is open: whichever, an option, or the page.
struct Leading {
    std::vector<Jump>& jumps;
    Way& way;
};

Leading leading(Builder::State& state)
{
    if (Shared* shared = state.open_shared())
        return {shared->jumps, shared->way};
    if (Option* option = state.open_option())
        return {option->jumps, option->way};
    return {state.part().jumps, state.part().way};
}

} // namespace

bool build_option_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    if (word == "option") {
        begin_option(state, a);
        return true;
    }
    if (word == "whichever") {
        begin_shared(state, a);
        return true;
    }
    if (word == "evidence") {
        Shared* shared = state.open_shared();
        const auto& telling = shared ? shared->telling : state.open_option()->telling;
        (shared ? shared->evidence : state.open_option()->evidence)
            .push_back({a.names("sources"), {}, told(a, "text"), condition(a), static_cast<Index>(telling.size())});
        return true;
    }
    Option* option = state.open_option();
    if (!option)
        return false;
    if (word == "because")
        option->because = told(a, "text");
    else if (word == "only_if")
        option->only_if = condition(a, "expression");
    else if (word == "shown_but_locked")
        option->locked = told(a, "why");
    else if (word == "add")
        option->effects.push_back(effect(a, Effect::Kind::Add));
    else if (word == "set")
        option->effects.push_back(effect(a, Effect::Kind::Set));
    else if (word == "result")
        option->results.push_back({told(a, "text"), condition(a), a.where()});
    else if (word == "view")
        option->views.push_back({a.text("voice"), nothing, nothing, told(a, "text"), condition(a)});
    else
        return false;
    return true;
}

bool build_way_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    if (word != "go" && word != "go_if" && word != "finish")
        return false;
    Leading open = leading(state);
    if (!state.in_option && !state.in_shared && state.part().choose != nothing) {
        state.error("way-beside-choice", a.where(), std::string(word) + " stands beside a choice",
            "put it below an option, or behind whichever", std::string(word));
        return true;
    }
    if (open.way.kind != Way::Kind::None) {
        state.error("two-ways", a.where(),
            "this already leads somewhere, from line " + std::to_string(open.way.where.line),
            word == "go_if" ? "put go_if before go" : "keep one of them", std::string(word));
        return true;
    }
    if (word == "go_if")
        open.jumps.push_back({condition(a, "expression"), way(a, Way::Kind::Go)});
    else
        open.way = way(a, word == "go" ? Way::Kind::Go : Way::Kind::Finish);
    return true;
}

} // namespace vignette::course
