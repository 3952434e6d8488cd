// What a class that is over must be like to be kept.

#include "engine/core/text.hpp"
#include "engine/records/class_row.hpp"
#include "engine/records/learner_row.hpp"

#include <algorithm>

namespace vignette::records {

namespace {

Status may_be_minutes(std::int64_t minutes)
{
    if (minutes < 0)
        return Error{ErrorCode::InvalidArgument, "Minutes are 0 or more. Type another number."};
    return Done{};
}

Status may_stand_on_register(const ClassAttendee& one)
{
    if (!one.learner)
        if (const auto name = proper_name("visitor", one.name); !name)
            return name.error();
    if (one.arrived && one.left && *one.left < *one.arrived)
        return Error{ErrorCode::InvalidArgument,
            "Somebody on the register left before they came. Put the times right, and end the class again."};
    return may_be_minutes(one.minutes.value_or(0));
}

Status may_be_register(const std::vector<ClassAttendee>& attendees)
{
    std::vector<LearnerId> there;
    for (const auto& one : attendees) {
        if (auto may = may_stand_on_register(one); !may)
            return may;
        if (one.learner)
            there.push_back(*one.learner);
    }
    std::sort(there.begin(), there.end());
    if (std::adjacent_find(there.begin(), there.end()) != there.end())
        return Error{ErrorCode::InvalidArgument,
            "A learner stands on the register twice. Take one line off, and end the class again."};
    return Done{};
}

bool can_be_read(const HeldClass& held)
{
    return text::first_invalid_utf8(held.place) == std::string_view::npos
        && text::first_invalid_utf8(held.notes) == std::string_view::npos;
}

} // namespace

Status may_be_held(const HeldClass& held)
{
    if (auto may = may_keep_class(held.course, held.privacy); !may)
        return may;
    if (text::is_blank(held.listed_as))
        return Error{ErrorCode::InvalidArgument, "Say what the course is listed as; nothing was kept."};
    if (const auto facilitator = proper_name("facilitator", held.facilitator); !facilitator)
        return facilitator.error();
    if (!can_be_read(held))
        return Error{ErrorCode::InvalidArgument,
            "The place or the notes have letters that cannot be read. Type them again, and end the class again."};
    if (std::find(held.units.begin(), held.units.end(), "") != held.units.end())
        return Error{ErrorCode::InvalidArgument, "Say which units the class finished; nothing was kept."};
    if (auto may = may_be_minutes(held.minutes); !may)
        return may;
    if (!held.programme.empty() && held.session < 1)
        return Error{ErrorCode::InvalidArgument, "Say which session of the programme it was; nothing was kept."};
    if (auto may = may_be_ratings(held.ratings); !may)
        return may;
    return may_be_register(held.attendees);
}

} // namespace vignette::records
