#include "engine/exchange/asc_wds_rules.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_courses.hpp"
#include "tools/vignette/records_open.hpp"
#include "tools/vignette/records_settings.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace vignette::tools {

namespace {

using records::CourseRule;

struct RulesOptions {
    std::string records, course, title, months, due, category, group;
};

Error wrong(const char* option, const char* takes, const std::string& value)
{
    return {ErrorCode::InvalidArgument, std::string(option) + " takes " + takes + ", not “" + value + "”."};
}

/// "none" takes a number away; an empty text leaves it as it is.
Status change(std::optional<int>& number, const std::string& text, int least, int most, const Error& refusal)
{
    if (text.empty())
        return Done{};
    number = text == "none" ? std::nullopt : whole_number(text);
    if (text != "none" && (!number || *number < least || *number > most))
        return refusal;
    return Done{};
}

Status change_due(CourseRule& rule, const std::string& text)
{
    if (text.empty())
        return Done{};
    auto day = exchange::read_iso_day(text);
    if (!day)
        day = exchange::read_british_day(text);
    if (!day && text != "none")
        return wrong("--due", "a day such as 2027-03-31, or none", text);
    rule.due = day ? std::optional<Seconds>(std::chrono::sys_days{*day}) : std::nullopt;
    return Done{};
}

Status change_category(CourseRule& rule, const std::string& text)
{
    auto refusal = wrong("--category", "a code of ASC-WDS, 2 for dementia care or 20 for safeguarding, or none", text);
    if (auto done = change(rule.asc_wds, text, 1, 999, refusal); !done)
        return done;
    const auto& all = exchange::training_categories();
    const bool known = std::any_of(all.begin(), all.end(),
        [&](const auto& category) { return category.code == rule.asc_wds.value_or(category.code); });
    return known ? Status(Done{}) : refusal;
}

Status change(CourseRule& rule, const RulesOptions& options)
{
    if (!options.title.empty())
        rule.title = options.title == "none" ? std::nullopt : std::optional(options.title);
    if (auto done = change(rule.months_valid, options.months, 1, 600,
            wrong("--valid-months", "months from 1 to 600, or none", options.months));
        !done)
        return done;
    if (auto done = change_due(rule, options.due); !done)
        return done;
    if (auto done = change_category(rule, options.category); !done)
        return done;
    return change(rule.group_min, options.group, 0, 1000,
        wrong("--group", "a number of people, 0 for never, or none", options.group));
}

Result<CourseRule> rule_for(records::Records& records, const KnownCourse& course)
{
    const auto rules = records.course_rules();
    if (!rules)
        return rules.error();
    for (const auto& rule : rules.value()) {
        if (rule.course_key == course.key && rule.participation == course.participation)
            return rule;
    }
    CourseRule fresh;
    fresh.course_key = course.key;
    fresh.participation = course.participation;
    fresh.title = course.title; // A course that is due stands in the matrix before anybody has it.
    return fresh;
}

std::string in_words(const CourseRule& rule)
{
    std::string out = rule.months_valid ? "valid for " + counted(*rule.months_valid, "month") : "valid for good";
    out += rule.due ? ", due by " + exchange::iso_day(exchange::day_of(*rule.due)) : ", not due by any day";
    out += rule.asc_wds ? ", category " + std::to_string(*rule.asc_wds) + " of ASC-WDS" : ", no category of ASC-WDS";
    if (rule.group_min)
        out += *rule.group_min == 0 ? ", ratings never shown"
                                    : ", ratings shown from " + counted(*rule.group_min, "person", "people") + " up";
    return out;
}

bool changes_anything(const RulesOptions& options)
{
    return !(options.title + options.months + options.due + options.category + options.group).empty();
}

Status settle(const RulesOptions& options)
{
    if (auto there = need(!options.course.empty(), "Say which course", "vignette records course COURSE"); !there)
        return there;
    CourseRule trial;
    if (auto fine = change(trial, options); !fine) // Before anybody is asked for a pass phrase.
        return fine;
    auto desk = changes_anything(options) ? open_as_lead(options.records) : open_site(options.records);
    if (!desk)
        return desk.error();
    const auto course = find_course(desk.value().records, options.course);
    if (!course)
        return course.error();
    auto rule = rule_for(desk.value().records, course.value());
    if (!rule)
        return rule.error();
    if (auto changed = change(rule.value(), options); !changed)
        return changed;
    if (changes_anything(options)) {
        if (auto done = desk.value().records.set_course_rule(rule.value()); !done)
            return done;
    }
    std::printf("%s: %s.\n", rule.value().title.value_or(course.value().title).c_str(), in_words(rule.value()).c_str());
    return Done{};
}

} // namespace

void add_course_rule(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<RulesOptions>();
    auto* command = add_records_command(records, "course",
        "Shows what is settled about a course, or settles it: how long it is valid, when it is due (site lead)",
        options->records, exit_code, [options] { return settle(*options); });
    command->group(group_site);
    command->add_option("COURSE", options->course, "The course, by its id or name");
    command->add_option("--valid-months", options->months, "How long a completion counts; or none: for good");
    command->add_option("--due", options->due, "The day by which everybody should have done it; or none");
    command->add_option("--category", options->category, "Its training category of ASC-WDS; or none");
    command->add_option("--title", options->title, "What it is called in the matrix; or none: as it is listed")
        ->check(not_be_empty("what it is called"));
    command->add_option("--group", options->group, "The fewest people whose ratings are shown; 0: never; or none");
}

} // namespace vignette::tools
