#include "engine/app/session.hpp"

#include "engine/core/text.hpp"
#include "engine/course/ids.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::app {

namespace {

Error not_found(std::string_view kind, const std::string& name, const std::vector<std::string_view>& known)
{
    const auto near = text::nearest(name, known);
    std::string message = "This course has no " + std::string(kind) + " called " + name;
    if (!near.empty())
        message += "; did you mean " + std::string(near) + "?";
    else if (known.empty())
        message += " (it has none at all).";
    else
        message += " (name one that it has, such as " + std::string(known.front()) + ").";
    return {ErrorCode::NotFound, std::move(message)};
}

std::optional<int> value_for(const course::Variable& variable, const std::string& text)
{
    if (variable.kind == course::Variable::Kind::State) {
        const auto found = std::find(variable.states.begin(), variable.states.end(), text);
        return found == variable.states.end() ? std::nullopt
                                              : std::optional<int>(static_cast<int>(found - variable.states.begin()));
    }
    if (text == "true" || text == "false")
        return text == "true" ? 1 : 0;
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < variable.from || value > variable.to)
        return std::nullopt;
    return value;
}

} // namespace

Session::Session(std::unique_ptr<course::Course> course, std::unique_ptr<Keeper> keeper)
    : m_course(std::move(course))
    , m_keeper(std::move(keeper))
{
}

Result<Session> Session::open(course::Course course, std::unique_ptr<Keeper> keeper, const Start& start)
{
    Session session(std::make_unique<course::Course>(std::move(course)), std::move(keeper));
    if (auto begun = session.begin(start.again || !start.unit.empty()); !begun)
        return begun.error();
    if (auto placed = session.start_at(start); !placed)
        return placed.error();
    return session;
}

Status Session::begin(bool again)
{
    auto resumed = m_keeper->resume(*m_course);
    if (!resumed) {
        if (!again || !m_keeper->place_is_damaged())
            return resumed.error();
        m_keeper->begin_again();
        return begin_anew();
    }
    if (!resumed.value())
        return begin_anew();
    m_state = std::move(resumed.value()->state);
    m_notice = std::move(resumed.value()->notice);
    m_state.resting = false;
    return Done{};
}

Status Session::begin_anew()
{
    m_state = play::begin(*m_course);
    m_state.revision = m_keeper->last_revision();
    auto finished = m_keeper->finished_units();
    if (!finished)
        return finished.error();
    for (const auto& id : finished.value()) {
        if (const auto unit = m_course->unit_by_id.find(id); unit != m_course->unit_by_id.end())
            m_state.finished[unit->second] = true;
    }
    const auto last = static_cast<play::Index>(m_course->units.size() - 1);
    const auto next = play::next_unit(*m_course, m_state, last);
    if (next != play::nothing)
        play::open_unit(*m_course, m_state, next);
    return take_ratings();
}

/// A private course drops the way through its units, but what was rated before them is asked for again behind them.
Status Session::take_ratings()
{
    auto ratings = m_keeper->ratings();
    if (!ratings)
        return ratings.error();
    for (const auto& one : ratings.value())
        m_state.answers[one.question + "@" + one.moment].value = one.value;
    return Done{};
}

Status Session::set(const std::string& name, const std::string& value)
{
    const auto found = m_course->variable_by_id.find(name);
    if (found == m_course->variable_by_id.end())
        return not_found("variable", name, course::ids(m_course->variables));
    const auto& variable = m_course->variables[found->second];
    const auto read = value_for(variable, value);
    if (!read || variable.kind == course::Variable::Kind::Computed)
        return Error{ErrorCode::InvalidArgument, name + " cannot be " + value + " (give it one of its own values)."};
    m_state.now.variables[found->second] = static_cast<std::int16_t>(*read);
    play::recompute(*m_course, m_state.now);
    return Done{};
}

Status Session::start_at(const Start& start)
{
    if (!start.unit.empty()) {
        const auto unit = m_course->unit_by_id.find(start.unit);
        if (unit == m_course->unit_by_id.end())
            return not_found("unit", start.unit, course::ids(m_course->units));
        if (m_state.now.unit != unit->second)
            play::turn_to_unit(*m_course, m_state, unit->second);
    }
    if (!start.scene.empty()) {
        const auto scene = m_course->scene_by_id.find(start.scene);
        if (scene == m_course->scene_by_id.end())
            return not_found("scene", start.scene, course::ids(m_course->scenes));
        play::open_unit(*m_course, m_state, m_course->scenes[scene->second].unit);
        play::open_scene(*m_course, m_state, scene->second);
    }
    for (const auto& [name, value] : start.values) {
        if (auto done = set(name, value); !done)
            return done;
    }
    return Done{};
}

std::string Session::take_notice()
{
    return std::exchange(m_notice, {});
}

void Session::renew(course::Course course)
{
    const std::string place = play::save(*m_course, m_state);
    m_course = std::make_unique<course::Course>(std::move(course));
    auto resumed = play::resume(*m_course, place);
    if (resumed) {
        m_state = std::move(resumed.value().state);
        m_notice = std::move(resumed.value().notice);
    } else {
        m_state = play::begin(*m_course);
        m_notice = "This place could not be found again, so you are at the beginning.";
    }
}

void Session::begin_unit(const std::string& id)
{
    const auto unit = m_course->unit_by_id.find(id);
    m_state = play::begin(*m_course, unit == m_course->unit_by_id.end() ? 0 : unit->second);
}

Status Session::turn_to(const Start& start)
{
    play::State before = m_state;
    if (auto done = start_at(start); !done) {
        m_state = std::move(before);
        return done;
    }
    m_state.resting = false;
    return Done{};
}

Status Session::apply(const play::Event& event)
{
    if (auto no = play::refusal(*m_course, m_state, event))
        return *std::move(no);
    auto after = play::step(*m_course, m_state, event);
    if (!after)
        return after.error();
    if (auto kept = m_keeper->keep(*m_course, m_state, event, after.value()); !kept)
        return kept;
    m_state = std::move(after).value();
    return Done{};
}

} // namespace vignette::app
