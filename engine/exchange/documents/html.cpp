#include "engine/exchange/documents/html.hpp"

#include "engine/exchange/documents/html_parts.hpp"
#include "engine/exchange/documents/html_style.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

/// Writes each kind of block behind the last.
class Writer {
public:
    void operator()(const Heading&);
    void operator()(const Paragraph& it) { line("<p>" + rich(it.text) + "</p>"); }
    void operator()(const List&);
    void operator()(const Table& it) { line(html_table(it)); }
    void operator()(const Details&);
    void operator()(const Quotation& it) { line(element("blockquote", it.text, " dir=\"auto\"")); }
    void operator()(const BarChart&);
    void operator()(const PageBreak&) { line("<div class=\"break\"></div>"); }
    void operator()(const Note& it) { line("<p class=\"small\">" + rich(it.text) + "</p>"); }
    void operator()(const Picture& it) { line(html_picture(it)); }
    void operator()(const Card& it) { line(html_card(it)); }
    void operator()(const Lines& it) { line(html_lines(it)); }
    void operator()(const Ticks& it) { line(html_ticks(it)); }
    void operator()(const HandCard& it) { line(html_hand_card(it)); }
    void operator()(const ScaleLine& it) { line(html_scale_line(it)); }

    void line(const std::string& text) { m_out += text + "\n"; }
    std::string take() { return std::move(m_out); }

private:
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

/// What the page may show: nothing from elsewhere.
std::string policy(const Document& document)
{
    return std::string("default-src 'none'; style-src 'unsafe-inline'")
        + (shows_picture(document) ? "; img-src data:" : "");
}

/// All that stands above the first block.
std::string top(const Document& document)
{
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(document) + "\">\n"
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
