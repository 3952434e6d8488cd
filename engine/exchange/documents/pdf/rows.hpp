#pragma once

#include "engine/exchange/documents/pdf/piece.hpp"
#include "engine/exchange/documents/pdf/typesetter.hpp"

#include <optional>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// Ids for tags, each new.
class Ids {
public:
    std::int64_t next() { return ++m_last; }

private:
    std::int64_t m_last = 0;
};

/// One of the texts that stand beside each other in a row.
struct RowCell {
    std::string tag; ///< "TD", "LBody", ...
    std::vector<Line> lines;
    double left = 0;
    double width = 0;
    std::optional<Ink> tint; ///< Behind it.
};

struct RowLook {
    std::string tag = "TR";
    double padding = 5; ///< Above and below the texts.
    double most = 300; ///< A row that is higher goes on in another one, so that a page can hold each.
    std::optional<Ink> rule = Ink::Line; ///< Below the row.
    double rule_width = 0.6;
};

/// The row in as many pieces as its height needs; at least one.
std::vector<Piece> row_pieces(std::vector<RowCell>, const RowLook&, const Path& inside, Ids&);

/// A line as a mark of the element `path`, `top` below the top of its piece.
Mark line_mark(const Line&, double left, double top, const Path& path);

/// A box of one colour.
Mark box_mark(Ink, double left, double top, double width, double height, double corner = 0);

} // namespace vignette::exchange::documents
