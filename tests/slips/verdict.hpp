#pragma once

#include "engine/course/builder.hpp"
#include "tests/slips/graph.hpp"
#include "tests/slips/mutator.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace vignette::slips {

/// What became of one slip: the findings of loading the course, and where it loads, of exploring it, without those that
/// the original has too.
///
/// It *breaks* the course where nothing can be played any more, or where the graph (graph.hpp: all of a course but the
/// wording of its texts, and what only people read, such as an address) is another one. Such a slip is told, or passes
/// in silence. Two sorts are counted apart, in no figure:
///  - only words: the graph is the same. A letter in a text, a space more.
///  - another sound course: nothing is told, and what stands there is what an author could have meant, with nothing in
///    the course that speaks against it. That is so, strictly, for
///     - whole lines deleted, doubled, swapped or moved: every statement that is there is whole;
///     - one value of one element that is now another of its kind: a number or date for another, true for false, one
///       listed word for another, one id that exists for another, and the own id of a thing that nothing refers to.
///    Whatever else changes in silence – a text that swallows a line, a field that is lost, an element too many – is
///    silence.
enum class Outcome { Exact, WithinTwo, Elsewhere, Silent, Sound, OnlyWords };

struct Verdict {
    Outcome outcome = Outcome::OnlyWords;
    std::size_t findings = 0;
    std::string shown; ///< The findings as an author reads them: for whoever looks into a figure.
};

/// Judges slips against the course that they were made in.
class Judge {
public:
    explicit Judge(std::map<std::string, std::string> files);

    Verdict judge(const Slip&) const;
    std::size_t errors() const { return m_errors; } ///< Of the original: there must be none.

private:
    course::Loaded load(const Slip*) const;
    void forget_known(std::vector<course::Diagnostic>&) const;

    std::map<std::string, std::string> m_files;
    std::size_t m_errors = 0;
    std::set<std::string> m_known; ///< What is told of the original: code and message.
    Graph m_graph;
};

} // namespace vignette::slips
