#include "engine/exchange/reports/rated.hpp"

#include <algorithm>
#include <array>

namespace vignette::exchange::reports {

namespace {

using documents::Bar;
using documents::Rated;
using records::Answer;

struct Moment {
    std::string_view id, text;
};

/// In the order of time.
constexpr std::array<Moment, 4> moments{
    {{"before", "Before"}, {"after", "After"}, {"looking_back", "Looking back"}, {"follow_up", "Follow-up"}}};

RatingScale scale_of(const std::string& course, const std::string& scale, const std::vector<RatingScale>& scales)
{
    const auto id = scale.substr(0, scale.find('/'));
    for (const auto& one : scales) {
        if (one.course == course && one.id == id)
            return one;
    }
    return {course, id, 0, "", "", ""};
}

Bar bar_of(const Answer& answer, const RatingScale& scale)
{
    if (*answer.value > 0)
        return {moment_text(answer.moment), answer.value};
    return {moment_text(answer.moment), {}, scale.aside.empty() ? "Not sure" : scale.aside};
}

Rated rated_on(const std::string& name, const std::vector<const Answer*>& given, const RatingScale& scale)
{
    Rated out{name, given.front()->prompt, {}, scale.points, scale.low, scale.high};
    int highest = 5;
    for (const auto* answer : given) {
        out.moments.push_back(bar_of(*answer, scale));
        highest = std::max(highest, *answer->value);
    }
    if (out.points == 0)
        out.points = highest;
    return out;
}

/// Every rating that was not taken back, by its scale, in the order first given; each in the order of time.
std::vector<std::vector<const Answer*>> by_scale(const std::vector<Answer>& answers)
{
    std::vector<std::vector<const Answer*>> groups;
    for (const auto& answer : answers) {
        if (answer.kind != Answer::Kind::Rating || !answer.value)
            continue;
        const auto same = [&](const auto& group) { return group.front()->scale == answer.scale; };
        const auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found == groups.end())
            groups.push_back({&answer});
        else
            found->push_back(&answer);
    }
    for (auto& group : groups)
        std::stable_sort(group.begin(), group.end(),
            [](const Answer* a, const Answer* b) { return moment_order(a->moment) < moment_order(b->moment); });
    return groups;
}

} // namespace

std::vector<Rated> rated(const records::Registration& registration, const std::vector<Answer>& answers,
    const std::vector<RatingScale>& scales)
{
    std::vector<Rated> out;
    for (const auto& given : by_scale(answers))
        out.push_back(rated_on(
            registration.listed_as, given, scale_of(registration.course.value_or(""), given.front()->scale, scales)));
    return out;
}

std::string moment_text(std::string_view moment)
{
    for (const auto& one : moments) {
        if (one.id == moment)
            return std::string(one.text);
    }
    return std::string(moment);
}

int moment_order(std::string_view moment)
{
    int place = 0;
    while (place < static_cast<int>(moments.size()) && moments[static_cast<std::size_t>(place)].id != moment)
        ++place;
    return place;
}

} // namespace vignette::exchange::reports
