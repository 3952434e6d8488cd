#include "engine/play/explore/route.hpp"

#include "engine/core/text.hpp"

namespace vignette::play {

namespace {

constexpr std::size_t longest_quote = 60; ///< Characters.

/// “Sit down.”, cut where it is long.
std::string quoted(const course::Text& text)
{
    std::string out;
    std::size_t at = 0, count = 0;
    while (at < text.value.size() && count++ < longest_quote)
        text::append_utf8(out, text::next_code_point(text.value, at));
    if (at < text.value.size())
        out = std::string(text::trim(out.substr(0, out.find_last_of(' ')))) + " …";
    return "“" + out + "”";
}

void say(const Course& course, const Person& before, const Person& now, std::vector<std::string>& out)
{
    if (now.role != nothing && now.role != before.role)
        out.push_back(role_words(course.roles[now.role]));
    if (now.nation != nothing && now.nation != before.nation)
        out.push_back(nation_words(course.nations[now.nation]));
}

class Words {
public:
    Words(const Course& course, const Graph& graph)
        : m_course(course)
        , m_graph(graph)
        , m_layout(graph.layout())
        , m_places(graph.layout().places())
    {
    }

    std::vector<std::string> of(const std::vector<Hop>& way)
    {
        for (std::size_t i = 1; i < way.size(); ++i) {
            const Move move = m_graph.move(way[i - 1].to, way[i]);
            put(way[i - 1].to, move);
            if (!move.stays())
                answer_anew(way[i].to);
        }
        return std::move(m_out);
    }

private:
    void tick(const Key& key, const course::Ask& ask, Index which)
    {
        if (which == nothing) {
            m_out.push_back(order_words(ask));
            return;
        }
        const auto& item = ask.items[which];
        const bool ticks = !m_layout.holds(key, item.chose);
        m_out.push_back(tick_words(item, ticks));
        m_ticked[item.chose] = ticks;
    }

    /// A page still shows what was answered there, also where going back or beginning anew has taken the facts back.
    void answer_anew(Index situation)
    {
        if (m_ticked.empty() || m_graph.at(situation).stage != Stage::Telling)
            return;
        const Key key = m_graph.situations().key(situation);
        for (const auto& ask : m_places.part(m_graph.place(situation)).asks) {
            for (const auto& item : ask.items) {
                const auto shown = m_ticked.find(item.chose);
                if (shown == m_ticked.end() || shown->second == m_layout.holds(key, item.chose))
                    continue;
                shown->second = !shown->second;
                m_out.push_back(tick_words(item, shown->second));
            }
        }
    }

    void put(Index from, const Move& move)
    {
        const Index place = m_graph.place(from);
        const Key key = m_graph.situations().key(from);
        switch (move.how) {
        case Move::How::Choose:
            return m_out.push_back(choose_words(m_places.choice(place)->options[move.which]));
        case Move::How::Skip:
            return m_out.push_back("skip");
        case Move::How::Back:
            return m_out.push_back("back");
        case Move::How::Tick:
            return tick(key, m_places.part(place).asks[move.ask], move.which);
        case Move::How::Say:
            return say(m_course, m_layout.people(m_places[place].unit)[m_layout.people_of(key)].front(),
                *m_layout.sayable(key, move.which), m_out);
        case Move::How::GoOn:
            return m_out.push_back(m_places[place].stage == Stage::Opening
                    ? start_words(m_course.units[m_places[place].unit])
                    : "continue");
        case Move::How::Open:
            return m_out.push_back("open " + quoted(m_course.units[move.which].title));
        default:
            return;
        }
    }

    const Course& m_course;
    const Graph& m_graph;
    const Layout& m_layout;
    const Places& m_places;
    std::vector<std::string> m_out;
    std::map<Index, bool> m_ticked; ///< By fact: what the page shows.
};

} // namespace

std::string start_words(const course::Unit& unit)
{
    return "start " + quoted(unit.title);
}

std::string choose_words(const course::Option& option)
{
    return "choose " + quoted(option.label);
}

std::string tick_words(const course::Item& item, bool ticked)
{
    return (ticked ? "tick " : "untick ") + quoted(item.text);
}

std::string order_words(const course::Ask& ask)
{
    return "put in order " + quoted(ask.prompt);
}

std::string role_words(const course::Role& role)
{
    return "say that your role is " + quoted(role.name);
}

std::string nation_words(const course::Nation& nation)
{
    return "say that you work in " + quoted(nation.name);
}

std::vector<std::string> in_words(const Course& course, const Graph& graph, const std::vector<Hop>& way)
{
    return Words(course, graph).of(way);
}

std::vector<std::string> route_to(const Course& course, const Graph& graph, Index situation)
{
    return in_words(course, graph, graph.way_to(situation));
}

} // namespace vignette::play
