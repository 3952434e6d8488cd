#pragma once

#include "engine/app/library.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

// What a site adds to its courses without touching them: its numbers, articles, guides and words explained. It lies
// beside the courses, as a folder or a package, and its course.lua says adds_to = "all", or for which courses it is.

/// All that lie in `folder`, by name; one with a mistake in it has no course. Cost: reads each course.lua there, and
/// loads only those that say adds_to.
std::vector<Shelved> additions_in(const std::filesystem::path& folder, const Places& = find_places());

/// One sentence for each that is left out because of a mistake, for whoever looks after the courses. Empty: none.
std::string left_out(const std::vector<Shelved>& additions);

/// The same for each that names a course which is not on the shelf.
std::string gone_nowhere(const std::vector<Shelved>& additions, const std::vector<Shelved>& shelf);

/// The course's numbers with those that are for it on top. One with the id of the course's own takes its place.
std::vector<course::Helpline> helplines_with(const std::vector<Shelved>& additions, const course::Course&);

/// Lays all that is for this course into it: the numbers on top, the rest at the end, with the paths of pictures made
/// absolute. Its content hash stays. Ids of what was laid in begin with that of its folder's course: "our_site-court".
void lay_in(const std::vector<Shelved>& additions, course::Course&);

/// By an id that was laid in, the title of what it came with; empty for what is the course's own.
std::string whose(const std::vector<Shelved>& additions, std::string_view id);

/// Errors: InvalidArgument, where a course only adds to others: nothing in it can be played or shown.
Status has_scenes(const course::Course&);

} // namespace vignette::app
