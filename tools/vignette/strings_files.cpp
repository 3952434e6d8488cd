#include "engine/core/files.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/strings_course.hpp"

#include <cstdio>
#include <system_error>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

int write_new(const Translatable& course, const std::string& name, const std::string& language)
{
    const auto po = author::new_po(course.texts, course.loaded.sources, course.head(language));
    if (auto written = write_in_strings(course, name, author::write_po(po)); !written)
        return complain(written.error());
    std::printf("%s: %s%s\n", files::shown(course.strings() / name).c_str(),
        counted(course.texts.size(), "text").c_str(),
        language.empty() ? ", a template for new translations" : ", none translated yet");
    return Fine;
}

int update_one(const Translatable& course, const author::TranslationFile& file)
{
    const auto now = author::update(file.po.value(), course.texts, course.loaded.sources, course.head(file.code));
    const std::string bytes = author::write_po(now.po);
    if (bytes != file.bytes) {
        if (auto written = files::write(file.path, bytes); !written)
            return complain(written.error());
    }
    std::printf("%s: %zu kept", files::shown(file.path).c_str(), now.kept);
    if (now.back > 0)
        std::printf(" (%zu of them came back)", now.back);
    std::printf(", %zu changed or moved, to check, %zu new, %zu left the course and put away%s\n",
        now.alike + now.moved, now.fresh, now.put_away, bytes == file.bytes ? "; the file is as it was" : "");
    return Fine;
}

} // namespace

int extract_strings(const StringsOptions& options)
{
    if (!options.language.empty() && !author::is_language_code(options.language))
        return not_a_language(options.language);
    return with_course(options, [&](const Translatable& course) {
        if (options.language.empty())
            return write_new(course, course.loaded.course->id + ".pot", {});
        const std::string name = options.language + ".po";
        std::error_code problem;
        if (fs::exists(fs::symlink_status(course.strings() / name, problem)))
            return complain(files::shown(course.strings() / name)
                    + " is there already, and a translator's work may be in it (bring it up to date with vignette "
                      "strings update "
                    + options.folder + ").",
                Problems);
        return write_new(course, name, options.language);
    });
}

int update_strings(const StringsOptions& options)
{
    return each_translation(options, update_one);
}

} // namespace vignette::tools
