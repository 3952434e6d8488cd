#include "engine/play/explore/walks.hpp"

#include "engine/core/random.hpp"
#include "engine/play/explore/route.hpp"
#include "engine/play/moving.hpp"

namespace vignette::play {

namespace {

constexpr std::size_t longest_walk = 3000; ///< Pages of one unit.

/// One learner, who does what chance says.
class ChanceWalk {
public:
    ChanceWalk(
        const Course& course, const Places& places, const Minutes& minutes, Met& met, Report& report, Random& random)
        : m_course(course)
        , m_places(places)
        , m_minutes(minutes)
        , m_met(met)
        , m_report(report)
        , m_random(random)
        , m_state(begin(course))
    {
    }

    struct Taken {
        double minutes = 0;
        bool ended = false;
    };

    Taken through(Index unit)
    {
        open_unit(m_course, m_state, unit);
        m_visits.clear();
        m_skipped.clear();
        introduce();
        Taken out;
        for (std::size_t pages = 0; pages < longest_walk; ++pages) {
            const Index place = m_places.of(m_state.now);
            answer(place);
            m_met.meet(m_state, place);
            const auto minutes = m_minutes.of(place, m_state);
            out.minutes += static_cast<double>(minutes.needed + minutes.answering / 2);
            tell_again(place);
            out.ended = m_places.ends(place);
            if (out.ended || !move(place))
                break;
        }
        return out;
    }

private:
    bool chance() { return m_random.below(2) == 0; }

    void introduce()
    {
        if (!m_course.roles.empty() && chance()) {
            set_role(m_course, m_state, static_cast<Index>(m_random.below(m_course.roles.size())));
            m_route.push_back(role_words(m_course.roles[m_state.role]));
        }
        if (!m_course.nations.empty() && chance()) {
            m_state.nation = static_cast<Index>(m_random.below(m_course.nations.size()));
            m_route.push_back(nation_words(m_course.nations[m_state.nation]));
        }
    }

    bool has(Index fact) const { return ((m_state.now.facts[fact / 64] >> (fact % 64)) & 1u) != 0; }
    void flip(Index fact) { m_state.now.facts[fact / 64] ^= std::uint64_t{1} << (fact % 64); }

    void answer(Index place)
    {
        if (m_places[place].stage != Stage::Telling)
            return;
        for (const auto& ask : m_places.part(place).asks) {
            const bool arrange = ask.kind == course::Ask::Kind::Arrange;
            const bool arranges = arrange && chance();
            bool arranged = false;
            for (const auto& item : ask.items) {
                const bool flips = item.chose != nothing && (arrange ? arranges && !has(item.chose) : chance());
                if (!flips)
                    continue;
                flip(item.chose);
                arranged = arrange;
                if (!arrange)
                    m_route.push_back(tick_words(item, has(item.chose)));
            }
            if (arranged)
                m_route.push_back(order_words(ask));
        }
    }

    /// Chooses among the open options; false where there is none.
    bool choose(const course::Ask& ask)
    {
        std::vector<Index> open;
        for (Index i = 0; i < ask.options.size(); ++i) {
            if (course::holds(ask.options[i].only_if.compiled, facts_of(m_state)))
                open.push_back(i);
        }
        if (open.empty()) {
            tell_choice(m_report, ask, m_route);
            return false;
        }
        const Index option = open[m_random.below(open.size())];
        m_route.push_back(choose_words(ask.options[option]));
        move_to_outcome(m_course, m_state, option);
        return true;
    }

    bool move(Index place)
    {
        const Stop& at = m_places[place];
        if (at.stage == Stage::Telling && m_places.choice(place))
            return choose(*m_places.choice(place));
        if (at.stage == Stage::Warning && m_course.scenes[at.scene].skip_to.scene != nothing
            && m_random.below(8) == 0) {
            m_route.push_back("skip");
            m_skipped.insert(place);
            move_round(m_course, m_state);
            return true;
        }
        m_route.push_back(at.stage == Stage::Opening ? start_words(m_course.units[at.unit]) : "continue");
        move_on(m_course, m_state);
        return true;
    }

    void tell_again(Index place)
    {
        if (m_skipped.count(place) > 0)
            tell_round(m_report, m_course.scenes[m_places[place].scene], m_route);
        if (++m_visits[place] > 1 && m_places[place].stage == Stage::Telling)
            tell_writing(m_report, m_places.part(place), m_route);
    }

    const Course& m_course;
    const Places& m_places;
    const Minutes& m_minutes;
    Met& m_met;
    Report& m_report;
    Random& m_random;
    State m_state;
    std::vector<std::string> m_route;
    std::map<Index, int> m_visits; ///< By place, in this unit.
    std::set<Index> m_skipped; ///< Content notes gone round in this unit.
};

void put(UnitFigures& figures, double minutes, double& sum, std::size_t& count)
{
    sum += minutes;
    ++count;
    figures.usual = sum / static_cast<double>(count);
    figures.shortest = count == 1 ? minutes : std::min(figures.shortest, minutes);
    figures.longest = std::max(figures.longest, minutes);
}

} // namespace

std::vector<UnitFigures> walk(const Course& course, const Places& places, const Minutes& minutes,
    const ExploreLimits& limits, Met& met, Report& report)
{
    std::vector<UnitFigures> out(course.units.size());
    std::vector<double> sums(out.size(), 0);
    std::vector<std::size_t> counts(out.size(), 0);
    Random random(limits.seed);
    for (std::size_t learner = 0; learner < limits.walks; ++learner) {
        ChanceWalk walk(course, places, minutes, met, report, random);
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto unit = static_cast<Index>(random.below(out.size()));
            const auto taken = walk.through(unit);
            if (!taken.ended)
                break;
            put(out[unit], taken.minutes, sums[unit], counts[unit]);
        }
    }
    for (Index unit = 0; unit < out.size(); ++unit)
        out[unit].unit = unit;
    return out;
}

} // namespace vignette::play
