#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/documents/pdf/finish.hpp"
#include "engine/exchange/documents/pdf/piece.hpp"
#include "engine/exchange/documents/pdf/typesetter.hpp"

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// A page of A4.
struct Paper {
    double width = 595.276;
    double height = 841.89;
    double side = 74; ///< White at the left and at the right.
    double top = 64;
    double bottom = 74;

    double column() const { return width - 2 * side; }
    double room() const { return height - top - bottom; }
};

Paper paper_for(const Document&);

/// What the figures on the pages show, and where, in order.
std::vector<Figure> figures_on(const std::vector<PageOfPieces>&, const Paper&);

/// Draws the pages, each with its foot, as a PDF with a structure tree.
/// Errors: Io.
Result<std::string> draw_sheets(const Document&, const Paper&, const std::vector<PageOfPieces>&, const Typesetter&);

} // namespace vignette::exchange::documents
