#include "engine/present/author_map.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

Item step(const char* deed, const char* text, const char* key, bool possible = true)
{
    Item item = button(std::string("author-map-") + deed, text, Look::Quiet,
        on(Command::Kind::Author, std::string("map:") + deed), key);
    item.disabled = !possible;
    return item;
}

std::string footer_of(const AuthorMap::Scene& scene)
{
    std::string out = scene.title.empty() ? "" : scene.id;
    for (const auto& more : {scene.here ? std::string("you are here") : std::string(), scene.mark}) {
        if (!more.empty())
            out += (out.empty() ? "" : " · ") + more;
    }
    return out;
}

Item picture_of(const AuthorMap& map)
{
    Item item;
    item.id = "author-map-picture";
    item.role = Role::Picture;
    item.text = map.words;
    item.picture.path = map.picture;
    for (const auto& scene : map.scenes) {
        if (!scene.in_sight)
            continue;
        Area area = scene.area;
        area.answer = "author-scene-" + scene.id;
        item.areas.push_back(std::move(area));
    }
    return item;
}

void put_scenes(const AuthorMap& map, Screen& screen)
{
    std::string unit;
    for (const auto& scene : map.scenes) {
        if (scene.unit != unit) {
            unit = scene.unit;
            screen.right.push_back(heading("author-unit-" + scene.id, unit, 2, Look::Subtitle));
        }
        Item item = button("author-scene-" + scene.id, scene.title.empty() ? scene.id : scene.title, Look::Plain,
            on(Command::Kind::Author, "to:" + scene.id));
        item.footer = footer_of(scene);
        if (scene.here)
            screen.focus = item.id;
        screen.right.push_back(std::move(item));
    }
}

} // namespace

Screen author_map_screen(const AuthorMap& map)
{
    Screen screen = own_page("author map", "Map");
    screen.over = true;
    put_name(screen, map.course);
    screen.left_share = 0.68;
    screen.left.push_back(picture_of(map));
    put_scenes(map, screen);
    screen.bottom_left.push_back(
        button("author-close", "Back to the page", Look::Secondary, on(Command::Kind::Author, "close"), "Esc"));
    screen.bottom_right.push_back(step("closer", "Closer", "C", map.can_come_closer));
    screen.bottom_right.push_back(step("wider", "Wider", "W", map.can_go_further));
    screen.bottom_right.push_back(step("all", "All", "A", map.can_go_further));
    screen.bottom_right.push_back(step("left", "Left", "L", map.can_go_further));
    screen.bottom_right.push_back(step("right", "Right", "R", map.can_go_further));
    screen.bottom_right.push_back(step("up", "Up", "U", map.can_go_further));
    screen.bottom_right.push_back(step("down", "Down", "D", map.can_go_further));
    return screen;
}

} // namespace vignette::present
