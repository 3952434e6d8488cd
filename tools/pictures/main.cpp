// vignette-pictures COURSE... -o CACHE: draws the pictures of courses ahead of time, so that no learner waits for it.
// What the cache has already is not drawn again.

#include "engine/core/files.hpp"
#include "engine/media/picture.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

bool is_picture(const fs::path& file)
{
    const auto ending = file.extension();
    return ending == ".svg" || ending == ".png" || ending == ".jpg" || ending == ".jpeg";
}

/// The pictures of a course, in the order of their names. A course without a folder `media` has none.
std::vector<fs::path> pictures_of(const fs::path& course)
{
    std::vector<fs::path> pictures;
    std::error_code gone;
    for (fs::recursive_directory_iterator it(course / "media", gone), end; !gone && it != end; it.increment(gone)) {
        if (it->is_regular_file(gone) && is_picture(it->path()))
            pictures.push_back(it->path());
    }
    std::sort(pictures.begin(), pictures.end());
    return pictures;
}

/// How many pictures of the course could not be drawn; each is named on standard error, with the reason.
int prepare(vignette::media::Pictures& pictures, const fs::path& course)
{
    int failed = 0;
    for (const auto& file : pictures_of(course)) {
        const auto done = pictures.prepare(file);
        if (!done)
            std::cerr << done.error().message << '\n';
        failed += done ? 0 : 1;
    }
    return failed;
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app{"Draws the pictures of courses ahead of time."};
    std::vector<std::string> courses;
    std::string cache;
    app.add_option("course", courses, "Folders of courses")->required();
    app.add_option("-o", cache, "The folder to keep the drawn pictures in")->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    vignette::media::Pictures pictures({}, cache);
    int failed = 0;
    for (const auto& course : courses)
        failed += prepare(pictures, course);
    return failed == 0 ? 0 : 1;
}
