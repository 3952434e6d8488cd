#include "engine/app/places.hpp"

#include <cstdlib>
#include <string>
#include <system_error>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : fs::path();
}

/// A folder of the user's: `variable`, or `beside` the home folder.
fs::path user_folder(const char* variable, const char* beside)
{
    const fs::path said = from_environment(variable);
    if (!said.empty() && said.is_absolute())
        return said / "vignette";
    const fs::path home = from_environment("HOME");
    return home.empty() ? fs::path() : home / beside / "vignette";
}

fs::path program_folder()
{
    std::error_code problem;
    const fs::path program = fs::read_symlink("/proc/self/exe", problem);
    return problem ? fs::path() : program.parent_path();
}

fs::path first_folder(std::initializer_list<fs::path> candidates)
{
    std::error_code problem;
    for (const auto& candidate : candidates) {
        if (!candidate.empty() && fs::is_directory(candidate, problem))
            return candidate;
    }
    return *(candidates.end() - 1);
}

} // namespace

Places find_places()
{
    const fs::path program = program_folder();
    Places out;
    const fs::path checkout = program / "../../..",
                   built = program / ".."; // Where tools/play builds: build/release/bin.
    out.courses = first_folder({from_environment("VIGNETTE_COURSES"), program / "../share/vignette/courses",
        checkout / "courses", fs::path(VIGNETTE_BUILT_COURSES)});
    out.records = from_environment("VIGNETTE_RECORDS");
    if (out.records.empty())
        out.records = user_folder("XDG_DATA_HOME", ".local/share");
    out.home = from_environment("HOME");
    if (const fs::path user = from_environment("USER"); !user.empty())
        out.drives = {fs::path("/media") / user, fs::path("/run/media") / user};
    out.writable_cache = user_folder("XDG_CACHE_HOME", ".cache");
    if (!out.writable_cache.empty())
        out.writable_cache /= "pictures";
    out.picture_caches = {
        first_folder({program / "../share/vignette/pictures", built / "pictures", fs::path(VIGNETTE_BUILT_PICTURES)})};
    return out;
}

} // namespace vignette::app
