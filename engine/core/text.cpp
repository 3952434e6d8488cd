#include "engine/core/text.hpp"

#include <algorithm>
#include <cstdint>

namespace vignette::text {

namespace {

std::size_t sequence_length(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return 4;
    return 0;
}

/// The smallest second byte that is not an overlong form, and the largest that is not a surrogate or out of range.
bool second_byte_fits(unsigned char lead, unsigned char second)
{
    if (lead == 0xE0)
        return second >= 0xA0;
    if (lead == 0xED)
        return second < 0xA0;
    if (lead == 0xF0)
        return second >= 0x90;
    if (lead == 0xF4)
        return second < 0x90;
    return true;
}

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::size_t first_invalid_utf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const std::size_t n = sequence_length(lead);
        if (n == 0 || at + n > bytes.size())
            return at;
        for (std::size_t k = 1; k < n; ++k) {
            const auto byte = static_cast<unsigned char>(bytes[at + k]);
            if ((byte & 0xC0) != 0x80 || (k == 1 && !second_byte_fits(lead, byte)))
                return at;
        }
        at += n;
    }
    return std::string_view::npos;
}

char32_t next_code_point(std::string_view bytes, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t n = std::max<std::size_t>(1, sequence_length(lead));
    char32_t point = n == 1 ? lead : lead & (0x7Fu >> n);
    for (std::size_t k = 1; k < n && at + k < bytes.size(); ++k)
        point = (point << 6) | (static_cast<unsigned char>(bytes[at + k]) & 0x3Fu);
    at = std::min(at + n, bytes.size());
    return point;
}

void append_utf8(std::string& out, char32_t c)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::size_t length(std::string_view bytes)
{
    return static_cast<std::size_t>(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view trim(std::string_view s)
{
    while (!s.empty() && is_space(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && is_space(s.back()))
        s.remove_suffix(1);
    return s;
}

std::vector<std::string_view> lines(std::string_view s)
{
    std::vector<std::string_view> out;
    while (!s.empty()) {
        const std::size_t end = s.find('\n');
        std::string_view line = s.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        out.push_back(line);
        s.remove_prefix(end == std::string_view::npos ? s.size() : end + 1);
    }
    return out;
}

bool is_blank(std::string_view s)
{
    return trim(s).empty();
}

bool holds(std::string_view text, std::string_view words)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto same = [&](char a, char b) { return small(a) == small(b); };
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

std::string escaped_for_markup(std::string_view text)
{
    std::string out;
    for (const char c : text) {
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

bool is_id(std::string_view s)
{
    if (s.empty() || s.size() > 64 || s.front() < 'a' || s.front() > 'z')
        return false;
    return std::all_of(
        s.begin(), s.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates, std::size_t furthest)
{
    if (word.size() > 64)
        return {};
    std::string_view best;
    std::size_t least = std::min(furthest, std::max<std::size_t>(1, word.size() / 3)) + 1;
    for (const auto candidate : candidates) {
        if (candidate.size() > word.size() + least || word.size() > candidate.size() + least)
            continue;
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < least && distance < word.size()) { // Else they have nothing in common.
            least = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace vignette::text
