#include "engine/exchange/reports/subject_access.hpp"

#include <nlohmann/json.hpp>

namespace vignette::exchange::reports {

namespace {

using records::Answer;
using records::HeldOnLearner;
using records::Privacy;
using Json = nlohmann::ordered_json;

/// What is not there is no member.
template <typename T>
void put(Json& json, const char* name, const std::optional<T>& value)
{
    if (value)
        json[name] = *value;
}

void put_day(Json& json, const char* name, const std::optional<Seconds>& time)
{
    if (time)
        json[name] = iso_day(day_of(*time));
}

void put_time(Json& json, const char* name, const std::optional<Seconds>& time)
{
    if (time)
        json[name] = iso_time(*time);
}

Json learner_json(const HeldOnLearner& held)
{
    const auto& it = held.learner;
    Json out{{"id", it.uid}, {"name", it.name}};
    put(out, "staff_id", it.staff_id);
    put(out, "workplace", it.workplace);
    put(out, "worker", it.worker);
    put_time(out, "added", held.added);
    put_time(out, "archived", it.archived);
    out["has_pin"] = it.has_pin;
    return out;
}

const char* kind_word(Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Other:
        return "other";
    case Answer::Kind::Reflection:
        return "reflection";
    case Answer::Kind::Plan:
        return "plan";
    case Answer::Kind::Rating:
        return "rating";
    }
    return "other";
}

Json answer_json(const Answer& it)
{
    Json out{{"kind", kind_word(it.kind)}, {"question", it.question}};
    if (!it.moment.empty())
        out["moment"] = it.moment;
    out["prompt"] = it.prompt;
    out["text"] = it.text;
    put(out, "value", it.value);
    if (it.weeks > 0)
        out["weeks"] = it.weeks;
    out["version"] = it.version;
    out["at"] = iso_time(it.at);
    return out;
}

const char* privacy_word(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Standard:
        return "standard";
    case Privacy::Private:
        return "private";
    case Privacy::Participation:
        return "participation";
    }
    return "participation";
}

void put_completed(Json& json, const records::Registration& it)
{
    if (!it.completed)
        return;
    const auto day = day_of(*it.completed);
    json["completed"] = it.privacy == Privacy::Standard ? iso_time(*it.completed)
        : it.privacy == Privacy::Private                ? iso_day(day)
                                                        : iso_month(day);
}

Json registration_json(const records::Registration& it)
{
    Json out{{"id", it.uid}, {"listed_as", it.listed_as}, {"privacy", privacy_word(it.privacy)},
        {"how", it.how == records::How::Class ? "class" : "self-study"}};
    put(out, "course", it.course);
    put(out, "version", it.version);
    put(out, "content_hash", it.content_hash);
    put_time(out, "started", it.started);
    put_completed(out, it);
    put(out, "minutes", it.minutes);
    put_day(out, "expires", it.expires);
    if (it.set_aside)
        out["set_aside"] = true;
    return out;
}

Json course_json(const HeldOnLearner::Course& course)
{
    Json out = registration_json(course.registration);
    out["finished_units"] = course.finished_units;
    out["sealed_events"] = course.events;
    out["sealed_answers"] = course.answers;
    if (course.opened) {
        out["answers"] = Json::array();
        for (const auto& answer : *course.opened)
            out["answers"].push_back(answer_json(answer));
    }
    return out;
}

Json shared_json(const records::Shared& it)
{
    Json out{{"course", it.listed_as}, {"question", it.question}};
    if (!it.moment.empty())
        out["moment"] = it.moment;
    out["with"] = it.with;
    put_time(out, "shared", it.shared);
    put_time(out, "withdrawn", it.withdrawn);
    return out;
}

Json attendance_json(const HeldOnLearner::Attendance& it)
{
    Json out{{"course", it.listed_as}, {"version", it.version}, {"facilitator", it.facilitator}, {"place", it.place},
        {"held", iso_time(it.held)}, {"minutes", it.minutes}};
    put_time(out, "arrived", it.arrived);
    put_time(out, "left", it.left);
    out["completed"] = it.completed;
    out["may_teach"] = it.may_teach;
    if (it.session > 0)
        out["programme"] = {{"title", it.programme}, {"session", it.session}};
    return out;
}

Json teaches_json(const records::Trainer& it)
{
    Json out{{"course", outside_name(it)}, {"version", it.version}, {"trained", iso_day(day_of(it.trained))},
        {"trained_by", it.trained_by}, {"home", it.home}};
    put_day(out, "refresher", it.refresher);
    out["teaches"] = it.teaches;
    return out;
}

Json audit_json(const records::AuditLine& it)
{
    return {{"at", iso_time(it.at)}, {"who", it.who}, {"what", it.what}, {"detail", it.detail}};
}

template <typename T>
Json array_of(const std::vector<T>& all, Json (*one)(const T&))
{
    Json out = Json::array();
    for (const auto& it : all)
        out.push_back(one(it));
    return out;
}

} // namespace

std::string subject_access_json(const records::Site& site, const HeldOnLearner& held, Day today)
{
    Json out{
        {"made", iso_day(today)}, {"site", {{"id", site.uid}, {"name", site.name}}}, {"learner", learner_json(held)}};
    out["courses"] = array_of(held.courses, course_json);
    out["shared"] = array_of(held.shared, shared_json);
    out["attendance"] = array_of(held.attendance, attendance_json);
    out["teaches"] = array_of(held.teaches, teaches_json);
    out["audit"] = array_of(held.audit, audit_json);
    out["settings"] = Json::object();
    for (const auto& [name, value] : held.settings)
        out["settings"][name] = value;
    out["own_notes"] = held.own_notes;
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace vignette::exchange::reports
