#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

std::string problem_on(const app::Desk& desk)
{
    const auto* problem = shown(desk, "problem");
    return problem ? problem->text : "";
}

} // namespace

TEST_SUITE("app/door")
{
    TEST_CASE_FIXTURE(Staffroom, "Door: the first run asks what the place is called and for a pass phrase")
    {
        auto d = desk();
        CHECK(d.screen().place == "site-name");
        name_the_site(d);
        CHECK(d.screen().place == "site");
        CHECK(shown(d, "title")->text == "Quarrywell House");
        press(d, "site-out");
        CHECK(d.screen().place == "people");
    }

    TEST_CASE_FIXTURE(
        Staffroom, "Door: a pass phrase that was typed in two ways is chosen once more, and nothing is kept")
    {
        auto d = desk();
        answer(d, "site", "Quarrywell House");
        answer(d, "pin", "four words that differ");
        answer(d, "pin", "four words that differed");
        CHECK(d.screen().place == "choose-passphrase");
        CHECK(problem_on(d) == "The two were not the same. Please choose once more.");
        CHECK_FALSE(std::filesystem::exists(places().records));
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: what is written in secret is told as secret, and never stands on a page")
    {
        auto d = desk();
        answer(d, "site", "Quarrywell House");
        CHECK(shown(d, "pin")->secret);
        write(d, "pin", "four words that differ");
        for (const auto* item : present::in_reading_order(d.screen()))
            CHECK(item->value.find("four") == std::string::npos);
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: a new name is asked about, so that a slip of the fingers makes nobody")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "learner");
        answer(d, "name", "Grcae");
        CHECK(d.screen().place == "new-name");
        press(d, "who-is-here");
        CHECK(shown(d, "person-Grcae") == nullptr);
        CHECK(shown(d, "person-Grace") != nullptr);
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: who turns back before there is a PIN leaves no name behind")
    {
        auto d = desk();
        name_the_site(d);
        press(d, "site-out");
        be_new(d, "Grace");
        answer(d, "pin", pin);
        press(d, "who-is-here");
        CHECK(shown(d, "person-Grace") == nullptr);
        CHECK(open_records().value().learners().value().empty());
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: the twelve words stay until it is said that they are written down")
    {
        auto d = desk();
        name_the_site(d);
        press(d, "site-out");
        be_new(d, "Grace");
        answer(d, "pin", pin);
        answer(d, "pin", pin);
        REQUIRE(shown(d, "recovery-words") != nullptr);
        CHECK(d.screen().focus == "noted");
        press(d, "go-on");
        CHECK(shown(d, "recovery-words") != nullptr);
        press(d, "noted");
        press(d, "go-on");
        CHECK(d.screen().place == "home");
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: a name is no PIN, and the site's name no pass phrase")
    {
        auto d = desk();
        answer(d, "site", "Quarrywell House");
        answer(d, "pin", "quarrywell 2026");
        CHECK(d.screen().place == "choose-passphrase");
        CHECK_FALSE(problem_on(d).empty());
        answer(d, "pin", pin); // Six digits would not withstand who copies the file.
        CHECK(d.screen().place == "choose-passphrase");
        give_pin(d, passphrase);
        press(d, "site-out");
        be_new(d, "Grace Obi");
        answer(d, "pin", "grace2026");
        CHECK(d.screen().place == "choose-pin");
        CHECK_FALSE(problem_on(d).empty());
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: after a lock no name is chosen for anybody")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "learner");
        CHECK(d.screen().focus.empty());
        press(d, "go-on");
        CHECK(d.screen().place == "people");
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: a PIN that somebody could guess is refused before it is typed again")
    {
        auto d = desk();
        name_the_site(d);
        press(d, "site-out");
        be_new(d, "Grace");
        answer(d, "pin", "123456");
        CHECK(d.screen().place == "choose-pin");
        CHECK_FALSE(problem_on(d).empty());
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: five wrong PINs, and the sixth try has to wait, also after a new start")
    {
        {
            auto d = desk();
            come_in(d, "Grace");
            press(d, "learner");
            press(d, "person-Grace");
            for (int i = 0; i < 5; ++i)
                answer(d, "pin", "111222");
            CHECK(problem_on(d) == "That PIN is not right. Please try again in half a minute.");
        }
        auto d = desk();
        press(d, "person-Grace");
        answer(d, "pin", pin);
        CHECK(problem_on(d) == "There were too many tries. Please try again in half a minute.");
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: after a PIN was reset, the recovery words open what was written before")
    {
        auto d = desk();
        name_the_site(d);
        press(d, "site-out");
        be_new(d, "Grace");
        answer(d, "pin", pin);
        answer(d, "pin", pin);
        const std::string words = shown(d, "recovery-words")->text;
        press(d, "noted");
        press(d, "go-on");
        for (const char* id : {"course-tea", "unit-hallway", "continue", "option-sit", "continue"})
            press(d, id);
        write(d, "write-mine", "Her mother.");
        press(d, "learner");

        press(d, "site-lead");
        answer(d, "pin", "four words that differ");
        press(d, "page-people");
        const auto grace = open_records().value().find_learner("Grace").value();
        press(d, "person-" + grace->uid);
        press(d, "do-reset-pin");
        press(d, "sure");
        press(d, "site-out");

        press(d, "person-Grace");
        answer(d, "pin", "739264");
        answer(d, "pin", "739264");
        press(d, "noted");
        press(d, "go-on");
        CHECK(d.screen().place == "recover");
        answer(d, "words", "these are not the words");
        CHECK_FALSE(problem_on(d).empty());
        answer(d, "words", words);
        press(d, "my-learning");
        const auto& items = d.screen().right;
        CHECK(std::any_of(items.begin(), items.end(),
            [](const auto& item) { return item.footer.find("Her mother.") != std::string::npos; }));
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: at no hour does the page behind the PIN have the heading of the page before it")
    {
        {
            auto d = desk();
            come_in(d, "Grace");
        }
        for (int hour = 0; hour < 24; ++hour) {
            later(std::chrono::hours{1});
            auto d = desk();
            press(d, "person-Grace");
            const std::string before = shown(d, "title")->text;
            give_pin(d);
            REQUIRE(d.screen().place == "home");
            CHECK(shown(d, "title")->text != before);
        }
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: where there are many people, none is listed, and a name is written")
    {
        {
            auto records = std::move(open_records()).value();
            for (int i = 0; i < 13; ++i)
                REQUIRE(records.add_learner("Learner " + std::to_string(i)).ok());
        }
        auto d = desk();
        CHECK(shown(d, "person-Learner 1") == nullptr);
        answer(d, "name", "learner 12");
        CHECK(d.screen().place == "choose-pin");
    }

    TEST_CASE_FIXTURE(Staffroom, "Door: somebody named on the command line is asked for the PIN, or gives it there")
    {
        {
            auto d = desk();
            come_in(d, "Grace");
        }
        app::Wish wish;
        wish.learner = "Grace";
        auto asked = desk(wish);
        CHECK(asked.screen().place == "pin");
        wish.pin = pin;
        auto given = desk(wish);
        CHECK(given.screen().place == "home");
        wish.pin = "111222";
        auto other = desk(wish);
        CHECK(other.screen().place == "pin");
        CHECK(problem_on(other) == "That PIN is not right. Try again.");
    }
}
