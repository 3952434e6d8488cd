#include "engine/exchange/reports/training.hpp"

#include <algorithm>

namespace vignette::exchange::reports {

namespace {

using records::CourseRule;
using records::Registration;

const CourseRule* rule_for(const Registration& registration, const std::vector<CourseRule>& rules)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
        [&](const CourseRule& rule) { return !rule.participation && rule.course_key == registration.course; });
    return found == rules.end() ? nullptr : &*found;
}

std::string name_of(const Registration& registration, const CourseRule* rule)
{
    return rule != nullptr && rule->title ? *rule->title : registration.listed_as;
}

TrainingRecord record_of(const records::Learner& learner, const Registration& registration, const CourseRule& rule)
{
    TrainingRecord out;
    out.workplace = *learner.workplace;
    out.worker = *learner.worker;
    out.category = *rule.asc_wds;
    out.name = name_of(registration, &rule);
    out.completed = day_of(*registration.completed);
    out.face_to_face = registration.how == records::How::Class;
    out.valid_months = rule.months_valid;
    return out;
}

bool counts(const Registration& registration)
{
    return registration.completed && registration.privacy != records::Privacy::Participation;
}

} // namespace

Training training(const std::vector<LearnerCourses>& people, const std::vector<CourseRule>& rules)
{
    Training out;
    for (const auto& [learner, registrations] : people) {
        for (const auto& registration : registrations) {
            if (!counts(registration))
                continue;
            const auto* rule = rule_for(registration, rules);
            const bool has_category = rule != nullptr && rule->asc_wds;
            const bool has_ids = learner.workplace && learner.worker;
            if (!has_category)
                out.without_category.insert(name_of(registration, rule));
            if (!has_ids)
                out.without_ids.insert(learner.name);
            if (has_category && has_ids)
                out.records.push_back(record_of(learner, registration, *rule));
        }
    }
    return out;
}

} // namespace vignette::exchange::reports
