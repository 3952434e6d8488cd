#include "tools/vignette/check_translations.hpp"

#include "engine/app/library.hpp"
#include "engine/author/strings/languages.hpp"
#include "scripting/loader.hpp"

namespace vignette::tools {

void check_translations_of(const std::filesystem::path& course, course::Loaded& loaded)
{
    const auto located = app::locate(course);
    if (!loaded.course || !located || author::translation_files(located.value().folder).empty())
        return;
    // Translators see texts with their {names}, which are gone from a course that has loaded; so it is read once more.
    std::vector<author::CourseText> texts;
    (void)scripting::load_course(located.value().folder, {}, nullptr, author::collect_texts(texts));
    author::check_translations(located.value().folder, texts, loaded);
}

} // namespace vignette::tools
