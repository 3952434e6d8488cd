#include "engine/play/explore/moves.hpp"

#include "engine/play/moving.hpp"

namespace vignette::play {

namespace {

constexpr Index most_ticks = 10; ///< Answers of one page that are tried in every combination.

} // namespace

Moves::Moves(const Course& course, const Layout& layout)
    : m_course(course)
    , m_layout(layout)
    , m_state(begin(course))
{
}

const State& Moves::at(const Key& key)
{
    m_layout.unpack(key, m_state);
    return m_state;
}

void Moves::lead(const Key& key, Move move, std::vector<Step>& out)
{
    m_layout.unpack(key, m_state);
    if (move.how == Move::How::Choose)
        move_to_outcome(m_course, m_state, move.which);
    else if (move.how == Move::How::Skip)
        move_round(m_course, m_state);
    else
        move_on(m_course, m_state);
    out.push_back({move, m_layout.pack(m_state)});
}

void Moves::choose(const Key& key, const course::Ask& ask, std::vector<Step>& out)
{
    m_layout.unpack(key, m_state);
    m_open.clear();
    for (Index i = 0; i < ask.options.size(); ++i) {
        if (course::holds(ask.options[i].only_if.compiled, facts_of(m_state)))
            m_open.push_back(i);
    }
    for (const Index option : m_open)
        lead(key, {Move::How::Choose, option}, out);
}

/// Answers are taken back by giving them anew; but what is once in order stays so.
void Moves::tick(const Key& key, const course::Part& part, std::vector<Step>& out)
{
    Index count = 0;
    for (Index ask = 0; ask < part.asks.size(); ++ask) {
        const auto& items = part.asks[ask].items;
        const bool arrange = part.asks[ask].kind == course::Ask::Kind::Arrange;
        Key arranged = key;
        for (Index i = 0; i < items.size(); ++i) {
            if (!m_layout.matters(key, items[i].chose))
                continue;
            arranged = m_layout.with(arranged, items[i].chose, true);
            if (!arrange && ++count <= most_ticks)
                out.push_back({{Move::How::Tick, i, ask},
                    m_layout.with(key, items[i].chose, !m_layout.holds(key, items[i].chose))});
        }
        if (arrange && arranged != key)
            out.push_back({{Move::How::Tick, nothing, ask}, arranged});
    }
    m_left_out = m_left_out || count > most_ticks;
}

void Moves::from(const Key& key, std::vector<Step>& out)
{
    out.clear();
    const Index place = m_layout.place(key);
    const auto& places = m_layout.places();
    const auto& at = places[place];
    if (at.stage == Stage::End)
        return;
    const bool telling = at.stage == Stage::Telling;
    if (telling && places.choice(place))
        choose(key, *places.choice(place), out);
    else if (!telling || !places.ends(place))
        lead(key, {Move::How::GoOn}, out);
    if (telling)
        tick(key, places.part(place), out);
    const bool round = at.stage == Stage::Warning && m_course.scenes[at.scene].skip_to.scene != nothing;
    if (round || (at.stage == Stage::Opening && !m_course.units[at.unit].summary.empty()))
        lead(key, {Move::How::Skip}, out);
    if (at.stage == Stage::Opening && m_layout.asks_person(at.unit)) {
        for (Index who = 0; who < m_layout.people(at.unit).size(); ++who) {
            if (who != m_layout.people_of(key) && m_layout.sayable(key, who))
                out.push_back({{Move::How::Say, who}, m_layout.as_one_of(key, who)});
        }
    }
}

} // namespace vignette::play
