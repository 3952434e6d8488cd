#pragma once

#include "engine/app/places.hpp"
#include "engine/core/result.hpp"
#include "engine/course/builder.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::app {

/// A course in the folder of courses, as far as the list needs it.
struct Shelved {
    std::filesystem::path folder; ///< Of a package that cannot be opened: the package.
    course::Loaded loaded;
    std::string notice; ///< One sentence for learners where nobody known stands for it; see Located.
};

/// Where a course really lies.
struct Located {
    std::filesystem::path folder;
    std::string notice; ///< Of a package that no known key signed: one sentence that says so. Otherwise empty.
};

/// Whether somebody means a course in one file: NAME.vignette, and no folder.
bool is_package(const std::filesystem::path&);

/// The folders in which this computer's known keys lie, as NAME.pub: `keys` beside the courses, and in the data folder.
std::vector<std::filesystem::path> key_folders(const Places&);

/// The folder of a course that is named as a folder, as its course.lua, or as a package. A package is judged wholly,
/// then unpacked into the folder of caches, or found there as it was unpacked. Errors: as packages::open_package and
/// packages::unpacked; a folder is never refused.
Result<Located> locate(const std::filesystem::path& course, const Places& = find_places());

/// Loads a course with the program's own limits on time, from whatever locate() takes. A package that is refused is one
/// finding (`bad-package`).
course::Loaded load(const std::filesystem::path& course, const Places& = find_places());

/// The same in another language, by its code or tag ("cy"): what is not translated stays as it was written. Errors:
/// NotFound or Unreadable, a sentence that says which languages there are.
Result<course::Loaded> load_in(
    const std::string& language, const std::filesystem::path& course, const Places& = find_places());

/// Every course in `folder` (each sub-folder with a course.lua, each package) that is for learners: not the template,
/// not the tour, and nothing that only adds to others (additions.hpp). Of several with the same id, the one with the
/// latest version.
std::vector<Shelved> shelf(const std::filesystem::path& folder, const Places& = find_places());

/// The first mistake of a course, for somebody who wants to play it; its author has `vignette check` for the rest.
std::string why_not(const course::Loaded&);

/// All findings as text for people, one after another.
std::string render_all(const course::Loaded&, const std::filesystem::path& folder);

} // namespace vignette::app
