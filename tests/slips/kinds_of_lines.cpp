#include "scripting/source/slips.hpp"
#include "tests/slips/kinds.hpp"

namespace vignette::slips {

namespace {

using Changes = std::vector<Change>;

template <typename Make>
Changes at_each_line(const Source& source, Make make)
{
    Changes out;
    for (std::uint32_t line = 1; line <= source.last_line(); ++line) {
        if (source.has_code(line))
            make(line, source.lines[line - 1], source.end_of_line(line), out);
    }
    return out;
}

/// Where the line stood there is nothing now: an author looks at the line before it or behind it.
Changes deleted(const Source& source, Random&)
{
    return at_each_line(source, [](std::uint32_t line, std::size_t from, std::size_t end, Changes& out) {
        out.push_back({from, end + 1 - from, "", {line - 1, line}});
    });
}

Changes line_doubled(const Source& source, Random&)
{
    return at_each_line(source, [&](std::uint32_t line, std::size_t from, std::size_t end, Changes& out) {
        out.push_back({from, 0, source.text.substr(from, end + 1 - from), {line, line + 1}});
    });
}

Changes swapped(const Source& source, Random&)
{
    return at_each_line(source, [&](std::uint32_t line, std::size_t from, std::size_t, Changes& out) {
        if (line == source.last_line() || !source.has_code(line + 1))
            return;
        const std::string both = std::string(source.line(line + 1)) + "\n" + std::string(source.line(line));
        out.push_back({from, both.size(), both, {line, line + 1}});
    });
}

Changes joined(const Source& source, Random&)
{
    return at_each_line(source, [&](std::uint32_t line, std::size_t, std::size_t end, Changes& out) {
        if (line == source.last_line() || !source.has_code(line + 1))
            return;
        const std::size_t next = source.text.find_first_not_of(' ', end + 1);
        out.push_back({end, next - end, "", {line}});
        out.push_back({end, next - end, " ", {line}});
    });
}

Changes broken(const Source& source, Random&)
{
    return at_each_line(source, [&](std::uint32_t line, std::size_t from, std::size_t end, Changes& out) {
        const auto text = source.line(line);
        const std::size_t code = text.find_first_not_of(' '), comment = text.find("-- ");
        for (std::size_t i = code; i < text.size() && i < comment; ++i) {
            if (text[i] == ' ' && from + i < end)
                out.push_back({from + i, 1, "\n", {line, line + 1}});
        }
    });
}

/// The lines of the scenes' words, and the end of the file.
std::vector<std::uint32_t> scene_lines(const Source& source)
{
    std::vector<std::uint32_t> out;
    for (std::size_t i = 0; i < source.tokens.size(); ++i) {
        if (source.tokens[i].text == "scene" && scripting::begins_statement(source.tokens, i))
            out.push_back(source.tokens[i].line);
    }
    out.push_back(source.last_line() + 1);
    return out;
}

/// A line of one scene as the first of the next, below its word, or as the last of the one before.
Changes moved(const Source& source, Random&)
{
    const auto scenes = scene_lines(source);
    return at_each_line(source, [&](std::uint32_t line, std::size_t from, std::size_t end, Changes& out) {
        std::size_t next = 0;
        while (next < scenes.size() && scenes[next] <= line)
            ++next;
        if (next == 0 || next >= scenes.size() || scenes[next - 1] == line)
            return;
        const std::string said = source.text.substr(from, end + 1 - from);
        if (next + 1 < scenes.size()) { // Down: behind the next scene's word.
            const std::size_t to = source.end_of_line(scenes[next]) + 1;
            out.push_back(
                {from, to - from, source.text.substr(end + 1, to - end - 1) + said, {line - 1, line, scenes[next]}});
        }
        if (next >= 2) { // Up: before this scene's word.
            const std::size_t to = source.lines[scenes[next - 1] - 1];
            out.push_back(
                {to, end + 1 - to, said + source.text.substr(to, from - to), {scenes[next - 1], line, line + 1}});
        }
    });
}

constexpr Kind line_kinds[] = {
    {"line deleted", deleted},
    {"line doubled", line_doubled},
    {"two lines swapped", swapped},
    {"two lines joined", joined},
    {"line broken in the middle", broken},
    {"line moved a scene up or down", moved},
};

} // namespace

std::span<const Kind> kinds_of_lines()
{
    return line_kinds;
}

} // namespace vignette::slips
