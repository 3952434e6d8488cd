#include "engine/present/facilitator_screen.hpp"
#include "tests/classroom/class.hpp"
#include "tests/present/on_screen.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;
using classroom::Means;
using play::Action;
using Room = present::Surroundings::Room;

namespace {

/// A class, and what stands around its facilitator's page.
struct Desked : Class {
    present::Surroundings about{};

    Desked() { about.now = at(0s); }
    present::Screen page() const { return present::facilitator_screen(course, session, present::Chrome{}, about); }
    std::string room() const { return present::find(page(), "room")->text; }
    void asks_the_room()
    {
        goes(Action::Continue);
        session.room.part = 1;
    }
    classroom::Vote& votes(unsigned first, unsigned second)
    {
        REQUIRE(classroom::open_vote_here(course, session, Means::Hands).ok());
        auto& vote = *classroom::vote_here(course, session);
        REQUIRE(classroom::set_votes(vote, 0, first).ok());
        REQUIRE(classroom::set_votes(vote, 1, second).ok());
        return vote;
    }
};

} // namespace

TEST_SUITE("present/facilitator")
{
    TEST_CASE("Facilitator: what the room sees is told by where its screen is and what lies over it")
    {
        Desked desk;
        desk.asks_the_room();
        desk.goes(Action::Choose, "sit");
        CHECK(desk.room() == "What happened: Sit down.");
        desk.about.beside = "later";
        CHECK(desk.room() == "Two paths, side by side.");
        desk.about.scribing = true;
        CHECK(desk.room() == "What is written together.");
        const auto hidden = [&] { return present::find(desk.page(), "hidden") != nullptr; };
        CHECK_FALSE(hidden());
        desk.session.blank = true;
        CHECK(hidden());
        desk.session.blank = false;
        desk.about.room = Room::Nowhere;
        CHECK(hidden());
    }

    TEST_CASE("Facilitator: there is a way to every page of the class and to where the room’s screen is")
    {
        Desked desk;
        for (const char* id : {"register", "notes", "scenes", "end", "blank", "previous", "next"})
            CHECK(target_of(desk.page(), id) == id);
        CHECK(present::find(desk.page(), "window") == nullptr);
        for (const auto room : {Room::Window, Room::Nowhere}) {
            desk.about.room = room;
            CHECK(target_of(desk.page(), "window") == "window");
            CHECK(target_of(desk.page(), "here") == "here");
        }
    }

    TEST_CASE("Facilitator: the other paths can be seen beside the one that was taken and alone again")
    {
        Desked desk;
        desk.asks_the_room();
        CHECK(present::find(desk.page(), "beside-later") == nullptr);
        desk.goes(Action::Choose, "sit");
        CHECK(target_of(desk.page(), "beside-later") == "beside later");
        CHECK(present::find(desk.page(), "beside-sit") == nullptr);
        desk.about.beside = "later";
        CHECK(target_of(desk.page(), "alone") == "alone");
        CHECK(present::find(desk.page(), "beside-later") == nullptr);
    }

    TEST_CASE("Facilitator: Enter and a presenter’s remote do what the page waits for")
    {
        Desked desk;
        const auto main = [&] {
            const auto page = desk.page();
            const auto* item = present::find(page, page.primary);
            return item && item->key == "PageDown" ? target_of(page, page.primary) : "none";
        };
        CHECK(main() == "next");
        desk.asks_the_room();
        CHECK(main() == "vote");
        auto& vote = desk.votes(3, 3);
        CHECK(main() == "show");
        CHECK(desk.page().focus == "votes-1");
        REQUIRE(classroom::show(vote, false).ok());
        CHECK(main() == "none"); // As many as the other.
        REQUIRE(classroom::vote_again(vote, Means::Hands).ok());
        REQUIRE(classroom::set_votes(vote, 1, 5).ok());
        REQUIRE(classroom::show(vote, false).ok());
        CHECK(main() == "path later");
    }

    TEST_CASE("Facilitator: each step of a vote is a place of its own so that its boxes are empty")
    {
        Desked desk;
        desk.asks_the_room();
        std::vector<std::string> places{desk.page().place};
        auto& vote = desk.votes(6, 2);
        places.push_back(desk.page().place);
        REQUIRE(classroom::show(vote, false).ok());
        places.push_back(desk.page().place);
        REQUIRE(classroom::vote_again(vote, Means::Hands).ok());
        places.push_back(desk.page().place);
        for (std::size_t i = 1; i < places.size(); ++i)
            CHECK(places[i] != places[i - 1]);
        const auto before = desk.page().place;
        REQUIRE(classroom::set_votes(vote, 0, 4).ok());
        CHECK(desk.page().place == before); // Counting leaves what is written.
    }

    TEST_CASE("Facilitator: both rounds are bars whose longest is the whole")
    {
        Desked desk;
        desk.asks_the_room();
        auto& vote = desk.votes(6, 2);
        REQUIRE(classroom::show(vote, false).ok());
        REQUIRE(classroom::vote_again(vote, Means::Hands).ok());
        REQUIRE(classroom::set_votes(vote, 1, 8).ok());
        CHECK(present::find(desk.page(), "round-2-A") == nullptr);
        REQUIRE(classroom::show(vote, false).ok());
        const auto page = desk.page();
        CHECK(present::find(page, "round-1-A")->progress == 1);
        CHECK(present::find(page, "round-1-B")->progress == doctest::Approx(2.0 / 6));
        CHECK(present::find(page, "round-2-A")->progress == 0);
        CHECK(present::find(page, "round-2-B")->value == "8");
    }

    TEST_CASE("Facilitator: on a page with notes each id is there once")
    {
        Desked desk;
        desk.goes(Action::Continue);
        CHECK(says(desk.page(), "Let the quiet ones speak first."));
        CHECK(wrong_with(desk.page()) == "");
    }
}
