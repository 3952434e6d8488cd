#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// The whole of it: votes, register, notes, and where the room stands.
void teach(app::Lectern& lectern)
{
    press_all(lectern, {"begin", "register"});
    put_down(lectern, "Ada");
    press_all(lectern, {"close", "notes"});
    write(lectern, "note-box", "Her mother.");
    press(lectern, "note");
    write(lectern, "park-box", "Who tells the family?");
    press_all(lectern, {"park", "close"});
    let_them_vote(lectern);
    count_and_show(lectern, "6", "2");
}

std::string under_way(const School& school)
{
    const auto kept = std::move(school.open()).value().class_under_way("lesson").value();
    return kept ? kept->body : "";
}

bool nothing(const School& school)
{
    return !std::filesystem::exists(school.places().records);
}

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(School, "Lectern: a class that was cut off comes back with all of it")
    {
        present::Screen room, desk;
        {
            auto lectern = this->lectern(by_grace());
            teach(lectern);
            room = lectern.room();
            desk = lectern.screen();
        }
        auto lectern = this->lectern();
        CHECK(lectern.screen().place == "class-waiting");
        CHECK(lectern.screen().primary == "go-on");
        CHECK(text_of(lectern, "waiting-about")
            == "It began on 21 November 2026, with Grace. 1 person is on the register.");
        press(lectern, "go-on");
        CHECK(lectern.room() == room);
        CHECK(lectern.screen() == desk);
        press(lectern, "register");
        CHECK(text_of(lectern, "line-1").starts_with("Ada · here"));
        press_all(lectern, {"close", "notes"});
        CHECK(text_of(lectern, "note-1") == "Her mother.");
        CHECK(text_of(lectern, "park-1") == "Who tells the family?");
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that comes back is not blank whatever it was")
    {
        press_all(*std::make_unique<app::Lectern>(lesson(), folder(), places().records, opener(), clock(), by_grace()),
            {"begin", "blank"});
        auto lectern = this->lectern();
        press(lectern, "go-on");
        CHECK(says(lectern.room(), "Ten to five"));
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that waits cannot be begun over")
    {
        {
            auto lectern = this->lectern(by_grace());
            teach(lectern);
        }
        const auto body = under_way(*this);
        auto lectern = this->lectern({"kitchen", "Bo", {}, true});
        for (const char* id : {"begin", "rehearse", "unit-hallway"}) {
            CHECK(shown(lectern, id) == nullptr);
            CHECK(lectern.handle({window::UserAction::Kind::Pressed, id, {}}));
        }
        CHECK(lectern.screen().place == "class-waiting");
        CHECK(under_way(*this) == body);
    }

    TEST_CASE_FIXTURE(School, "Lectern: throwing a class away is asked twice")
    {
        {
            auto lectern = this->lectern(by_grace());
            teach(lectern);
        }
        auto lectern = this->lectern();
        press(lectern, "throw-away");
        CHECK(text_of(lectern, "throw-away-sure") == "Yes, throw it away");
        CHECK(shown(lectern, "sure") != nullptr);
        CHECK(under_way(*this) != "");
        press(lectern, "throw-away-sure");
        CHECK(lectern.screen().place == "class-opening");
        CHECK(under_way(*this) == "");
        auto next = this->lectern();
        CHECK(next.screen().place == "class-opening");
    }

    TEST_CASE_FIXTURE(School, "Lectern: a rehearsal leaves nothing in the records")
    {
        {
            auto lectern = this->lectern({{}, "Grace", {}, true});
            teach(lectern);
            press_all(lectern, {"end", "keep"});
        }
        CHECK(nothing(*this));
        has_people({"Grace"});
        const auto before = files();
        {
            auto lectern = this->lectern({{}, "Grace", {}, true});
            teach(lectern);
            press_all(lectern, {"end", "keep"});
        }
        CHECK(files() == before);
    }

    TEST_CASE_FIXTURE(School, "Lectern: a course of which nothing may be kept leaves nothing in the records")
    {
        {
            auto lectern = this->lectern({}, "participation");
            teach(lectern);
            press_all(lectern, {"end", "keep"});
            CHECK(says(lectern.screen(), "Nothing of it was kept."));
        }
        CHECK(nothing(*this));
        has_people({"Grace"});
        const auto before = files();
        {
            auto lectern = this->lectern({}, "participation");
            teach(lectern);
            press_all(lectern, {"end", "keep"});
        }
        CHECK(files() == before);
    }

    TEST_CASE_FIXTURE(School, "Lectern: records that cannot be opened are told and the class goes on")
    {
        bool broken = true;
        const auto opens = [&]() -> Result<records::Records> {
            return broken ? Result<records::Records>(Error{ErrorCode::Io, "The disk is gone."}) : open();
        };
        app::Lectern lectern(lesson(), folder(), places().records, opens, clock(), by_grace());
        press(lectern, "begin");
        CHECK(text_of(lectern, "message") == "The disk is gone.");
        press(lectern, "next");
        CHECK(text_of(lectern, "message") == "The disk is gone.");
        CHECK(says(lectern.room(), "Amina pulls the handle."));
        press(lectern, "register");
        put_down(lectern, "Ada");
        CHECK(text_of(lectern, "line-1").starts_with("Ada"));
        CHECK(text_of(lectern, "message") == "The disk is gone.");
        broken = false;
        press(lectern, "close");
        CHECK(text_of(lectern, "message") == "");
        CHECK(under_way(*this).find("Ada") != std::string::npos);
    }

    TEST_CASE_FIXTURE(School, "Lectern: records that cannot be written are told and the class goes on")
    {
        has_people({"Grace"});
        const auto opens = [&] {
            records::Setup setup;
            setup.clock = clock();
            setup.ids = [] { return std::string("none"); };
            setup.access.may_write = false;
            return records::Records::open(places().records, std::move(setup));
        };
        app::Lectern lectern(lesson(), folder(), places().records, opens, clock(), by_grace());
        press(lectern, "begin");
        CHECK(text_of(lectern, "message") != "");
        press_all(lectern, {"next", "next", "path-sit"});
        CHECK(says(lectern.room(), "Her shoulders drop."));
        sign(lectern, "Grace", pin);
        CHECK(lectern.screen().place == "class-ending");
        CHECK(text_of(lectern, "message") != "");
    }

    TEST_CASE_FIXTURE(School, "Lectern: nothing is written between two voters at one keyboard")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "next", "next"});
        while (!shown(lectern, "keyboard"))
            press(lectern, "next");
        const auto before = files();
        press_all(lectern, {"keyboard", "taken", "cast-1", "taken", "cast-2"});
        CHECK(files() == before);
        press(lectern, "passed");
        CHECK(files() != before);
        CHECK(text_of(lectern, "passed") == "2 votes so far.");
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that waits overnight has not gone on")
    {
        {
            auto lectern = this->lectern(by_grace());
            teach(lectern);
            passes(std::chrono::minutes{40});
            press_all(lectern, {"end", "later"});
        }
        passes(std::chrono::hours{20});
        auto lectern = this->lectern();
        press(lectern, "go-on");
        CHECK(text_of(lectern, "stands") == "1 here · 40 minutes");
    }

    TEST_CASE_FIXTURE(School, "Lectern: text and colours over the page that saves lead back to it")
    {
        auto lectern = this->lectern(by_grace());
        press_all(lectern, {"begin", "end", "later", "group-record"});
        const auto place = lectern.screen().place;
        press_all(lectern, {"text-and-colours", "close"});
        CHECK(lectern.screen().place == place);
        press(lectern, "back");
        CHECK(shown(lectern, "group-record") != nullptr);
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that goes on in another window is not written over by this one")
    {
        auto first = this->lectern(by_grace());
        press(first, "begin");
        auto second = this->lectern(by_grace());
        press_all(second, {"go-on", "register"});
        put_down(second, "Ada");
        const auto kept = under_way(*this);
        press(first, "register");
        CHECK(text_of(first, "message").starts_with("This class goes on in another window"));
        put_down(first, "Bo");
        CHECK(under_way(*this) == kept);
        press(first, "close");
        sign(first, "", passphrase);
        CHECK(first.screen().place == "class-ending");
        CHECK(under_way(*this) == kept);
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that is open in another window is not thrown away from this one")
    {
        auto first = this->lectern(by_grace());
        press(first, "begin");
        auto second = this->lectern(by_grace());
        press(first, "next");
        const auto kept = under_way(*this);
        press_all(second, {"throw-away", "throw-away-sure"});
        CHECK(text_of(second, "message").starts_with("This class goes on in another window"));
        CHECK(under_way(*this) == kept);
        press(first, "next");
        CHECK(text_of(first, "message") == "");
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that was thrown away elsewhere comes back into no record")
    {
        auto first = this->lectern(by_grace());
        press(first, "begin");
        auto second = this->lectern(by_grace());
        press_all(second, {"throw-away", "throw-away-sure"});
        press(first, "next");
        CHECK(text_of(first, "message").starts_with("This class was ended or thrown away in another window."));
        CHECK(under_way(*this) == "");
    }

    TEST_CASE_FIXTURE(School, "Lectern: a class that can never be read again may be thrown away after a second yes")
    {
        {
            auto lectern = this->lectern(by_grace());
            teach(lectern);
            auto records = std::move(open()).value();
            auto kept = records.class_under_way("lesson").value().value();
            kept.body = "{ damaged";
            REQUIRE(records.keep_class(kept).ok());
        }
        auto lectern = this->lectern(by_grace());
        CHECK(lectern.screen().place == "class-waiting");
        CHECK(shown(lectern, "go-on") == nullptr);
        press(lectern, "throw-away");
        CHECK(under_way(*this) == "{ damaged");
        press(lectern, "throw-away-sure");
        CHECK(under_way(*this) == "");
        press(lectern, "begin");
        CHECK(under_way(*this) != "");
    }
}
