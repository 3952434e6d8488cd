#include "engine/play/explore/reads.hpp"

namespace vignette::play {

namespace {

using course::Op;
using course::Where;

void of_lines(const std::vector<course::Line>& lines, const OnTold& tell)
{
    for (const auto& line : lines)
        tell(line.when, line.where);
}

template <typename List>
void of_texts(const List& list, const OnTold& tell)
{
    for (const auto& one : list)
        tell(one.when, one.text.where);
}

void of_jumps(const std::vector<course::Jump>& jumps, const std::function<void(const course::Condition&)>& f)
{
    for (const auto& jump : jumps)
        f(jump.when);
}

/// What an outcome reads; those of the others too, where they can be read afterwards.
void of_outcome(const Places& places, Index place, const std::function<void(const course::Condition&)>& f)
{
    const auto& ask = *places.choice(place);
    const auto& at = places[place];
    const Index first = place - at.option;
    for (Index i = 0; i < ask.options.size(); ++i) {
        if (i == at.option || ask.read_all)
            each_told(places, first + i, [&](const auto& when, Where) { f(when); });
    }
    of_jumps(ask.options[at.option].jumps, f);
    of_jumps(ask.shared.jumps, f);
    for (const auto& line : places.part(place).telling) { // A picture stays beside the outcome.
        if (line.kind == course::Line::Kind::Image)
            f(line.when);
    }
}

} // namespace

void each_told(const Places& places, Index place, const OnTold& tell)
{
    const auto stage = places[place].stage;
    if (stage == Stage::Telling) {
        of_lines(places.part(place).telling, tell);
        of_texts(places.part(place).discusses, tell);
    } else if (stage == Stage::Outcome) {
        const auto& ask = *places.choice(place);
        const auto& option = ask.options[places[place].option];
        of_texts(option.results, tell);
        of_texts(option.views, tell);
        of_texts(option.evidence, tell);
        of_lines(option.telling, tell);
        of_texts(option.discusses, tell);
        of_texts(ask.shared.evidence, tell);
        of_lines(ask.shared.telling, tell);
        of_texts(ask.shared.discusses, tell);
    }
}

void each_condition(const Places& places, Index place, const std::function<void(const course::Condition&)>& f)
{
    const auto stage = places[place].stage;
    if (stage == Stage::Outcome)
        return of_outcome(places, place, f);
    if (stage != Stage::Telling)
        return;
    each_told(places, place, [&](const auto& when, Where) { f(when); });
    of_jumps(places.part(place).jumps, f);
    if (const auto* ask = places.choice(place)) {
        for (const auto& option : ask->options)
            f(option.only_if);
    }
}

void Reads::add(const Course& course, const course::Expression& expression)
{
    for (const Op& op : expression) {
        const auto index = static_cast<Index>(op.value);
        if (op.code == Op::Code::Fact)
            facts.insert(index);
        else if (op.code == Op::Code::Role)
            role_names.insert(index);
        else if (op.code == Op::Code::Nation)
            nations.insert(index);
        else if (op.code == Op::Code::Variable && course.variables[index].kind == course::Variable::Kind::Computed)
            variables.insert(course.variables[index].inputs.begin(), course.variables[index].inputs.end());
        else if (op.code == Op::Code::Variable)
            variables.insert(index);
    }
}

} // namespace vignette::play
