#include "engine/classroom/sheet.hpp"

#include "engine/classroom/evaluation.hpp"

#include <algorithm>

namespace vignette::classroom {

const course::Scale* scale_of(const course::Course& course, std::string_view id)
{
    const auto found
        = std::find_if(course.scales.begin(), course.scales.end(), [&](const auto& one) { return one.id == id; });
    return found == course.scales.end() ? nullptr : &*found;
}

std::size_t lines_of(const course::Course& course, const Sheet& sheet)
{
    if (sheet.kind == Sheet::Kind::Evaluation)
        return evaluation_scales.size();
    const auto* scale = sheet.kind == Sheet::Kind::Scale ? scale_of(course, sheet.scale) : nullptr;
    return scale ? std::max<std::size_t>(1, scale->items.size()) : 1;
}

std::string count_of_lines(const course::Course& course, const Sheet& sheet)
{
    const auto lines = lines_of(course, sheet);
    return lines == 1 ? "" : std::to_string(sheet.line + 1) + " of " + std::to_string(lines);
}

} // namespace vignette::classroom
