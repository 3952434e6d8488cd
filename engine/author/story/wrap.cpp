#include "engine/author/story/wrap.hpp"

#include "engine/core/text.hpp"

#include <cstdint>
#include <optional>

namespace vignette::author {

namespace {

constexpr std::string_view ellipsis = "…";

/// Takes words from the front of a text, line by line.
class Lines {
public:
    Lines(std::string_view text, const Fits& fits)
        : m_rest(text::trim(text))
        , m_fits(fits)
    {
    }

    bool at_end() const { return m_rest.empty(); }

    std::string next()
    {
        std::string line;
        while (const auto word = next_word()) {
            const std::string longer = line.empty() ? std::string(*word) : line + " " + std::string(*word);
            if (!m_fits(longer)) {
                if (line.empty())
                    return part_of(*word);
                break;
            }
            line = longer;
            m_rest = text::trim(m_rest.substr(word->size()));
        }
        return line;
    }

private:
    std::optional<std::string_view> next_word() const
    {
        if (m_rest.empty())
            return std::nullopt;
        return m_rest.substr(0, m_rest.find(' '));
    }

    /// As much of a word as fits, and one letter in any case.
    std::string part_of(std::string_view word)
    {
        std::size_t end = 0;
        text::next_code_point(word, end);
        for (std::size_t next = end; next < word.size();) {
            text::next_code_point(word, next);
            if (!m_fits(word.substr(0, next)))
                break;
            end = next;
        }
        m_rest = text::trim(m_rest.substr(end));
        return std::string(word.substr(0, end));
    }

    std::string_view m_rest;
    const Fits& m_fits;
};

/// The line with an ellipsis, shortened by whole characters until that fits.
std::string cut_short(std::string line, const Fits& fits)
{
    while (!line.empty() && !fits(line + std::string(ellipsis))) {
        std::size_t end = line.size() - 1;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        line.resize(end);
    }
    while (!line.empty() && std::string_view(" ,.;:").find(line.back()) != std::string_view::npos)
        line.pop_back();
    return line + std::string(ellipsis);
}

/// Advances of Inter's glyphs from space to ~, in thousandths of the size.
constexpr std::uint16_t regular[] = {281, 278, 403, 631, 638, 813, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, //
    625, 464, 605, 636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, //
    936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 563, 889, 753, 761, //
    635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452, //
    497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597, //
    609, 609, 372, 523, 364, 581, 557, 813, 540, 557, 541, 362, 327, 362, 659};
constexpr std::uint16_t semibold[] = {248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379, //
    667, 481, 621, 652, 666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544, //
    999, 724, 657, 744, 724, 608, 586, 755, 744, 275, 561, 677, 566, 906, 741, 775, //
    643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468, //
    497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261, 569, 261, 898, 610, 608, //
    625, 625, 397, 549, 380, 608, 576, 837, 563, 576, 562, 393, 358, 393, 673};

double advance(char32_t letter, bool bold)
{
    if (letter >= U' ' && letter <= U'~')
        return (bold ? semibold : regular)[letter - U' '];
    if (letter == U'‘' || letter == U'’')
        return 214;
    if (letter == U'“' || letter == U'”')
        return 408;
    if (letter >= 0x300 && letter < 0x370)
        return 0; // Marks that join a letter.
    return letter < 0x250 ? 680 : 1000;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, const Fits& fits, std::size_t most)
{
    std::vector<std::string> out;
    Lines lines(text, fits);
    while (!lines.at_end() && (most == 0 || out.size() < most))
        out.push_back(lines.next());
    if (!lines.at_end())
        out.back() = cut_short(std::move(out.back()), fits);
    return out;
}

Fits in_columns(std::size_t columns)
{
    return [columns](std::string_view line) { return text::length(line) <= columns; };
}

double text_width(std::string_view text, double size, bool bold)
{
    double out = 0;
    for (std::size_t at = 0; at < text.size();)
        out += advance(text::next_code_point(text, at), bold);
    return out * size / 1000;
}

Fits in_width(double width, double size, bool bold)
{
    return [=](std::string_view line) { return text_width(line, size, bold) <= width; };
}

} // namespace vignette::author
