#include "engine/classroom/session.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/play/step.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

using play::Action;
using play::Stage;

/// The choice of the page that is shown, or whose outcome is; null where there is none.
const course::Ask* choice_here(const course::Course& course, const play::Moment& now)
{
    if (now.scene == play::nothing || (now.stage != Stage::Telling && now.stage != Stage::Outcome))
        return nullptr;
    const auto& part = course.scenes[now.scene].parts[now.part];
    return part.choose == play::nothing ? nullptr : &part.asks[part.choose];
}

/// What the choice that is shown offers to this room; nothing where none is shown.
std::vector<const course::Option*> open_options(const course::Course& course, const play::State& state)
{
    std::vector<const course::Option*> out;
    const auto* choice = state.now.stage == Stage::Telling ? choice_here(course, state.now) : nullptr;
    if (!choice)
        return out;
    const auto facts = play::facts_of(state);
    for (const auto& option : choice->options) {
        if (course::holds(option.only_if.compiled, facts))
            out.push_back(&option);
    }
    return out;
}

/// Of the vote on the question here; the number of votes where there is none.
std::size_t vote_index(const course::Course& course, const Session& session)
{
    const auto key = session.sheet || choice_here(course, session.room.play.now)
        ? question_here(course, session).value_or(Question{}).key
        : "";
    const auto found = std::find_if(session.votes.begin(), session.votes.end(),
        [&](const Vote& vote) { return !key.empty() && vote.scene == key; });
    return static_cast<std::size_t>(found - session.votes.begin());
}

/// What moves everybody; the rest is an answer, and an answer is somebody's.
bool moves(Action action)
{
    switch (action) {
    case Action::Continue:
    case Action::Choose:
    case Action::Nation: // Whose law is told, for everybody.
    case Action::Open:
    case Action::Skip:
    case Action::TryAgain:
    case Action::Back:
        return true;
    default:
        return false;
    }
}

/// Full, and standing: it is started when the room talks.
void set_timer(const course::Course& course, Session& session)
{
    const auto* one = timed(discussions(course, session.room.play));
    session.timer = timer_of(std::chrono::minutes{one ? one->minutes : 0});
}

void show_instead(const course::Course& course, Session& session, play::State state)
{
    session.room = {std::move(state), 0};
    session.sheet.reset();
    set_timer(course, session);
    note_shown(course, session);
}

Result<play::State> with_option(const course::Course& course, play::State state, std::string_view option)
{
    if (state.now.stage == Stage::Outcome) {
        auto again = play::step(course, std::move(state), {.action = Action::TryAgain});
        if (!again)
            return again.error();
        state = std::move(again).value();
    }
    return play::step(course, std::move(state), {.action = Action::Choose, .id = std::string(option)});
}

/// A room that goes back and chooses anew has taken the new way.
void note_choice(const course::Course& course, Session& session, std::string_view option)
{
    const auto& scene = course.scenes[session.room.play.now.scene].id;
    const bool aside = !session.aside.empty();
    if (!session.route.empty() && session.route.back().scene == scene && session.route.back().aside == aside)
        session.route.pop_back();
    session.route.push_back({scene, std::string(option), aside});
}

} // namespace

Session begin(const course::Course& course, play::Index unit, Setting setting, Seconds now)
{
    Session out;
    out.setting = std::move(setting);
    out.began = out.seen = out.moved = now;
    out.room.play = play::begin(course, unit);
    note_shown(course, out);
    return out;
}

Status move(const course::Course& course, Session& session, const play::Event& event)
{
    if (!moves(event.action))
        return Error{ErrorCode::Refused,
            "In class this is talked about, and nothing is written here. Go on when the room is ready."};
    auto moved = play::step(course, session.room.play, event);
    if (!moved)
        return moved.error();
    show_instead(course, session, std::move(moved).value());
    if (event.action == Action::Choose)
        note_choice(course, session, event.id);
    return Done{};
}

Part shown_part(const course::Course& course, const Session& session)
{
    const auto parts = parts_of(play::page(course, session.room.play));
    return parts[std::min(session.room.part, parts.size() - 1)];
}

Status open_sheet(const course::Course& course, Session& session, Sheet sheet)
{
    if (sheet.kind == Sheet::Kind::Scale && !scale_of(course, sheet.scale))
        return Error{ErrorCode::InvalidArgument, "This course does not ask that. Choose a line from the page."};
    sheet.line = 0;
    session.sheet = std::move(sheet);
    return Done{};
}

void close_sheet(Session& session)
{
    session.sheet.reset();
}

Status go_on(const course::Course& course, Session& session)
{
    if (session.sheet) {
        if (++session.sheet->line >= lines_of(course, *session.sheet))
            close_sheet(session);
        return Done{};
    }
    if (session.room.part + 1 >= parts_of(play::page(course, session.room.play)).size())
        return move(course, session, {.action = Action::Continue});
    ++session.room.part;
    note_shown(course, session);
    return Done{};
}

Status go_back(const course::Course& course, Session& session)
{
    if (session.sheet) {
        if (session.sheet->line-- == 0)
            close_sheet(session);
        return Done{};
    }
    if (session.room.part > 0) {
        --session.room.part;
        return Done{};
    }
    auto moved = move(course, session, {.action = Action::Back});
    if (moved)
        session.room.part = parts_of(play::page(course, session.room.play)).size() - 1;
    return moved;
}

Status jump(const course::Course& course, Session& session, std::string_view scene)
{
    const auto found
        = std::find_if(course.scenes.begin(), course.scenes.end(), [&](const auto& one) { return one.id == scene; });
    if (found == course.scenes.end())
        return Error{ErrorCode::NotFound,
            "There is no scene “" + std::string(scene) + "” in this course. Choose one from the list."};
    play::State state = session.room.play;
    state.before.push_back(state.now);
    if (state.before.size() > play::longest_trail)
        state.before.erase(state.before.begin());
    state.now.unit = found->unit;
    play::open_scene(course, state, static_cast<play::Index>(found - course.scenes.begin()));
    ++state.revision;
    show_instead(course, session, std::move(state));
    return Done{};
}

Result<play::State> beside(const course::Course& course, const Session& session, std::string_view option)
{
    return with_option(course, session.room.play, option);
}

Status look_aside(const course::Course& course, Session& session, std::string_view option)
{
    if (session.aside.size() >= deepest_aside)
        return Error{ErrorCode::Refused, "That is many paths deep. Come back to where you were first."};
    auto there = beside(course, session, option);
    if (!there)
        return there.error();
    session.aside.push_back(session.room);
    show_instead(course, session, std::move(there).value());
    note_choice(course, session, option);
    return Done{};
}

Status come_back(const course::Course& course, Session& session)
{
    if (session.aside.empty())
        return Error{ErrorCode::Refused, "You are on the room’s own path. There is nowhere to come back from."};
    session.room = std::move(session.aside.back());
    session.aside.pop_back();
    set_timer(course, session);
    return Done{};
}

std::vector<const course::Option*> options_here(const course::Course& course, const Session& session)
{
    if (session.room.play.now.stage != Stage::Outcome)
        return open_options(course, session.room.play);
    const auto before = play::step(course, session.room.play, {.action = Action::TryAgain});
    return before ? open_options(course, before.value()) : std::vector<const course::Option*>{};
}

const Vote* vote_here(const course::Course& course, const Session& session)
{
    const auto at = vote_index(course, session);
    return at < session.votes.size() ? &session.votes[at] : nullptr;
}

Vote* vote_here(const course::Course& course, Session& session)
{
    const auto at = vote_index(course, session);
    return at < session.votes.size() ? &session.votes[at] : nullptr;
}

Status open_vote_here(const course::Course& course, Session& session, Means means)
{
    auto question = question_here(course, session);
    if (!question || (!session.sheet && session.room.play.now.stage != Stage::Telling))
        return Error{ErrorCode::InvalidArgument, "There is nothing to choose on this page. Go on to the next one."};
    if (vote_here(course, session))
        return Error{ErrorCode::Refused, "The room has a vote on this choice. Show it, then vote again."};
    session.votes.push_back(open_vote(std::move(question->key), std::move(question->ids), means));
    return Done{};
}

bool is_finished(const Session& session)
{
    const auto& done = (session.aside.empty() ? session.room : session.aside.front()).play.finished;
    return !done.empty() && std::all_of(done.begin(), done.end(), [](bool one) { return one; });
}

void take_up(Session& session, Seconds now)
{
    const auto between = now - session.seen;
    if (between <= std::chrono::seconds{0})
        return;
    session.away += between;
    stop(session.timer, session.seen);
    for (auto& one : session.attendance) {
        if (!is_here(one))
            continue;
        one.stays.back().to = session.seen;
        one.stays.push_back({now, std::nullopt});
    }
    session.seen = now;
}

std::chrono::seconds gone(const Session& session, Seconds now)
{
    return std::max(std::chrono::seconds{0}, now - session.began - session.away);
}

std::chrono::minutes minutes_gone(const Session& session, Seconds now)
{
    return std::chrono::duration_cast<std::chrono::minutes>(gone(session, now));
}

} // namespace vignette::classroom
