#pragma once

#include "engine/media/picture.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::media {

/// The shelf of one picture in the caches: what has been drawn of it, for the content that its file has now.
///
///   CACHE/1f0c…9a/whole-560.png     the picture, 560 pixels wide
///   CACHE/1f0c…9a/base-560.png      without its parts
///   CACHE/1f0c…9a/petal-2-560.png   one part, in its place on nothing
///   CACHE/1f0c…9a/boxes.txt         id, x, y, width, height of its elements, a line each
///
/// The folder is named after the bytes of the picture, so an edited picture has a new one and a stale raster is never
/// shown. A file that is missing or damaged counts as not there.
class Shelf {
public:
    /// `caches` are looked through in order; the last is the one to write to, or empty for none.
    Shelf(const std::vector<std::filesystem::path>& caches, std::string_view picture_bytes);

    /// `layer`, exactly `width` wide.
    std::optional<Pixels> find(const std::string& layer, int width) const;

    /// The widths that `layer` has from `least` on, ascending.
    std::vector<int> widths(const std::string& layer, int least) const;

    /// Keeping may fail (a full disk, a folder that may not be written): then it is drawn again next time.
    void keep(const std::string& layer, const Pixels&) const;

    std::optional<Rect01> find_area(const std::string& id) const;
    void keep_areas(const std::map<std::string, Rect01>&) const;

private:
    void write(const std::string& name, std::string_view bytes) const;

    std::vector<std::filesystem::path> m_folders;
    std::filesystem::path m_writable; ///< One of them, or empty.
};

} // namespace vignette::media
