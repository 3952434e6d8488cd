#include "engine/core/files.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/strings_course.hpp"
#include "tools/vignette/strings_sheet.hpp"

#include <cstdio>
#include <system_error>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

int put_sheet(const StringsOptions& options, const std::string& bytes, std::size_t texts)
{
    if (options.file.empty()) {
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
        return Fine;
    }
    std::error_code problem;
    if (!options.overwrite && fs::exists(fs::symlink_status(options.file, problem)))
        return complain(options.file
                + " is there already, and a translator may have written in it (name another file, or say "
                  "--overwrite).",
            Problems);
    if (auto written = files::write(options.file, bytes); !written)
        return complain(written.error());
    std::printf("%s: %s in play order\n", options.file.c_str(), counted(texts, "text").c_str());
    return Fine;
}

int take_into(
    const Translatable& course, const author::TranslationFile& file, const std::vector<author::TakenRow>& rows)
{
    const auto now = author::update(file.po.value(), course.texts, course.loaded.sources, course.head(file.code));
    const auto taken = author::take_sheet(now.po, rows);
    if (auto written = write_in_strings(course, file.code + ".po", author::write_po(taken.po)); !written)
        return complain(written.error());
    for (const auto& sentence : taken.conflicts)
        std::fprintf(stderr, "%s\n", sentence.c_str());
    std::printf("%s: %s taken, %s, %zu to look at\n", files::shown(file.path).c_str(),
        counted(taken.changed, "row").c_str(), counted(taken.same, "as it was", "as they were").c_str(),
        taken.conflicts.size());
    return taken.conflicts.empty() ? Fine : Problems;
}

} // namespace

int write_sheet(const StringsOptions& options)
{
    return with_course(options, [&](const Translatable& course) {
        const auto file = translation_file(course, options.language);
        if (!file.po)
            return complain_unread(file);
        if (!options.language.empty() && file.name.empty())
            return complain(files::shown(file.path) + " is not there (begin it with vignette strings extract "
                    + options.folder + " --language " + options.language + ").",
                Unusable);
        const auto rows = author::sheet_of(course.texts, file.po.value());
        return put_sheet(options, sheet_as_csv(rows, course.loaded.course->language), rows.size());
    });
}

int take_back_sheet(const StringsOptions& options)
{
    if (options.file.empty() || options.language.empty())
        return complain(
            "Name the sheet and its language: vignette strings take COURSE cy.csv --language cy.", Unusable);
    if (!author::is_language_code(options.language))
        return not_a_language(options.language);
    return with_course(options, [&](const Translatable& course) {
        const auto file = translation_file(course, options.language);
        if (!file.po)
            return complain_unread(file);
        const auto rows = read_sheet(options.file);
        return rows ? take_into(course, file, rows.value()) : complain(rows.error());
    });
}

} // namespace vignette::tools
