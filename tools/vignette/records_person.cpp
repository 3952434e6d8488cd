#include "engine/core/text.hpp"
#include "engine/exchange/reports/completion.hpp"
#include "engine/exchange/reports/subject_access.hpp"
#include "tools/vignette/ask_secret.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_output.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace vignette::tools {

namespace {

namespace reports = exchange::reports;
using records::Learner;

struct PersonOptions {
    std::string records, name, course;
    Output output;
    bool mine = false, everything = false, yes = false;
};

Status completion(const PersonOptions& options)
{
    if (auto there = need(!options.course.empty() && !options.output.file.empty(),
            "Say whose, of which course, and the file", "vignette records completion NAME COURSE -o FILE.pdf");
        !there)
        return there;
    const auto format = format_of(options.output, {"html", "pdf"});
    if (!format)
        return format.error();
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto learner = learner_called(desk.value().records, options.name);
    if (!learner)
        return learner.error();
    const auto registrations = desk.value().records.registrations(learner.value().id);
    if (!registrations)
        return registrations.error();
    const auto made = reports::completion(
        desk.value().site, learner.value(), registrations.value(), options.course, desk.value().today);
    if (!made)
        return made.error();
    const auto bytes = rendered(made.value(), format.value());
    if (!bytes)
        return bytes.error();
    return put(desk.value().records, options.output, "record of completion, " + learner.value().uid, bytes.value());
}

/// Signed in with the PIN of the learner who was named.
Result<Learner> sign_in_as(records::Records& records, const std::string& name)
{
    const auto found = records.find_learner(name);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, "There is nobody called " + name + " in these records."};
    const auto pin = ask_secret("VIGNETTE_PIN", "PIN of " + found.value()->name + ": ");
    if (!pin)
        return Error{ErrorCode::Refused,
            "This is behind your PIN. Type it when asked, or hand it over in the variable VIGNETTE_PIN."};
    if (auto signed_in = records.sign_in(found.value()->id, *pin); !signed_in)
        return signed_in.error();
    return *found.value();
}

Status subject_access(const PersonOptions& options)
{
    if (auto there = need(!options.name.empty() && !options.output.file.empty(), "Say on whom, and the file",
            "vignette records subject-access NAME -o FILE.html");
        !there)
        return there;
    const auto format = format_of(options.output, {"json", "html"});
    if (!format)
        return format.error();
    auto desk = options.mine ? open_site(options.records) : open_as_lead(options.records);
    if (!desk)
        return desk.error();
    auto& [records, site, today] = desk.value();
    const auto learner = options.mine ? sign_in_as(records, options.name) : learner_called(records, options.name);
    if (!learner)
        return learner.error();
    const auto held = records.everything_about(learner.value().id);
    if (!held)
        return held.error();
    const auto bytes = format.value() == "json" ? reports::subject_access_json(site, held.value(), today)
                                                : rendered(reports::subject_access(site, held.value(), today), "html");
    if (!bytes)
        return bytes.error();
    return put(records, options.output, "subject access, " + learner.value().uid, bytes.value());
}

Status sure(const PersonOptions& options, const Learner& learner)
{
    if (options.yes)
        return Done{};
    std::fprintf(stderr, "%s of %s will be erased, here and in every backup, for good. Type the name again: ",
        options.everything ? "Everything" : "What was written and chosen, and the PIN", learner.name.c_str());
    std::string typed;
    std::getline(std::cin, typed);
    if (text::trim(typed) == learner.name)
        return Done{};
    std::fputs("\n", stderr);
    return Error{ErrorCode::Refused,
        "Nothing was erased: the name was not typed again as it is. Try again, or add --yes if you are sure."};
}

Status erase(const PersonOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say whose records are erased", "vignette records erase NAME"); !there)
        return there;
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto learner = learner_called(desk.value().records, options.name);
    if (!learner)
        return learner.error();
    if (auto is_sure = sure(options, learner.value()); !is_sure)
        return is_sure;
    const auto what = options.everything ? records::Erase::Everything : records::Erase::Private;
    if (auto erased = desk.value().records.erase_learner(learner.value().id, what); !erased)
        return erased;
    std::printf(options.everything
            ? "Everything of %s is erased, here and in every backup. That it was, and when, stays in the audit. "
              "Ratings "
              "stay in the counts, which do not say whose they were. Files that were exported are not erased.\n"
            : "What %s wrote and chose is erased, here and in every backup; that courses were completed stays. Ratings "
              "stay in the counts, which do not say whose they were. Files that were exported are not erased.\n",
        learner.value().name.c_str());
    return Done{};
}

} // namespace

void add_person(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<PersonOptions>();
    const auto command = [&](const char* name, const char* about, Status (*run)(const PersonOptions&)) {
        auto* it = add_records_command(
            records, name, about, options->records, exit_code, [options, run] { return run(*options); });
        it->group(group_people)->add_option("NAME", options->name, "Whose, in capitals or not");
        return it;
    };
    auto* completed = command("completion", "A record of completion, to print or hand on (site lead)", completion);
    completed->add_option("COURSE", options->course, "The course, by its id or name");
    add_output(*completed, options->output);
    auto* held = command("subject-access", "All that is held on somebody (site lead, or --mine)", subject_access);
    held->add_flag("--mine", options->mine, "With your own PIN instead: your answers are written out then");
    add_output(*held, options->output);
    auto* erased = command("erase", "Erases what somebody wrote and chose, also in backups (site lead)", erase);
    erased->add_flag("--everything", options->everything, "What they completed too, and the name");
    erased->add_flag("--yes", options->yes, "Does not ask for the name again");
}

} // namespace vignette::tools
