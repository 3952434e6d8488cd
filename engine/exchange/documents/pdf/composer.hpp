#pragma once

#include "engine/exchange/documents/pdf/rows.hpp"

// For the .cpp files of engine/exchange/documents only.
namespace vignette::exchange::documents {

/// Turns blocks into pieces, in a column of `width`, in order. A page has `room` for them.
///
/// What is never over two pages is made as low as `room`; a card whose words alone are higher comes apart.
class Composer {
public:
    Composer(const Typesetter& typesetter, double width, double room)
        : m_type(typesetter)
        , m_width(width)
        , m_room(room)
    {
    }

    void operator()(const Heading&);
    void operator()(const Paragraph&);
    void operator()(const List&);
    void operator()(const Table&);
    void operator()(const Details&);
    void operator()(const Quotation&);
    void operator()(const BarChart&);
    void operator()(const PageBreak&) { m_break = true; }
    void operator()(const Note&);
    void operator()(const Picture&);
    void operator()(const Card&);
    void operator()(const Lines&);
    void operator()(const Ticks&);
    void operator()(const HandCard&);
    void operator()(const ScaleLine&);

    std::vector<Piece> take() { return std::move(m_pieces); }

private:
    Tag tag(std::string name) { return {std::move(name), m_ids.next()}; }
    Path below(Path path, std::string name)
    {
        path.push_back(tag(std::move(name)));
        return path;
    }
    void add(Piece);
    void add_rows(std::vector<Piece>, double before_first);
    void add_text(const std::vector<Line>&, const Path&, double before);
    void caption(const std::string&, const Path& inside);
    std::vector<double> widths_of(const Table&) const;
    std::vector<RowCell> header_cells(const Table&, const std::vector<double>&) const;
    std::vector<RowCell> body_cells(const Table&, const std::vector<Cell>&, const std::vector<double>&) const;
    void add_label(const std::string&, const Path&);
    void add_ticked(const std::string&, bool ticked, const Path& inside);
    Piece card_picture(const Picture&, const Path& inside);
    Piece card_words(const Card&, const Path& inside, double left);
    void loose_card(const Card&);
    Line huge(const std::string& letter) const;
    Piece chart_bar(const BarChart&, const Bar&) const;

    const Typesetter& m_type;
    double m_width;
    double m_room;
    Ids m_ids;
    bool m_break = false;
    std::vector<Piece> m_pieces;
};

} // namespace vignette::exchange::documents
