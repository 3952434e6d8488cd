#include "engine/author/strings/po_line.hpp"

#include "engine/core/text.hpp"

#include <array>
#include <optional>
#include <utility>

namespace vignette::author {

namespace {

int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 16;
}

/// A number in `base` of at most `most` digits, as a byte.
char byte_of(std::string_view line, std::size_t& at, int base, int most)
{
    unsigned value = 0;
    for (int n = 0; n < most && at < line.size() && digit_of(line[at]) < base; ++n)
        value = value * static_cast<unsigned>(base) + static_cast<unsigned>(digit_of(line[at++]));
    return static_cast<char>(value & 0xFF);
}

/// What stands behind a backslash; nothing if that means nothing.
std::optional<char> escaped(std::string_view line, std::size_t& at)
{
    static constexpr std::string_view letters = "ntrabfv\\\"", meant = "\n\t\r\a\b\f\v\\\"";
    if (at >= line.size())
        return std::nullopt;
    if (digit_of(line[at]) < 8)
        return byte_of(line, at, 8, 3);
    const char c = line[at++];
    if (c == 'x' && at < line.size() && digit_of(line[at]) < 16)
        return byte_of(line, at, 16, 2);
    const auto known = letters.find(c);
    return known == std::string_view::npos ? std::nullopt : std::optional(meant[known]);
}

/// One text in quotes, from the quote at `at`; `at` moves behind it.
Status read_string(std::string_view line, std::size_t& at, std::string& out)
{
    for (++at; at < line.size() && line[at] != '"';) {
        const char c = line[at++];
        if (c != '\\') {
            out.push_back(c);
            continue;
        }
        const auto meant = escaped(line, at);
        if (!meant)
            return unreadable("a backslash stands before a letter that it gives no meaning; write \\\\ for the "
                              "backslash itself");
        if (*meant == '\0')
            return unreadable("a text holds a zero byte; remove \\0");
        out.push_back(*meant);
    }
    if (at >= line.size())
        return unreadable("the quotation mark at the end is missing; write \" behind the text");
    ++at;
    return Done{};
}

/// All the strings of a line: gettext joins them.
Result<std::string> read_strings(std::string_view rest)
{
    std::string out;
    if (rest.empty())
        return unreadable("there is no text behind the word; write it in quotation marks, or \"\"");
    for (std::size_t at = 0; at < rest.size();) {
        if (rest[at] == ' ' || rest[at] == '\t') {
            ++at;
            continue;
        }
        if (rest[at] != '"')
            return unreadable("this line is no part of a translation; put texts in straight quotation marks, and # in "
                              "front of a remark");
        if (auto read = read_string(rest, at, out); !read)
            return read.error();
    }
    if (text::first_invalid_utf8(out) != std::string_view::npos)
        return unreadable("a letter is not in UTF-8; save the file as UTF-8");
    return out;
}

std::vector<std::string> parted(std::string_view rest, std::string_view by)
{
    std::vector<std::string> out;
    while (!rest.empty()) {
        const auto end = rest.find_first_of(by);
        if (const auto word = text::trim(rest.substr(0, end)); !word.empty())
            out.emplace_back(word);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return out;
}

/// gettext puts a file name with spaces between two invisible characters.
std::vector<std::string> references_in(std::string_view rest)
{
    static constexpr std::string_view open = "\xE2\x81\xA8", close = "\xE2\x81\xA9";
    std::vector<std::string> out;
    while (!(rest = text::trim(rest)).empty()) {
        std::size_t from = 0;
        if (rest.starts_with(open) && rest.find(close) != std::string_view::npos)
            from = rest.find(close);
        const auto end = rest.find_first_of(" \t\r", from);
        out.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end);
    }
    return out;
}

PoLine comment(std::string_view line)
{
    PoLine out;
    const std::string_view rest = line.substr(std::min<std::size_t>(2, line.size()));
    if (line.starts_with("#.")) {
        out.kind = PoLine::Kind::Extracted;
        out.text = rest.substr(rest.starts_with(' ') ? 1 : 0);
    } else if (line.starts_with("#:")) {
        out.kind = PoLine::Kind::References;
        out.words = references_in(rest);
    } else if (line.starts_with("#,")) {
        out.kind = PoLine::Kind::Flags;
        out.words = parted(rest, ",");
    } else {
        out.kind = PoLine::Kind::Comment;
        out.text = line;
    }
    return out;
}

/// "[12]" in front of `rest`, which is moved behind it; -1 where there is none, -2 where it cannot be read.
int index_of(std::string_view& rest)
{
    if (!rest.starts_with('['))
        return -1;
    int index = 0;
    std::size_t at = 1;
    for (; at < rest.size() && at < 4 && digit_of(rest[at]) < 10; ++at)
        index = index * 10 + digit_of(rest[at]);
    if (at == 1 || at >= rest.size() || rest[at] != ']')
        return -2;
    rest.remove_prefix(at + 1);
    return index;
}

bool takes(std::string_view& line, std::string_view word)
{
    if (!line.starts_with(word))
        return false;
    const auto behind = line.substr(word.size());
    if (!behind.empty() && behind.front() != ' ' && behind.front() != '\t' && behind.front() != '"'
        && behind.front() != '[')
        return false;
    line = text::trim(behind);
    return true;
}

Result<PoLine> keyword(std::string_view line, PoLine out)
{
    using Kind = PoLine::Kind;
    static constexpr std::array<std::pair<std::string_view, Kind>, 4> words{{{"msgctxt", Kind::Context},
        {"msgid_plural", Kind::Plural}, {"msgid", Kind::Id}, {"msgstr", Kind::Translation}}};
    out.kind = Kind::More;
    for (const auto& [word, kind] : words) {
        if (takes(line, word)) {
            out.kind = kind;
            break;
        }
    }
    if (out.kind == Kind::Translation)
        out.index = index_of(line);
    if (out.index == -2)
        return unreadable("the number of a plural cannot be read; write msgstr[0]");
    auto read = read_strings(text::trim(line));
    if (!read)
        return read.error();
    out.text = std::move(read).value();
    return out;
}

} // namespace

Result<PoLine> read_po_line(std::string_view line)
{
    line = text::trim(line);
    if (line.empty())
        return PoLine{};
    PoLine out;
    if (line.starts_with("#~")) {
        out.obsolete = true;
        line = text::trim(line.substr(2));
        out.previous = line.starts_with("|");
        if (out.previous)
            line = text::trim(line.substr(1));
    } else if (line.starts_with("#|")) {
        out.previous = true;
        line = text::trim(line.substr(2));
    } else if (line.starts_with("#")) {
        return comment(line);
    }
    return keyword(line, std::move(out));
}

} // namespace vignette::author
