#include "engine/core/files.hpp"
#include "engine/exchange/learners_csv.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/largest.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_open.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

namespace vignette::tools {

namespace {

using Kind = exchange::LearnerChange::Kind;
using Changes = std::vector<exchange::LearnerChange>;

struct ImportOptions {
    std::string records, file;
    bool apply = false;
};

std::size_t count(const Changes& changes, std::initializer_list<Kind> kinds)
{
    return static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(),
        [&](const auto& change) { return std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end(); }));
}

void show(const Changes& changes)
{
    for (const auto& change : changes)
        std::fprintf(
            change.kind == Kind::Problem ? stderr : stdout, "Row %zu: %s\n", change.row, change.sentence.c_str());
}

std::vector<exchange::KnownLearner> known(const std::vector<records::Learner>& learners)
{
    std::vector<exchange::KnownLearner> out;
    for (const auto& it : learners)
        out.push_back({it.uid, it.name, it.staff_id, it.archived.has_value()});
    return out;
}

std::vector<records::LearnerEdit> edits(const Changes& changes, const std::vector<records::Learner>& learners)
{
    std::map<std::string, records::LearnerId> ids;
    for (const auto& learner : learners)
        ids[learner.uid] = learner.id;
    std::vector<records::LearnerEdit> out;
    for (const auto& change : changes) {
        if (change.kind == Kind::Add)
            out.push_back({{}, change.name, change.staff_id});
        else if (change.kind != Kind::Same)
            out.push_back({ids.at(change.uid), change.name, change.staff_id});
    }
    return out;
}

Status settle(records::Records& records, const Changes& changes, const std::vector<records::Learner>& learners,
    const ImportOptions& options)
{
    const auto problems = count(changes, {Kind::Problem});
    const auto wanted = count(changes, {Kind::Add, Kind::NewName, Kind::NewStaffId});
    if (problems > 0)
        return Error{ErrorCode::Refused,
            "Nothing was changed: " + std::to_string(problems) + (problems == 1 ? " row needs" : " rows need")
                + " something from you first, see above."};
    if (!options.apply) {
        std::printf("Nothing was changed yet. %zu of %s would change something; add --apply to do it.\n", wanted,
            counted(changes.size(), "row").c_str());
        return Done{};
    }
    if (auto done = records.change_learners(edits(changes, learners)); !done)
        return done;
    std::printf("Done: %zu of %s changed something. Nobody was taken off the list.\n", wanted,
        counted(changes.size(), "row").c_str());
    return Done{};
}

Status import(const ImportOptions& options)
{
    if (auto there = need(!options.file.empty(), "Say which list", "vignette records learners import FILE.csv"); !there)
        return there;
    const auto csv = files::read(options.file, largest_file);
    if (!csv)
        return csv.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto learners = desk.value().records.all_learners();
    if (!learners)
        return learners.error();
    const auto changes = exchange::plan_learners(known(learners.value()), csv.value());
    if (!changes)
        return changes.error();
    show(changes.value());
    return settle(desk.value().records, changes.value(), learners.value(), options);
}

} // namespace

void add_learners_import(CLI::App& learners, int& exit_code)
{
    auto options = std::make_shared<ImportOptions>();
    auto* command = add_records_command(learners, "import", "Adds and renames from a list of yours (site lead)",
        options->records, exit_code, [options] { return import(*options); });
    command->add_option("FILE", options->file,
        "A CSV file whose first row says what is what: Name, or First name and Surname; Staff id, if you have them");
    command->add_flag("--apply", options->apply, "Does it; without this you only see what would happen");
}

} // namespace vignette::tools
