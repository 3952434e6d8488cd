#include "engine/play/plan_expect.hpp"

#include "engine/play/page_text.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

bool offers(const Page& page, std::string_view id)
{
    const auto open = [&](const PageOption& option) { return option.id == id && option.locked.empty(); };
    return std::any_of(page.asks.begin(), page.asks.end(), [&](const PageAsk& ask) {
        return ask.kind == PageAsk::Kind::Choose && std::any_of(ask.options.begin(), ask.options.end(), open);
    });
}

bool has_view(const Page& page, std::string_view voice)
{
    return page.outcome
        && std::any_of(page.outcome->views.begin(), page.outcome->views.end(),
            [&](const PageView& view) { return view.voice == voice; });
}

bool ends(const Page& page, std::string_view as)
{
    return std::any_of(page.asks.begin(), page.asks.end(),
        [&](const PageAsk& ask) { return ask.kind == PageAsk::Kind::End && ask.as == as; });
}

/// As the language writes it.
std::string written_value(const course::Variable& variable, int value)
{
    if (variable.kind == course::Variable::Kind::Flag)
        return value != 0 ? "true" : "false";
    return value_in_words(variable, value);
}

} // namespace

std::string described(const Expectation& expectation)
{
    std::string name = "“" + expectation.text + "”";
    switch (expectation.kind) {
    case Expectation::Kind::Scene:
        return "scene " + name;
    case Expectation::Kind::View:
        return "the view " + name;
    case Expectation::Kind::Option:
        return "the option " + name;
    case Expectation::Kind::NoOption:
        return "no option " + name;
    case Expectation::Kind::End:
        return "the end " + name;
    default:
        return name;
    }
}

bool holds(const Course& course, const State& state, PlanNames& names, const Expectation& expectation)
{
    const Page shown = page(course, state);
    switch (expectation.kind) {
    case Expectation::Kind::Scene:
        return shown.scene == expectation.text;
    case Expectation::Kind::View:
        return has_view(shown, expectation.text);
    case Expectation::Kind::Option:
        return offers(shown, expectation.text);
    case Expectation::Kind::NoOption:
        return !offers(shown, expectation.text);
    case Expectation::Kind::End:
        return ends(shown, expectation.text);
    default:
        return course::holds(names.compile(expectation.text).value(), facts_of(state));
    }
}

std::string instead(const Course& course, const State& state, PlanNames& names, const Expectation& expectation)
{
    std::string out = in_words(page(course, state));
    if (expectation.kind != Expectation::Kind::Holds)
        return out;
    const auto compiled = names.compile(expectation.text);
    for (const auto& op : compiled.value()) {
        if (op.code != course::Op::Code::Variable)
            continue;
        const auto index = static_cast<std::size_t>(op.value);
        const auto& variable = course.variables[index];
        out += ", " + variable.id + " is " + written_value(variable, state.now.variables[index]);
    }
    return out;
}

} // namespace vignette::play
