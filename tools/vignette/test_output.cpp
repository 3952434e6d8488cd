#include "engine/core/text.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/test_tally.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::tools {

namespace {

using nlohmann::json;

/// "courses/tour/plans/repair.plan:7".
std::string place(const Tested& tested, const std::string& file, unsigned line)
{
    return tested.folder + "/" + file + ":" + std::to_string(line);
}

std::string place(const Tested& tested, const TestFailure& failure)
{
    const bool inside = failure.file.name.starts_with("plans/");
    if (failure.line == 0) // The file cannot be read: the sentence names it.
        return "";
    return (inside ? place(tested, failure.file.name, failure.line)
                   : failure.file.name + ":" + std::to_string(failure.line))
        + ": ";
}

std::string file_of(const Tested& tested, const course::Where& where)
{
    const auto& sources = tested.loaded.sources;
    return where.file < sources.size() ? sources[where.file].name : "course.lua";
}

std::string for_people(const Tested& tested, const TestFailure& failure)
{
    std::string out = place(tested, failure) + failure.wrong;
    if (!failure.now.empty())
        out += "; now there is " + failure.now;
    if (!failure.run.empty())
        out += " [run “" + failure.run + "”]";
    out += failure.reloading ? " (saving and loading at each step)\n" : "\n";
    if (!failure.offers.empty())
        out += "  Here a plan can go on with:\n";
    for (const auto& line : failure.offers)
        out += "    " + line + "\n";
    return out;
}

std::string numbers(const UnitCoverage& covered)
{
    return "scenes met " + std::to_string(covered.scenes_met) + " of " + std::to_string(covered.scenes) + ", options "
        + std::to_string(covered.options_met) + " of " + std::to_string(covered.options);
}

std::string in_quotes(const std::string& text)
{
    return text.empty() ? "" : ": “" + text.substr(0, text.find('\n')) + "”";
}

std::string for_people(const Tested& tested, const Uncovered& missing)
{
    std::string out = place(tested, file_of(tested, missing.where), missing.where.line) + ": ";
    out += tested.some ? "none of these plans " : "no plan ";
    const auto slash = missing.id.find('/');
    if (!missing.scene)
        return out + "chooses " + missing.id.substr(slash + 1) + " in the scene " + missing.id.substr(0, slash)
            + in_quotes(missing.text) + "\n";
    out += "comes to the scene " + missing.id + in_quotes(missing.text);
    return out + (missing.options == 0 ? "\n" : ", nor to its " + counted(missing.options, "option") + "\n");
}

std::string line(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

json numbers_json(const UnitCoverage& covered)
{
    return {{"scenes", covered.scenes}, {"scenes_met", covered.scenes_met}, {"options", covered.options},
        {"options_met", covered.options_met}};
}

json uncovered_json(const Tested& tested, const Uncovered& missing)
{
    return {{"kind", missing.scene ? "scene" : "option"}, {"id", missing.id}, {"text", missing.text},
        {"file", file_of(tested, missing.where)}, {"line", missing.where.line}};
}

json summary_json(const Tested& tested)
{
    const auto coverage = coverage_of(*tested.loaded.course, tested.tally, tested.some);
    json out = numbers_json(coverage.all);
    out["course"] = tested.folder;
    out["plans"] = tested.tally.plans;
    out["runs"] = tested.tally.runs;
    out["failures"] = tested.tally.failures.size();
    out["units"] = json::array();
    for (const auto& unit : coverage.units) {
        out["units"].push_back(numbers_json(unit));
        out["units"].back()["id"] = unit.id;
    }
    out["uncovered"] = json::array();
    for (const auto& missing : coverage.uncovered)
        out["uncovered"].push_back(uncovered_json(tested, missing));
    return out;
}

} // namespace

std::string failures_for_people(const Tested& tested)
{
    std::string out;
    for (const auto& failure : tested.tally.failures)
        out += for_people(tested, failure);
    return out;
}

std::string coverage_for_people(const Tested& tested, std::size_t most)
{
    const auto coverage = coverage_of(*tested.loaded.course, tested.tally, tested.some);
    std::string out = tested.folder + ": " + counted(tested.tally.runs, "run") + ", each twice; "
        + counted(tested.tally.failures.size(), "failure") + "; " + numbers(coverage.all) + "\n";
    for (const auto& unit : coverage.units)
        out += "  " + unit.id + ": " + numbers(unit) + "\n";
    std::size_t told = 0, left = 0;
    for (const auto& missing : coverage.uncovered) {
        if (missing.inside)
            continue; // Its scene says so.
        if (told++ < most)
            out += for_people(tested, missing);
        else
            ++left;
    }
    if (left > 0)
        out += "… and " + std::to_string(left) + " more (add --uncovered to see them all)\n";
    return out;
}

std::string json_lines(const Tested& tested)
{
    std::string out;
    for (const auto& failure : tested.tally.failures)
        out += line(
            {{"file", failure.file.name}, {"line", failure.line}, {"run", failure.run}, {"wrong", failure.wrong},
                {"now", failure.now}, {"offers", failure.offers}, {"reloading", failure.reloading}});
    return out + line({{"summary", summary_json(tested)}});
}

} // namespace vignette::tools
