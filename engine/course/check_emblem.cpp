#include "engine/course/build_state.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

void check_words(Builder::State& state, const Emblem& emblem, const Show& show)
{
    if (show.index == nothing)
        return; // Its variable is not there, which is told.
    const Variable& variable = state.course.variables[show.index];
    if (variable.to < variable.from)
        return; // So is this.
    const auto values = static_cast<std::size_t>(variable.to - variable.from) + 1;
    const auto words = emblem.words.find(show.part);
    const std::size_t phrases = words == emblem.words.end() ? 0 : words->second.size();
    if (phrases == values)
        return;
    state.error("emblem-words", emblem.where,
        "the emblem says " + std::to_string(phrases) + (phrases == 1 ? " phrase" : " phrases") + " for " + show.part
            + ", but " + variable.id + " has " + std::to_string(values) + " values",
        "write one phrase for each value: words = { " + show.part + " = { \"…\", … } }", show.part);
}

} // namespace

void check_emblem(Builder::State& state, const Emblem& emblem)
{
    for (const auto& show : emblem.shows)
        check_words(state, emblem, show);
    for (const auto& words : emblem.words) {
        const std::string& part = words.first;
        const bool shown = std::any_of(
            emblem.shows.begin(), emblem.shows.end(), [&](const Show& show) { return show.part == part; });
        if (!shown)
            state.error("emblem-words", emblem.where, "the emblem has phrases for " + part + ", which follows nothing",
                "add show = { " + part + " = \"…\" } with the variable that it follows, or remove them", part);
    }
}

} // namespace vignette::course
