#pragma once

#include "engine/app/places.hpp"
#include "engine/core/result.hpp"
#include "engine/present/learning_screens.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

/// Folders that a person knows by name, as they are now: sticks and drives, desktop, documents.
std::vector<present::Place> places_to_save(const Places&);

/// For who is about to make something long: whether there is such a folder at all. Errors: as those of save_new.
Status is_folder_to_save_in(const std::filesystem::path& folder);

/// Writes a new file for its owner only, whole or not at all: "NAME.pdf" in `folder`, or "NAME 2.pdf" where that is
/// taken. The path comes back. Errors: a sentence that says what is the matter with the folder.
Result<std::filesystem::path> save_new(
    const std::filesystem::path& folder, const std::string& name, const std::string& ending, std::string_view bytes);

} // namespace vignette::app
