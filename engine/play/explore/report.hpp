#pragma once

#include "engine/play/explore/graph.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::play {

/// Where exploring writes what it found.
class Report {
public:
    explicit Report(std::vector<course::Diagnostic>& findings)
        : m_findings(findings)
    {
    }

    /// Whether the same was told before.
    bool has(std::string_view code, course::Where where) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(),
            [&](const auto& one) { return one.code == code && one.where == where; });
    }

    void error(std::string code, course::Where where, std::string message, std::string advice, std::string marked = {},
        std::vector<std::string> route = {})
    {
        m_findings.push_back({course::Severity::Error, std::move(code), where, std::move(message), std::move(advice),
            std::move(marked), std::move(route)});
    }
    void warn(std::string code, course::Where where, std::string message, std::string advice, std::string marked = {},
        std::vector<std::string> route = {})
    {
        m_findings.push_back({course::Severity::Warning, std::move(code), where, std::move(message), std::move(advice),
            std::move(marked), std::move(route)});
    }

private:
    std::vector<course::Diagnostic>& m_findings;
};

/// Scenes never reached, options never offered, ways never taken, lines never told. Only where the whole was explored.
void report_never(const Course&, const Met&, Report&);

/// Choices in which nothing can be chosen, and situations from which there is no way out.
void report_stuck(const Course&, const Graph&, Report&);

/// What one route meets twice: a content note's scene after its way round, and what is to be written.
void report_again(const Course&, const Graph&, Report&);

/// One finding each, unless it was told before; `route` leads there.
void tell_choice(Report&, const course::Ask&, const std::vector<std::string>& route);
void tell_round(Report&, const course::Scene&, const std::vector<std::string>& route);
void tell_writing(Report&, const course::Part&, const std::vector<std::string>& route);

bool is_written(const course::Ask&); ///< A text of the learner's that is kept.

/// Ratings afterwards of what nothing asks before.
void report_ratings(const Course&, Report&);

/// Units that usually take longer than they say.
void report_minutes(const Course&, const std::vector<UnitFigures>&, Report&);

} // namespace vignette::play
