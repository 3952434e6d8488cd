#pragma once

#include "engine/core/result.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::media {

struct Size {
    int width = 0;
    int height = 0;
};

/// A picture ready to draw: rows from the top, four bytes a pixel (red, green, blue, alpha), alpha not multiplied in.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

/// A part of a picture, in fractions of its width and height, from the top left.
struct Rect01 {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Every id in an SVG, in document order. Parts that a course shows and areas that it asks for are among them.
/// Bytes that are no SVG have none.
std::vector<std::string> part_ids(std::string_view svg);

class SvgDrawer;
struct Source;

/// Pictures of courses: SVG, PNG and JPEG files become pixels.
///
/// Drawing an SVG takes 3 to 12 ms, and the first one 30 ms, most of it to load the library that draws: too long for a
/// learner's first page. So `tools/pictures` draws every picture when courses are built, at the widths that screens
/// need, into a cache; here it is only read. What no cache holds is drawn now, and kept in the writable one. A cache
/// may be thrown away at any time; cache.hpp says how it is laid out.
///
/// Limits, before anything is decoded: 16 MiB a file, 8192 pixels a side, 32 million pixels. An SVG may not refer to
/// anything outside itself.
/// One thread at a time.
class Pictures {
public:
    /// `caches` are only read, in this order and before `writable_cache`, which may be empty: then nothing is kept.
    /// None of the folders needs to be there.
    Pictures(std::vector<std::filesystem::path> caches, std::filesystem::path writable_cache);
    ~Pictures();
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    /// As the file says: pixels, or for an SVG its width and height, or its viewBox.
    /// Errors: as `load`.
    Result<Size> natural_size(const std::filesystem::path& file);

    /// The picture `width_px` wide (1 to 8192), its height in proportion. A PNG or JPEG is never made larger than it
    /// is: what comes back may be narrower.
    ///
    /// `parts` are ids of groups in an SVG, "petal-2" for the part `petal` at 2. Of each part named, that group is
    /// shown and all other groups `petal-…` are not; a part that is not named shows all its groups. See svg_text.hpp.
    ///
    /// Cost:   from a cache, 560x315 0.7 ms, 1120x630 2.4 ms, once more for each part shown; scaled from the next width
    ///         2 to 9 ms more; drawn, see above.
    /// Errors: NotFound or Io for the file; Refused beyond the limits, or for a link in an SVG; Unreadable if it is no
    ///         picture, or has to be drawn and librsvg is not installed; InvalidArgument for a part that is not there.
    Result<Pixels> load(const std::filesystem::path& file, const std::vector<std::string>& parts, int width_px);

    /// Where the element `id` of an SVG is. Errors: as `load`; InvalidArgument if there is no such element.
    Result<Rect01> area_of(const std::filesystem::path& file, const std::string& id);

    /// Draws and keeps what `load` and `area_of` need of it, at the widths that screens ask for: for whoever builds a
    /// course. Cost: 0.2 s for a picture, 0.6 s for one with six parts. Errors: as `load`.
    Status prepare(const std::filesystem::path& file);

private:
    Result<const SvgDrawer*> drawer();
    Result<Pixels> draw(const Source&, const std::string& layer, Size);
    Result<Pixels> kept_or_drawn(const Source&, const std::string& layer, Size);
    Result<Pixels> all_of(const Source&, const std::vector<std::string>& layers, Size);
    Result<std::map<std::string, Rect01>> all_areas(const Source&);

    std::vector<std::filesystem::path> m_caches; ///< The writable one last.
    std::unique_ptr<SvgDrawer> m_drawer; ///< Loaded when first needed.
};

} // namespace vignette::media
