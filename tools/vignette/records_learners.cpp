#include "engine/exchange/documents/plain.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_open.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace vignette::tools {

namespace {

using records::Learner;

struct LearnersOptions {
    std::string records, name, new_name, staff_id, workplace, worker;
    bool all = false;
};

exchange::documents::Table table_of(const std::vector<Learner>& learners)
{
    exchange::documents::Table table{{}, {"Name", "Staff id", "PIN", "Workplace", "Worker", ""}, {}};
    for (const auto& it : learners)
        table.rows.push_back({{it.name}, {it.staff_id.value_or("")}, {it.has_pin ? "chosen" : "none yet"},
            {it.workplace.value_or("")}, {it.worker.value_or("")}, {it.archived ? "archived" : ""}});
    return table;
}

Status list(const LearnersOptions& options)
{
    auto desk = options.all ? open_as_lead(options.records) : open_site(options.records);
    if (!desk)
        return desk.error();
    const auto learners = options.all ? desk.value().records.all_learners() : desk.value().records.learners();
    if (!learners)
        return learners.error();
    if (learners.value().empty()) {
        std::printf("There is nobody here yet.\n");
        return Done{};
    }
    exchange::documents::Document document;
    document.blocks = {table_of(learners.value())};
    std::fputs(exchange::documents::plain(document).c_str(), stdout);
    return Done{};
}

/// The site may leave adding to its lead.
Result<OpenSite> open_to_add(const LearnersOptions& options)
{
    auto desk = open_site(options.records);
    if (!desk)
        return desk;
    const auto who = desk.value().records.site_setting(records::setting_who_adds);
    if (!who)
        return who.error();
    return who.value() == "lead" ? open_as_lead(options.records) : std::move(desk);
}

Status add(const LearnersOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say who is added", "vignette records learners add NAME"); !there)
        return there;
    auto desk = open_to_add(options);
    if (!desk)
        return desk.error();
    const auto staff_id = options.staff_id.empty() ? std::nullopt : std::optional(options.staff_id);
    const auto added = desk.value().records.add_learner(options.name, staff_id);
    if (!added)
        return added.error();
    std::printf("%s is added, and chooses a PIN the first time.\n", added.value().name.c_str());
    return Done{};
}

/// Does `change` to the learner who was named, with the lead signed in; then says `done`, with the name before it.
Status change_one(const LearnersOptions& options,
    const std::function<Status(records::Records&, const Learner&)>& change, const std::string& done)
{
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto learner = learner_called(desk.value().records, options.name);
    if (!learner)
        return learner.error();
    if (auto changed = change(desk.value().records, learner.value()); !changed)
        return changed;
    std::printf("%s %s\n", learner.value().name.c_str(), done.c_str());
    return Done{};
}

Status rename(const LearnersOptions& options)
{
    if (auto there = need(
            !options.new_name.empty(), "Say who, and the new name", "vignette records learners rename NAME NEW-NAME");
        !there)
        return there;
    return change_one(
        options, [&](auto& records, const auto& who) { return records.rename_learner(who.id, options.new_name); },
        "is called " + options.new_name + " from now on.");
}

Status archive(const LearnersOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say who", "vignette records learners archive NAME"); !there)
        return there;
    return change_one(
        options, [](auto& records, const auto& who) { return records.archive_learner(who.id); },
        "is archived: off the list, with all that is kept. Bring them back with vignette records learners bring-back.");
}

Status bring_back(const LearnersOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say who", "vignette records learners bring-back NAME"); !there)
        return there;
    return change_one(
        options, [](auto& records, const auto& who) { return records.bring_back_learner(who.id); }, "is back.");
}

Status reset_pin(const LearnersOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say whose", "vignette records learners reset-pin NAME"); !there)
        return there;
    return change_one(
        options, [](auto& records, const auto& who) { return records.reset_pin(who.id); },
        "chooses another PIN the next time. Completed courses stay. What they wrote opens again only with the recovery "
        "words that they were shown.");
}

Status set_ids(const LearnersOptions& options)
{
    if (auto there = need(!options.worker.empty(), "Say who, and how ASC-WDS knows them",
            "vignette records learners ids NAME WORKPLACE WORKER");
        !there)
        return there;
    return change_one(
        options,
        [&](auto& records, const auto& who) {
            return records.set_workplace(who.id, options.workplace, options.worker);
        },
        "is " + options.worker + " at " + options.workplace + " for ASC-WDS.");
}

} // namespace

void add_learners(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<LearnersOptions>();
    auto* learners = records.add_subcommand("learners", "Who is here: list, add, import, rename, archive, bring back")
                         ->group(group_people);
    learners->require_subcommand(1);
    const auto command = [&](const char* name, const char* about, Status (*run)(const LearnersOptions&)) {
        return add_records_command(
            *learners, name, about, options->records, exit_code, [options, run] { return run(*options); });
    };
    const auto named = [&](CLI::App* it) { it->add_option("NAME", options->name, "Whose name, in capitals or not"); };
    command("list", "Everybody who is here", list)
        ->add_flag("--all", options->all, "Those who are archived too (site lead)");
    auto* add_one = command("add", "Adds somebody, who chooses a PIN the first time", add);
    named(add_one);
    add_one->add_option("--staff-id", options->staff_id, "The site's own number")->check(not_be_empty("the staff id"));
    add_learners_import(*learners, exit_code);
    auto* rename_one = command("rename", "Gives somebody another name (site lead)", rename);
    named(rename_one);
    rename_one->add_option("NEW-NAME", options->new_name, "What they are called from now on");
    named(command("archive", "Takes somebody off the list, and keeps everything (site lead)", archive));
    named(command("bring-back", "Puts somebody who was archived on the list again (site lead)", bring_back));
    named(command("reset-pin", "Lets somebody who forgot the PIN choose another (site lead)", reset_pin));
    auto* ids = command("ids", "Says how ASC-WDS knows somebody (site lead)", set_ids);
    named(ids);
    ids->add_option("WORKPLACE", options->workplace, "LOCALESTID, as it stands in the workplace file");
    ids->add_option("WORKER", options->worker, "UNIQUEWORKERID, as it stands in the staff file");
}

} // namespace vignette::tools
