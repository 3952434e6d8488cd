#include "engine/app/teach/load_to_teach.hpp"

#include "engine/app/additions.hpp"

namespace vignette::app {

Result<Taught> load_to_teach(const Places& places, const std::filesystem::path& path, const std::string& language)
{
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

} // namespace vignette::app
