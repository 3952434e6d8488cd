#include "engine/play/explore/layout.hpp"

#include <algorithm>
#include <bit>

namespace vignette::play {

namespace {

Key both(const Key& a, const Key& b)
{
    return {a[0] & b[0], a[1] & b[1], a[2] & b[2], a[3] & b[3]};
}

bool named(const Course& course, Index role, Index name)
{
    if (role == nothing)
        return false;
    const auto& groups = course.roles[role].groups;
    const auto& wanted = course.role_names[name];
    return course.roles[role].id == wanted || std::find(groups.begin(), groups.end(), wanted) != groups.end();
}

bool bit(const std::vector<std::uint64_t>& bits, Index index)
{
    return ((bits[index / 64] >> (index % 64)) & 1u) != 0;
}

} // namespace

Layout::Layout(const Course& course)
    : m_course(course)
    , m_places(course)
    , m_units(course.units.size())
    , m_fact_field(course.facts.size(), nothing)
{
    read_all();
    lay_out();
    if (m_fits)
        find_live();
}

void Layout::read_all()
{
    for (Index place = 0; place < m_places.size(); ++place)
        each_condition(m_places, place,
            [&](const auto& condition) { m_units[m_places[place].unit].reads.add(m_course, condition.compiled); });
    read_alike();
    for (auto& unit : m_units)
        count_people(unit);
}

/// Where something is kept from one unit to the next, whoever brought it about is the same person there.
void Layout::read_alike()
{
    Reads all;
    bool kept = false;
    for (const auto& unit : m_units) {
        all.role_names.insert(unit.reads.role_names.begin(), unit.reads.role_names.end());
        all.nations.insert(unit.reads.nations.begin(), unit.reads.nations.end());
        kept = kept || std::any_of(unit.reads.variables.begin(), unit.reads.variables.end(), [&](Index variable) {
            return m_course.variables[variable].keep;
        });
    }
    for (auto& unit : m_units) {
        if (kept) {
            unit.reads.role_names = all.role_names;
            unit.reads.nations = all.nations;
        }
    }
}

bool Layout::same_person(const Unit& unit, Person a, Person b) const
{
    const auto& names = unit.reads.role_names;
    const auto& nations = unit.reads.nations;
    return std::all_of(names.begin(), names.end(),
               [&](Index name) { return named(m_course, a.role, name) == named(m_course, b.role, name); })
        && std::all_of(
            nations.begin(), nations.end(), [&](Index one) { return (a.nation == one) == (b.nation == one); });
}

void Layout::count_people(Unit& unit)
{
    const auto add = [&](Person one) {
        const auto alike = std::find_if(unit.people.begin(), unit.people.end(),
            [&](const People& known) { return same_person(unit, known.front(), one); });
        (alike == unit.people.end() ? unit.people.emplace_back() : *alike).push_back(one);
    };
    for (Index role = 0; role <= m_course.roles.size(); ++role) {
        for (Index nation = 0; nation <= m_course.nations.size(); ++nation)
            add({role - 1, nation - 1}); // 0 - 1 is `nothing`.
    }
}

Layout::Field Layout::allot(std::uint64_t largest)
{
    const auto width = static_cast<unsigned>(std::bit_width(largest));
    if (m_next / 64 != (m_next + std::max(1u, width) - 1) / 64)
        m_next = (m_next / 64 + 1) * 64;
    Field out;
    m_fits = m_fits && m_next + width <= std::tuple_size_v<Key> * 64;
    if (!m_fits)
        return out;
    out.word = static_cast<std::uint8_t>(std::min<std::size_t>(m_next / 64, std::tuple_size_v<Key> - 1));
    out.shift = static_cast<std::uint8_t>(m_next % 64);
    out.mask = width == 0 ? 0 : ~std::uint64_t{0} >> (64 - width);
    m_next += width;
    m_words = std::max<std::size_t>(m_words, (m_next + 63) / 64);
    return out;
}

Layout::Field Layout::variable_field(Index variable)
{
    const auto& v = m_course.variables[variable];
    Field out = allot(static_cast<std::uint64_t>(v.to - v.from));
    out.index = variable;
    out.from = v.from;
    return out;
}

void Layout::lay_out()
{
    std::size_t people = 1;
    std::set<Index> read;
    for (const auto& unit : m_units) {
        people = std::max(people, unit.people.size());
        read.insert(unit.reads.variables.begin(), unit.reads.variables.end());
    }
    m_place = allot(m_places.size());
    m_person = allot(people - 1);
    std::vector<Field> kept;
    for (const Index variable : read) {
        if (m_course.variables[variable].keep)
            kept.push_back(variable_field(variable));
    }
    m_kept_count = kept.size();
    const unsigned shared = m_next;
    for (auto& unit : m_units) {
        m_next = shared; // Units are never mixed, so each may use the same bits.
        unit.variables = kept;
        lay_out(unit);
    }
}

void Layout::lay_out(Unit& unit)
{
    for (const Index variable : unit.reads.variables) {
        if (!m_course.variables[variable].keep)
            unit.variables.push_back(variable_field(variable));
    }
    const auto number = static_cast<Index>(&unit - m_units.data());
    for (const Index fact : unit.reads.facts) {
        if (m_course.scenes[m_course.facts[fact].scene].unit != number)
            continue; // About another unit: never true in this one.
        Field field = allot(1);
        field.index = fact;
        m_fact_field[fact] = static_cast<Index>(unit.facts.size());
        unit.facts.push_back(field);
        if (m_course.facts[fact].kind == course::Fact::Kind::Tried) {
            unit.asks_tried = true;
            field.put(unit.tried, 1);
        }
    }
}

Key Layout::mask_of(const Unit& unit, const Reads& reads) const
{
    Key out{};
    for (const auto& field : unit.variables) {
        if (reads.variables.count(field.index) > 0)
            field.put(out, ~std::uint64_t{0});
    }
    for (const auto& field : unit.facts) {
        if (reads.facts.count(field.index) > 0)
            field.put(out, 1);
    }
    if (!reads.role_names.empty() || !reads.nations.empty())
        m_person.put(out, ~std::uint64_t{0});
    return out;
}

/// What an option sets needs no value before it.
Key Layout::live_before(const Unit& unit, const Key& after, Index place) const
{
    Key out = after;
    if (m_places[place].stage != Stage::Outcome)
        return out;
    const auto& effects = m_places.choice(place)->options[m_places[place].option].effects;
    for (std::size_t i = m_kept_count; i < unit.variables.size(); ++i) {
        const auto& field = unit.variables[i];
        const auto first = std::find_if(
            effects.begin(), effects.end(), [&](const auto& effect) { return effect.variable == field.index; });
        if (first != effects.end() && first->kind == course::Effect::Kind::Set)
            field.clear(out);
    }
    return out;
}

/// Backwards over the pages, until nothing changes.
void Layout::find_live()
{
    std::vector<std::vector<Index>> ahead;
    for (Index place = 0; place < m_places.size(); ++place) {
        const Unit& unit = m_units[m_places[place].unit];
        Reads reads;
        each_condition(m_places, place, [&](const auto& one) { reads.add(m_course, one.compiled); });
        Key live = mask_of(unit, reads);
        m_place.put(live, ~std::uint64_t{0});
        for (std::size_t i = 0; i < m_kept_count; ++i)
            unit.variables[i].put(live, ~std::uint64_t{0});
        if (keeps())
            m_person.put(live, ~std::uint64_t{0});
        for (std::size_t i = 0; i < live.size(); ++i)
            live[i] |= unit.tried[i];
        m_live.push_back(live);
        ahead.push_back(m_places.ahead(place));
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (auto place = static_cast<Index>(m_places.size()); place-- > 0;) {
            Key live = m_live[place];
            for (const Index next : ahead[place]) {
                const Key before = live_before(m_units[m_places[place].unit], m_live[next], next);
                for (std::size_t i = 0; i < live.size(); ++i)
                    live[i] |= before[i];
            }
            changed = changed || live != m_live[place];
            m_live[place] = live;
        }
    }
}

Index Layout::person_of(const State& state) const
{
    const auto& unit = m_units[state.now.unit];
    const auto found = std::find_if(unit.people.begin(), unit.people.end(), [&](const People& ones) {
        return same_person(unit, ones.front(), {state.role, state.nation});
    });
    return static_cast<Index>(found - unit.people.begin());
}

Key Layout::pack(const State& state) const
{
    const Index place = m_places.of(state.now);
    const Unit& unit = m_units[state.now.unit];
    Key out{};
    m_place.put(out, place);
    if (unit.people.size() > 1)
        m_person.put(out, person_of(state));
    for (const auto& field : unit.variables)
        field.put(out, static_cast<std::uint64_t>(state.now.variables[field.index] - field.from));
    for (const auto& field : unit.facts)
        field.put(out, bit(state.now.facts, field.index) ? 1 : 0);
    return both(out, m_live[place]);
}

void Layout::unpack(const Key& key, State& state) const
{
    m_places.put(place(key), state.now);
    const Unit& unit = m_units[state.now.unit];
    const Person& person = unit.people[m_person.get(key)].front();
    if (state.role != person.role)
        set_role(m_course, state, person.role);
    state.nation = person.nation;
    for (const auto& field : unit.variables)
        state.now.variables[field.index] = static_cast<std::int16_t>(field.from + static_cast<int>(field.get(key)));
    std::fill(state.now.facts.begin(), state.now.facts.end(), 0);
    for (const auto& field : unit.facts)
        state.now.facts[field.index / 64] |= field.get(key) << (field.index % 64);
    recompute(m_course, state.now);
}

Key Layout::opening(Index unit) const
{
    return pack(begin(m_course, unit));
}

Key Layout::opening(Index unit, const Key& key) const
{
    State state = begin(m_course, unit);
    for (std::size_t i = 0; i < m_kept_count; ++i) {
        const auto& field = m_units[unit].variables[i];
        state.now.variables[field.index] = static_cast<std::int16_t>(field.from + static_cast<int>(field.get(key)));
    }
    const Person& person = m_units[m_places[place(key)].unit].people[m_person.get(key)].front();
    set_role(m_course, state, person.role);
    state.nation = person.nation;
    recompute(m_course, state.now);
    return pack(state);
}

Key Layout::kept(const Key& key) const
{
    Key out{};
    for (std::size_t i = 0; i < m_kept_count; ++i) {
        const auto& field = m_units.front().variables[i];
        field.put(out, field.get(key));
    }
    m_person.put(out, m_person.get(key));
    return out;
}

const Person* Layout::sayable(const Key& key, Index others) const
{
    const auto& people = m_units[m_places[place(key)].unit].people;
    const Person& now = people[m_person.get(key)].front();
    const auto found = std::find_if(people[others].begin(), people[others].end(), [&](const Person& one) {
        return (one.role != nothing || now.role == nothing) && (one.nation != nothing || now.nation == nothing);
    });
    return found == people[others].end() ? nullptr : &*found;
}

bool Layout::asks_person(Index unit) const
{
    return m_units[unit].people.size() > 1 && m_person.get(m_live[m_places.opening(unit)]) != 0;
}

Key Layout::as_one_of(const Key& key, Index people) const
{
    Key out = key;
    m_person.clear(out);
    m_person.put(out, people);
    return out;
}

const Layout::Field* Layout::fact_field(const Key& key, Index fact) const
{
    if (fact == nothing || m_fact_field[fact] == nothing)
        return nullptr;
    const Field& field = m_units[m_places[place(key)].unit].facts[m_fact_field[fact]];
    return field.get(m_live[place(key)]) != 0 ? &field : nullptr;
}

bool Layout::matters(const Key& key, Index fact) const
{
    return fact_field(key, fact) != nullptr;
}

bool Layout::holds(const Key& key, Index fact) const
{
    const auto* field = fact_field(key, fact);
    return field && field->get(key) != 0;
}

Key Layout::with(const Key& key, Index fact, bool holds) const
{
    Key out = key;
    if (const auto* field = fact_field(key, fact)) {
        field->clear(out);
        field->put(out, holds ? 1 : 0);
    }
    return out;
}

Key Layout::gone_back(const Key& moment, const Key& later) const
{
    const Key& tried = m_units[m_places[place(moment)].unit].tried;
    Key out = moment;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] |= later[i] & tried[i];
    return both(out, m_live[place(moment)]);
}

} // namespace vignette::play
