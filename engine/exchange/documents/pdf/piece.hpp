#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// For the .cpp files of engine/exchange/documents only.
using cairo_t = struct _cairo; // NOLINT(bugprone-reserved-identifier): as cairo.h has it, which tests need not have.

namespace vignette::exchange::documents {

/// An element of the structure that a screen reader walks. Marks with the same id are in the same one.
struct Tag {
    std::string name; ///< "P", "TD", ...
    std::int64_t id = 0; ///< Unique in the document.
};

/// From the outermost element in; empty: decoration, which no screen reader reads.
using Path = std::vector<Tag>;

/// A place in a piece, from its top left corner.
struct Area {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// What an element that is a Figure shows, in words.
struct Shown {
    std::string alt;
    Area area;
};

/// Something drawn, and where it belongs.
struct Mark {
    Path path;
    std::function<void(cairo_t*, double top)> draw;
    std::optional<Shown> shown = {}; ///< If it is in a Figure, which has no other mark.
};

/// What is never cut: a line, a row, a chart.
struct Piece {
    double before = 0; ///< White above it, unless it begins a page.
    double height = 0;
    bool with_next = false; ///< No page may end with it.
    bool new_page = false;
    std::vector<Mark> marks;
    std::shared_ptr<const Piece> again; ///< Drawn above it, as decoration, where it begins a page: a table's header.
};

struct Placed {
    const Piece* piece = nullptr;
    double top = 0; ///< From the first line of the page.
    bool decoration = false;
};

using PageOfPieces = std::vector<Placed>;

/// Puts pieces on pages of `height`. A piece that is higher than a page has one of its own, and runs over: whoever
/// makes pieces keeps them lower. There is always a page.
std::vector<PageOfPieces> paginate(const std::vector<Piece>&, double height);

} // namespace vignette::exchange::documents
