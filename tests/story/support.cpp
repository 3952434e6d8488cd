#include "tests/story/support.hpp"

#include "engine/core/random.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace vignette::author {

namespace {

std::string text_of(const std::string& file)
{
    std::ifstream in(std::string(VIGNETTE_SOURCE_DIR) + "/" + file);
    REQUIRE(in.is_open());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string told(const course::Loaded& loaded)
{
    std::string out;
    for (const auto& finding : loaded.findings)
        out += course::render(finding, loaded.sources, "");
    return out;
}

bool overlap(const MapBox& a, const MapBox& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

constexpr double close_enough = 0.6; ///< Graphviz rounds to whole points.

bool inside(const MapBox& inner, const MapBox& outer)
{
    return inner.x >= outer.x - close_enough && inner.y >= outer.y - close_enough
        && inner.x + inner.width <= outer.x + outer.width + close_enough
        && inner.y + inner.height <= outer.y + outer.height + close_enough;
}

/// Around a line of text: capitals and what hangs below the base line.
MapBox box_of(const MapText& line)
{
    const double size = typeface(line.role).size;
    return {line.x, line.y - size * 0.75, line.width, size};
}

class Faults {
public:
    Faults(const Story& story, const Layout& layout)
        : m_story(story)
        , m_layout(layout)
    {
    }

    std::string find()
    {
        const MapBox all{0, 0, m_layout.width, m_layout.height};
        for (const auto& unit : m_layout.units) {
            fault(inside(unit.box, all), "a unit outside the map", unit.unit);
            look_at(unit.lines, unit.box, "a unit", unit.unit);
        }
        for (const auto& entry : m_layout.legend)
            fault(inside(box_of(entry.text), all), "legend outside the map", 0);
        look_at(m_layout.heading, all, "the heading", 0);
        for (const auto& one : m_layout.nodes)
            look_at(one);
        for (const auto& edge : m_layout.edges)
            look_at(edge);
        fault(m_layout.nodes.size() == m_story.nodes.size(), "not every node", m_layout.nodes.size());
        return m_out;
    }

private:
    void fault(bool sound, const std::string& what, std::size_t where)
    {
        if (!sound)
            m_out += what + " " + std::to_string(where) + "\n";
    }

    void look_at(const std::vector<MapText>& lines, const MapBox& box, const std::string& of, std::size_t where)
    {
        for (const auto& line : lines)
            fault(inside(box_of(line), box), "“" + line.text + "” is not inside " + of, where);
        for (std::size_t i = 1; i < lines.size(); ++i)
            fault(!overlap(box_of(lines[i - 1]), box_of(lines[i])),
                "“" + lines[i].text + "” lies on another line of " + of, where);
    }

    void look_at(const LayoutNode& one)
    {
        const auto unit = m_story.nodes[one.node].unit;
        fault(inside(one.box, m_layout.units[unit].box), "outside its unit: node", one.node);
        look_at(one.lines, one.box, "node", one.node);
        for (const auto& option : one.options) {
            fault(inside(option.box, one.box), "an option outside node", one.node);
            look_at(option.lines, option.box, "an option of node", one.node);
        }
        for (std::size_t other = one.node + 1; other < m_layout.nodes.size(); ++other)
            fault(!overlap(one.box, m_layout.nodes[other].box), "two cards overlap:", one.node);
    }

    void look_at(const LayoutEdge& edge)
    {
        const auto near = [](MapPoint point, MapBox box) {
            return inside({point.x, point.y, 0, 0}, {box.x - 1, box.y - 1, box.width + 2, box.height + 2});
        };
        const auto& unit = m_layout.units[m_story.nodes[edge.from].unit].box;
        fault(near(edge.points.front(), m_layout.nodes[edge.from].box), "an arrow does not begin at node", edge.from);
        fault(near(edge.tip, edge.sign ? edge.sign->box : m_layout.nodes[edge.to].box), "an arrow does not end at node",
            edge.to);
        if (edge.sign) {
            fault(inside(edge.sign->box, unit), "a sign outside its unit, at node", edge.from);
            look_at(edge.sign->lines, edge.sign->box, "a sign of node", edge.from);
            for (const auto& node : m_layout.nodes)
                fault(!overlap(edge.sign->box, node.box), "a sign lies on a card, at node", edge.from);
        }
        for (const auto& line : edge.label)
            fault(inside(box_of(line), unit), "a label outside its unit, at node", edge.from);
    }

    const Story& m_story;
    const Layout& m_layout;
    std::string m_out;
};

/// One scene of long_story().
class Teller {
public:
    Teller(std::size_t scenes, std::uint64_t seed)
        : m_scenes(scenes)
        , m_random(seed)
    {
    }

    script::Script tell()
    {
        using namespace script;
        m_out = {say("course", "long", braces({{"title", "A long story"}, {"version", "1.0.0"}})),
            say("counter", "trust", braces({{"from", 0}, {"to", 3}, {"start", 1}})),
            say("unit", "one", braces({{"title", "One"}, {"minutes", 60}}))};
        for (m_scene = 0; m_scene + 1 < m_scenes; ++m_scene)
            scene();
        m_out.push_back(say("scene", name(m_scenes - 1)));
        m_out.push_back(say("finish", "completed"));
        return m_out;
    }

private:
    bool chance(std::uint64_t one_in) { return m_random.below(one_in) == 0; }
    static std::string name(std::size_t number) { return "s" + std::to_string(number); }
    std::string onwards() { return name(std::min(m_scenes - 1, m_scene + 1 + m_random.below(4))); }
    std::string anywhere() { return m_scene > 5 && chance(12) ? name(m_scene - m_random.below(5)) : onwards(); }

    void scene()
    {
        using namespace script;
        m_out.push_back(say("scene", name(m_scene)));
        m_out.push_back(say("title", "What happens at number " + std::to_string(m_scene) + ", and who is there"));
        if (chance(30))
            m_out.push_back(say("warning", "Something sad.", braces({{"skip_to", name(m_scenes - 1)}})));
        m_out.push_back(say("narrate", "It happens."));
        if (chance(3)) {
            m_out.push_back(say("go", name(m_scene + 1)));
            return;
        }
        m_out.push_back(say("choose", "What do you do now, and why do you do it?"));
        option(0, name(m_scene + 1));
        for (std::uint64_t i = 1 + m_random.below(2); i > 0; --i)
            option(i, anywhere());
    }

    void option(std::uint64_t number, const std::string& target)
    {
        using namespace script;
        m_out.push_back(
            say("option", "o" + std::to_string(number), "Ask her what she would like, and wait until she answers."));
        if (number > 0 && chance(5))
            m_out.push_back(say("only_if", "trust >= 2"));
        m_out.push_back(say("result", "She tells you."));
        if (chance(9))
            m_out.push_back(say("go_if", "trust == 0", onwards()));
        m_out.push_back(say("go", target));
    }

    std::size_t m_scenes, m_scene = 0;
    Random m_random;
    script::Script m_out;
};

} // namespace

course::Course read(const std::string& lua)
{
    auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", lua},
        {"media/hallway.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"}}));
    INFO(told(loaded));
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

course::Course scenes(const std::string& lua, const std::string& before)
{
    return read("course \"small\" { title = \"Small\", version = \"1.0.0\" }\n" + before
        + "unit \"only\" { title = \"Only\", minutes = 5 }\n" + lua);
}

course::Course shipped(const std::string& folder)
{
    auto loaded = scripting::load_course(std::string(VIGNETTE_SOURCE_DIR) + "/courses/" + folder);
    INFO(told(loaded));
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

course::Course teatime()
{
    return read(text_of("tests/fuzz/corpus/course_fuzzer/teatime.lua"));
}

script::Script long_story(std::size_t scenes, std::uint64_t seed)
{
    return Teller(scenes, seed).tell();
}

std::size_t node(const Story& story, const std::string& id)
{
    const auto found
        = std::find_if(story.nodes.begin(), story.nodes.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != story.nodes.end());
    return static_cast<std::size_t>(found - story.nodes.begin());
}

std::string ways_in_words(const Story& story)
{
    std::string out;
    for (const auto& way : story.ways) {
        const std::string when = condition_in_words(way);
        out += way_name(story, way) + (story.nodes[way.to].is_scene() ? "" : story.nodes[way.to].id)
            + (when.empty() ? "" : " " + when) + "\n";
    }
    return out;
}

std::string faults_of(const Story& story, const Layout& layout)
{
    return Faults(story, layout).find();
}

} // namespace vignette::author
