#include "engine/classroom/evaluation.hpp"
#include "engine/classroom/group_record.hpp"
#include "engine/classroom/snapshot.hpp"
#include "tests/classroom/class.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::classroom;
using namespace vignette::tests;
using play::Action;

namespace {

using Names = std::vector<std::string>;

course::Item line(const std::string& id, const std::string& text)
{
    course::Item out;
    out.id = id;
    out.text.value = text;
    return out;
}

course::Text words(const std::string& value)
{
    course::Text out;
    out.value = value;
    return out;
}

/// A class on a course with a scale of two lines and three points.
struct Rating : Class {
    Rating()
    {
        course::Scale scale;
        scale.id = "sure";
        scale.question = words("Which answer fits?");
        scale.points = 3;
        scale.words = {words("Not yet"), words("Fairly"), words("Sure")};
        scale.aside = words("Not part of my role");
        scale.items = {line("names", "I know her name."), line("past", "I know her past.")};
        course.scales.push_back(scale);
    }

    void opens(const Sheet& sheet) { REQUIRE(open_sheet(course, session, sheet).ok()); }
    Sheet sure(const std::string& moment) const { return {Sheet::Kind::Scale, "sure", moment}; }
    Question asked() const { return question_here(course, session).value(); }

    void votes(std::initializer_list<unsigned> counts)
    {
        REQUIRE(open_vote_here(course, session, Means::Hands).ok());
        auto& vote = *vote_here(course, session);
        std::size_t option = 0;
        for (const unsigned count : counts)
            REQUIRE(set_votes(vote, option++, count).ok());
    }
    void shows() { REQUIRE(show(*vote_here(course, session), false).ok()); }
    void on() { REQUIRE(go_on(course, session).ok()); }
};

} // namespace

TEST_SUITE("classroom/rating")
{
    TEST_CASE("Rating: a scale goes over the page line by line and the page waits below it")
    {
        Rating room;
        room.goes(Action::Continue);
        const auto page = room.session.room;
        room.opens(room.sure("before"));
        CHECK(asks_now(room.course, room.session));
        CHECK(room.asked().prompt == "I know her name.");
        CHECK(room.asked().about == "Which answer fits?");
        CHECK(room.asked().labels == Names{"Not yet", "Fairly", "Sure", "Not part of my role"});
        CHECK(room.asked().ids == Names{"1", "2", "3", "0"});
        CHECK(count_of_lines(room.course, *room.session.sheet) == "1 of 2");
        room.on();
        CHECK(room.asked().prompt == "I know her past.");
        REQUIRE(go_back(room.course, room.session).ok());
        CHECK(room.asked().prompt == "I know her name.");
        room.on();
        room.on();
        CHECK_FALSE(room.session.sheet);
        CHECK(room.session.room == page);
        CHECK_FALSE(asks_now(room.course, room.session)); // The story is shown, not yet its question.
    }

    TEST_CASE("Rating: going back from the first line goes back to the page")
    {
        Rating room;
        room.opens(room.sure("before"));
        REQUIRE(go_back(room.course, room.session).ok());
        CHECK_FALSE(room.session.sheet);
        CHECK(open_sheet(room.course, room.session, {Sheet::Kind::Scale, "other", "before"}).error().code
            == ErrorCode::InvalidArgument);
        CHECK_FALSE(room.session.sheet);
    }

    TEST_CASE("Rating: a scale without words has its ends and its numbers")
    {
        Rating room;
        auto& scale = room.course.scales.back();
        scale.words.clear();
        scale.items.clear();
        scale.aside = {};
        scale.low = words("not at all");
        scale.high = words("very");
        room.opens(room.sure("after"));
        CHECK(room.asked().prompt == "Which answer fits?");
        CHECK(room.asked().labels == Names{"1 · not at all", "2", "3 · very"});
        CHECK(room.asked().key == rating_key("sure", "after"));
        CHECK(count_of_lines(room.course, *room.session.sheet).empty());
    }

    TEST_CASE("Rating: each line and each moment has a vote of its own")
    {
        Rating room;
        room.opens(room.sure("before"));
        room.votes({4, 2});
        room.on();
        CHECK(vote_here(room.course, room.session) == nullptr);
        room.opens(room.sure("after"));
        CHECK(vote_here(room.course, room.session) == nullptr);
        room.opens(room.sure("before"));
        REQUIRE(vote_here(room.course, room.session) != nullptr);
        CHECK(cast(vote_here(room.course, room.session)->rounds.back()) == 6);
        close_sheet(room.session);
        room.goes(Action::Continue);
        CHECK(vote_here(room.course, room.session) == nullptr); // The scene's own choice.
    }

    TEST_CASE("Rating: what the room has not seen the end of is counted nowhere")
    {
        Rating room;
        room.opens(room.sure("before"));
        room.votes({4, 2, 0, 1});
        CHECK(ratings_of(room.session).empty());
        room.shows();
        const auto ratings = ratings_of(room.session);
        REQUIRE(ratings.size() == 1);
        CHECK(ratings.front().scale == "sure/names");
        CHECK(ratings.front().moment == "before");
        CHECK(ratings.front().people == 7);
        CHECK(ratings.front().values == std::vector<std::pair<int, std::int64_t>>{{0, 1}, {1, 4}, {2, 2}});
    }

    TEST_CASE("Rating: a course says from how many people up and whether at all")
    {
        Rating room;
        room.course.group_min = 8;
        room.opens(room.sure("before"));
        room.votes({4, 3});
        REQUIRE(show_here(room.course, room.session, true).ok());
        CHECK_FALSE(vote_here(room.course, room.session)->rounds.back().split);
        CHECK(ratings_to_keep(room.course, room.session).empty());
        room.on();
        room.votes({4, 4});
        REQUIRE(show_here(room.course, room.session, false).ok());
        CHECK(vote_here(room.course, room.session)->rounds.back().split);
        CHECK(ratings_to_keep(room.course, room.session).size() == 1);
        CHECK(may_rate(room.course));
        room.course.group_min = 10000;
        CHECK_FALSE(may_rate(room.course));
        CHECK(ratings_to_keep(room.course, room.session).empty());
        room.opens({Sheet::Kind::Evaluation}); // How the class was is no secret of the course.
        room.votes({5});
        REQUIRE(show_here(room.course, room.session, false).ok());
        CHECK(ratings_to_keep(room.course, room.session).size() == 1);
    }

    TEST_CASE("Rating: a choice of the course is no rating")
    {
        Rating room;
        room.goes(Action::Continue);
        REQUIRE(go_on(room.course, room.session).ok());
        room.votes({6, 1});
        room.shows();
        CHECK(ratings_of(room.session).empty());
        CHECK_FALSE(earlier_rating(room.session, room.asked()));
    }

    TEST_CASE("Rating: the evaluation is kept as the class's own")
    {
        Rating room;
        room.opens({Sheet::Kind::Evaluation});
        CHECK(room.asked().prompt == evaluation_scales.front().question);
        CHECK(room.asked().labels == Names{"1 · not at all", "2", "3", "4", "5 · very"});
        room.votes({0, 0, 1, 2, 6});
        room.shows();
        CHECK(ratings_of(room.session).front().scale == "class//useful");
        CHECK(ratings_of(room.session).front().moment == "after");
    }

    TEST_CASE("Rating: the route that is kept has no rating in it")
    {
        Rating room;
        room.opens(room.sure("before"));
        room.votes({4, 2});
        room.shows();
        CHECK(route_json(room.session).find("sure") == std::string::npos);
    }

    TEST_CASE("Rating: the same line at another moment is found in this class and on the days before")
    {
        Rating room;
        room.opens(room.sure("after"));
        CHECK_FALSE(earlier_rating(room.session, room.asked()));
        room.session.programme = InProgramme{"p", "Tuesdays", 2, 8, {}, "", "", std::nullopt,
            {{"sure/names", "before", 9, {{1, 9}}}, {"sure/past", "before", 9, {{2, 9}}}}};
        REQUIRE(earlier_rating(room.session, room.asked()));
        CHECK(earlier_rating(room.session, room.asked())->values.front().first == 1);
        room.opens(room.sure("before"));
        CHECK_FALSE(earlier_rating(room.session, room.asked())); // The same moment is not an earlier one.
        room.votes({0, 5});
        room.shows();
        room.opens(room.sure("after"));
        CHECK(earlier_rating(room.session, room.asked())->people == 5); // Of today.
    }

    TEST_CASE("Rating: a class that was cut off in the middle of a sheet comes back to its line")
    {
        Rating room;
        room.opens(room.sure("before"));
        room.votes({4, 2});
        room.on();
        room.session.programme = InProgramme{"p", "Tuesdays", 2, 8, {"one"}, "Watch.", "Walk.",
            at(std::chrono::hours{24}), {{"sure", "before", 9, {{1, 9}}}}};
        room.session.seen_so_far.ticked = {"way_out"};
        auto back = restore(room.course, save(room.course, room.session));
        REQUIRE(back.ok());
        CHECK(back.value() == room.session);
        room.course.scales.clear();
        back = restore(room.course, save(room.course, room.session));
        REQUIRE(back.ok());
        CHECK_FALSE(back.value().sheet); // The course asks it no more.
    }
}
