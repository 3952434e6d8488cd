#include "engine/app/site_classes.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/classes/cascade.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"
#include "engine/exchange/learners_columns.hpp"
#include "tools/vignette/largest.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_output.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace vignette::tools {

namespace {

namespace classes = exchange::classes;
using Teachers = std::vector<classes::Teacher>;

const std::vector<std::string> formats{"text", "html", "pdf"};

struct ClassesOptions {
    std::string records, csv;
    std::vector<std::string> files;
    std::optional<std::int64_t> shown, erased;
    bool yes = false;
    Output output;
};

std::vector<app::Shelved> courses_here()
{
    return app::shelf(app::find_places().courses);
}

Status put_document(OpenSite& desk, const Output& output, const char* detail,
    const Result<exchange::documents::Document>& document, const std::string& format)
{
    if (!document)
        return document.error();
    const auto bytes = rendered(document.value(), format);
    if (!bytes)
        return bytes.error();
    return put(desk.records, output, std::string(detail) + ", " + format, bytes.value());
}

Result<Teachers> teachers_here(OpenSite& desk)
{
    const auto site = app::site_classes(desk.records, courses_here());
    if (!site)
        return site.error();
    return classes::teachers_of(site.value());
}

Status put_csv(OpenSite& desk, const ClassesOptions& options)
{
    const auto all = teachers_here(desk);
    if (!all)
        return all.error();
    Output output = options.output;
    output.file = options.csv;
    return put(desk.records, output, "classes for other homes, csv", classes::teachers_csv(all.value()));
}

/// What would go is said in full, and its number is typed again.
Status sure(const ClassesOptions& options, const records::ClassSession& session)
{
    if (options.yes)
        return Done{};
    const auto number = std::to_string(*options.erased);
    std::fprintf(stderr,
        "%s, led by %s: its register, its notes and how it was rated will be erased for good. What is on people's own "
        "records stays, and so does what backups have. Type its number again: ",
        classes::class_title(session).c_str(), session.facilitator.c_str());
    std::string typed;
    std::getline(std::cin, typed);
    if (text::trim(typed) == number)
        return Done{};
    std::fputs("\n", stderr);
    return Error{ErrorCode::Refused,
        "Nothing was erased: the number was not typed again. Try again, or add --yes if you are sure."};
}

Status erase(OpenSite& desk, const ClassesOptions& options)
{
    const records::ClassId id{*options.erased};
    const auto held = desk.records.class_register(id);
    if (!held)
        return held.error();
    if (auto is_sure = sure(options, held.value().session); !is_sure)
        return is_sure;
    if (auto erased = desk.records.erase_class(id); !erased)
        return erased;
    std::printf("The class is erased. What is on people's own records stays. Files that were exported, and backups "
                "from before, still have it.\n");
    return Done{};
}

/// One thing at a time.
Status may_run(const ClassesOptions& options)
{
    const int wanted = (options.shown ? 1 : 0) + (options.erased ? 1 : 0) + (options.csv.empty() ? 0 : 1);
    if (wanted > 1)
        return Error{ErrorCode::InvalidArgument, "Use one of --register, --erase and --csv at a time."};
    return Done{};
}

Status run_classes(const ClassesOptions& options)
{
    if (auto may = may_run(options); !may)
        return may;
    const auto format = format_of(options.output, formats);
    if (!format)
        return format.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    auto& site = desk.value();
    if (options.erased)
        return erase(site, options);
    if (!options.csv.empty())
        return put_csv(site, options);
    if (options.shown)
        return put_document(site, options.output, "class register",
            app::register_of(site.records, courses_here(), records::ClassId{*options.shown}, site.today),
            format.value());
    return put_document(site, options.output, "classes", app::classes_of(site.records, site.today), format.value());
}

/// Errors: those of the files, each with the file's name before it.
Result<std::vector<Teachers>> lists_in(const std::vector<std::string>& files)
{
    std::vector<Teachers> out;
    for (const auto& file : files) {
        const auto bytes = files::read(file, largest_file);
        if (!bytes)
            return bytes.error();
        auto read = classes::read_teachers(bytes.value());
        if (!read)
            return Error{read.error().code, file + ": " + read.error().message};
        out.push_back(std::move(read).value());
    }
    return out;
}

/// A file that changes nothing is no error: its reader may have named all that are in a folder.
void tell_of_those_counted_already(
    const std::vector<std::string>& files, const std::vector<Teachers>& lists, const std::string& site)
{
    std::vector<Teachers> before;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        for (const auto& home : classes::counted_already(lists[i], site, before))
            std::fprintf(stderr, "%s: what it says of %s is left out: %s.\n", files[i].c_str(), home.c_str(),
                exchange::folded(home) == exchange::folded(site) ? "this home is called so, and keeps its own"
                                                                 : "a file before it has counted that home");
        before.push_back(lists[i]);
    }
}

Status run_cascade(const ClassesOptions& options)
{
    const auto format = format_of(options.output, formats);
    if (!format)
        return format.error();
    auto lists = lists_in(options.files);
    if (!lists)
        return lists.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    auto ours = teachers_here(desk.value());
    if (!ours)
        return ours.error();
    const auto homes = classes::other_sites(lists.value(), desk.value().site.name);
    tell_of_those_counted_already(options.files, lists.value(), desk.value().site.name);
    const auto picture
        = classes::cascade(classes::together(std::move(ours).value(), desk.value().site.name, lists.value()));
    return put_document(desk.value(), options.output, "cascade",
        classes::cascade_document(desk.value().site.name, picture, homes, desk.value().today), format.value());
}

} // namespace

void add_classes(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<ClassesOptions>();
    auto* held = add_records_command(records, "classes",
        "The classes that are kept, one of their registers, or a file for other homes (site lead)", options->records,
        exit_code, [options] { return run_classes(*options); });
    held->group(group_tables);
    held->add_option("--register", options->shown, "The register of the class with this number")->option_text("NUMBER");
    held->add_option("--erase", options->erased, "Erases the class with this number; what is on people's records stays")
        ->option_text("NUMBER");
    held->add_flag("--yes", options->yes, "Does not ask for the number again");
    held->add_option("--csv", options->csv,
            "Writes who may teach and how many they reached into a file for other homes, without participants")
        ->option_text("FILE")
        ->check(not_be_empty("the file to write"));
    add_output(*held, options->output, formats);

    auto others = std::make_shared<ClassesOptions>();
    auto* cascade = add_records_command(records, "cascade",
        "How far teaching has reached, from hand to hand and home by home (site lead)", others->records, exit_code,
        [others] { return run_cascade(*others); });
    cascade->group(group_tables);
    cascade->add_option("FILE", others->files,
        "What other homes wrote with vignette records classes --csv; of the same home the first counts");
    add_output(*cascade, others->output, formats);
}

} // namespace vignette::tools
