#pragma once

#include "engine/play/explore/places.hpp"

#include <array>
#include <utility>
#include <vector>

namespace vignette::play {

/// Adults read English prose silently at about 240 words a minute in their first language (Brysbaert 2019, over 190
/// studies); a good part of the workforce reads it as a second one, more slowly, and this is read to be thought about.
inline constexpr double words_a_minute = 170;

/// Minutes that a question takes on top of reading it. By estimate, to be set right by what site records show: a choice
/// here is weighed, not looked up; two or three sentences are written at some 20 words a minute; a line of a rating is
/// felt, not worked out. All but a choice may be left empty: half of these minutes are usual.
struct AskMinutes {
    course::Ask::Kind kind;
    double minutes;
};
inline constexpr std::array ask_minutes{
    AskMinutes{course::Ask::Kind::Choose, 0.5},
    AskMinutes{course::Ask::Kind::ChooseMany, 0.75},
    AskMinutes{course::Ask::Kind::Arrange, 1},
    AskMinutes{course::Ask::Kind::Match, 1},
    AskMinutes{course::Ask::Kind::Spot, 1},
    AskMinutes{course::Ask::Kind::Checklist, 0.75},
    AskMinutes{course::Ask::Kind::Rate, 0.1}, ///< Each line of it.
    AskMinutes{course::Ask::Kind::Reflect, 2},
    AskMinutes{course::Ask::Kind::Plan, 1.5},
    AskMinutes{course::Ask::Kind::Jot, 1},
};
inline constexpr double picture_minutes = 0.1;
inline constexpr double think_minutes = 0.5; ///< A prompt without a box.

/// How long a page takes: what nobody can leave out, and answering what may be left empty.
struct PageMinutes {
    float needed = 0, answering = 0;
};

/// How long each page of a course takes.
class Minutes {
public:
    /// Both must outlive it.
    Minutes(const Course&, const Places&);

    /// `state` is at `place`.
    PageMinutes of(Index place, const State& state) const;

private:
    /// A page's always-told minutes, and those of each line that is told only when its condition holds.
    struct Page {
        double always = 0, answering = 0;
        std::vector<std::pair<const course::Condition*, double>> when;

        void add(const course::Condition&, double minutes);
    };
    Page page(Index place) const;
    void add_telling(Page&, Index place) const;
    void add_outcome(Page&, Index place) const;

    const Course& m_course;
    const Places& m_places;
    std::vector<Page> m_pages; ///< By place.
};

} // namespace vignette::play
