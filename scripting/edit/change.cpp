#include "scripting/edit/change.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <map>

namespace vignette::scripting {

namespace {

struct Span {
    std::size_t from = 0, end = 0; ///< Without the line end.
};

Span line_around(std::string_view source, std::size_t at)
{
    const std::size_t before = at == 0 ? std::string_view::npos : source.rfind('\n', at - 1);
    return {before == std::string_view::npos ? 0 : before + 1, std::min(source.find('\n', at), source.size())};
}

std::size_t indent_of(std::string_view line)
{
    return std::min(line.find_first_not_of(" \t"), line.size());
}

/// How statements stand below a declaration: how far in, and in which column of theirs the text begins.
struct Layout {
    std::string indent;
    std::size_t width = 0;
};

Layout layout_below(std::string_view source, Span declaration)
{
    const auto first = source.substr(declaration.from, declaration.end - declaration.from);
    const std::size_t own = indent_of(first);
    Layout out{std::string(first.substr(0, own)) + "  ", 0};
    for (std::size_t at = declaration.end; at < source.size();) {
        const Span span = line_around(source, at + 1);
        const auto line = source.substr(span.from, span.end - span.from);
        const std::size_t indent = indent_of(line);
        if (text::is_blank(line) || indent <= own)
            return out;
        out.indent = line.substr(0, indent);
        if (line.compare(indent, 2, "--") != 0) {
            const auto word = std::min(line.find_first_of(" \t([{\"", indent), line.size());
            out.width = std::min(line.find_first_not_of(" \t", word), line.size()) - indent;
            return out;
        }
        at = span.end;
    }
    return out;
}

Change removal(std::string_view source, const Declaration::Older& older)
{
    const Span span = line_around(source, older.at);
    const auto before = source.substr(span.from, older.at - span.from);
    const auto behind = source.substr(older.end, span.end - older.end);
    if (text::is_blank(before) && text::is_blank(behind))
        return {span.from, std::min(span.end + 1, source.size()) - span.from, {}};
    std::size_t from = older.at;
    while (from > span.from && source[from - 1] == ' ')
        --from;
    return {from, older.end - from, {}};
}

Change addition(std::string_view source, const Declaration& declaration)
{
    constexpr std::size_t own_width = 4; ///< Of "was" and a space.
    std::string statement = "was \"" + std::string(own_part(declaration.id.name)) + "\"";
    const Span last = line_around(source, declaration.end);
    const auto behind = source.substr(declaration.end, last.end - declaration.end);
    const auto rest = text::trim(behind);
    const bool line_is_free = rest.empty() || (rest.starts_with("--") && !rest.starts_with("--["));
    if (!line_is_free)
        return {declaration.end, 0, " " + statement};
    const Layout layout = layout_below(source, {line_around(source, declaration.at).from, last.end});
    if (layout.width > own_width)
        statement.insert(own_width, layout.width - own_width, ' ');
    const bool with_return = last.end > 0 && last.end < source.size() && source[last.end - 1] == '\r';
    return {with_return ? last.end - 1 : last.end, 0, (with_return ? "\r\n" : "\n") + layout.indent + statement};
}

/// A line with the one that comes below it.
std::string in_one_line(std::string_view text)
{
    std::string out;
    for (const auto line : text::lines(text))
        out.append(out.empty() ? "" : " ").append(text::trim(line));
    return out;
}

void sort(std::vector<Change>& changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
}

} // namespace

std::string changed(std::string_view source, std::vector<Change> changes)
{
    sort(changes);
    std::string out;
    std::size_t at = 0;
    for (const auto& change : changes) {
        out.append(source.substr(at, change.at - at)).append(change.text);
        at = change.at + change.length;
    }
    return out.append(source.substr(at));
}

std::vector<Renaming> places_of(const std::string& file, std::string_view source, const std::vector<Change>& changes)
{
    std::map<std::size_t, std::vector<Change>> by_line; ///< By the byte at which the line begins.
    for (const auto& change : changes) {
        const Span span = line_around(source, change.at);
        if (change.at + change.length <= span.end) // An older name goes with its whole line, and says nothing here.
            by_line[span.from].push_back(change);
    }
    std::vector<Renaming> out;
    for (const auto& [from, here] : by_line) {
        std::vector<Change> inside = here;
        for (auto& change : inside)
            change.at -= from;
        const auto line = source.substr(from, line_around(source, from).end - from);
        const auto number = 1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(from), '\n');
        out.push_back({file, static_cast<std::uint32_t>(number), in_one_line(changed(line, std::move(inside)))});
    }
    return out;
}

std::vector<Change> keep_old_name(std::string_view source, const Declaration& declaration, const std::string& to)
{
    std::vector<Change> out{addition(source, declaration)};
    for (const auto& older : declaration.was) {
        if (older.name == to)
            out.push_back(removal(source, older));
    }
    return out;
}

} // namespace vignette::scripting
