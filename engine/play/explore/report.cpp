#include "engine/play/explore/report.hpp"

#include <cmath>

namespace vignette::play {

bool is_written(const course::Ask& ask)
{
    return ask.kind == course::Ask::Kind::Reflect || ask.kind == course::Ask::Kind::Plan;
}

void tell_choice(Report& report, const course::Ask& ask, const std::vector<std::string>& route)
{
    if (!report.has("nothing-choosable", ask.where))
        report.error("nothing-choosable", ask.where, "there is a route on which no option of this choice can be chosen",
            "give one option no only_if, or lead round this choice with go_if", "choose", route);
}

void tell_round(Report& report, const course::Scene& scene, const std::vector<std::string>& route)
{
    if (!report.has("way-round-meets-it", scene.warning.where))
        report.warn("way-round-meets-it", scene.warning.where,
            "after the way round this content note one can still come to the scene " + scene.id,
            "let skip_to lead past it for good", "skip_to", route);
}

void tell_writing(Report& report, const course::Part& part, const std::vector<std::string>& route)
{
    for (const auto& ask : part.asks) {
        if (is_written(ask) && !report.has("asked-twice", ask.where))
            report.warn("asked-twice", ask.where, "there is a route that asks for " + ask.id + " twice",
                "let the way back come in behind it, or ask in a scene that is met once", ask.id, route);
    }
}

void report_ratings(const Course& course, Report& report)
{
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                const bool after = ask.kind == course::Ask::Kind::Rate && ask.moment == "after";
                if (after && !course.scales[ask.scale].asked_before)
                    report.warn("after-without-before", ask.where,
                        ask.id + " is rated after the course, but no page asks for it before",
                        "ask for it with moment = \"before\" near the start, or let this be looking_back", ask.id);
            }
        }
    }
}

void report_minutes(const Course& course, const std::vector<UnitFigures>& all, Report& report)
{
    for (const auto& figures : all) {
        const auto& unit = course.units[figures.unit];
        const auto usual = std::lround(figures.usual);
        if (usual > unit.minutes)
            report.warn("over-minutes", unit.where,
                "the unit " + unit.id + " usually takes about " + std::to_string(usual) + " minutes, and says "
                    + std::to_string(unit.minutes),
                "say minutes = " + std::to_string(usual) + ", or shorten it", "minutes");
    }
}

} // namespace vignette::play
