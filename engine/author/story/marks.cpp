#include "engine/author/story/marks.hpp"

namespace vignette::author {

namespace {

bool lacks(const std::optional<Met>& met, const StoryNode& node)
{
    return met && node.is_scene() && met->scenes.count(node.id) == 0;
}

bool lacks(const std::optional<Met>& met, const StoryNode& node, const StoryOption& option)
{
    return met && met->options.count(node.id + "/" + option.id) == 0;
}

bool lacks(const std::optional<Met>& met, const Story& story, const StoryWay& way)
{
    return met && met->ways && met->ways->count(way_name(story, way)) == 0;
}

struct Count {
    std::size_t scenes = 0, options = 0;
};

/// How many of the story's own it has; a map of one unit counts that unit alone.
Count count(const Met& met, const Story& story)
{
    Count out;
    for (const auto& node : story.nodes) {
        out.scenes += node.is_scene() ? met.scenes.count(node.id) : 0;
        for (const auto& option : node.options)
            out.options += met.options.count(node.id + "/" + option.id);
    }
    return out;
}

Count count(const Story& story)
{
    Count out;
    for (const auto& node : story.nodes) {
        out.scenes += node.is_scene() ? 1 : 0;
        out.options += node.options.size();
    }
    return out;
}

std::string of(std::size_t some, std::size_t all, const std::string& what)
{
    return (some == all && all > 1 ? "all " : some == all ? "" : std::to_string(some) + " of ") + counted(all, what);
}

std::string plans_in_words(const Met& plans, const Story& story)
{
    const Count met = count(plans, story), all = count(story);
    std::string out = "Plans go to " + of(met.scenes, all.scenes, "scene");
    if (all.options > 0)
        out += " and choose " + of(met.options, all.options, "option");
    return out + ".";
}

std::string never(std::size_t count, const std::string& what, const std::string& happens)
{
    return counted(count, what) + (count == 1 ? " is" : " are") + " never " + happens + ".";
}

std::string reach_in_words(const Met& reach, const Story& story)
{
    const Count met = count(reach, story), all = count(story);
    if (met.scenes == all.scenes && met.options == all.options)
        return "Every scene can be reached, and every option is offered somewhere.";
    std::string out;
    if (met.scenes < all.scenes)
        out = never(all.scenes - met.scenes, "scene", "reached");
    if (met.options < all.options)
        out += (out.empty() ? "" : " ") + never(all.options - met.options, "option", "offered");
    return out;
}

} // namespace

std::string way_name(const std::string& from, const std::string& option, const std::string& to, bool round)
{
    return from + (option.empty() ? "" : "/" + option) + (round ? " round > " : " > ") + to;
}

std::string way_name(const Story& story, const StoryWay& way)
{
    const auto& from = story.nodes[way.from];
    const auto& to = story.nodes[way.to];
    return way_name(from.id, way.kind == StoryWay::Kind::Option ? from.options[way.option].id : "",
        to.is_scene() ? to.id : "", way.kind == StoryWay::Kind::Skip);
}

Mark mark_of(const Marks& marks, const StoryNode& node)
{
    if (lacks(marks.reach, node))
        return Mark::Unreached;
    return lacks(marks.plans, node) ? Mark::Unplanned : Mark::None;
}

Mark mark_of(const Marks& marks, const StoryNode& node, const StoryOption& option)
{
    if (lacks(marks.reach, node))
        return Mark::None;
    if (lacks(marks.reach, node, option))
        return Mark::Unreached;
    return !lacks(marks.plans, node) && lacks(marks.plans, node, option) ? Mark::Unplanned : Mark::None;
}

Mark mark_of(const Marks& marks, const Story& story, const StoryWay& way)
{
    const auto& from = story.nodes[way.from];
    const auto* option = way.kind == StoryWay::Kind::Option ? &from.options[way.option] : nullptr;
    const auto lacks_start = [&](const auto& met) { return lacks(met, from) || (option && lacks(met, from, *option)); };
    const bool parts = !way.condition.empty() || way.otherwise || way.kind == StoryWay::Kind::Skip;
    if (!parts || lacks_start(marks.reach))
        return Mark::None;
    if (lacks(marks.reach, story, way))
        return Mark::Unreached;
    const bool last_page = !option && !story.nodes[way.to].is_scene(); // Shown, and then nobody goes anywhere.
    return !last_page && !lacks_start(marks.plans) && lacks(marks.plans, story, way) ? Mark::Unplanned : Mark::None;
}

std::string scene_words(Mark mark)
{
    return mark == Mark::None ? "" : mark == Mark::Unplanned ? "No plan goes here" : "No route reaches this";
}

std::string option_words(Mark mark)
{
    return mark == Mark::None ? "" : mark == Mark::Unplanned ? "No plan chooses this" : "Never offered";
}

std::string way_words(Mark mark)
{
    return mark == Mark::None ? "" : mark == Mark::Unplanned ? "No plan goes this way" : "Never taken";
}

std::string in_words(const Marks& marks, const Story& story)
{
    std::string out = marks.plans ? plans_in_words(*marks.plans, story) : "";
    if (marks.reach)
        out += (out.empty() ? "" : " ") + reach_in_words(*marks.reach, story);
    return out;
}

std::string summary_of(const Story& story, const Marks& marks)
{
    const std::string more = in_words(marks, story);
    return size_in_words(story) + (more.empty() ? "" : " " + more);
}

} // namespace vignette::author
