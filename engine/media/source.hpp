#pragma once

#include "engine/core/result.hpp"
#include "engine/media/cache.hpp"
#include "engine/media/picture.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::media {

/// A picture file as it was read, found to be one that may be shown, and what the caches hold of it.
struct Source {
    std::string bytes;
    bool is_svg = false;
    double width = 0; ///< Its own size, in pixels.
    double height = 0;
    Shelf shelf;

    /// Its size when it is `width` wide.
    Size size_at(int at_width) const;
};

/// Errors: as Pictures::load.
Result<Source> open_picture(const std::filesystem::path& file, const std::vector<std::filesystem::path>& caches);

/// The layers of a picture, lowest first, in which of each part named in `shown` only that group is to be seen:
/// "whole", or "base" and the ids of groups. Errors: InvalidArgument for a part that the picture does not have; no file
/// is named.
Result<std::vector<std::string>> layers_for(std::string_view svg, const std::vector<std::string>& shown);

/// `error` with the file's name before it.
Error about(const std::filesystem::path& file, const Error& error);

} // namespace vignette::media
