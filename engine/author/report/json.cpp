#include "engine/author/report/forms.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vignette::author::report {

namespace {

using nlohmann::json;

/// Whatever stands in a course or in a file's name, what comes out is UTF-8.
std::string line(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

json finding_json(const course::Diagnostic& finding, course::SourceLines& lines)
{
    const auto& sources = lines.files();
    return {{"severity", word_of(finding.severity)}, {"code", finding.code},
        {"file", finding.where.file < sources.size() ? sources[finding.where.file].name : ""},
        {"line", finding.where.line}, {"column", course::columns_of(finding, lines).from}, {"message", finding.message},
        {"advice", finding.advice}, {"route", finding.route}};
}

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

json unit_json(const Checked& checked, course::Index index)
{
    const course::Unit& unit = checked.loaded.course->units[index];
    json out{{"id", unit.id}, {"title", unit.title.value}, {"minutes_said", unit.minutes},
        {"words", checked.reading[index].words}};
    if (checked.reading[index].age > 0)
        out["reading_age"] = tenths(checked.reading[index].age);
    if (!checked.explored)
        return out;
    for (const auto& figures : checked.explored->units) {
        if (figures.unit != index)
            continue;
        out["minutes"] = {{"shortest", tenths(figures.shortest)}, {"usual", tenths(figures.usual)},
            {"longest", tenths(figures.longest)}};
        out["routes"] = {{"all", figures.routes}, {"completed", figures.completed}, {"left_early", figures.left_early}};
    }
    return out;
}

json summary_json(const Checked& checked)
{
    json out{{"course", checked.folder}, {"loads", checked.loaded.course.has_value()}, {"sound", checked.sound()},
        {"errors", checked.count(course::Severity::Error)}, {"warnings", checked.count(course::Severity::Warning)},
        {"notes", checked.count(course::Severity::Note)}};
    if (checked.explored)
        out["explored"] = {{"whole", checked.explored->whole}, {"stopped", checked.explored->stopped},
            {"situations", checked.explored->states}, {"walks", checked.explored->walks}};
    if (!checked.loaded.course)
        return out;
    out["scenes"] = checked.loaded.course->scenes.size();
    out["facts_to_check"] = checked.facts_to_check;
    out["old_helplines"] = checked.old_helplines;
    out["units"] = json::array();
    for (course::Index unit = 0; unit < checked.loaded.course->units.size(); ++unit)
        out["units"].push_back(unit_json(checked, unit));
    return out;
}

} // namespace

std::string json_lines(const Checked& checked)
{
    std::string out;
    course::SourceLines lines(checked.loaded.sources);
    for (const auto& finding : checked.findings)
        out += line(finding_json(finding, lines));
    return out + line({{"summary", summary_json(checked)}});
}

} // namespace vignette::author::report
