#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

TEST_SUITE("app/teach")
{
    // Lectern::Lectern: an error of waiting() leaves m_waiting empty, and begin() writes over what is kept.
    TEST_CASE_FIXTURE(School, "Lectern: a class that waits and cannot be read is not written over")
    {
        press(*std::make_unique<app::Lectern>(lesson(), folder(), places().records, opener(), clock(), by_grace()),
            "begin");
        {
            auto records = std::move(open()).value();
            auto kept = *records.class_under_way("lesson").value();
            kept.body = R"({"version":99})"; // Of a newer program.
            REQUIRE(records.keep_class(kept).ok());
        }
        auto lectern = this->lectern(by_grace());
        REQUIRE(text_of(lectern, "message") != "");
        (void)lectern.handle({window::UserAction::Kind::Pressed, "begin", {}});
        CHECK(std::move(open()).value().class_under_way("lesson").value()->body == R"({"version":99})");
    }

    // obey_ending("later") says that the class waits before keep() has failed, and class_over_screen has no message.
    TEST_CASE_FIXTURE(School, "Lectern: it is not said that a class waits where it could not be kept")
    {
        const auto broken = []() -> Result<records::Records> { return Error{ErrorCode::Io, "The disk is gone."}; };
        app::Lectern lectern(lesson(), folder(), places().records, broken, clock(), by_grace());
        press_all(lectern, {"begin", "end", "later"});
        CHECK(says(lectern.screen(), "The disk is gone."));
        CHECK_FALSE(says(lectern.screen(), "The class waits."));
    }

    // count_boxes() sets each box as it goes; its comment says that nothing changes.
    TEST_CASE_FIXTURE(School, "Lectern: where one count is no number none of them is taken")
    {
        auto lectern = this->lectern(by_grace());
        press(lectern, "begin");
        let_them_vote(lectern);
        write(lectern, "votes-1", "6");
        write(lectern, "votes-2", "x");
        press(lectern, "count");
        CHECK(text_of(lectern, "count") == "Count");
    }
}
