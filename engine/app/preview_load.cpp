#include "engine/app/preview_load.hpp"

#include "engine/app/additions.hpp"
#include "engine/author/strings/languages.hpp"
#include "scripting/loader.hpp"

#include <iterator>

namespace vignette::app {

namespace {

course::Loaded load_in_or_plain(const std::filesystem::path& course, const std::string& language)
{
    auto loaded = load_in(language, course);
    if (loaded)
        return std::move(loaded).value();
    auto plain = load(course);
    plain.findings.push_back({course::Severity::Warning, "no-language", {}, loaded.error().message, "", ""});
    return plain;
}

/// Translators see texts with their {names}, which are gone from a course that has loaded; so it is read once more.
std::vector<author::CourseText> texts_in(const std::filesystem::path& folder)
{
    std::vector<author::CourseText> texts;
    (void)scripting::load_course(folder, {}, nullptr, author::collect_texts(texts));
    return texts;
}

/// A file that cannot be read is told with its line.
void look_at(author::TranslationFile& file, const std::filesystem::path& folder, course::Loaded& loaded)
{
    const auto number = static_cast<std::uint32_t>(loaded.sources.size());
    auto found = file.po
        ? author::translation_findings(file.po.value(), texts_in(folder), number)
        : std::vector<course::Diagnostic>{author::unread_translation(file.po.error(), number, file.line)};
    loaded.sources.push_back({file.name, std::move(file.bytes)});
    loaded.findings.insert(
        loaded.findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

course::Loaded load_as_it_is(const std::filesystem::path& course, const std::string& language)
{
    if (language.empty())
        return load(course);
    auto loaded = load_in_or_plain(course, language);
    const auto located = locate(course);
    if (!loaded.course || !located)
        return loaded;
    for (auto& file : author::translation_files(located.value().folder)) {
        if (file.code == language || author::language_tag(file.code) == language)
            look_at(file, located.value().folder, loaded);
    }
    return loaded;
}

} // namespace

course::Loaded load_for_preview(const std::filesystem::path& course, const std::string& language)
{
    auto loaded = load_as_it_is(course, language);
    if (!loaded.course)
        return loaded;
    if (const auto shown = has_scenes(*loaded.course); !shown) {
        loaded.findings.push_back(
            {course::Severity::Error, "nothing-to-show", loaded.course->where, shown.error().message, "", ""});
        loaded.course.reset();
    }
    return loaded;
}

} // namespace vignette::app
