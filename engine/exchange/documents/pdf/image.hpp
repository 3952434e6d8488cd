#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/exchange/documents/pdf/libraries.hpp"
#include "engine/exchange/documents/pdf/piece.hpp"

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// A picture's points, in memory.
class Image {
public:
    /// Nothing, if the bytes are no PNG file or a damaged one.
    static std::optional<Image> of(const Picture&);

    /// Its shape, as large as it can be in `width` and `height`.
    Area fitted(double width, double height) const;

    /// As a Figure in the element `inside`; with nothing to say, as decoration.
    Mark mark(const Area&, Path inside, std::int64_t id) const;

private:
    Image() = default;

    std::shared_ptr<cairo_surface_t> m_surface;
    std::string m_alt;
};

} // namespace vignette::exchange::documents
