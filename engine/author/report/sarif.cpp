#include "engine/author/report/forms.hpp"
#include "engine/author/report/manual.hpp"

#include <nlohmann/json.hpp>

namespace vignette::author::report {

namespace {

using nlohmann::json;

constexpr std::string_view schema
    = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

json said(const std::string& text)
{
    return {{"text", text}};
}

/// Everything but letters, figures and a few marks in percent signs, byte by byte.
std::string encoded(std::string_view path)
{
    static constexpr std::string_view kept = "-._~/", hexadecimal = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || kept.find(c) != std::string_view::npos)
            out.push_back(c);
        else
            out.append("%").append(1, hexadecimal[byte >> 4]).append(1, hexadecimal[byte & 15]);
    }
    return out;
}

std::string uri_of(const std::string& path, const std::filesystem::path& here)
{
    const auto whole = (here / path).lexically_normal();
    const auto inside = whole.lexically_relative(here.lexically_normal()).generic_string();
    if (!inside.empty() && inside != "." && !inside.starts_with(".."))
        return encoded(inside);
    return "file://" + encoded(whole.generic_string());
}

json rules()
{
    json out = json::array();
    for (const auto& entry : catalogue()) {
        const Page page = read_page(entry.code, entry.text);
        out.push_back({{"id", page.code}, {"shortDescription", said(page.line)}, {"fullDescription", said(page.why)},
            {"help", said(page.why + "\n\nHow to mend it: " + page.mend)}});
    }
    return out;
}

json location(const course::Diagnostic& finding, const Checked& checked, course::SourceLines& lines,
    const std::filesystem::path& here)
{
    json out{{"artifactLocation", {{"uri", uri_of(path_of(finding, checked), here)}}}};
    if (finding.where.line > 0 && finding.where.file < checked.loaded.sources.size()) {
        const auto columns = course::columns_of(finding, lines);
        out["region"] = {{"startLine", finding.where.line}, {"startColumn", columns.from}, {"endColumn", columns.to}};
    }
    return {{"physicalLocation", out}};
}

/// The way there, a step at a time; it ends at the finding.
json code_flow(const course::Diagnostic& finding, const json& location)
{
    json steps = json::array();
    for (const auto& step : finding.route)
        steps.push_back({{"location", {{"message", said(step)}}}});
    json last = location;
    last["message"] = said(finding.message);
    steps.push_back({{"location", last}});
    return {{"threadFlows", json::array({{{"locations", steps}}})}};
}

std::string whole_message(const course::Diagnostic& finding)
{
    std::string out = finding.message + (finding.advice.empty() ? "." : " (" + finding.advice + ").");
    std::string route;
    for (const auto& step : finding.route)
        route.append(route.empty() ? "" : " → ").append(step);
    return route.empty() ? out : out + " How to get there: " + route + ".";
}

json result(const course::Diagnostic& finding, const Checked& checked, course::SourceLines& lines,
    const std::filesystem::path& here)
{
    const json where = location(finding, checked, lines, here);
    json out{{"ruleId", finding.code}, {"level", word_of(finding.severity)}, {"message", said(whole_message(finding))},
        {"locations", json::array({where})}};
    if (const Entry* entry = find_page(finding.code))
        out["ruleIndex"] = entry - catalogue().data();
    if (!finding.route.empty())
        out["codeFlows"] = json::array({code_flow(finding, where)});
    return out;
}

} // namespace

std::string sarif_log(std::span<const Checked> all, const std::filesystem::path& here, std::string_view version)
{
    json results = json::array();
    for (const auto& checked : all) {
        course::SourceLines lines(checked.loaded.sources);
        for (const auto& finding : checked.findings)
            results.push_back(result(finding, checked, lines, here));
    }
    const json driver{{"name", "Vignette"}, {"semanticVersion", version}, {"rules", rules()}};
    const json run{{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", results}};
    const json log{{"$schema", schema}, {"version", "2.1.0"}, {"runs", json::array({run})}};
    return log.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace vignette::author::report
