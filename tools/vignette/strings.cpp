#include "engine/author/strings/languages.hpp"
#include "engine/author/strings/report.hpp"
#include "engine/author/strings/update.hpp"
#include "engine/core/files.hpp"
#include "scripting/loader.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/strings_sheet.hpp"

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t missing_shown = 5;

struct Options {
    std::string folder, language, file;
    bool overwrite = false;
};

/// A course with its texts, as its translators need it.
struct Original {
    fs::path folder;
    course::Loaded loaded;
    std::vector<author::CourseText> texts;

    author::PoHead head(const std::string& language) const
    {
        return {loaded.course->id + " " + loaded.course->version, language};
    }
};

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return code;
}

int complain(const Error& error)
{
    return complain(error.message, error.code == ErrorCode::Refused ? Problems : Unusable);
}

Result<Original> read_course(const std::string& named)
{
    Original out;
    out.folder = fs::path(named).filename() == "course.lua" ? fs::path(named).parent_path() : fs::path(named);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    out.loaded = scripting::load_course(
        out.folder, {}, [end] { return std::chrono::steady_clock::now() > end; }, author::collect_texts(out.texts));
    if (out.loaded.course)
        return out;
    if (out.loaded.sources.empty())
        return Error{ErrorCode::NotFound, named + ": there is no course here (name the folder that holds course.lua)"};
    return Error{ErrorCode::Refused,
        named + ": this course has errors, so its texts are not all known (mend what vignette check " + named
            + " says, then try again)"};
}

/// Does `then` with the course, or says why there is none.
template <typename Then>
int with_course(const Options& options, Then then)
{
    const auto course = read_course(options.folder);
    return course ? then(course.value()) : complain(course.error());
}

fs::path strings_of(const Original& course)
{
    return course.folder / "strings";
}

Status write_in_strings(const Original& course, const std::string& name, const std::string& bytes)
{
    std::error_code problem;
    fs::create_directories(strings_of(course), problem);
    return files::write(strings_of(course) / name, bytes);
}

int write_new(const Original& course, const std::string& name, const std::string& language)
{
    const auto po = author::new_po(course.texts, course.loaded.sources, course.head(language));
    if (auto written = write_in_strings(course, name, author::write_po(po)); !written)
        return complain(written.error());
    std::printf("%s: %zu texts%s\n", files::shown(strings_of(course) / name).c_str(), course.texts.size(),
        language.empty() ? ", a template for new translations" : ", none translated yet");
    return Fine;
}

int not_a_language(const std::string& code)
{
    return complain("“" + code
            + "” is no code of a language (write cy for Welsh, pl for Polish, pt_BR for the "
              "Portuguese of Brazil).",
        Unusable);
}

int extract(const Options& options)
{
    if (!options.language.empty() && !author::is_language_code(options.language))
        return not_a_language(options.language);
    return with_course(options, [&](const Original& course) {
        if (options.language.empty())
            return write_new(course, course.loaded.course->id + ".pot", {});
        const std::string name = options.language + ".po";
        std::error_code problem;
        if (fs::exists(fs::symlink_status(strings_of(course) / name, problem)))
            return complain(files::shown(strings_of(course) / name)
                    + " is there already, and a translator's work may be in it (bring it up to date with vignette "
                      "strings update "
                    + options.folder + ").",
                Problems);
        return write_new(course, name, options.language);
    });
}

int complain_unread(const author::TranslationFile& file)
{
    const auto finding = author::unread_translation(file.po.error(), 0, file.line);
    std::fputs(course::render(finding, {{files::shown(file.path), file.bytes}}, "").c_str(), stderr);
    return Unusable;
}

int update_one(const Original& course, const author::TranslationFile& file)
{
    if (!file.po)
        return complain_unread(file);
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

int no_translations(const Original& course)
{
    return complain(files::shown(strings_of(course)) + " holds no translation (begin one with vignette strings extract "
            + files::shown(course.folder) + " --language cy).",
        Problems);
}

int update(const Options& options)
{
    return with_course(options, [](const Original& course) {
        const auto found = author::translation_files(course.folder);
        if (found.empty())
            return no_translations(course);
        int worst = Fine;
        for (const auto& file : found)
            worst = std::max(worst, update_one(course, file));
        return worst;
    });
}

/// The beginning of a text, on one line.
std::string beginning(const std::string& text)
{
    constexpr std::size_t most = 60;
    std::string out;
    for (const char c : text) {
        if (out.size() >= most && (static_cast<unsigned char>(c) & 0xC0) != 0x80)
            return out + "…";
        out.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
    }
    return out;
}

void print_missing(const Original& course, const author::TranslationReport& report)
{
    for (std::size_t i = 0; i < report.missing.size() && i < missing_shown; ++i) {
        const auto& text = *report.missing[i];
        const auto where = text.wheres.front();
        std::printf("  %s/%s:%u: %s\n", files::shown(course.folder).c_str(),
            course.loaded.sources[where.file].name.c_str(), where.line, beginning(text.text).c_str());
    }
    if (report.missing.size() > missing_shown)
        std::printf("  … and %zu more\n", report.missing.size() - missing_shown);
}

int report_one(const Original& course, const author::TranslationFile& file)
{
    if (!file.po)
        return complain_unread(file);
    const auto report = author::report_on(file.po.value(), course.texts);
    std::printf("%s: %zu of %zu texts translated (%zu of %zu words), %zu to check, %zu untranslated, %zu obsolete\n",
        files::shown(file.path).c_str(), report.translated, report.texts(), report.words_translated, report.words,
        report.to_check, report.untranslated, report.obsolete);
    print_missing(course, report);
    const auto findings = author::translation_findings(file.po.value(), course.texts, 0);
    for (const auto& finding : findings)
        std::fputs(course::render(finding, {{files::shown(file.path), file.bytes}}, "").c_str(), stderr);
    return findings.empty() ? Fine : Problems;
}

int report(const Options& options)
{
    return with_course(options, [](const Original& course) {
        const auto found = author::translation_files(course.folder);
        if (found.empty())
            return no_translations(course);
        int worst = Fine;
        for (const auto& file : found)
            worst = std::max(worst, report_one(course, file));
        return worst;
    });
}

/// The translation into a language; one without entries, and no name, where there is none yet.
author::TranslationFile translation_file(const Original& course, const std::string& language)
{
    for (auto& file : author::translation_files(course.folder)) {
        if (file.code == language)
            return std::move(file);
    }
    return {language, {}, strings_of(course) / (language + ".po"), {}, author::Po{}, 0};
}

int csv(const Options& options)
{
    return with_course(options, [&](const Original& course) {
        const auto file = translation_file(course, options.language);
        if (!file.po)
            return complain_unread(file);
        if (!options.language.empty() && file.name.empty())
            return complain(files::shown(file.path) + " is not there (begin it with vignette strings extract "
                    + options.folder + " --language " + options.language + ").",
                Unusable);
        const std::string bytes
            = sheet_as_csv(author::sheet_of(course.texts, file.po.value()), course.loaded.course->language);
        if (options.file.empty()) {
            std::fwrite(bytes.data(), 1, bytes.size(), stdout);
            return static_cast<int>(Fine);
        }
        std::error_code problem;
        if (!options.overwrite && fs::exists(fs::symlink_status(options.file, problem)))
            return complain(options.file
                    + " is there already, and a translator may have written in it (name another file, or say "
                      "--overwrite).",
                Problems);
        if (auto written = files::write(options.file, bytes); !written)
            return complain(written.error());
        std::printf("%s: %zu texts in play order\n", options.file.c_str(), course.texts.size());
        return static_cast<int>(Fine);
    });
}

int take_into(const Original& course, const author::TranslationFile& file, const std::vector<author::TakenRow>& rows)
{
    const auto now = author::update(file.po.value(), course.texts, course.loaded.sources, course.head(file.code));
    const auto taken = author::take_sheet(now.po, rows);
    if (auto written = write_in_strings(course, file.code + ".po", author::write_po(taken.po)); !written)
        return complain(written.error());
    for (const auto& sentence : taken.conflicts)
        std::fprintf(stderr, "%s\n", sentence.c_str());
    std::printf("%s: %zu rows taken, %zu as they were, %zu to look at\n", files::shown(file.path).c_str(),
        taken.changed, taken.same, taken.conflicts.size());
    return taken.conflicts.empty() ? Fine : Problems;
}

int take(const Options& options)
{
    if (options.file.empty() || options.language.empty())
        return complain(
            "Name the sheet and its language: vignette strings take COURSE cy.csv --language cy.", Unusable);
    if (!author::is_language_code(options.language))
        return not_a_language(options.language);
    return with_course(options, [&](const Original& course) {
        const auto file = translation_file(course, options.language);
        if (!file.po)
            return complain_unread(file);
        const auto rows = read_sheet(options.file);
        return rows ? take_into(course, file, rows.value()) : complain(rows.error());
    });
}

} // namespace

void add_strings(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<Options>();
    auto* group = app.add_subcommand("strings", "Translations of a course: extract, update, report, csv, take");
    group->require_subcommand(1);
    const auto command = [&](const char* name, const char* about, int (*run)(const Options&)) {
        auto* it = group->add_subcommand(name, about);
        it->add_option("COURSE", options->folder, "The folder of a course")
            ->required()
            ->check(not_be_empty("the folder of a course"));
        it->callback([options, run, &exit_code] { exit_code = run(*options); });
        return it;
    };
    const auto with_language = [&](CLI::App* it, const char* about) {
        it->add_option("--language", options->language, about)->check(not_be_empty("a language, such as cy"));
    };
    with_language(command("extract", "Writes every text into strings/ID.pot, or begins a translation", extract),
        "Begin strings/LANGUAGE.po: cy, pl, pt_BR");
    command("update", "Brings every strings/*.po up to date with the course, and drops nothing", update);
    command("report", "Says how far each translation is, what is missing and what is wrong in it", report);
    auto* sheet = command("csv", "Every text in play order, for a spreadsheet", csv);
    with_language(sheet, "With the translation into this language");
    sheet->add_option("-o", options->file, "The file to write; otherwise standard output")
        ->check(not_be_empty("the file to write"));
    sheet->add_flag("--overwrite", options->overwrite, "Write over a file that is there");
    auto* back = command("take", "Takes an edited spreadsheet back into strings/LANGUAGE.po, and drops nothing", take);
    back->add_option("FILE", options->file, "The spreadsheet, saved as CSV");
    with_language(back, "The language of its translations");
}

} // namespace vignette::tools
