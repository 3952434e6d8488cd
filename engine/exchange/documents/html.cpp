#include "engine/exchange/documents/html.hpp"

#include "engine/exchange/documents/html_style.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : clean(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string element(const std::string& name, std::string_view text, const std::string& attributes = {})
{
    return "<" + name + attributes + ">" + escaped(text) + "</" + name + ">";
}

/// A text with its emphasis.
std::string rich(std::string_view text)
{
    std::string out;
    for (const auto& span : spans(text))
        out += span.strong ? element("em", span.text) : escaped(span.text);
    return out;
}

std::string tone_class(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Quiet:
        return " class=\"quiet\"";
    case Tone::Good:
        return " class=\"good\"";
    case Tone::Soon:
        return " class=\"soon\"";
    case Tone::Late:
        return " class=\"late\"";
    }
    return {};
}

/// Writes each kind of block behind the last.
class Writer {
public:
    void operator()(const Heading&);
    void operator()(const Paragraph& it) { line("<p>" + rich(it.text) + "</p>"); }
    void operator()(const List&);
    void operator()(const Table&);
    void operator()(const Details&);
    void operator()(const Quotation& it) { line(element("blockquote", it.text, " dir=\"auto\"")); }
    void operator()(const BarChart&);
    void operator()(const PageBreak&) { line("<div class=\"break\"></div>"); }
    void operator()(const Note& it) { line("<p class=\"small\">" + rich(it.text) + "</p>"); }

    void line(const std::string& text) { m_out += text + "\n"; }
    std::string take() { return std::move(m_out); }

private:
    void head(const Table&);
    void row(const Table&, const std::vector<Cell>&);
    void bar(const BarChart&, const Bar&);

    std::string m_out;
};

void Writer::operator()(const Heading& heading)
{
    line(element("h" + std::to_string(std::clamp(heading.level, 1, 3)), heading.text));
}

void Writer::operator()(const List& list)
{
    if (list.items.empty())
        return;
    line("<ul>");
    for (const auto& item : list.items)
        line("<li>" + rich(item) + "</li>");
    line("</ul>");
}

/// In a box that scrolls by itself where the window is narrow, which the keyboard must be able to reach.
void Writer::operator()(const Table& table)
{
    const auto label = escaped(table.caption.empty() ? "Table" : table.caption);
    line("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\">\n<table>");
    if (!table.caption.empty())
        line(element("caption", table.caption));
    head(table);
    line("<tbody>");
    for (const auto& cells : table.rows)
        row(table, cells);
    line("</tbody>\n</table>\n</div>");
}

void Writer::head(const Table& table)
{
    m_out += "<thead><tr>";
    for (const auto& name : table.header)
        m_out += element("th", name, " scope=\"col\"");
    line("</tr></thead>");
}

void Writer::row(const Table& table, const std::vector<Cell>& cells)
{
    m_out += "<tr>";
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const auto cell = i < cells.size() ? cells[i] : Cell{};
        const auto tone = tone_class(cell.tone);
        m_out += i == 0 ? element("th", cell.text, " scope=\"row\"" + tone) : element("td", cell.text, tone);
    }
    line("</tr>");
}

void Writer::operator()(const Details& details)
{
    if (details.rows.empty())
        return;
    line("<dl>");
    for (const auto& row : details.rows)
        line("<div>" + element("dt", row.label) + element("dd", row.value) + "</div>");
    line("</dl>");
}

void Writer::operator()(const BarChart& chart)
{
    line("<figure>");
    line(element("figcaption", chart.caption));
    line("<div class=\"bars\" aria-hidden=\"true\">");
    for (const auto& one : chart.bars)
        bar(chart, one);
    line("</div>");
    line(element("p", in_words(chart)));
    line("</figure>");
}

void Writer::bar(const BarChart& chart, const Bar& bar)
{
    const int percent = std::clamp(bar.value.value_or(0) * 100 / std::max(chart.most, 1), 0, 100);
    const auto filled = bar.value ? "<b style=\"width: " + std::to_string(percent) + "%\"></b>" : std::string{};
    const auto value = bar.value ? std::to_string(*bar.value) : std::string("–");
    line("<div>" + element("span", bar.label) + "<i>" + filled + "</i>" + element("span", value) + "</div>");
}

/// All that stands above the first block.
std::string top(const Document& document)
{
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + element("title", document.title) + "\n<style>\n@page { size: A4" + (document.landscape ? " landscape" : "")
        + "; margin: 18mm; }\n" + std::string(html_style) + "</style>\n</head>\n"
        + (document.landscape ? "<body class=\"landscape\">" : "<body>") + "\n<main>";
}

} // namespace

std::string html(const Document& document)
{
    Writer writer;
    writer.line(top(document));
    for (const auto& block : document.blocks)
        std::visit(writer, block);
    writer.line("</main>");
    if (!document.foot.empty())
        writer.line(element("footer", document.foot));
    writer.line("</body>\n</html>");
    return writer.take();
}

} // namespace vignette::exchange::documents
