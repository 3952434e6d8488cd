#include "engine/present/audience_screen.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace vignette;
using namespace vignette::tests;
using namespace std::chrono_literals;
using classroom::Means;
using play::Action;

namespace {

/// A room with somebody on its register.
struct Watched : Class {
    Watched()
    {
        REQUIRE(classroom::put_on_list(session.attendance, std::nullopt, "Bo Baker").ok());
        REQUIRE(classroom::arrive(session.attendance, 0, at(0s)).ok());
        session.notes = {"Ask her about her mother."};
    }

    present::Screen screen(Seconds now = at(0s)) const
    {
        return present::audience_screen(course, session, present::Chrome{}, now);
    }
    std::string text(Seconds now = at(0s)) const
    {
        std::string out;
        const auto shown = screen(now);
        for (const auto* item : present::in_reading_order(shown))
            out += item->badge + "|" + item->label + "|" + item->text + "|" + item->footer + item->value + "\n";
        return out;
    }
    bool says(std::string_view words) const { return text().find(words) != std::string::npos; }
    void goes_on() { REQUIRE(classroom::go_on(course, session).ok()); }
};

void vote(Watched& room, const std::vector<unsigned>& counts)
{
    auto* here = classroom::vote_here(room.course, room.session);
    for (std::size_t i = 0; i < counts.size(); ++i)
        REQUIRE(classroom::set_votes(*here, i, counts[i]).ok());
}

void nothing_of_anybody(const present::Screen& screen)
{
    for (const auto* item : present::in_reading_order(screen)) {
        CHECK_FALSE(present::takes_focus(*item));
        CHECK(item->text.find("Baker") == std::string::npos);
        CHECK(item->text.find("mother") == std::string::npos);
    }
}

} // namespace

TEST_SUITE("present/audience")
{
    TEST_CASE("Audience: nothing is on the screen before it is shown")
    {
        Watched room;
        room.goes_on();
        CHECK(room.says("Amina is at the door."));
        CHECK_FALSE(room.says("What do you do?"));
        room.goes_on();
        CHECK(room.text() == "||What do you do?|\nA||Sit down.|\nB||Carry on.|\n");
        room.goes(Action::Choose, "sit");
        CHECK(room.text() == "||Sit down.|\n||She sits.|\n");
        room.goes_on();
        CHECK(room.says("A|Amina Khan|“Somebody sat down with me.”|"));
        CHECK_FALSE(room.says("She sits."));
        CHECK_FALSE(room.says("hurry"));
        room.goes_on();
        CHECK(room.says("Sitting down takes the hurry away."));
    }

    TEST_CASE("Audience: a vote is seen once it is shown, both rounds of it, and of few not how they fell")
    {
        Watched room;
        room.goes_on();
        room.goes_on();
        REQUIRE(classroom::open_vote_here(room.course, room.session, Means::Hands).ok());
        vote(room, {3, 4});
        CHECK_FALSE(room.says("3"));
        auto* here = classroom::vote_here(room.course, room.session);
        REQUIRE(classroom::show(*here, false).ok());
        CHECK(room.says("A||Sit down.|3\n"));
        REQUIRE(classroom::vote_again(*here, Means::Hands).ok());
        vote(room, {6, 1});
        CHECK(room.says("A||Sit down.|3\n"));
        REQUIRE(classroom::show(*here, false).ok());
        CHECK(room.says("A||Sit down.|3 → 6\n"));
        CHECK(room.says("B||Carry on.|4 → 1\n"));

        Watched few;
        few.goes_on();
        few.goes_on();
        REQUIRE(classroom::open_vote_here(few.course, few.session, Means::Hands).ok());
        vote(few, {3, 1});
        REQUIRE(classroom::show(*classroom::vote_here(few.course, few.session), false).ok());
        CHECK(few.says("The votes are counted."));
        CHECK_FALSE(few.says("3"));
    }

    TEST_CASE("Audience: a count stands at its option, also where other ones are open by now")
    {
        Watched room;
        REQUIRE(classroom::jump(room.course, room.session, "tea").ok());
        room.session.votes.push_back(classroom::open_vote("tea", {"sorry", "pour"}, Means::Hands));
        vote(room, {4, 2});
        REQUIRE(classroom::show(*classroom::vote_here(room.course, room.session), false).ok());
        CHECK(room.text() == "||And then?|\nA||Pour tea.|2\n");
    }

    TEST_CASE("Audience: a blank screen has nothing on it")
    {
        Watched room;
        room.goes_on();
        room.session.blank = true;
        CHECK(room.text().empty());
    }

    TEST_CASE("Audience: while the room talks it sees how and for how long")
    {
        Watched room;
        room.goes_on();
        room.goes_on();
        CHECK_FALSE(room.says("Talk"));
        classroom::start(room.session.timer, at(0s));
        CHECK(room.text(at(40s)).find("Talk together · 3:20") != std::string::npos);
        CHECK(room.text(at(1h)).find("Talk together · Time to come back") != std::string::npos);
    }

    TEST_CASE("Audience: on no page is there a name of the register, a note, or anything to press")
    {
        std::set<std::string> seen;
        for (const auto& route : std::vector<std::vector<std::string>>{{"later", "sorry", ""}, {"sit", "pour", ""}}) {
            Watched room;
            for (const auto& option : route) {
                for (bool more = true; more; more = classroom::go_on(room.course, room.session).ok()) {
                    seen.insert(room.scene() + "/" + room.option());
                    if (room.scene() == "ending")
                        break;
                    nothing_of_anybody(room.screen());
                }
                if (!option.empty())
                    room.goes(Action::Choose, option);
            }
            nothing_of_anybody(room.screen());
        }
        CHECK(seen
            == std::set<std::string>{
                "/", "ending/", "hall/", "hall/later", "hall/sit", "tea/", "tea/pour", "tea/sorry"});
    }
}
