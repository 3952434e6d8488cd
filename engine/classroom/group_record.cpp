#include "engine/classroom/group_record.hpp"

#include <nlohmann/json.hpp>

namespace vignette::classroom {

namespace {

using Json = nlohmann::json;

Json rounds_of(const Vote& vote)
{
    Json out = Json::array();
    for (const auto& round : vote.rounds)
        out.push_back(round.split ? Json(round.counts) : Json(nullptr));
    return out;
}

} // namespace

std::string route_json(const Session& session)
{
    Json route = Json::array(), votes = Json::array();
    for (const auto& one : session.route)
        route.push_back({{"scene", one.scene}, {"option", one.option}, {"aside", one.aside}});
    for (const auto& vote : session.votes)
        if (!is_rating(vote)) // Those are kept as numbers alone.
            votes.push_back({{"scene", vote.scene}, {"options", vote.options}, {"rounds", rounds_of(vote)}});
    return Json{{"route", std::move(route)}, {"votes", std::move(votes)}}.dump();
}

} // namespace vignette::classroom
