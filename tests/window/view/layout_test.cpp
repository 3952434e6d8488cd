#include "engine/window/layout.hpp"
#include "tests/window/view/fixtures.hpp"
#include "tests/window/view/person.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

using namespace vignette;
using namespace vignette::window;
using present::Role;

namespace {

struct Size {
    float width, height;
    int percent;
};

constexpr Size sizes[] = {{1280, 720, 100}, {1920, 1080, 100}, {800, 600, 100}, {320, 640, 100}, {1280, 720, 200},
    {640, 480, 200}, {320, 640, 150}};

bool overlap(const Rect& a, const Rect& b)
{
    return a.x + 0.5f < b.x + b.width && b.x + 0.5f < a.x + a.width && a.y + 0.5f < b.y + b.height
        && b.y + 0.5f < a.y + a.height;
}

bool is_ancestor(const Layout& layout, std::size_t older, std::size_t younger)
{
    for (int at = layout.placed[younger].parent; at >= 0; at = layout.placed[static_cast<std::size_t>(at)].parent) {
        if (at == static_cast<int>(older))
            return true;
    }
    return false;
}

/// A card's title is pressed anywhere on the card, so it may cover what else the card holds.
bool covers_card(const Layout& layout, std::size_t i)
{
    const int parent = layout.placed[i].parent;
    return parent >= 0 && layout.placed[static_cast<std::size_t>(parent)].item->look == present::Look::Card
        && layout.placed[i].rect == layout.placed[static_cast<std::size_t>(parent)].rect;
}

void nothing_overlaps(const Layout& layout)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i) {
        for (std::size_t k = i + 1; k < layout.placed.size(); ++k) {
            const bool apart = layout.looks[i].column != layout.looks[k].column;
            if (apart || is_ancestor(layout, i, k) || covers_card(layout, i) || covers_card(layout, k))
                continue;
            CAPTURE(layout.placed[i].item->id);
            CAPTURE(layout.placed[k].item->id);
            CHECK(!overlap(layout.placed[i].rect, layout.placed[k].rect));
        }
    }
}

void nothing_sticks_out(const Layout& layout, float width)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i) {
        const Rect& rect = layout.placed[i].rect;
        CAPTURE(layout.placed[i].item->id);
        CHECK(rect.x >= 0);
        CHECK(rect.x + rect.width <= width + 0.5f);
        for (const Piece& piece : layout.looks[i].pieces) {
            CAPTURE(encoded(piece.text));
            CHECK(rect.x + piece.rect.x + piece.rect.width <= width + 0.5f);
        }
    }
}

/// Every word of an item stands inside the item, so that no clip can cut it.
void words_stay_inside(const Layout& layout)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i) {
        for (const Piece& piece : layout.looks[i].pieces) {
            if (piece.kind != Piece::Kind::Text)
                continue;
            CAPTURE(layout.placed[i].item->id);
            CHECK(piece.rect.y <= layout.placed[i].rect.height);
            CHECK(piece.rect.y - piece.style.size * 0.75f >= -1);
        }
    }
}

void targets_are_large(const Layout& layout)
{
    for (const Placed& placed : layout.placed) {
        if (!present::takes_focus(*placed.item))
            continue;
        CAPTURE(placed.item->id);
        CHECK(placed.rect.height >= 44);
        CHECK(placed.rect.width >= 44);
    }
}

void is_in_reading_order(const Layout& layout, const present::Screen& screen)
{
    std::vector<std::string> wanted, got;
    for (const auto* item : present::in_reading_order(screen))
        wanted.push_back(item->id);
    for (const Placed& placed : layout.placed)
        got.push_back(placed.item->id);
    CHECK(got == wanted);
}

void parents_come_first(const Layout& layout)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i)
        CHECK(layout.placed[i].parent < static_cast<int>(i));
}

/// Everything can be reached: columns hold all that is in them, and columns do not cover each other.
void everything_can_be_scrolled_to(Layout layout)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i) {
        layout.reveal(static_cast<int>(i));
        const Column& column = layout.columns[static_cast<std::size_t>(layout.looks[i].column)];
        const Rect& rect = layout.placed[i].rect;
        CAPTURE(layout.placed[i].item->id);
        CHECK(rect.y >= column.view.y - 0.5f);
        if (rect.height + 24 <= column.view.height) // Of a taller one the beginning is shown.
            CHECK(rect.y + rect.height <= column.view.y + column.view.height + 0.5f);
    }
}

} // namespace

namespace {

/// The column with the picture: heights of it, of all in it, of what is out of sight, and of the bars.
struct Beside {
    float picture, content, scrolls, bars;
};

/// What an author has beside the page.
std::vector<present::Item> notes()
{
    return {tests::item("author", Role::Heading, present::Look::Strong, "For the author"),
        tests::item("author-value", Role::Button, present::Look::Secondary, "trust is 2 (0 to 3)"),
        tests::item("author-place", Role::Paragraph, present::Look::Small, "units/01.lua, line 12")};
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Layout: at every size nothing overlaps, sticks out, is cut or too small to press")
    {
        present::Screen authored = tests::scene();
        authored.place = "authored";
        authored.aside = notes();
        const present::Screen screens[]
            = {tests::scene(), tests::outcome(), tests::home(), tests::everything(), authored};
        for (const present::Screen& screen : screens) {
            for (const Size& size : sizes) {
                CAPTURE(screen.place);
                CAPTURE(size.width);
                CAPTURE(size.percent);
                const Layout layout = lay_out(screen, size.width, size.height, tests::plain_context(size.percent));
                nothing_overlaps(layout);
                nothing_sticks_out(layout, size.width);
                words_stay_inside(layout);
                targets_are_large(layout);
                is_in_reading_order(layout, screen);
                parents_come_first(layout);
                everything_can_be_scrolled_to(layout);
            }
        }
    }

    TEST_CASE("Layout: two columns where there is room for them, one below 900 and with large text")
    {
        const present::Screen screen = tests::scene();
        const auto columns = [&](float width, int percent) {
            const Layout layout = lay_out(screen, width, 720, tests::plain_context(percent));
            return std::count_if(layout.columns.begin(), layout.columns.end(), [](const Column& c) { return !c.bar; });
        };
        CHECK(columns(1280, 100) == 2);
        CHECK(columns(900, 100) == 2);
        CHECK(columns(880, 100) == 1);
        CHECK(columns(1280, 200) == 1);
        CHECK(columns(1920, 200) == 2);
    }

    TEST_CASE("Layout: the picture beside a question gives way to the words down to three fifths")
    {
        present::Screen screen = tests::scene();
        for (int i = 0; i < 6; ++i)
            screen.left.push_back(
                tests::item("more", Role::Paragraph, present::Look::Plain, "She waits, and says no more."));
        const auto beside = [&](float height) {
            const Layout layout = lay_out(screen, 1280, height, tests::plain_context(100));
            const auto picture = std::find_if(layout.placed.begin(), layout.placed.end(),
                [](const Placed& placed) { return placed.item->role == Role::Picture; });
            REQUIRE(picture != layout.placed.end());
            const auto at = static_cast<std::size_t>(picture - layout.placed.begin());
            const Column& column = layout.columns[static_cast<std::size_t>(layout.looks[at].column)];
            return Beside{picture->rect.height, column.content, column.furthest(), height - column.view.height};
        };
        const Beside whole = beside(2000);
        CHECK(whole.scrolls == 0);
        const Beside lower = beside(std::ceil(whole.bars + whole.content - whole.picture * 0.3f));
        CHECK(lower.scrolls == 0);
        CHECK(lower.picture < whole.picture * 0.75f);
        const Beside low = beside(std::ceil(whole.bars + whole.content - whole.picture * 0.5f));
        CHECK(low.scrolls > 0);
        CHECK(low.picture == doctest::Approx(whole.picture * 0.6f).epsilon(0.01));
    }

    TEST_CASE("Layout: what stands aside has a column of its own where the page keeps enough room and else is below")
    {
        present::Screen screen = tests::scene();
        screen.aside = notes();
        const auto note_beside = [&](float width, int percent) {
            const Layout layout = lay_out(screen, width, 720, tests::plain_context(percent));
            const auto& note = layout.placed[static_cast<std::size_t>(layout.index_of("author-place"))].rect;
            for (const auto& placed : layout.placed) {
                const bool of_the_page = std::any_of(screen.right.begin(), screen.right.end(),
                    [&](const present::Item& item) { return item.id == placed.item->id; });
                if (of_the_page && placed.rect.x + placed.rect.width > note.x)
                    return false;
            }
            return true;
        };
        CHECK(note_beside(1280, 100));
        CHECK(note_beside(900, 100));
        CHECK_FALSE(note_beside(880, 100));
        CHECK_FALSE(note_beside(1280, 200));
    }

    TEST_CASE("View: what happens outside is told once and after what was half written")
    {
        tests::Person person(tests::everything());
        person.view.focus("box");
        person.view.type("half");
        person.view.woken();
        person.view.woken();
        CHECK(person.did() == "wrote box: half");
        CHECK(person.did() == "woken");
        CHECK(person.did() == "nothing");
    }

    TEST_CASE("Layout: lines of the telling are 75 characters at most")
    {
        present::Screen screen;
        screen.right = {tests::item(
            "long", Role::Paragraph, present::Look::Plain, std::string(40, 'a') + " " + std::string(3000, 'b'))};
        for (char& c : screen.right[0].text)
            c = &c - screen.right[0].text.data() > 50 && (&c - screen.right[0].text.data()) % 6 == 0 ? ' ' : c;
        const Layout layout = lay_out(screen, 1920, 1080, tests::plain_context());
        REQUIRE(!layout.looks[0].pieces.empty());
        for (const Piece& piece : layout.looks[0].pieces)
            CHECK(piece.text.size() <= 80);
    }

    TEST_CASE("Layout: cards stand side by side where it is wide, one under the other where it is narrow")
    {
        const present::Screen screen = tests::home();
        const auto y_of = [](const Layout& layout, const char* id) {
            return layout.placed[static_cast<std::size_t>(layout.index_of(id))].rect.y;
        };
        const Layout wide = lay_out(screen, 1280, 720, tests::plain_context());
        CHECK(y_of(wide, "dementia") == y_of(wide, "practice"));
        const Layout narrow = lay_out(screen, 320, 640, tests::plain_context());
        CHECK(y_of(narrow, "dementia") < y_of(narrow, "witness"));
        CHECK(y_of(narrow, "witness") < y_of(narrow, "practice"));
    }

    TEST_CASE("Layout: a press anywhere on a card means its title")
    {
        const present::Screen screen = tests::home();
        const Layout layout = lay_out(screen, 1280, 720, tests::plain_context());
        const Rect picture = layout.placed[static_cast<std::size_t>(layout.index_of("witness-picture"))].rect;
        const int hit = layout.at(picture.x + 20, picture.y + 20);
        REQUIRE(hit >= 0);
        CHECK(layout.placed[static_cast<std::size_t>(hit)].item->id == "witness-open");
    }

    TEST_CASE("Layout: progress is short before anything in its bar takes a second row")
    {
        const auto beside_a_button = [](std::size_t letters) { // The width of progress, and whether both are in a row.
            present::Screen screen = tests::scene();
            screen.bottom_left = {tests::item("progress", Role::Progress, present::Look::Plain, "Scene 1")};
            screen.bottom_right
                = {tests::item("go", Role::Button, present::Look::Secondary, std::string(letters, 'n'))};
            const Layout layout = lay_out(screen, 1280, 720, tests::plain_context(100));
            const Rect& progress = layout.placed[static_cast<std::size_t>(layout.index_of("progress"))].rect;
            const Rect& go = layout.placed[static_cast<std::size_t>(layout.index_of("go"))].rect;
            return std::pair{progress.width, progress.y + progress.height > go.y};
        };
        const float usual = beside_a_button(4).first;
        std::size_t most = 4;
        while (beside_a_button(most + 1).second)
            ++most;
        CHECK(beside_a_button(most).first < usual);
        CHECK(beside_a_button(most + 1).first == usual);
    }

    TEST_CASE("Layout: bars scroll with the page where they would take much of a small window")
    {
        const present::Screen screen = tests::scene();
        const Layout small = lay_out(screen, 320, 480, tests::plain_context(200));
        REQUIRE(small.columns.size() == 1);
        CHECK(!small.columns[0].bar);
    }

    TEST_CASE("Layout: what was scrolled away can be neither seen nor pressed")
    {
        const present::Screen screen = tests::everything();
        Layout layout = lay_out(screen, 1280, 720, tests::plain_context());
        const auto box = static_cast<std::size_t>(layout.index_of("box"));
        const int column = layout.looks[box].column;
        CHECK(layout.placed[box].visible);
        CHECK(layout.scroll_to(column, 1e6f));
        CHECK(!layout.placed[box].visible);
        CHECK(layout.columns[static_cast<std::size_t>(column)].scroll
            == layout.columns[static_cast<std::size_t>(column)].furthest());
        CHECK(!layout.scroll_to(column, 1e6f));
    }
}
