#include "tests/behaviours/case.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <string_view>

namespace vignette::behaviours {

namespace {

std::string sentence_of(std::string_view first_line)
{
    return first_line.starts_with("-- ") ? std::string(first_line.substr(3)) : "";
}

void put(Case& out, std::string_view part, std::string_view line)
{
    if (part == "--- Plan:")
        out.plan.append(line).append("\n");
    else if (part == "--- Faults:" && !text::is_blank(line))
        out.faults.emplace_back(text::trim(line));
    else if (part.empty())
        out.course.append(line).append("\n");
}

} // namespace

Case read_case(const std::filesystem::path& path)
{
    Case out;
    out.file = files::shown(path.filename());
    const auto text = files::read(path, 1 << 20);
    std::string_view part;
    for (const auto line : text::lines(text ? std::string_view(text.value()) : std::string_view{})) {
        if (out.sentence.empty())
            out.sentence = sentence_of(line);
        if (line == "--- Plan:" || line == "--- Faults:")
            part = line;
        else
            put(out, part, line);
    }
    std::sort(out.faults.begin(), out.faults.end());
    return out;
}

std::vector<Case> all_cases()
{
    std::vector<Case> out;
    for (const auto& entry : std::filesystem::directory_iterator(VIGNETTE_SOURCE_DIR "/tests/behaviours/cases")) {
        if (entry.path().extension() == ".lua")
            out.push_back(read_case(entry.path()));
    }
    std::sort(out.begin(), out.end(), [](const Case& a, const Case& b) { return a.file < b.file; });
    return out;
}

} // namespace vignette::behaviours
