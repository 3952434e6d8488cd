#include "tools/vignette/against.hpp"

#include "engine/app/library.hpp"
#include "engine/author/versions/compare.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/records_open.hpp"

#include <cstdio>
#include <set>
#include <vector>

namespace vignette::tools {

namespace {

void say(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

void tell_moves(const author::Compared& all)
{
    say("Somebody can be in " + counted(all.places, "place", "places") + " of the old course. "
        + (all.moved.empty() ? "Each is found again as it was."
                             : counted(all.places - all.moved.size(), "is", "are") + " found again as they were; "
                    + counted(all.moved.size(), "moves", "move") + ":"));
    for (const auto& one : all.moved)
        say("  " + one.from + " → " + one.to);
    std::set<std::string> told;
    for (const auto& one : all.moved) {
        if (!one.told.empty() && told.insert(one.told).second)
            say("  They are told: " + one.told);
    }
}

void tell_questions(const std::string& what, const std::vector<author::Question>& questions)
{
    if (questions.empty())
        return;
    say(what);
    for (const auto& one : questions)
        say("  " + one.kind + " “" + one.id + "” in scene “" + one.scene + "”");
}

void tell_units(const std::string& what, const std::vector<std::string>& titles)
{
    for (const auto& title : titles)
        say(what + title);
}

bool needs_a_version(const author::Compared& all)
{
    return !all.same_text && !all.version_raised;
}

void tell_rest(const author::Compared& all, const course::Course& old, const course::Course& now)
{
    tell_questions("Questions that nobody asks any more. What was written stays with its learner, with the prompt it "
                   "answered:",
        all.lost);
    tell_questions("Questions that are worded anew. What was written keeps the prompt it answered:", all.reworded);
    tell_units("A unit that is gone: ", all.units_gone);
    tell_units("A unit that is new: ", all.units_new);
    if (all.privacy_changed)
        say("The course's privacy has changed. What is kept already was kept under the old one; better give it another "
            "id.");
    if (all.version_lowered)
        say("The version goes down, from " + old.version + " to " + now.version + ". Raise it above " + old.version
            + "; or are the two courses the wrong way round?");
    else if (needs_a_version(all))
        say("The version is still " + now.version
            + ". Raise it: the last number for a mended typo, the middle one for new content.");
    if (all.same_text)
        say("Not a letter differs.");
}

/// By version, without names: where each of them is, is sealed with their PIN.
std::string under_way(const std::vector<records::UnderWay>& list)
{
    std::int64_t all = 0;
    std::string versions;
    for (const auto& one : list) {
        all += one.learners;
        versions += (versions.empty() ? "" : ", ") + std::to_string(one.learners) + " with " + one.version;
    }
    if (all == 0)
        return "Nobody at this site is in the middle of it.";
    return counted(all, "learner", "learners") + " of this site " + (all == 1 ? "is" : "are") + " in the middle of it ("
        + versions + "). Where exactly is for each of them alone; the places " + "above are all that there are.";
}

void tell_site(const course::Course& old, const std::string& folder)
{
    if (old.privacy != course::Privacy::Standard)
        return say("How many people of this site are in the middle of it is not told: the course is "
            + std::string(old.privacy == course::Privacy::Private ? "private." : "participation."));
    if (!records::Records::are_in(records_folder(folder)))
        return say("There are no records here, so nobody at this site is in the middle of it.");
    auto site = open_site(folder);
    const auto list
        = site ? site.value().records.under_way(old.id) : Result<std::vector<records::UnderWay>>(site.error());
    say(list ? under_way(list.value()) : list.error().message);
}

std::optional<course::Course> loaded(const std::string& folder)
{
    auto one = app::load(folder);
    if (!one.course)
        std::fputs(app::render_all(one, folder).c_str(), stderr);
    return std::move(one.course);
}

} // namespace

int check_against(const std::string& course, const std::string& old_folder, const std::string& records)
{
    const auto old = loaded(old_folder);
    const auto now = loaded(course);
    if (!old || !now)
        return old ? Problems : Unusable;
    const auto all = author::compare(*old, *now);
    if (all.other_id) {
        std::fprintf(stderr, "%s is the course “%s” and %s is “%s”: name an older version of the same course.\n",
            old_folder.c_str(), old->id.c_str(), course.c_str(), now->id.c_str());
        return Unusable;
    }
    say(course + " " + now->version + " beside " + old_folder + " " + old->version + ":");
    tell_moves(all);
    tell_rest(all, *old, *now);
    tell_site(*old, records);
    return all.moved.empty() && all.lost.empty() && !all.privacy_changed && !needs_a_version(all) ? Fine : Problems;
}

} // namespace vignette::tools
