#include "tests/app/teach/walker.hpp"

#include "tests/present/on_screen.hpp"

#include <tuple>

namespace vignette::tests {

namespace {

using window::UserAction;

/// Something for every box; numbers that differ from step to step, so that counting changes what is counted.
void fill(app::Lectern& lectern, std::size_t step)
{
    std::vector<std::string> boxes;
    for (const auto* item : present::in_reading_order(lectern.screen())) {
        if (item->role == present::Role::TextBox)
            boxes.push_back(item->id);
    }
    for (const auto& id : boxes) {
        const bool number = id.starts_with("votes-") || id == "minutes";
        (void)lectern.handle({UserAction::Kind::Wrote, id, number ? std::to_string(step + 3) : "Bo"});
    }
}

/// All that a press can change.
auto all_of(app::Lectern& lectern)
{
    (void)lectern.handle({UserAction::Kind::Woken, {}, {}});
    return std::tuple(lectern.screen(), lectern.room(), lectern.settings(), lectern.room_theme(), lectern.room_wish());
}

/// A point that is chosen already, and settings on the page of the settings, have nothing to do.
bool may_do_nothing(const present::Item& item)
{
    return item.checked || item.id == "text-and-colours";
}

std::string first_word(const std::string& place)
{
    return place.substr(0, place.find_first_of(" /0123456789"));
}

/// The same for pages that differ in their numbers alone.
std::string kind_of(const present::Screen& screen)
{
    std::set<std::string> ids;
    for (const auto* item : present::in_reading_order(screen))
        ids.insert(item->id.substr(0, item->id.find_last_not_of("0123456789") + 1));
    std::string out = first_word(screen.place) + " " + screen.primary;
    for (const auto& id : ids)
        out += " " + id;
    return out;
}

std::string written(const std::vector<std::string>& route)
{
    std::string out;
    for (const auto& id : route)
        out += id + " > ";
    return out;
}

} // namespace

Walker::Walker(Fresh fresh, std::size_t depth)
    : m_fresh(std::move(fresh))
    , m_depth(depth)
    , m_next{{}}
{
    for (std::size_t i = 0; i < m_next.size(); ++i)
        try_all(Route(m_next[i]));
}

std::unique_ptr<app::Lectern> Walker::at(const Route& route)
{
    auto lectern = m_fresh();
    for (std::size_t i = 0; i < route.size(); ++i) {
        fill(*lectern, i);
        (void)lectern->handle({UserAction::Kind::Pressed, route[i], {}});
    }
    return lectern;
}

void Walker::look(app::Lectern& lectern, const Route& route)
{
    if (const auto* room = present::find(lectern.screen(), "room"))
        parts.insert(room->text.substr(0, room->text.find(':')));
    if (!m_seen.insert(kind_of(lectern.screen()) + kind_of(lectern.room())).second)
        return;
    ++pages;
    places.insert(first_word(lectern.screen().place));
    for (const auto* screen : {&lectern.screen(), &lectern.room()})
        tell(route, wrong_with(*screen));
    if (route.size() < m_depth)
        m_next.push_back(route);
}

/// Each thing once, with a way to it.
void Walker::tell(const Route& route, const std::string& bad)
{
    if (!bad.empty() && m_told.insert(bad).second)
        wrong += written(route) + bad + "\n";
}

void Walker::try_all(const Route& route)
{
    const auto lectern = at(route);
    if (route.empty())
        look(*lectern, route);
    for (const auto* item : present::in_reading_order(lectern->screen())) {
        if (!present::takes_focus(*item) || item->role == present::Role::TextBox || may_do_nothing(*item))
            continue;
        if (!std::holds_alternative<present::Command>(item->intent))
            tell(route, item->id + " asks for nothing");
        try_one(route, item->id);
    }
}

void Walker::try_one(const Route& route, const std::string& id)
{
    const auto lectern = at(route);
    fill(*lectern, route.size());
    const auto before = all_of(*lectern);
    ++presses;
    if (!lectern->handle({UserAction::Kind::Pressed, id, {}}))
        return;
    Route there = route;
    there.push_back(id);
    if (all_of(*lectern) == before && !present::find(lectern->screen(), "message"))
        tell(route, "nothing came of " + id);
    look(*lectern, there);
}

} // namespace vignette::tests
