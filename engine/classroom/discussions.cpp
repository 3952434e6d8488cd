#include "engine/classroom/discussions.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

using course::Discuss;

struct Found {
    const course::Facts facts;
    std::vector<const Discuss*> all;

    template <typename Fits>
    void add(const std::vector<Discuss>& some, Fits fits)
    {
        for (const Discuss& one : some) {
            if (fits(one) && course::holds(one.when.compiled, facts))
                all.push_back(&one);
        }
    }
};

bool any(const Discuss&)
{
    return true;
}

bool at_choice(const Discuss& one)
{
    return one.at == "choice";
}

} // namespace

std::vector<const Discuss*> discussions(const course::Course& course, const play::State& state)
{
    const bool telling = state.now.stage == play::Stage::Telling;
    if (state.now.scene == play::nothing || (!telling && state.now.stage != play::Stage::Outcome))
        return {};
    Found found{play::facts_of(state), {}};
    const auto& part = course.scenes[state.now.scene].parts[state.now.part];
    if (part.choose == play::nothing) {
        found.add(part.discusses, any);
    } else if (telling) {
        found.add(part.discusses, at_choice);
    } else {
        const auto& ask = part.asks[part.choose];
        found.add(part.discusses, [](const Discuss& one) { return !at_choice(one); });
        found.add(ask.options[state.now.option].discusses, any);
        found.add(ask.shared.discusses, any);
    }
    return std::move(found.all);
}

const course::Discuss* timed(const std::vector<const course::Discuss*>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [](const auto* one) { return one->minutes > 0; });
    return found == all.end() ? nullptr : *found;
}

} // namespace vignette::classroom
