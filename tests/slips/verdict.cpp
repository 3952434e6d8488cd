#include "tests/slips/verdict.hpp"

#include "engine/play/explore/explore.hpp"
#include "scripting/loader.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace vignette::slips {

namespace {

constexpr long far = 1000;

/// How many lines the nearest finding is away.
long distance(const Slip& slip, const course::Loaded& loaded)
{
    long best = far;
    for (const auto& finding : loaded.findings) {
        if (finding.where.file >= loaded.sources.size() || loaded.sources[finding.where.file].name != slip.file)
            continue;
        for (const auto line : slip.lines)
            best = std::min(best, std::labs(static_cast<long>(finding.where.line) - static_cast<long>(line)));
    }
    return best;
}

bool is_of_whole_lines(std::string_view kind)
{
    static constexpr std::string_view kinds[]
        = {"line deleted", "line doubled", "two lines swapped", "line moved a scene up or down"};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

/// Whether exactly one value of one element is another of its kind.
bool one_value_differs(const Graph& a, const Graph& b)
{
    if (a.elements.size() != b.elements.size())
        return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < a.elements.size(); ++i) {
        const auto& left = a.elements[i].values;
        const auto& right = b.elements[i].values;
        if (a.elements[i].kind != b.elements[i].kind || left.size() != right.size())
            return false;
        for (std::size_t j = 0; j < left.size(); ++j) {
            if (left[j] == right[j])
                continue;
            ++different;
            if (left[j].is == Value::Is::Structure || left[j].name != right[j].name || left[j].value.empty()
                || right[j].value.empty())
                return false;
        }
    }
    return different == 1;
}

std::string shown(const course::Loaded& loaded)
{
    std::string out;
    for (const auto& finding : loaded.findings)
        out += course::render(finding, loaded.sources, "");
    return out;
}

} // namespace

Judge::Judge(std::map<std::string, std::string> files)
    : m_files(std::move(files))
{
    const auto original = load(nullptr);
    m_errors = course::has_errors(original.findings) ? 1 : 0;
    for (const auto& finding : original.findings)
        m_known.insert(finding.code + " " + finding.message);
    if (original.course)
        m_graph = graph_of(*original.course);
}

void Judge::forget_known(std::vector<course::Diagnostic>& findings) const
{
    const auto known
        = [&](const course::Diagnostic& finding) { return m_known.count(finding.code + " " + finding.message) > 0; };
    findings.erase(std::remove_if(findings.begin(), findings.end(), known), findings.end());
}

course::Loaded Judge::load(const Slip* slip) const
{
    const auto read = [&](std::string_view path) -> Result<std::string> {
        if (slip && path == slip->file)
            return slip->text;
        const auto found = m_files.find(std::string(path));
        if (found == m_files.end())
            return Error{ErrorCode::NotFound, "there is no file " + std::string(path) + " in this course"};
        return found->second;
    };
    auto loaded
        = scripting::load_files({read, [&](std::string_view path) { return m_files.count(std::string(path)) > 0; }});
    if (loaded.course) {
        auto explored = play::explore(*loaded.course);
        std::move(explored.findings.begin(), explored.findings.end(), std::back_inserter(loaded.findings));
    }
    return loaded;
}

Verdict Judge::judge(const Slip& slip) const
{
    auto loaded = load(&slip);
    forget_known(loaded.findings);
    Verdict out;
    out.findings = loaded.findings.size();
    out.shown = shown(loaded);
    const Graph graph = loaded.course ? graph_of(*loaded.course) : Graph{};
    if (graph.elements == m_graph.elements)
        out.outcome = Outcome::OnlyWords;
    else if (!loaded.findings.empty()) {
        const long lines = distance(slip, loaded);
        out.outcome = lines == 0 ? Outcome::Exact : lines <= 2 ? Outcome::WithinTwo : Outcome::Elsewhere;
    } else if (is_of_whole_lines(slip.kind) || one_value_differs(m_graph, graph))
        out.outcome = Outcome::Sound;
    else
        out.outcome = Outcome::Silent;
    return out;
}

} // namespace vignette::slips
