#include "engine/app/teach/class_book.hpp"
#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// A book of one course, and a class of it.
struct Booked : School {
    explicit Booked(const std::string& privacy = "standard", bool rehearsal = false)
        : course(lesson(privacy))
        , book(places().records, opener(), course)
        , session(classroom::begin(course, 0, {"Grace", "Lounge", std::chrono::minutes{90}, rehearsal}, noon()))
    {
    }
    Result<std::vector<std::string>> ends(bool finished = true)
    {
        const std::string secret = passphrase;
        return book.end(session, {"", secret, finished}, noon() + std::chrono::minutes{30});
    }
    records::ClassRegister whole() const
    {
        auto records = open_as_lead();
        return records.class_register(records.class_sessions().value().at(0).id).value();
    }

    course::Course course;
    app::ClassBook book;
    classroom::Session session;
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE("Class book: it may keep classes of every course but those of participation")
    {
        CHECK(Booked().book.may_keep());
        CHECK(Booked("private").book.may_keep());
        CHECK_FALSE(Booked("participation").book.may_keep());
    }

    TEST_CASE_FIXTURE(Booked, "Class book: looking makes no records")
    {
        CHECK(book.people().value().empty());
        CHECK_FALSE(book.waiting().value().has_value());
        CHECK(book.throw_away().ok());
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE("Class book: neither a rehearsal nor a participation course is written")
    {
        for (const auto& [privacy, rehearsal] : {std::pair{"standard", true}, std::pair{"participation", false}}) {
            Booked one(privacy, rehearsal);
            CHECK(one.book.keep(one.session).ok());
            CHECK(one.ends().value() == std::vector<std::string>{"Nothing of it was kept."});
            CHECK(one.book.throw_away().ok());
            CHECK_FALSE(std::filesystem::exists(one.places().records));
        }
    }

    TEST_CASE_FIXTURE(Booked, "Class book: what is kept waits as it was until it is thrown away")
    {
        session.notes = {"Her mother."};
        REQUIRE(book.keep(session).ok());
        app::ClassBook next(places().records, opener(), course);
        const auto waiting = next.waiting().value();
        REQUIRE(waiting.has_value());
        CHECK(*waiting == session);
        REQUIRE(next.throw_away().ok());
        CHECK_FALSE(next.waiting().value().has_value());
    }

    TEST_CASE_FIXTURE(Booked, "Class book: a class that waits is of its own course")
    {
        REQUIRE(book.keep(session).ok());
        const auto tea = Staffroom::course();
        app::ClassBook other(places().records, opener(), tea);
        CHECK_FALSE(other.waiting().value().has_value());
        REQUIRE(other.throw_away().ok());
        CHECK(book.waiting().value().has_value());
    }

    TEST_CASE_FIXTURE(Booked, "Class book: a class that cannot be read is told and not taken for none")
    {
        REQUIRE(book.keep(session).ok());
        auto records = std::move(open()).value();
        auto kept = *records.class_under_way("lesson").value();
        kept.body = "{";
        REQUIRE(records.keep_class(kept).ok());
        CHECK_FALSE(book.waiting().ok());
        REQUIRE(book.throw_away().ok());
        CHECK(book.waiting().ok());
    }

    TEST_CASE_FIXTURE(Booked, "Class book: who never came is not on the register that is kept")
    {
        has_people({});
        REQUIRE(classroom::put_on_list(session.attendance, std::nullopt, "Ada").ok());
        REQUIRE(classroom::put_on_list(session.attendance, std::nullopt, "Bo").ok());
        REQUIRE(classroom::arrive(session.attendance, 1, noon()).ok());
        CHECK(ends().value() == std::vector<std::string>{"1 person is on the register."});
        REQUIRE(whole().attendees.size() == 1);
        CHECK(whole().attendees.front().name == "Bo");
        CHECK(whole().attendees.front().minutes == 30);
        CHECK_FALSE(whole().attendees.front().completed); // Not one of the site's: there is no record to put it on.
    }

    TEST_CASE_FIXTURE(Booked, "Class book: nobody has completed a course that is not done")
    {
        has_people({});
        REQUIRE(classroom::put_on_list(session.attendance, std::nullopt, "Ada").ok());
        REQUIRE(classroom::arrive(session.attendance, 0, noon()).ok());
        CHECK(ends(false).value() == std::vector<std::string>{"1 person is on the register."});
        CHECK_FALSE(whole().attendees.front().completed);
    }

    TEST_CASE_FIXTURE(Booked, "Class book: what was written together is kept and what is for later with its mark")
    {
        has_people({});
        session.notes = {"Her mother.", "Time."};
        session.parked = {"Who tells the family?"};
        REQUIRE(ends().ok());
        CHECK(whole().notes == "Her mother.\nTime.\nFor later: Who tells the family?\n");
    }

    TEST_CASE_FIXTURE(Booked, "Class book: units that were done on a path that was only looked into do not count")
    {
        has_people({});
        session.room.play.finished = {true, false};
        session.aside.push_back(session.room);
        session.room.play.finished = {true, true};
        REQUIRE(ends().ok());
        CHECK(whole().units == std::vector<std::string>{"hallway"});
    }

    TEST_CASE_FIXTURE(Booked, "Class book: a class that was ended is not ended again")
    {
        has_people({});
        REQUIRE(ends().ok());
        CHECK_FALSE(ends().ok());
        CHECK(open_as_lead().class_sessions().value().size() == 1);
    }
}
