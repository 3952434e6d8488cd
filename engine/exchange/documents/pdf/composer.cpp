#include "engine/exchange/documents/pdf/composer.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

struct HeadingLook {
    const Face& face;
    double before;
};

HeadingLook look_of(const Heading& heading)
{
    if (heading.level <= 1)
        return {faces::title, 10};
    return heading.level == 2 ? HeadingLook{faces::section, 24} : HeadingLook{faces::part, 17};
}

constexpr double label_share = 0.3; ///< Of the width, for the labels of details.
constexpr double bullet_indent = 15;
constexpr double quotation_indent = 16;

} // namespace

void Composer::add(Piece piece)
{
    piece.new_page = m_break;
    m_break = false;
    m_pieces.push_back(std::move(piece));
}

void Composer::add_rows(std::vector<Piece> pieces, double before_first)
{
    pieces.front().before = before_first;
    for (auto& piece : pieces)
        add(std::move(piece));
}

/// Lines of one element. Its first two stay together, and so do its last two.
void Composer::add_text(const std::vector<Line>& lines, const Path& path, double before)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.before = i == 0 ? before : 0;
        piece.height = lines[i].height;
        piece.with_next = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        piece.marks.push_back(line_mark(lines[i], 0, 0, path));
        add(std::move(piece));
    }
}

void Composer::operator()(const Heading& heading)
{
    const auto look = look_of(heading);
    const auto first = m_pieces.size();
    add_text(m_type.lines(heading.text, look.face, m_width),
        {tag("H" + std::to_string(std::clamp(heading.level, 1, 3)))}, look.before);
    for (auto i = first; i < m_pieces.size(); ++i)
        m_pieces[i].with_next = true;
}

void Composer::operator()(const Paragraph& paragraph)
{
    add_text(m_type.lines(spans(paragraph.text), faces::body, m_width), {tag("P")}, 8);
}

void Composer::operator()(const Note& note)
{
    add_text(m_type.lines(spans(note.text), faces::small, m_width), {tag("P")}, 11);
}

void Composer::operator()(const List& list)
{
    const Path inside{tag("L")};
    RowLook look{"LI", 0};
    look.rule.reset();
    for (const auto& item : list.items) {
        RowCell bullet{"Lbl", m_type.lines("•", faces::body, bullet_indent), 2, bullet_indent, {}};
        RowCell body{"LBody", m_type.lines(spans(item), faces::body, m_width - bullet_indent), bullet_indent,
            m_width - bullet_indent, {}};
        bullet.lines.front().ink = Ink::Teal;
        add_rows(row_pieces({std::move(bullet), std::move(body)}, look, inside, m_ids), 6);
    }
}

void Composer::operator()(const Details& details)
{
    const Path inside{tag("L")};
    const double label = m_width * label_share;
    bool first = true;
    for (const auto& row : details.rows) {
        RowCell name{"Lbl", m_type.lines(row.label, faces::label, label - 12), 6, label, {}};
        RowCell value{
            "LBody", m_type.lines(row.value, faces::strong, m_width - label - 6), label + 6, m_width - label, {}};
        add_rows(row_pieces({std::move(name), std::move(value)}, {"LI", 5.5}, inside, m_ids), first ? 12 : 0);
        first = false;
    }
}

/// A bar at its left, beside every line.
void Composer::operator()(const Quotation& quotation)
{
    const auto lines = m_type.lines(quotation.text, faces::body, m_width - quotation_indent);
    const Path path{tag("BlockQuote"), tag("P")};
    const auto first = m_pieces.size();
    add_text(lines, path, 9);
    for (auto i = first; i < m_pieces.size(); ++i) {
        m_pieces[i].marks = {
            line_mark(lines[i - first], quotation_indent, 0, path), box_mark(Ink::Teal, 0, 0, 2.5, m_pieces[i].height)};
    }
}

} // namespace vignette::exchange::documents
