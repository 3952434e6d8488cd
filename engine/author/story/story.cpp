#include "engine/author/story/story.hpp"

#include "engine/author/story/wording.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vignette::author {

namespace {

using course::Course;
using course::Index;
using course::Jump;
using course::Way;

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Its question as it stands in the course; a choice that its author gave no name goes without one.
StoryAsk ask_of(const Course& course, const course::Ask& ask)
{
    const bool choice = ask.kind == course::Ask::Kind::Choose;
    const auto* scale = ask.scale == course::nothing ? nullptr : &course.scales[ask.scale];
    return {name_of(ask),
        scale                              ? scale->id
            : choice && ask.id == "choice" ? ""
                                           : ask.id,
        plain(course, scale ? scale->question : ask.prompt), choice};
}

void add_asks(const Course& course, const course::Part& part, StoryNode& node)
{
    for (const auto& ask : part.asks) {
        node.asks.push_back(ask_of(course, ask));
        for (const auto& option : ask.options)
            node.options.push_back({option.id, plain(course, option.label), option.only_if.source,
                reads_computed(course, option.only_if)});
    }
}

StoryNode node_of(const Course& course, Index scene, Index unit)
{
    const auto& from = course.scenes[scene];
    StoryNode out;
    out.id = from.id;
    out.title = plain(course, from.title);
    out.unit = unit;
    out.scene = scene;
    out.where = from.where;
    out.content_note = plain(course, from.warning);
    out.pages = from.parts.size();
    for (const auto& part : from.parts)
        add_asks(course, part, out);
    return out;
}

/// One unit's nodes and ways. A way's target is met, and so gets its number, before its own ways are followed.
class Walker {
public:
    Walker(const Course& course, Story& story)
        : m_course(course)
        , m_story(story)
        , m_at(course.scenes.size(), nowhere)
    {
    }

    void walk(Index number)
    {
        const auto& unit = m_course.units[number];
        m_unit = static_cast<Index>(m_story.units.size());
        m_ends = {nowhere, nowhere};
        m_to_ends.clear();
        StoryUnit out{unit.id, plain(m_course, unit.title), number, unit.minutes, m_story.nodes.size(), 0};
        if (unit.start.scene != course::nothing)
            m_story.nodes[meet(unit.start.scene)].start = true;
        follow_from(out.first);
        for (const Index scene : unit.scenes) {
            meet(scene); // Nothing leads to it; its own ways are still of interest.
            follow_from(m_followed);
        }
        add_ends();
        out.behind = m_story.nodes.size();
        m_story.units.push_back(std::move(out));
    }

private:
    /// The number of a scene's node, which is made when it is first met.
    std::size_t meet(Index scene)
    {
        if (m_at[scene] == nowhere) {
            m_at[scene] = m_story.nodes.size();
            m_story.nodes.push_back(node_of(m_course, scene, m_unit));
        }
        return m_at[scene];
    }

    void follow_from(std::size_t first)
    {
        for (m_followed = first; m_followed < m_story.nodes.size(); ++m_followed)
            follow(m_followed);
    }

    void follow(std::size_t node)
    {
        const auto& scene = m_course.scenes[m_story.nodes[node].scene];
        std::size_t option = 0;
        for (std::size_t page = 0; page < scene.parts.size(); ++page) {
            const auto& part = scene.parts[page];
            for (const auto& ask : part.asks) {
                for (const auto& one : ask.options)
                    follow_option(node, one, ask.shared, option++);
            }
            StoryWay start{.kind = StoryWay::Kind::Go, .from = node};
            start.page = page + 1 < scene.parts.size() ? page + 1 : 0;
            add(start, part.jumps, part.way);
        }
        add({.kind = StoryWay::Kind::Skip, .from = node}, {}, scene.skip_to);
    }

    /// Its own ways; where they come to nothing, those of `whichever`.
    void follow_option(std::size_t node, const course::Option& option, const course::Shared& shared, std::size_t number)
    {
        StoryWay way{.kind = StoryWay::Kind::Option, .from = node, .option = number};
        add(way, option.jumps, option.way);
        way.otherwise = !option.jumps.empty();
        if (option.way.kind == Way::Kind::None)
            add(way, shared.jumps, shared.way);
    }

    void add(StoryWay way, const std::vector<Jump>& jumps, const Way& last)
    {
        for (const auto& jump : jumps) {
            StoryWay one = way;
            one.condition = jump.when.source;
            one.computed = reads_computed(m_course, jump.when);
            lead(std::move(one), jump.way);
        }
        way.otherwise = way.otherwise || !jumps.empty();
        lead(std::move(way), last);
    }

    void lead(StoryWay way, const Way& target)
    {
        if (target.kind == Way::Kind::Finish) {
            m_to_ends.emplace_back(m_story.ways.size(), target.name == "left_early");
            m_story.ways.push_back(std::move(way));
        } else if (target.kind == Way::Kind::Go && target.scene != course::nothing) {
            way.to = meet(target.scene);
            m_story.ways.push_back(std::move(way));
        }
    }

    /// Behind the scenes: then the ways that end the unit can be told where they lead.
    void add_ends()
    {
        for (const bool early : {false, true}) {
            const bool used
                = std::any_of(m_to_ends.begin(), m_to_ends.end(), [&](const auto& way) { return way.second == early; });
            if (used)
                m_ends[early] = add_end(early);
        }
        for (const auto& [way, early] : m_to_ends)
            m_story.ways[way].to = m_ends[early];
    }

    std::size_t add_end(bool early)
    {
        StoryNode end;
        end.kind = early ? StoryNode::Kind::LeftEarly : StoryNode::Kind::Completed;
        end.id = early ? "left_early" : "completed";
        end.title = early ? "Left early" : "Completed";
        end.unit = m_unit;
        m_story.nodes.push_back(std::move(end));
        return m_story.nodes.size() - 1;
    }

    const Course& m_course;
    Story& m_story;
    std::vector<std::size_t> m_at; ///< By scene: its node.
    Index m_unit = 0;
    std::size_t m_followed = 0; ///< The nodes before it have their ways.
    std::array<std::size_t, 2> m_ends{};
    std::vector<std::pair<std::size_t, bool>> m_to_ends; ///< Ways that end the unit, and whether early.
};

} // namespace

bool StoryWay::conditional(const std::vector<StoryOption>& options) const
{
    return !condition.empty() || (kind == Kind::Option && !options[option].only_if.empty());
}

std::vector<const StoryWay*> Story::ways_from(std::size_t node) const
{
    const auto begins = std::lower_bound(
        ways.begin(), ways.end(), node, [](const StoryWay& way, std::size_t at) { return way.from < at; });
    std::vector<const StoryWay*> out;
    for (auto way = begins; way != ways.end() && way->from == node; ++way)
        out.push_back(&*way);
    return out;
}

Story story_of(const Course& course, Index unit)
{
    Story story;
    story.id = course.id;
    story.title = plain(course, course.title);
    Walker walker(course, story);
    for (Index i = 0; i < course.units.size(); ++i) {
        if (unit == course::nothing || unit == i)
            walker.walk(i);
    }
    return story;
}

std::string condition_in_words(const StoryWay& way)
{
    if (way.condition.empty())
        return way.otherwise ? "otherwise" : "";
    return "if " + way.condition + (way.computed ? " (computed)" : "");
}

std::string counted(std::size_t count, const std::string& what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string size_in_words(const Story& story)
{
    std::size_t scenes = 0, choices = 0, options = 0;
    for (const auto& node : story.nodes) {
        scenes += node.is_scene() ? 1 : 0;
        choices += node.options.empty() ? 0 : 1;
        options += node.options.size();
    }
    std::string out = counted(story.units.size(), "unit") + ", " + counted(scenes, "scene");
    if (choices > 0)
        out += ", " + counted(choices, "choice") + " with " + counted(options, "option");
    return out + ".";
}

} // namespace vignette::author
