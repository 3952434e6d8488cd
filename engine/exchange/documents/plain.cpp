#include "engine/exchange/documents/plain.hpp"

#include "engine/exchange/documents/hand.hpp"
#include "engine/exchange/documents/plain_table.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

std::string without_emphasis(std::string_view text)
{
    std::string out;
    for (const auto& span : spans(text))
        out += span.text;
    return out;
}

/// To be written on by hand.
const std::string rule = std::string(40, '_') + "\n";

/// Every line of `text` with `mark` before it.
std::string marked(std::string_view text, const std::string& mark)
{
    std::string out = mark;
    for (const char c : text)
        out += c == '\n' ? "\n" + mark : std::string(1, c);
    return out + "\n";
}

/// Each kind of block as the lines that it takes.
struct Said {
    std::size_t most;

    std::string operator()(const Heading& it) const
    {
        const auto text = one_line(it.text);
        return text + "\n" + std::string(it.level < 3 ? width_of(text) : 0, it.level == 1 ? '=' : '-')
            + (it.level < 3 ? "\n" : "");
    }
    std::string operator()(const Paragraph& it) const { return without_emphasis(it.text) + "\n"; }
    std::string operator()(const Note& it) const { return without_emphasis(it.text) + "\n"; }
    std::string operator()(const Table& it) const { return plain_table(it, most); }
    std::string operator()(const Quotation& it) const { return marked(clean(it.text), "  | "); }
    std::string operator()(const PageBreak&) const { return {}; }

    std::string operator()(const List& it) const
    {
        std::string out;
        for (const auto& item : it.items)
            out += "- " + without_emphasis(item) + "\n";
        return out;
    }

    std::string operator()(const Details& it) const
    {
        std::string out;
        for (const auto& row : it.rows)
            out += one_line(row.label) + ": " + one_line(row.value) + "\n";
        return out;
    }

    std::string operator()(const BarChart& it) const
    {
        return (it.caption.empty() ? "" : one_line(it.caption) + "\n") + clean(in_words(it)) + "\n";
    }

    std::string operator()(const Picture& it) const
    {
        return it.alt.empty() ? std::string{} : "[Picture: " + one_line(it.alt) + "]\n";
    }

    std::string operator()(const Card& it) const
    {
        return (*this)(it.picture) + without_emphasis(it.text) + "\n"
            + (it.fill.empty() ? std::string{} : without_emphasis(it.fill) + " " + rule);
    }

    std::string operator()(const Lines& it) const
    {
        auto out = it.label.empty() ? std::string{} : without_emphasis(it.label) + "\n";
        for (int i = 0; i < std::min(it.count, most_lines); ++i)
            out += rule;
        return out;
    }

    std::string operator()(const HandCard& it) const { return one_line(it.letter) + ": " + one_line(it.words) + "\n"; }

    std::string operator()(const ScaleLine& it) const
    {
        std::string numbers;
        for (int i = 1; i <= most_of(it); ++i)
            numbers += std::to_string(i) + " [ ]  ";
        return without_emphasis(it.label) + "\n" + one_line(it.low) + "  " + numbers + one_line(it.high) + "\n";
    }

    std::string operator()(const Ticks& it) const
    {
        auto out = it.label.empty() ? std::string{} : without_emphasis(it.label) + "\n";
        for (const auto& [text, ticked] : it.items)
            out += "- " + without_emphasis(text) + " (" + std::string(tick_words(ticked)) + ")\n";
        return out;
    }
};

} // namespace

std::string plain(const Document& document, std::size_t most)
{
    std::string out;
    for (const auto& block : document.blocks) {
        const auto lines = std::visit(Said{most}, block);
        out += (out.empty() || lines.empty() ? "" : "\n") + lines;
    }
    return out;
}

} // namespace vignette::exchange::documents
