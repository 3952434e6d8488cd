#include "engine/app/site_exports.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/largest.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_output.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace vignette::tools {

namespace {

struct ExportOptions {
    std::string records, address, download;
    Output output;
};

Status export_csv(const ExportOptions& options)
{
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto file = app::completions_file(desk.value().records);
    if (!file)
        return file.error();
    return put(desk.value().records, options.output, "completions, csv", file.value());
}

/// What was said with --address, or what the site has settled.
Result<std::string> address_of(OpenSite& desk, const ExportOptions& options)
{
    if (!options.address.empty())
        return options.address;
    const auto settled = desk.records.site_setting(app::setting_web_address);
    if (!settled)
        return settled.error();
    if (!settled.value().value_or("").empty())
        return *settled.value();
    return Error{ErrorCode::InvalidArgument,
        "Statements need an address of your own to begin their names with. Add --address https://training.example.org, "
        "or settle it once with vignette records setting \"web address\" ADDRESS."};
}

Status export_xapi(const ExportOptions& options)
{
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto address = address_of(desk.value(), options);
    if (!address)
        return address.error();
    const auto lines = app::statements_file(desk.value().records, address.value());
    if (!lines)
        return lines.error();
    std::fprintf(stderr,
        "Before you send this to a learning record store: voiding a statement there hides it, and does not erase it. "
        "Only the store's own erasing does.\n");
    return put(desk.value().records, options.output, "completions, xapi", lines.value());
}

void tell(const exchange::reports::Training& training)
{
    for (const auto& name : training.without_category)
        std::fprintf(stderr,
            "%s has no category for ASC-WDS and is left out; settle one with vignette records course.\n", name.c_str());
    for (const auto& name : training.without_ids)
        std::fprintf(stderr,
            "%s has no ids for ASC-WDS and is left out; say them with vignette records learners ids.\n", name.c_str());
}

Status export_asc_wds(const ExportOptions& options)
{
    if (auto there = need(!options.download.empty() && !options.output.file.empty(),
            "Name what you downloaded from ASC-WDS, and the file to write",
            "vignette records export asc-wds TRAINING.csv -o MERGED.csv");
        !there)
        return there;
    const auto download = files::read(options.download, largest_file);
    if (!download)
        return download.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto made = app::training_file(desk.value().records, download.value(), desk.value().today);
    if (!made)
        return made.error();
    const auto& [merge, findings, ours] = made.value();
    std::fprintf(stderr,
        "Before you upload this: an upload replaces all training records of each worker in it, and their "
        "certificates.\n");
    tell(ours);
    for (const auto& sentence : findings)
        std::fprintf(stderr, "%s\n", sentence.c_str());
    std::printf("%zu added, %zu there already.\n", merge.added, merge.there_already);
    return put(desk.value().records, options.output, "training for ASC-WDS", merge.file);
}

} // namespace

void add_exports(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<ExportOptions>();
    auto* group = records.add_subcommand("export", "Files for other programs: csv, xapi, asc-wds")->group(group_tables);
    group->require_subcommand(1);
    const auto command = [&](const char* name, const char* about, Status (*run)(const ExportOptions&)) {
        auto* it = add_records_command(
            *group, name, about, options->records, exit_code, [options, run] { return run(*options); });
        add_output(*it, options->output);
        return it;
    };
    command("csv", "Every completion, for a spreadsheet (site lead)", export_csv);
    command("xapi", "Every completion, for a learning record store: xAPI 1.0.3, one statement a line (site lead)",
        export_xapi)
        ->add_option("--address", options->address, "An https address of your own, the start of every name");
    command(
        "asc-wds", "Adds completions to the TRAINING.csv that you downloaded from ASC-WDS (site lead)", export_asc_wds)
        ->add_option("DOWNLOAD", options->download, "TRAINING.csv, as ASC-WDS gave it");
}

} // namespace vignette::tools
