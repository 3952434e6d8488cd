#pragma once

#include "engine/core/result.hpp"
#include "engine/media/picture.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::media {

/// Draws SVGs with librsvg and cairo, which are loaded when the first one of these opens: a learner whose pictures are
/// in the cache never waits for them, and the program starts without them.
class SvgDrawer {
public:
    /// Errors: Unreadable if the libraries are not installed; the message says which to install.
    static Result<std::unique_ptr<SvgDrawer>> open();
    ~SvgDrawer();

    /// The whole picture (`id` empty) or only the element `id` at its place, as large as `size`. `svg` must have passed
    /// check_svg. Errors: Unreadable if the picture is damaged or has no such element. No file is named.
    Result<Pixels> draw(std::string_view svg, const std::string& id, Size size) const;

    /// The box around each of these elements, cut to the picture; those that are not drawn are left out. Errors: as
    /// `draw`.
    Result<std::map<std::string, Rect01>> areas(std::string_view svg, const std::vector<std::string>& ids) const;

private:
    struct Library;
    explicit SvgDrawer(std::unique_ptr<Library>);

    std::unique_ptr<Library> m_library;
};

} // namespace vignette::media
