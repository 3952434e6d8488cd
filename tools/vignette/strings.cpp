#include "tools/vignette/refusal.hpp"
#include "tools/vignette/strings_course.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace vignette::tools {

void add_strings(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<StringsOptions>();
    auto* group = app.add_subcommand("strings", "Translations of a course: extract, update, report, csv, take");
    group->require_subcommand(1);
    const auto command = [&](const char* name, const char* about, int (*run)(const StringsOptions&)) {
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
    with_language(command("extract", "Writes every text into strings/ID.pot, or begins a translation", extract_strings),
        "Begin strings/LANGUAGE.po: cy, pl, pt_BR");
    command("update", "Brings every strings/*.po up to date with the course, and drops nothing", update_strings);
    command("report", "Says how far each translation is, what is missing and what is wrong in it", report_on_strings);
    auto* sheet = command("csv", "Every text in play order, for a spreadsheet", write_sheet);
    with_language(sheet, "With the translation into this language");
    sheet->add_option("-o", options->file, "The file to write; otherwise standard output")
        ->check(not_be_empty("the file to write"));
    sheet->add_flag("--overwrite", options->overwrite, "Write over a file that is there");
    auto* back = command(
        "take", "Takes an edited spreadsheet back into strings/LANGUAGE.po, and drops nothing", take_back_sheet);
    back->add_option("FILE", options->file, "The spreadsheet, saved as CSV");
    with_language(back, "The language of its translations");
}

} // namespace vignette::tools
