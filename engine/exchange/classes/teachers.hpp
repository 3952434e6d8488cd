#pragma once

#include "engine/exchange/dates.hpp"
#include "engine/records/site_records.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vignette::exchange::classes {

/// Somebody who leads classes of a course, and what came of it: one person, course and home. Names nobody else.
struct Teacher {
    std::string kept_by; ///< The site whose records say so.
    std::string home; ///< Where they teach.
    std::string course; ///< By its name outside the course.
    std::string version; ///< They were last prepared with; empty: not known.
    std::string name;
    std::string trained_by; ///< The first time; empty: not known.
    std::optional<Day>
        trained; ///< The first time. Nothing: they lead classes, and nobody wrote down who prepared them.
    std::optional<Day> again; ///< The last time, where that was another day.
    std::optional<Day> refresher; ///< The day by which to learn it again.
    bool teaches = true; ///< False: no more.
    std::int64_t classes = 0; ///< That they led since they were prepared, and `kept_by` keeps.
    /// Who were in those; each person once for each of their teachers. Not who was erased since: their line is gone.
    std::int64_t people = 0;
    std::optional<Day> last_class;
    std::optional<records::TrainerId> line = {}; ///< The newest, in the records of this site.
};

/// What the records of one site answered.
struct SiteClasses {
    std::string site;
    std::vector<records::Trainer> trainers;
    std::vector<records::ClassRegister> classes;
    std::map<records::LearnerId, std::string> uids; ///< Of who is in the records, to know a signature by.
    std::map<std::string, std::string> titles; ///< By course id, the name outside. What is not there keeps its id.
};

/// Everybody who may teach at this site, or leads classes here, with the classes that are theirs: by course, then by
/// when they were first prepared.
///
/// A class is led by whom it names as its facilitator, capitals and blanks or not, else by who signed it; and of two
/// with one name by the one who teaches here. Classes from before the day on which somebody was prepared are told in a
/// line of their own, which says nothing of having been prepared.
/// Cost: O(classes * people), and sorting.
std::vector<Teacher> teachers_of(const SiteClasses&);

/// This site's own list, also where it is empty, and what `others` add to it: of the same site the first list counts.
std::vector<Teacher> together(
    std::vector<Teacher> ours, const std::string& site, const std::vector<std::vector<Teacher>>& others);

/// Whose part of `list` together() would drop: of this site, and of those in `before`; by name, each once.
std::vector<std::string> counted_already(
    const std::vector<Teacher>& list, const std::string& site, const std::vector<std::vector<Teacher>>& before);

/// Whose records those lists are, but for this site's own; by name.
std::vector<std::string> other_sites(const std::vector<std::vector<Teacher>>&, const std::string& site);

} // namespace vignette::exchange::classes
