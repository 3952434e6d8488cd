// The words of a passage, paragraph by paragraph.

#include "engine/author/twee/drafting.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

namespace vignette::author::twee {

void Drafting::words(std::string_view text, unsigned line)
{
    bool first = true;
    bool goes_on = false; // SugarCube: a backslash takes the line end away.
    for (auto piece : split_lines(text)) {
        if (!first && !goes_on)
            end_line();
        first = false;
        goes_on = m_world.dialect == Dialect::SugarCube && piece.ends_with('\\');
        piece.remove_suffix(goes_on ? 1 : 0);
        if (!text::is_blank(piece)) {
            begin_words(line);
            m_has_words = m_has_words || !only_marks(piece);
            m_line_was_blank = false;
        }
        m_text += piece;
    }
}

std::vector<std::string_view> Drafting::split_lines(std::string_view text)
{
    std::vector<std::string_view> out;
    std::size_t from = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', from)) {
        out.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    out.push_back(text.substr(from));
    return out;
}

bool Drafting::only_marks(std::string_view piece)
{
    return piece.find_first_not_of(" \t*-.,;|>•") == std::string_view::npos;
}

void Drafting::begin_words(unsigned line)
{
    if (m_has_words && m_when != now()) {
        remark(line,
            "a condition in the middle of a paragraph; here a whole line is there or not, so it is cut in pieces");
        end_paragraph();
    } else if (m_when != now()) {
        m_text.clear(); // A link, which is an option besides.
    }
    m_when = now();
}

void Drafting::end_line()
{
    if (m_world.dialect == Dialect::Chapbook && m_has_words && !m_line_was_blank) {
        m_line_was_blank = true; // Until words come.
        m_text += "\n";
        return;
    }
    m_line_was_blank = false;
    end_paragraph();
}

void Drafting::end_paragraph()
{
    const std::string text = std::exchange(m_text, {});
    const bool told = std::exchange(m_has_words, false);
    m_line_was_blank = false;
    if (told)
        tell(text::trim(text));
}

void Drafting::tell(std::string_view text)
{
    DraftLine line;
    line.when = m_paragraph_when.empty() ? m_when : std::exchange(m_paragraph_when, {});
    const auto behind = [&](std::string_view mark) { return text::trim(text.substr(mark.size())); };
    if (const std::size_t signs = text.find_first_not_of("#!");
        signs > 0 && signs < 7 && signs < text.size() && text[signs] == ' ') {
        line.is = DraftLine::Is::Heading;
        text = text::trim(text.substr(signs));
    } else if (text.starts_with("* ") || text.starts_with("- ") || text.starts_with("• ")) {
        line.is = DraftLine::Is::Bullet;
        text = text.starts_with("•") ? behind("• ") : behind("* ");
    }
    if (std::exchange(m_next_is_prompt, false))
        return keep_prompt(text);
    if (std::exchange(m_next_is_warning, false)) {
        m_out.warning = course_shown(text);
        return;
    }
    if (line.is == DraftLine::Is::Heading && m_out.title.empty() && m_out.pages.size() == 1 && page().lines.empty()
        && line.when.empty()) {
        m_out.title = course_shown(text);
        return;
    }
    for (auto& piece : pieces_of_text(course_shown(text))) {
        line.text = std::move(piece);
        page().lines.push_back(line);
    }
}

std::string Drafting::course_shown(std::string_view text)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = text.find('\x01'); at != std::string_view::npos; at = text.find('\x01', from)) {
        const std::size_t end = text.find('\x02', at);
        out += course_words(text.substr(from, at - from));
        if (end == std::string_view::npos) {
            from = text.size();
            break;
        }
        out.append("{").append(text.substr(at + 1, end - at - 1)).append("}");
        from = end + 1;
    }
    return out + course_words(text.substr(from));
}

void Drafting::value(const Node& node)
{
    begin_words(node.line);
    m_has_words = true;
    m_line_was_blank = false;
    const std::string shown = m_world.memory.shown(node.text);
    if (!shown.empty()) {
        m_text.append("\x01").append(shown).append("\x02");
        return;
    }
    remark(node.line, "the value of " + node.text + " cannot be shown here; its name stands in the text");
    m_text += node.text;
}

} // namespace vignette::author::twee
