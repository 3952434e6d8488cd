#include "engine/classroom/paper_setters.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

bool sets(const PaperAnswer& answer, std::uint32_t variable)
{
    return std::any_of(answer.option->effects.begin(), answer.option->effects.end(),
        [&](const auto& effect) { return effect.variable == variable; });
}

/// Questions of the unit of which every answer gives the variable a value: what was before them no longer counts.
PaperWays::Numbers settled(const PaperWays& ways, std::uint32_t variable, std::size_t unit)
{
    PaperWays::Numbers out, open;
    for (const auto& answer : ways.answers()) {
        if (answer.unit == unit)
            (sets(answer, variable) ? out : open).insert(answer.asked);
    }
    for (const auto number : open)
        out.erase(number);
    return out;
}

/// Whether what it set can still stand where the condition is.
bool counts(const PaperWays& ways, const PaperAnswer& answer, const PaperWays::Numbers& closed, const PaperStand& stand)
{
    if (answer.unit != stand.unit)
        return true;
    const auto reached = ways.reached(stand.unit, answer.followed, closed);
    return std::any_of(stand.at.begin(), stand.at.end(), [&](auto number) { return reached.contains(number); });
}

/// False where the effect adds up.
bool sort_in(const PaperAnswer& answer, const Clause& clause, PaperSetters& out)
{
    for (const auto& effect : answer.option->effects) {
        if (effect.variable != clause.index)
            continue;
        if (effect.kind == course::Effect::Kind::Add)
            return false;
        (effect.value == clause.value ? out.yes : out.no).push_back(&answer);
    }
    return true;
}

bool all_of_one_question(const std::vector<const PaperAnswer*>& all)
{
    return !all.empty() && std::all_of(all.begin(), all.end(), [&](const auto* one) {
        return one->unit == all.front()->unit && one->asked == all.front()->asked;
    });
}

} // namespace

std::optional<PaperSetters> setters_of(
    const course::Course& course, const PaperWays& ways, const Clause& clause, const PaperStand& stand)
{
    const auto& variable = course.variables[clause.index];
    if (variable.kind == course::Variable::Kind::Computed || variable.kind == course::Variable::Kind::Counter)
        return std::nullopt;
    const auto closed = settled(ways, clause.index, stand.unit);
    PaperSetters out;
    for (const auto& answer : ways.answers()) {
        const bool here = variable.keep || answer.unit == stand.unit;
        if (here && sets(answer, clause.index) && counts(ways, answer, closed, stand) && !sort_in(answer, clause, out))
            return std::nullopt;
    }
    auto all = out.yes;
    all.insert(all.end(), out.no.begin(), out.no.end());
    out.from_start = variable.start == clause.value;
    out.returns = std::any_of(all.begin(), all.end(),
        [&](const auto* one) { return ways.reached(one->unit, one->followed).contains(one->asked); });
    out.one_question = all_of_one_question(all)
        && (!out.returns || all.front()->unit != stand.unit || closed.contains(all.front()->asked));
    return out;
}

} // namespace vignette::classroom
