#include "engine/terminal/wrap.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::terminal {

namespace {

constexpr std::string_view bold_on = "\x1b[1m", bold_off = "\x1b[22m";

/// Without what could steer the terminal: escape, bell, backspace, C1 controls, marks that turn the direction of
/// writing.
std::string without_controls(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t point = text::next_code_point(text, at);
        const bool steers = (point < 0x20 && point != '\n') || (point >= 0x7F && point < 0xA0)
            || (point >= 0x202A && point <= 0x202E);
        if (!steers)
            out.append(text, from, at - from);
        else if (point == '\t')
            out.push_back(' ');
    }
    return out;
}

std::string emphasised(std::string_view text, bool bold)
{
    std::string out;
    bool on = false;
    for (const char c : text) {
        if (c != '*') {
            out.push_back(c);
        } else if (bold) {
            on = !on;
            out.append(on ? bold_on : bold_off);
        }
    }
    return on ? out.append(bold_off) : out;
}

/// Lines of one paragraph, word by word.
class Filler {
public:
    Filler(std::string& out, int width, std::string_view first)
        : m_out(out)
        , m_width(width)
        , m_line(first)
        , m_indent(static_cast<std::size_t>(columns(first)), ' ')
        , m_used(columns(first))
    {
    }

    void word(std::string_view word)
    {
        const int wide = columns(word);
        if (m_has_word && m_used + 1 + wide > m_width)
            end_line();
        if (m_has_word)
            m_line.push_back(' ');
        m_line.append(word);
        m_used += wide + (m_has_word ? 1 : 0);
        m_has_word = true;
    }

    void end_line()
    {
        while (!m_line.empty() && m_line.back() == ' ')
            m_line.pop_back();
        m_out.append(m_line).push_back('\n');
        m_line = m_indent;
        m_used = static_cast<int>(m_indent.size());
        m_has_word = false;
    }

private:
    std::string& m_out;
    int m_width;
    std::string m_line, m_indent;
    int m_used;
    bool m_has_word = false;
};

int width_of(const TextLook& look)
{
    return std::clamp(look.width, 20, 88);
}

void fill(std::string& out, std::string_view paragraph, const TextLook& look, std::string_view first)
{
    Filler filler(out, width_of(look), first);
    while (!paragraph.empty()) {
        const std::size_t end = std::min(paragraph.find_first_of(" \n"), paragraph.size());
        if (end > 0)
            filler.word(paragraph.substr(0, end));
        paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    }
    filler.end_line();
}

} // namespace

std::string wrapped(std::string_view text, const TextLook& look, std::string_view first)
{
    const std::string shown = emphasised(without_controls(text), look.bold);
    const std::string indent(static_cast<std::size_t>(columns(first)), ' ');
    std::string out, paragraph;
    for (const auto line : text::lines(shown)) {
        if (!text::is_blank(line)) {
            paragraph.append(line).push_back('\n');
        } else if (!paragraph.empty()) {
            fill(out, paragraph, look, out.empty() ? first : indent);
            out.push_back('\n');
            paragraph.clear();
        }
    }
    if (!paragraph.empty() || out.empty())
        fill(out, paragraph, look, out.empty() ? first : indent);
    return out;
}

std::string wrapped_draft(std::string_view text, const TextLook& look, std::string_view indent)
{
    std::string out;
    for (const auto line : text::lines(text))
        fill(out, without_controls(line), look, indent);
    return out;
}

std::string heading(std::string_view text, const TextLook& look)
{
    std::string plain = emphasised(text, false);
    return wrapped(look.bold ? "*" + plain + "*" : plain, look);
}

} // namespace vignette::terminal
