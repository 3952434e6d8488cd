#include "tools/vignette/records_open.hpp"

#include "engine/app/places.hpp"
#include "engine/app/system.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/learners_columns.hpp"
#include "tools/vignette/ask_secret.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <cctype>
#include <cstdio>

namespace vignette::tools {

namespace {

using records::Learner;

bool is_called(const Learner& learner, const std::string& name)
{
    return learner.uid == name || exchange::folded(learner.name) == exchange::folded(name);
}

Error nobody_called(const std::string& name)
{
    return {ErrorCode::NotFound,
        "There is nobody called " + name + " in these records. See who is there with vignette records learners list."};
}

Error several_called(const std::vector<const Learner*>& found)
{
    std::string ids;
    for (const auto* learner : found)
        ids += (ids.empty() ? "" : ", ") + learner->uid;
    return {ErrorCode::InvalidArgument,
        "More than one person called " + found.front()->name
            + " is archived. Give one of these ids instead of the name: " + ids + "."};
}

int end_of(const Status& done)
{
    if (done)
        return Fine;
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done.error().code == ErrorCode::Refused ? Problems : Unusable;
}

/// Where the command's own words end: what follows is in capitals, or an option.
std::size_t words_of(const std::string& command)
{
    std::size_t at = command.find(' ');
    while (at != std::string::npos && std::islower(static_cast<unsigned char>(command[at + 1])) != 0)
        at = command.find(' ', at + 1);
    return at;
}

Status sign_in_lead(records::Records& records)
{
    const auto has = records.has_lead();
    if (!has)
        return has.error();
    if (!has.value())
        return Error{ErrorCode::Refused,
            "This is for the site lead, and there is none yet. Begin with: vignette records lead NAME-OF-THE-SITE."};
    const auto typed = ask_secret("VIGNETTE_PASSPHRASE", "The site lead's pass phrase: ");
    if (!typed)
        return Error{ErrorCode::Refused,
            "This is for the site lead. Type the pass phrase when asked, or hand it over in the variable "
            "VIGNETTE_PASSPHRASE."};
    return records.sign_in_lead(*typed);
}

} // namespace

std::filesystem::path records_folder(const std::string& named)
{
    return named.empty() ? app::find_places().records : std::filesystem::path(named);
}

Result<OpenSite> open_site(const std::string& named)
{
    const auto folder = records_folder(named);
    if (!records::Records::are_in(folder))
        return Error{ErrorCode::NotFound,
            "There are no records in " + files::shown(folder) + ". Name their folder with --records."};
    auto records = app::open_records(folder);
    if (!records)
        return records.error();
    if (!records.value().notice().empty())
        std::fprintf(stderr, "%s\n", records.value().notice().c_str());
    const auto site = records.value().site();
    if (!site)
        return site.error();
    return OpenSite{std::move(records).value(), site.value().value_or(records::Site{"", "This site"}),
        exchange::day_of(app::system_clock()())};
}

Result<OpenSite> open_as_lead(const std::string& folder)
{
    auto desk = open_site(folder);
    if (!desk)
        return desk;
    if (auto signed_in = sign_in_lead(desk.value().records); !signed_in)
        return signed_in.error();
    return desk;
}

Result<Learner> learner_called(records::Records& records, const std::string& name)
{
    const auto all = records.all_learners();
    if (!all)
        return all.error();
    std::vector<const Learner*> archived;
    for (const auto& learner : all.value()) {
        if (!is_called(learner, name))
            continue;
        if (!learner.archived || learner.uid == name)
            return learner;
        archived.push_back(&learner);
    }
    if (archived.empty())
        return nobody_called(name);
    if (archived.size() > 1)
        return several_called(archived);
    return *archived.front();
}

Status need(bool there, const std::string& sentence, const std::string& command)
{
    if (there)
        return Done{};
    const auto name = command.substr(0, words_of(command));
    return Error{ErrorCode::InvalidArgument, sentence + ": " + command + " (see " + name + " --help)."};
}

CLI::App* add_records_command(CLI::App& parent, const std::string& name, const std::string& about, std::string& folder,
    int& exit_code, std::function<Status()> run)
{
    auto* command = parent.add_subcommand(name, about);
    command->add_option("--records", folder, "The folder of the records; else the usual one")
        ->check(not_be_empty("the folder of the records"));
    command->callback([run = std::move(run), &exit_code] { exit_code = end_of(run()); });
    return command;
}

} // namespace vignette::tools
