#include "engine/app/document_items.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using namespace exchange::documents;
using present::Item;
using present::Look;
using present::Role;

/// More is no page to read any more, and takes long to lay out.
constexpr std::size_t most_rows = 200;

std::string rest_words(std::size_t rows)
{
    return counted(rows, "more row is", "more rows are") + " in the file when you print or save it.";
}

present::Tone tone_of(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
        return present::Tone::Quiet;
    case Tone::Good:
        return present::Tone::Good;
    case Tone::Soon:
        return present::Tone::Soon;
    case Tone::Late:
        return present::Tone::Late;
    case Tone::Plain:
        break;
    }
    return present::Tone::Plain;
}

Item cell(const std::string& row, std::size_t column, const Cell& from)
{
    Item out = present::paragraph(row + "-" + std::to_string(column + 1), literal(from.text));
    out.role = Role::Cell;
    out.tone = tone_of(from.tone);
    return out;
}

/// As many cells as there are columns.
Item row(const std::string& id, const std::vector<Cell>& cells, std::size_t columns)
{
    Item out = present::paragraph(id, {});
    out.role = Role::Row;
    for (std::size_t i = 0; i < columns; ++i)
        out.children.push_back(cell(id, i, i < cells.size() ? cells[i] : Cell{}));
    return out;
}

Item table(const std::string& id, const Table& from)
{
    Item out = present::paragraph(id, literal(from.caption));
    out.role = Role::Table;
    std::vector<Cell> names;
    for (const auto& name : from.header)
        names.push_back({name});
    out.children.push_back(row(id + "-names", names, names.size()));
    out.children.front().look = Look::Strong;
    for (std::size_t i = 0; i < std::min(from.rows.size(), most_rows); ++i)
        out.children.push_back(row(id + "-" + std::to_string(i + 1), from.rows[i], names.size()));
    return out;
}

/// "Before: 2 of 5", and as much of a track filled.
Item track(const std::string& id, const BarChart& chart, const Bar& bar)
{
    std::string words = in_words({{}, {bar}, chart.most, {}, {}});
    words.pop_back(); // It is no sentence here.
    Item out = present::paragraph(id, literal(words), Look::Track);
    out.role = Role::Progress;
    out.progress = std::clamp(bar.value.value_or(0) / static_cast<double>(std::max(chart.most, 1)), 0.0, 1.0);
    return out;
}

/// What the lowest and the highest number stand for.
std::string end_words(const BarChart& chart)
{
    return literal(text::trim(in_words({{}, {}, chart.most, chart.low, chart.high})));
}

class Items {
public:
    void operator()(const Heading& it)
    {
        if (it.level > 1) // The page has the first one already.
            put(present::heading(next(), literal(it.text), it.level, it.level == 2 ? Look::Subtitle : Look::Strong));
    }
    void operator()(const Paragraph& it) { put(present::paragraph(next(), it.text)); }
    void operator()(const List& it)
    {
        for (const auto& text : it.items)
            put(present::paragraph(next(), "• " + text));
    }
    void operator()(const Table& it)
    {
        put(table(next(), it));
        if (it.rows.size() > most_rows)
            put(present::paragraph(next(), rest_words(it.rows.size() - most_rows), Look::Small));
    }
    void operator()(const Details& it)
    {
        for (const auto& row : it.rows)
            put(present::paragraph(next(), literal(row.label) + ": " + literal(row.value)));
    }
    void operator()(const Quotation& it) { put(present::paragraph(next(), literal(it.text), Look::Think)); }
    void operator()(const BarChart& it)
    {
        if (!it.caption.empty())
            put(present::paragraph(next(), literal(it.caption), Look::Strong));
        for (const auto& bar : it.bars)
            put(track(next(), it, bar));
        if (const auto ends = end_words(it); !ends.empty())
            put(present::paragraph(next(), ends, Look::Small));
    }
    void operator()(const PageBreak&) { }
    void operator()(const Picture&) { } // The page has its own pictures.
    void operator()(const Card& it)
    {
        put(present::paragraph(next(), it.text));
        if (!it.fill.empty())
            put(present::paragraph(next(), it.fill + " …"));
    }
    void operator()(const Lines& it) { label(it.label); }
    void operator()(const Ticks& it)
    {
        label(it.label);
        for (const auto& [text, ticked] : it.items)
            put(present::paragraph(next(), "• " + text + " (" + std::string(tick_words(ticked)) + ")"));
    }
    void operator()(const HandCard& it)
    {
        put(present::paragraph(next(), literal(it.letter) + ": " + literal(it.words)));
    }
    void operator()(const ScaleLine& it)
    {
        label(it.label);
        put(present::paragraph(
            next(), "1: " + literal(it.low) + ", " + std::to_string(it.most) + ": " + literal(it.high), Look::Small));
    }
    void operator()(const Note& it) { put(present::paragraph(next(), it.text, Look::Small)); }

    std::vector<Item> take() { return std::move(m_out); }

private:
    std::string next() { return "reading-" + std::to_string(m_out.size() + 1); }
    void label(const std::string& text)
    {
        if (!text.empty())
            put(present::paragraph(next(), text, Look::Strong));
    }
    void put(Item item) { m_out.push_back(std::move(item)); }

    std::vector<Item> m_out;
};

} // namespace

std::vector<Item> items_of(const Document& document)
{
    Items items;
    for (const auto& block : document.blocks)
        std::visit(items, block);
    return items.take();
}

} // namespace vignette::app
