#include "engine/author/report/manual.hpp"

#include "engine/core/text.hpp"

#include <diagnostic_pages.hpp>

#include <algorithm>

namespace vignette::author::report {

namespace {

/// "Why: …" from a line of the head, as its name and what it says.
std::pair<std::string_view, std::string_view> named(std::string_view line)
{
    const std::size_t colon = std::min(line.find(':'), line.size());
    return {text::trim(line.substr(0, colon)), text::trim(line.substr(std::min(colon + 1, line.size())))};
}

void take(Page& page, std::string_view name, std::string_view said)
{
    if (name == page.code)
        page.line = said;
    else if (name == "Why")
        page.why = said;
    else if (name == "Mend")
        page.mend = said;
    else if (name == "Example expects")
        page.expects = said;
    else
        page.other.emplace_back(name, said);
}

std::string& file_called(Page& page, std::string_view name)
{
    for (auto& [known, content] : page.files) {
        if (known == name)
            return content;
    }
    return page.files.emplace_back(name, "").second;
}

} // namespace

Page read_page(std::string_view code, std::string_view text)
{
    Page page;
    page.code = code;
    std::string name = "course.lua";
    bool in_head = true;
    for (const auto line : text::lines(text)) {
        const auto [what, said]
            = line.starts_with("--- ") ? named(line.substr(4)) : std::pair<std::string_view, std::string_view>{};
        in_head = in_head && !what.empty() && what != "File";
        page.head_lines += in_head ? 1 : 0;
        if (in_head)
            take(page, what, said);
        if (what == "File")
            name = said;
        else
            file_called(page, name).append(line).append("\n");
    }
    return page;
}

std::span<const Entry> catalogue()
{
    return diagnostic_pages;
}

const Entry* find_page(std::string_view code)
{
    const auto all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Entry& entry) { return entry.code == code; });
    return found == all.end() ? nullptr : &*found;
}

std::string_view nearest_code(std::string_view code)
{
    std::vector<std::string_view> known;
    for (const auto& entry : catalogue())
        known.push_back(entry.code);
    return text::nearest(code, known);
}

} // namespace vignette::author::report
