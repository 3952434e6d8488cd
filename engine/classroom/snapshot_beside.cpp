#include "engine/classroom/snapshot_beside.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::classroom {

namespace {

using Json = nlohmann::json;
using Kind = Sheet::Kind;

Json rating_json(const records::GroupRating& rating)
{
    return {{"scale", rating.scale}, {"moment", rating.moment}, {"people", rating.people}, {"values", rating.values}};
}

records::GroupRating rating_from(const Json& json)
{
    return {json.at("scale").get<std::string>(), json.at("moment").get<std::string>(),
        json.at("people").get<std::int64_t>(), json.at("values").get<std::vector<std::pair<int, std::int64_t>>>()};
}

Json programme_json(const InProgramme& in)
{
    Json earlier = Json::array();
    for (const auto& rating : in.earlier)
        earlier.push_back(rating_json(rating));
    return {{"uid", in.uid}, {"title", in.title}, {"day", in.day}, {"days", in.days}, {"units", in.units},
        {"task-before", in.task_before}, {"task", in.task},
        {"next", in.next ? Json(in.next->time_since_epoch().count()) : Json(nullptr)}, {"earlier", std::move(earlier)}};
}

InProgramme programme_from(const Json& json)
{
    InProgramme out{json.at("uid").get<std::string>(), json.at("title").get<std::string>(),
        json.at("day").get<std::size_t>(), json.at("days").get<std::size_t>(),
        json.at("units").get<std::vector<std::string>>(), json.at("task-before").get<std::string>(),
        json.at("task").get<std::string>(), std::nullopt, {}};
    if (!json.at("next").is_null())
        out.next = Seconds{std::chrono::seconds{json.at("next").get<std::int64_t>()}};
    for (const Json& rating : json.at("earlier"))
        out.earlier.push_back(rating_from(rating));
    return out;
}

Json sheet_json(const Sheet& sheet)
{
    return {
        {"kind", static_cast<int>(sheet.kind)}, {"scale", sheet.scale}, {"moment", sheet.moment}, {"line", sheet.line}};
}

Sheet sheet_from(const Json& json)
{
    const int kind = std::clamp(json.at("kind").get<int>(), 0, static_cast<int>(Kind::Numbers));
    return {static_cast<Kind>(kind), json.at("scale").get<std::string>(), json.at("moment").get<std::string>(),
        json.at("line").get<std::size_t>()};
}

Json seen_json(const Seen& seen)
{
    return {{"opening", seen.opening}, {"sides", seen.sides}, {"evidence", seen.evidence}, {"to-talk", seen.to_talk},
        {"talked", seen.talked}, {"ticked", seen.ticked}};
}

Seen seen_from(const Json& json)
{
    using Names = std::set<std::string>;
    return {json.at("opening").get<bool>(), json.at("sides").get<Names>(), json.at("evidence").get<Names>(),
        json.at("to-talk").get<Names>(), json.at("talked").get<Names>(), json.at("ticked").get<Names>()};
}

} // namespace

Json beside_json(const Session& session)
{
    Json out{{"seen", seen_json(session.seen_so_far)}, {"moved", session.moved.time_since_epoch().count()}};
    if (session.programme)
        out["programme"] = programme_json(*session.programme);
    if (session.sheet)
        out["sheet"] = sheet_json(*session.sheet);
    return out;
}

void read_beside(const Json& json, Session& session)
{
    if (json.contains("seen"))
        session.seen_so_far = seen_from(json.at("seen"));
    if (json.contains("moved"))
        session.moved = Seconds{std::chrono::seconds{json.at("moved").get<std::int64_t>()}};
    if (json.contains("programme"))
        session.programme = programme_from(json.at("programme"));
    if (json.contains("sheet"))
        session.sheet = sheet_from(json.at("sheet"));
}

} // namespace vignette::classroom
