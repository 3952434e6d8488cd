#include "engine/app/teach/load_to_teach.hpp"

#include "engine/app/additions.hpp"
#include "engine/core/files.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::app {

namespace {

/// From 0. Nothing where it is no number of one of so many.
std::optional<course::Index> numbered(const std::string& wish, std::size_t count)
{
    std::size_t number = 0;
    const auto* end = wish.data() + wish.size();
    const auto read = std::from_chars(wish.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end || number < 1 || number > count)
        return std::nullopt;
    return static_cast<course::Index>(number - 1);
}

std::string ids_of(const std::vector<course::Unit>& units)
{
    std::string out;
    for (const auto& unit : units)
        out += (out.empty() ? "" : ", ") + unit.id;
    return out;
}

} // namespace

Result<Taught> load_to_teach(const Places& places, const std::filesystem::path& path, const std::string& language)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem))
        return Error{ErrorCode::NotFound, "There is no course at " + files::shown(path) + ". Please check its name."};
    const auto located = locate(path, places);
    if (!located)
        return located.error();
    auto read = language.empty() ? Result<course::Loaded>(load(path, places)) : load_in(language, path, places);
    if (!read)
        return read.error();
    auto& loaded = read.value();
    if (!loaded.course)
        return Error{ErrorCode::Unreadable, why_not(loaded)};
    if (const auto shown = has_scenes(*loaded.course); !shown)
        return shown.error();
    lay_in(additions_in(places.courses, places), *loaded.course);
    return Taught{std::move(*loaded.course), std::filesystem::absolute(located.value().folder)};
}

Result<std::optional<course::Index>> unit_to_teach(const course::Course& course, const std::string& wish)
{
    if (wish.empty())
        return std::optional<course::Index>();
    const auto& units = course.units;
    const auto named = std::find_if(units.begin(), units.end(), [&](const auto& one) { return one.id == wish; });
    if (named != units.end())
        return std::optional(static_cast<course::Index>(named - units.begin()));
    if (const auto unit = numbered(wish, units.size()))
        return unit;
    return Error{
        ErrorCode::NotFound, "There is no unit “" + wish + "” in this course. Its units are: " + ids_of(units) + "."};
}

} // namespace vignette::app
