#pragma once

#include "engine/course/builder.hpp"
#include "tests/slips/graph.hpp"
#include "tests/slips/mutator.hpp"

#include <map>
#include <string>

namespace vignette::slips {

/// What became of one slip.
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
    std::string shown; ///< The findings as an author reads them.
};

/// Judges slips against the course that they were made in.
class Judge {
public:
    explicit Judge(std::map<std::string, std::string> files);

    Verdict judge(const Slip&) const;
    const course::Loaded& original() const { return m_original; }

private:
    course::Loaded load(const Slip*) const;

    std::map<std::string, std::string> m_files;
    course::Loaded m_original;
    Graph m_graph;
};

} // namespace vignette::slips
