#pragma once

#include "engine/play/explore/reads.hpp"

#include <array>
#include <vector>

namespace vignette::play {

/// A situation, packed: a page, who the learner is, and what matters there. What no condition can read any more is
/// zero.
using Key = std::array<std::uint64_t, 4>;

/// Who the learner is; `nothing`: not said.
struct Person {
    Index role = nothing, nation = nothing;
};
/// Those for whom conditions say the same.
using People = std::vector<Person>;

/// How the situations of a course are packed.
class Layout {
public:
    explicit Layout(const Course&);

    const Places& places() const { return m_places; }
    bool fits() const { return m_fits; } ///< Otherwise there is too much to remember in one situation.
    std::size_t words() const { return m_words; } ///< How many of a key are in use.

    /// `state` is under way, and not resting or closed.
    Key pack(const State&) const;
    /// What does not matter is set to anything that is allowed. `state` comes from begin().
    void unpack(const Key&, State&) const;

    Index place(const Key& key) const { return static_cast<Index>(m_place.get(key)); }

    /// Where a unit begins for the first time, nothing being said about the learner.
    Key opening(Index unit) const;
    /// Where it begins with what is kept in `key`, for the same learner.
    Key opening(Index unit, const Key& key) const;
    bool keeps() const { return m_kept_count > 0; } ///< Something that matters outlives a unit.
    Key kept(const Key&) const; ///< What outlives its unit: of it, and of the learner.

    /// The people whom conditions of a unit tell apart. The first of the first says nothing.
    const std::vector<People>& people(Index unit) const { return m_units[unit].people; }
    Index people_of(const Key& key) const { return static_cast<Index>(m_person.get(key)); }
    /// One of `others` whom the learner can say they are: what is said can be changed, but not taken back.
    const Person* sayable(const Key&, Index others) const;
    Key as_one_of(const Key&, Index people) const;
    bool asks_person(Index unit) const; ///< Somebody else would meet something else.

    /// Whether the fact matters where `key` is, and whether it holds there.
    bool matters(const Key&, Index fact) const;
    bool holds(const Key&, Index fact) const;
    Key with(const Key&, Index fact, bool holds) const;

    bool asks_tried(Index unit) const { return m_units[unit].asks_tried; } ///< So that going back can matter.
    /// The memory of `moment` with what was tried in `later`, as `back` restores it.
    Key gone_back(const Key& moment, const Key& later) const;

private:
    struct Field {
        std::uint8_t word = 0, shift = 0;
        std::uint64_t mask = 0; ///< Before shifting.
        Index index = nothing; ///< Of the variable or fact.
        int from = 0;

        std::uint64_t get(const Key& key) const { return (key[word] >> shift) & mask; }
        void put(Key& key, std::uint64_t value) const { key[word] |= (value & mask) << shift; }
        void clear(Key& key) const { key[word] &= ~(mask << shift); }
    };
    struct Unit {
        Reads reads;
        std::vector<People> people;
        std::vector<Field> variables; ///< Those kept come first, at the same place in every unit.
        std::vector<Field> facts;
        Key tried{}; ///< All bits of facts about what was tried.
        bool asks_tried = false;
    };

    void read_all();
    void read_alike();
    void count_people(Unit&);
    Field allot(std::uint64_t largest);
    Field variable_field(Index variable);
    void lay_out();
    void lay_out(Unit&);
    Index person_of(const State&) const;
    bool same_person(const Unit&, Person, Person) const;
    Key mask_of(const Unit&, const Reads&) const;
    void find_live();
    Key live_before(const Unit&, const Key& after, Index place) const;
    const Field* fact_field(const Key&, Index fact) const;

    const Course& m_course;
    Places m_places;
    std::vector<Unit> m_units;
    std::vector<Key> m_live; ///< By place: the bits that can still be read.
    std::vector<Index> m_fact_field; ///< By fact: which of its unit's `facts`, or nothing.
    Field m_place, m_person;
    std::size_t m_kept_count = 0, m_words = 1;
    unsigned m_next = 0; ///< The first bit that is free.
    bool m_fits = true;
};

} // namespace vignette::play
