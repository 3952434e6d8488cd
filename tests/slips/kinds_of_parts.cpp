#include "tests/slips/kinds.hpp"

namespace vignette::slips {

namespace {

using scripting::Token;
using Changes = std::vector<Change>;

template <typename Make>
Changes at_each_use(const Source& source, Make make)
{
    Changes out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i)
        make(i, source.tokens[i], source.uses[i], out);
    return out;
}

Change without(const Token& token)
{
    return {token.at, token.text.size(), "", {}};
}

Changes word_left_out(const Source& source, Random&)
{
    return at_each_use(source, [](std::size_t, const Token& token, Use use, Changes& out) {
        if (use == Use::Word)
            out.push_back(without(token));
    });
}

Changes id_left_out(const Source& source, Random&)
{
    return at_each_use(source, [&](std::size_t i, const Token& token, Use use, Changes& out) {
        if (use != Use::Declared && use != Use::Referred)
            return;
        out.push_back(without(token));
        if (i + 1 < source.tokens.size() && source.tokens[i + 1].is(","))
            out.push_back({token.at, source.tokens[i + 1].at + 1 - token.at, "", {}});
    });
}

Changes text_left_out(const Source& source, Random&)
{
    return at_each_use(source, [](std::size_t, const Token& token, Use use, Changes& out) {
        if (use == Use::Prose)
            out.push_back(without(token));
    });
}

/// Another digit, a digit too many, a minus, a letter for a digit.
Changes number_changed(const Source& source, Random& random)
{
    return at_each_use(source, [&](std::size_t, const Token& token, Use use, Changes& out) {
        if (use != Use::Number)
            return;
        const std::size_t end = token.at + token.text.size();
        out.push_back({end, 0, "0", {}});
        out.push_back({end, 0, std::string(1, static_cast<char>('1' + random.below(9))), {}});
        out.push_back({token.at, 0, "-", {}});
        out.push_back({token.at, token.text.size(), token.text == "0" ? "o" : token.text == "1" ? "l" : "two", {}});
        out.push_back({token.at, 1, std::string(1, static_cast<char>('0' + random.below(10))), {}});
        out.push_back({end, 0, ".5", {}});
    });
}

Changes number_lost(const Source& source, Random&)
{
    return at_each_use(source, [](std::size_t, const Token& token, Use use, Changes& out) {
        if (use == Use::Number)
            out.push_back(without(token));
    });
}

/// Where the comment on a line of code begins, or the line's end.
std::size_t end_of_code(const Source& source, std::uint32_t line)
{
    const auto mark = source.line(line).find("-- ");
    return mark == std::string_view::npos ? source.end_of_line(line) : source.lines[line - 1] + mark;
}

template <typename Make>
Changes at_each_space(const Source& source, Make make)
{
    Changes out;
    for (std::uint32_t line = 1; line <= source.last_line(); ++line) {
        if (!source.has_code(line))
            continue;
        for (std::size_t i = source.lines[line - 1]; i < end_of_code(source, line); ++i) {
            if (source.text[i] == ' ')
                make(i, out);
        }
    }
    return out;
}

Changes hard_space(const Source& source, Random&)
{
    return at_each_space(source, [](std::size_t i, Changes& out) { out.push_back({i, 1, "\xC2\xA0", {}}); });
}

Changes tab_or_none(const Source& source, Random& random)
{
    return at_each_space(source, [&](std::size_t i, Changes& out) {
        out.push_back({i, 1, random.below(2) == 0 ? "\t" : "", {}});
    });
}

constexpr Kind part_kinds[] = {
    {"word of a statement left out", word_left_out},
    {"id left out", id_left_out},
    {"text left out", text_left_out},
    {"number changed", number_changed},
    {"number lost", number_lost},
    {"hard space", hard_space},
    {"tab for a space, or a space lost", tab_or_none},
};

} // namespace

std::span<const Kind> kinds_of_parts()
{
    return part_kinds;
}

} // namespace vignette::slips
