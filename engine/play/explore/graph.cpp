#include "engine/play/explore/graph.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

constexpr std::size_t between_progress = 4096;

/// What looking through the graph afterwards takes, a situation: see figures.cpp. By then nothing is found any more.
constexpr std::size_t bytes_to_look = 44;

} // namespace

Graph::Graph(const Course& course, const Layout& layout, Met& met)
    : m_course(course)
    , m_layout(layout)
    , m_met(met)
    , m_moves(course, layout)
    , m_situations(layout.words())
    , m_trails([this](Index situation, Index top) { return gone_back(situation, top); })
{
    m_first.push_back(0);
    for (Index unit = 0; unit < course.units.size(); ++unit)
        m_beginnings[add(layout.opening(unit), nothing)].resize(course.units.size(), false);
}

Index Graph::add(const Key& key, Index from)
{
    return m_situations.add(key, from);
}

Index Graph::gone_back(Index situation, Index top)
{
    return add(m_layout.gone_back(m_situations.key(top), m_situations.key(situation)), situation);
}

bool Graph::full(const ExploreLimits& limits) const
{
    const std::size_t bytes = m_situations.bytes() + size() * sizeof(std::uint32_t) + m_leads.capacity() * sizeof(Index)
        + m_trails.bytes() + std::max(m_situations.bytes_to_find(), size() * bytes_to_look);
    return size() >= limits.states || bytes >= limits.memory;
}

void Graph::grow(const ExploreLimits& limits, const OnProgress& on_progress)
{
    while (m_explored < size() && !full(limits) && !m_stopped) {
        explore(static_cast<Index>(m_explored++));
        if (on_progress && m_explored % between_progress == 0)
            m_stopped = !on_progress(
                {size(), size() - m_explored, m_course.units[at(static_cast<Index>(m_explored - 1)).unit].id});
    }
    m_situations.settle();
}

void Graph::explore(Index situation)
{
    const Key key = m_situations.key(situation);
    const Index place = m_layout.place(key);
    m_met.meet(m_moves.at(key), place);
    m_moves.from(key, m_steps);
    const bool trails = m_layout.asks_tried(m_layout.places()[place].unit);
    for (const Step& step : m_steps) {
        const Index to = add(step.to, situation);
        m_leads.push_back(to);
        if (trails && step.move.stays())
            m_trails.stayed(situation, to);
        else if (trails)
            m_trails.went(situation, to);
    }
    m_first.push_back(static_cast<std::uint32_t>(m_leads.size()));
    if (m_layout.keeps())
        hand_on(situation);
}

/// Other units can be opened from anywhere, and begin with what is kept by now; this one once it is over.
void Graph::hand_on(Index situation)
{
    const Index page = place(situation);
    const Index unit = m_layout.places()[page].unit;
    const bool over = m_layout.places().ends(page);
    const auto known = std::pair(unit * 2 + (over ? 1 : 0), m_layout.kept(m_situations.key(situation)));
    if (m_handed_on.count(known) > 0)
        return;
    bool all = true;
    for (Index other = 0; other < m_course.units.size(); ++other) {
        if (other != unit || over)
            all = hand_on(situation, other) && all;
    }
    if (all)
        m_handed_on.insert(known);
}

/// Not to a unit that was left half-way on the same route: it would go on from there.
bool Graph::hand_on(Index situation, Index unit)
{
    const Key opening = m_layout.opening(unit, m_situations.key(situation));
    if (m_situations.find(opening) != nothing)
        return true;
    auto left = m_beginnings.at(beginning_of(situation));
    left[at(situation).unit] = !m_layout.places().ends(place(situation)) && at(situation).stage != Stage::Opening;
    if (left[unit])
        return false;
    m_beginnings[add(opening, situation)] = std::move(left);
    return true;
}

Index Graph::beginning_of(Index situation) const
{
    while (m_beginnings.count(situation) == 0)
        situation = m_situations.from(situation);
    return situation;
}

std::span<const Index> Graph::leads(Index situation) const
{
    if (situation >= m_explored)
        return {};
    return {m_leads.data() + m_first[situation], m_leads.data() + m_first[situation + 1]};
}

std::vector<Hop> Graph::way_to(Index situation) const
{
    std::vector<Hop> out; // Backwards.
    while (situation != nothing) {
        const Index from = m_situations.from(situation);
        const auto* returned = m_trails.returned(situation);
        const bool back = from != nothing && returned && move(from, {situation}).how == Move::How::Back;
        out.push_back({situation, back});
        situation = from;
        if (!back)
            continue;
        const auto since = m_trails.since(returned->from, returned->top);
        out.insert(out.end(), since.rbegin(), since.rend());
        situation = returned->top;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

Move Graph::move(Index from, Hop to) const
{
    if (to.back)
        return {Move::How::Back};
    if (m_situations.from(to.to) == from && m_beginnings.count(to.to) > 0)
        return {Move::How::Open, at(to.to).unit};
    const Key key = m_situations.key(to.to);
    std::vector<Step> steps;
    m_moves.from(m_situations.key(from), steps);
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.to == key; });
    return found == steps.end() ? Move{Move::How::Back} : found->move;
}

Index Graph::opening(Index unit) const
{
    return unit; // The constructor adds them in order.
}

} // namespace vignette::play
