#include "engine/exchange/reports/learning.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/reports/derived_id.hpp"
#include "engine/exchange/reports/rated.hpp"

namespace vignette::exchange::reports {

namespace {

using records::Answer;
using records::HeldOnLearner;
using records::Privacy;
using Kind = records::Answer::Kind;
using Course = HeldOnLearner::Course;

constexpr std::string_view seen = "seen"; ///< The moment of what became of a plan: Records::note_seen.

const std::vector<Answer>& answers_of(const Course& course)
{
    static const std::vector<Answer> none;
    return course.opened ? *course.opened : none;
}

const Answer* seen_of(const Course& course, const Answer& plan)
{
    for (const auto& answer : answers_of(course)) {
        if (answer.question == plan.question && answer.moment == seen)
            return &answer;
    }
    return nullptr;
}

bool is_written(const Answer& answer, Kind kind)
{
    return answer.kind == kind && answer.moment != seen && !text::is_blank(answer.text);
}

Day due(const Answer& plan)
{
    return plus_days(day_of(plan.at), 7 * plan.weeks);
}

/// "Shared with the site lead on 3 November 2026, and taken back on 5 November 2026."
std::string sharing(const HeldOnLearner& held, const Course& course, const Answer& answer)
{
    std::string out;
    for (const auto& copy : held.shared) {
        if (copy.registration != course.registration.id || copy.question != answer.question
            || copy.moment != answer.moment)
            continue;
        out += (out.empty() ? "Shared with " : " Shared with ") + copy.with + " on "
            + documents::day_text(day_of(copy.shared));
        if (copy.withdrawn)
            out += ", and taken back on " + documents::day_text(day_of(*copy.withdrawn));
        out += ".";
    }
    return out;
}

void put_texts(documents::Portfolio& out, const HeldOnLearner& held, const Course& course)
{
    const auto& name = course.registration.listed_as;
    for (const auto& answer : answers_of(course)) {
        if (is_written(answer, Kind::Reflection))
            out.written.push_back({name, answer.prompt, answer.text, day_of(answer.at), sharing(held, course, answer)});
        if (!is_written(answer, Kind::Plan))
            continue;
        const auto* found = seen_of(course, answer);
        out.planned.push_back({name, answer.prompt, answer.text, due(answer), found != nullptr ? found->text : "",
            sharing(held, course, answer)});
    }
}

} // namespace

documents::Taken taken(const records::Registration& it)
{
    if (!it.completed)
        return {it.listed_as, "Under way", ""};
    const auto day = day_of(*it.completed);
    if (it.privacy == Privacy::Participation)
        return {it.listed_as, "Took part", documents::month_text(day)};
    return {it.listed_as, "Completed", documents::day_text(day)};
}

documents::Portfolio learning(const HeldOnLearner& held, const std::vector<RatingScale>& scales)
{
    documents::Portfolio out;
    out.learner = held.learner.name;
    for (const auto& course : held.courses) {
        if (!course.registration.set_aside)
            out.taken.push_back(taken(course.registration));
        put_texts(out, held, course);
        for (auto& one : rated(course.registration, answers_of(course), scales))
            out.rated.push_back(std::move(one));
    }
    return out;
}

std::vector<ThingToTry> follow_ups(const HeldOnLearner& held)
{
    std::vector<ThingToTry> out;
    for (const auto& course : held.courses) {
        for (const auto& answer : answers_of(course)) {
            if (!is_written(answer, Kind::Plan))
                continue;
            ThingToTry thing;
            thing.uid = derived_id(course.registration.uid, "calendar " + answer.question);
            thing.due = due(answer);
            thing.week = true;
            thing.done = seen_of(course, answer) != nullptr;
            out.push_back(std::move(thing));
        }
    }
    return out;
}

} // namespace vignette::exchange::reports
