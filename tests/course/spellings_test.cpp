#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// Jo speaks twice under another name; `told` is what is told about her besides.
Script with(const std::string& told)
{
    return opening()
        + Script{say("character", "jo", braces({{"name", "Anna"}})), say("scene", "a"), say("narrate", told),
            say("say", "joo", "Hello."), say("say", "joo", "Goodbye."), say("finish", "completed")};
}

} // namespace

TEST_SUITE("course/spellings")
{
    TEST_CASE("Spellings: of two the one that stands less often is told with how often each stands")
    {
        CHECK(codes(with("It is late.")) == "two-spellings:3");
        CHECK(findings(with("This is jo. You know jo."))
            == "course.lua:6: there is no character called joo; did you mean jo? (the same on line 7) (“joo” stands "
               "twice, “jo” 3 times) (declare it with character) [unknown-character]\n");
        // Both are words of the course; one stands more often.
        CHECK(codes(with("This is jo. You know jo. Joo! Joo!")) == "unknown-character:6");
    }

    TEST_CASE("Spellings: where a name is meant is told with how many more places there are")
    {
        Script many = opening() + Script{say("character", "amna", braces({{"name", "Amina"}})), say("scene", "a")};
        for (int i = 0; i < 7; ++i)
            many.push_back(say("say", "amina", "Line " + std::to_string(i)));
        CHECK(findings(many + Script{say("finish", "completed")})
            == "course.lua:3: “amna” stands only here; “amina” is meant on line 5, 6, 7, 8 and 3 more (write it in one "
               "way "
               "everywhere) [two-spellings]\n");
    }
}

} // namespace vignette::script
