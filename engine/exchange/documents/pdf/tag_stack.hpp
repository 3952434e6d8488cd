#pragma once

#include "engine/exchange/documents/pdf/piece.hpp"

#include <set>

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// Ids of the innermost elements that are on more than one page.
std::set<std::int64_t> split_elements(const std::vector<PageOfPieces>&);

/// Opens and closes elements of a PDF's structure, so that marks of one element come into one.
///
/// What is drawn while an innermost element is open belongs to it, so none may be open when a page's decoration is
/// drawn. An element that goes on over the page therefore holds a Span for each page.
class TagStack {
public:
    TagStack(cairo_t* cairo, std::set<std::int64_t> split)
        : m_cairo(cairo)
        , m_split(std::move(split))
    {
        open({"Document", 0});
    }

    void go_to(Path, int page); ///< The path must not be empty.
    void leave_innermost(); ///< At the end of a page.
    void close();

private:
    void open(const Tag&);
    void close_from(std::size_t depth);

    cairo_t* m_cairo;
    std::set<std::int64_t> m_split;
    Path m_open;
};

} // namespace vignette::exchange::documents
