#include "engine/app/document_items.hpp"

#include "engine/exchange/documents/text.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using namespace exchange::documents;
using present::Item;
using present::Look;

class Items {
public:
    void operator()(const Heading& it)
    {
        if (it.level > 1) // The page has the first one already.
            put(present::heading(next(), it.text, it.level, it.level == 2 ? Look::Subtitle : Look::Strong));
    }
    void operator()(const Paragraph& it) { put(present::paragraph(next(), it.text)); }
    void operator()(const List& it)
    {
        for (const auto& text : it.items)
            put(present::paragraph(next(), "• " + text));
    }
    /// A row is one line: what it is of, then each column by its name.
    void operator()(const Table& it)
    {
        for (const auto& row : it.rows)
            put(present::paragraph(next(), row_words(it, row)));
    }
    void operator()(const Details& it)
    {
        for (const auto& row : it.rows)
            put(present::paragraph(next(), row.label + ": " + literal(row.value)));
    }
    void operator()(const Quotation& it) { put(present::paragraph(next(), it.text, Look::Think)); }
    void operator()(const BarChart& it)
    {
        if (!it.caption.empty())
            put(present::paragraph(next(), it.caption, Look::Strong));
        put(present::paragraph(next(), in_words(it)));
    }
    void operator()(const PageBreak&) { }
    void operator()(const Note& it) { put(present::paragraph(next(), it.text, Look::Small)); }

    std::vector<Item> take() { return std::move(m_out); }

private:
    static std::string row_words(const Table& table, const std::vector<Cell>& row)
    {
        std::string words = row.empty() ? "" : "*" + row.front().text + "*";
        for (std::size_t i = 1; i < row.size(); ++i) {
            const std::string name = i < table.header.size() ? table.header[i] + ": " : "";
            if (!row[i].text.empty())
                words += " · " + name + row[i].text;
        }
        return words;
    }

    std::string next() { return "reading-" + std::to_string(m_out.size() + 1); }
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
