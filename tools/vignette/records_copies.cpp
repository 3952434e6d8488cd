#include "engine/app/system.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_open.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

struct CopiesOptions {
    std::string records, file;
};

fs::path folder_of(const CopiesOptions& options)
{
    return records_folder(options.records);
}

int unusable(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return Unusable;
}

std::string in_words(const records::Verified& found)
{
    return counted(found.learners, "person", "people") + ", "
        + counted(found.registrations, "course begun", "courses begun") + ", " + counted(found.events, "step", "steps")
        + ", " + counted(found.answers, "answer", "answers");
}

/// The records that are there: looking for them makes none.
Result<records::Records> records_in(const fs::path& folder)
{
    if (!records::Records::are_in(folder))
        return Error{ErrorCode::NotFound,
            "There are no records in " + files::shown(folder) + ". Name their folder with --records."};
    return app::open_records(folder);
}

int back_up(const CopiesOptions& options)
{
    auto records = records_in(folder_of(options));
    if (!records)
        return unusable(records.error());
    const auto file = records.value().back_up();
    if (!file)
        return unusable(file.error());
    std::printf("Backed up to %s.\n", files::shown(file.value()).c_str());
    return Fine;
}

int verify(const CopiesOptions& options)
{
    auto records = records_in(folder_of(options));
    if (!records)
        return unusable(records.error());
    const auto found = records.value().verify();
    if (!found)
        return unusable(found.error());
    std::printf("The records are sound: %s.\n", in_words(found.value()).c_str());
    return Fine;
}

/// The file that was named, or the newest backup.
Result<fs::path> backup_of(const CopiesOptions& options)
{
    if (!options.file.empty())
        return fs::path(options.file);
    const auto all = records::backups_in(folder_of(options));
    if (all.empty())
        return Error{ErrorCode::NotFound,
            "There is no backup in " + files::shown(folder_of(options) / "backups") + ". Name the file of one."};
    return all.back();
}

/// In the records that were put back: theirs is the audit from here on.
Status note_restore(const CopiesOptions& options, const fs::path& backup)
{
    auto records = records_in(folder_of(options));
    if (!records)
        return records.error();
    return records.value().audit("restored", files::shown(backup.filename()));
}

int restore(const CopiesOptions& options)
{
    const auto backup = backup_of(options);
    if (!backup)
        return unusable(backup.error());
    const auto found = records::restore(folder_of(options), backup.value());
    if (!found)
        return unusable(found.error());
    std::printf("Restored from %s: %s.\n", files::shown(backup.value()).c_str(), in_words(found.value()).c_str());
    const auto noted = note_restore(options, backup.value());
    return noted ? Fine : unusable(noted.error());
}

CLI::App* add(CLI::App& records, const char* name, const char* about, const std::shared_ptr<CopiesOptions>& options,
    int& exit_code, int (*run)(const CopiesOptions&))
{
    auto* command = records.add_subcommand(name, about)->group(group_copies);
    command->add_option("--records", options->records, "The folder of the records; else the usual one")
        ->check(not_be_empty("the folder of the records"));
    command->callback([options, run, &exit_code] { exit_code = run(*options); });
    return command;
}

} // namespace

void add_copies(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<CopiesOptions>();
    add(records, "backup", "Copies everything into the folder backups, under today's date", options, exit_code,
        back_up);
    add(records, "verify", "Looks through everything, and changes nothing", options, exit_code, verify);
    add(records, "restore", "Puts a backup in the place of the records, which stay beside it", options, exit_code,
        restore)
        ->add_option("FILE", options->file, "The backup; without it, the newest one")
        ->check(not_be_empty("the file of a backup"));
}

} // namespace vignette::tools
