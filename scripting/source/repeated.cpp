#include "scripting/source/repeated.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace vignette::scripting {

namespace {

using course::Diagnostic;

constexpr std::size_t fewest = 3; ///< Lines with the same on them.

struct Group {
    std::size_t count = 0, told = 0;
    std::uint32_t last_line = 0;
};
using Groups = std::map<std::string, Group>; // By message.

bool may_repeat(const Diagnostic& finding)
{
    return finding.code == "curly-quote" || finding.code == "odd-character";
}

Groups groups_of(const std::vector<Diagnostic>& findings)
{
    Groups out;
    for (const auto& finding : findings) {
        if (!may_repeat(finding))
            continue;
        Group& group = out[finding.message];
        ++group.count;
        group.last_line = std::max(group.last_line, finding.where.line);
    }
    return out;
}

void speak_for_rest(Diagnostic& finding, const Group& group)
{
    finding.message = "the same stands on " + std::to_string(group.count - 1)
        + " more lines of this file, the last of them line " + std::to_string(group.last_line);
    finding.advice
        = "replace all of them at once; word processors make them while you type, so switch their AutoCorrect off, or "
          "write in a plain text editor";
}

} // namespace

std::vector<course::Diagnostic> told_together(std::vector<course::Diagnostic> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.where.line < b.where.line; });
    Groups groups = groups_of(findings);
    std::vector<Diagnostic> out;
    for (auto& finding : findings) {
        const auto found = may_repeat(finding) ? groups.find(finding.message) : groups.end();
        const bool many = found != groups.end() && found->second.count >= fewest;
        if (many && found->second.told == 1)
            speak_for_rest(finding, found->second);
        if (!many || found->second.told++ < 2)
            out.push_back(std::move(finding));
    }
    return out;
}

} // namespace vignette::scripting
