#include "engine/classroom/checklist_seen.hpp"

#include "engine/classroom/discussions.hpp"
#include "engine/classroom/session.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

std::string scene_here(const course::Course& course, const Session& session)
{
    const auto scene = session.room.play.now.scene;
    return scene == play::nothing ? std::string() : course.scenes[scene].id;
}

/// A scene has a page for its choice and one for what followed.
std::string page_here(const course::Course& course, const Session& session)
{
    const bool after = session.room.play.now.stage == play::Stage::Outcome;
    return scene_here(course, session) + (after ? "/outcome" : "/" + std::to_string(session.room.play.now.part));
}

/// The scenes whose choice the room made on its own path.
std::vector<std::string> choices_made(const Session& session)
{
    std::vector<std::string> out;
    for (const auto& made : session.route)
        if (!made.aside && std::find(out.begin(), out.end(), made.scene) == out.end())
            out.push_back(made.scene);
    return out;
}

const course::Scene* scene_with(const course::Course& course, const std::string& id)
{
    const auto found
        = std::find_if(course.scenes.begin(), course.scenes.end(), [&](const auto& one) { return one.id == id; });
    return found == course.scenes.end() ? nullptr : &*found;
}

bool talked_about(const Session& session, const std::string& scene)
{
    const bool by_clock = std::any_of(session.seen_so_far.talked.begin(), session.seen_so_far.talked.end(),
        [&](const std::string& page) { return page.starts_with(scene + "/"); });
    return by_clock || std::any_of(session.votes.begin(), session.votes.end(), [&](const Vote& vote) {
        return vote.scene == scene && vote.rounds.size() > 1;
    });
}

/// Whether any option of the scene's choices has that to show.
template <typename Has>
bool has_any(const course::Course& course, const std::string& id, Has has)
{
    const auto* scene = scene_with(course, id);
    return scene && std::any_of(scene->parts.begin(), scene->parts.end(), [&](const auto& part) {
        return part.choose != play::nothing && has(part.asks[part.choose]);
    });
}

bool has_sides(const course::Ask& ask)
{
    return std::any_of(ask.options.begin(), ask.options.end(), [](const auto& one) { return !one.views.empty(); });
}

bool has_evidence(const course::Ask& ask)
{
    return !ask.shared.evidence.empty()
        || std::any_of(ask.options.begin(), ask.options.end(), [](const auto& one) { return !one.evidence.empty(); });
}

/// Of those scenes, all are in `seen`; nothing where there are none.
std::optional<bool> all_in(const std::set<std::string>& seen, const std::vector<std::string>& scenes)
{
    if (scenes.empty())
        return std::nullopt;
    return std::all_of(scenes.begin(), scenes.end(), [&](const auto& one) { return seen.count(one) > 0; });
}

template <typename Keep>
std::vector<std::string> those(std::vector<std::string> scenes, Keep keep)
{
    std::erase_if(scenes, [&](const auto& one) { return !keep(one); });
    return scenes;
}

std::optional<bool> talked_each(const Session& session, const std::vector<std::string>& made)
{
    if (made.empty())
        return std::nullopt;
    return std::all_of(made.begin(), made.end(), [&](const auto& one) { return talked_about(session, one); });
}

std::optional<bool> seen_by_program(const course::Course& course, const Session& session, std::string_view item)
{
    const auto made = choices_made(session);
    const auto& seen = session.seen_so_far;
    if (item == "opening")
        return seen.opening;
    if (item == "talked")
        return talked_each(session, made);
    if (item == "time_to_talk")
        return all_in(seen.talked, {seen.to_talk.begin(), seen.to_talk.end()});
    if (item == "sides")
        return all_in(seen.sides, those(made, [&](const auto& one) { return has_any(course, one, has_sides); }));
    if (item == "evidence")
        return all_in(seen.evidence, those(made, [&](const auto& one) { return has_any(course, one, has_evidence); }));
    return std::nullopt;
}

} // namespace

void note_shown(const course::Course& course, Session& session)
{
    if (!session.aside.empty())
        return;
    auto& seen = session.seen_so_far;
    const auto stage = session.room.play.now.stage;
    seen.opening = seen.opening || stage == play::Stage::Opening;
    if (timed(discussions(course, session.room.play)))
        seen.to_talk.insert(page_here(course, session));
    if (stage != play::Stage::Outcome)
        return;
    const auto part = shown_part(course, session);
    if (part == Part::Sides)
        seen.sides.insert(scene_here(course, session));
    else if (part == Part::Known)
        seen.evidence.insert(scene_here(course, session));
}

void note_talk(const course::Course& course, Session& session)
{
    if (session.aside.empty() && !discussions(course, session.room.play).empty())
        session.seen_so_far.talked.insert(page_here(course, session));
}

std::vector<Checked> checked(const course::Course& course, const Session& session)
{
    std::vector<Checked> out;
    for (const auto& item : checklist) {
        const std::string id(item.id);
        if (item.seen_by == SeenBy::Program)
            out.push_back({std::string(item.text), seen_by_program(course, session, id), ""});
        else
            out.push_back({std::string(item.text), session.seen_so_far.ticked.count(id) > 0, id});
    }
    return out;
}

Status tick(Session& session, std::string_view item)
{
    const bool known = std::any_of(checklist.begin(), checklist.end(),
        [&](const auto& one) { return one.id == item && one.seen_by == SeenBy::Facilitator; });
    if (!known)
        return Error{ErrorCode::InvalidArgument, "That line is not yours to tick: the program sees it by itself."};
    auto& ticked = session.seen_so_far.ticked;
    if (!ticked.insert(std::string(item)).second)
        ticked.erase(std::string(item));
    return Done{};
}

} // namespace vignette::classroom
