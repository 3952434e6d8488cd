#pragma once

#include "engine/author/twee/remarks.hpp"
#include "engine/core/result.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace vignette::author::twee {

/// A Twine story as a course folder.
struct ImportedStory {
    std::map<std::string, std::string> files; ///< Path → text; course.lua and what it uses.
    Remarks remarks; ///< Everything that is not the same, with its line in the story.
    std::string title;
    std::size_t scenes = 0, options = 0;
    std::size_t results_to_write = 0; ///< Options of which Twine has no outcome; a marked text stands for it.
    std::size_t questions_to_write = 0; ///< Choices that ask “What do you do?”, since Twine has no question there.
};

/// Makes a course of a story in the form Twee 3: passages become scenes, links options, and what Harlowe, SugarCube and
/// Chapbook have in common of variables and conditions becomes the course's own. What has no counterpart is remarked on
/// and stands as a comment at its place; passages that are no part of the story stand in left-over.twee. The course
/// loads; it may lack an ending where the story does.
///
/// `name`: the file's, as its author knows it.
/// Errors: Unreadable where it is not UTF-8 or has no passage, Refused above 4 MiB, 10,000 passages or what a course's
///         files can hold.
Result<ImportedStory> import_twee(std::string_view name, std::string_view bytes);

} // namespace vignette::author::twee
