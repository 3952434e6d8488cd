#include "scripting/words/calls.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

namespace {

Room room(std::string_view word, std::vector<course::Value> arguments)
{
    return room_in(*course::find_word(word), arguments);
}

course::Value text(const char* value)
{
    return {std::string(value)};
}
course::Value braces()
{
    return {course::Table{}};
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Calls: a word with one text takes no second one")
    {
        CHECK(room("narrate", {}).texts == 1);
        CHECK(room("narrate", {text("a")}).texts == 0);
        CHECK(room("narrate", {text("a")}).braces == 1);
        CHECK(room("narrate", {text("a"), braces()}).braces == 0);
        CHECK(room("go", {text("a")}).braces == 0);
    }

    TEST_CASE("Calls: what may be left out is not waited for")
    {
        CHECK(room("choose", {text("a")}).texts == 0);
        CHECK(room("option", {text("a")}).texts == 1);
    }

    TEST_CASE("Calls: sources may stand in braces before the text")
    {
        CHECK(room("evidence", {}).names == 1);
        CHECK(room("evidence", {braces()}).texts == 1);
        CHECK(room("evidence", {braces()}).names == 0);
        CHECK(room("evidence", {braces(), text("a")}).braces == 1);
    }

    TEST_CASE("Calls: a list and its fields may stand in braces of their own")
    {
        CHECK(room("list", {}).braces == 2);
        CHECK(room("list", {braces()}).braces == 1);
        CHECK(room("list", {braces(), braces()}).braces == 0);
    }

    TEST_CASE("Calls: the source says on which line each call of a statement begins")
    {
        const auto tokens = tokens_of("option \"a\"\n  \"b\"\n\n  { x = (1) }\nnarrate \"c\"; option \"d\"");
        CHECK(line_of_call(tokens, "option", 1, 0) == 1u);
        CHECK(line_of_call(tokens, "option", 1, 1) == 2u);
        CHECK(line_of_call(tokens, "option", 1, 2) == 4u);
        CHECK(line_of_call(tokens, "option", 1, 3) == std::nullopt);
        CHECK(line_of_call(tokens, "option", 5, 0) == 5u);
        CHECK(line_of_call(tokens, "option", 4, 0) == std::nullopt);
    }

    TEST_CASE("Calls: of several statements on a line, the one with so many calls is meant")
    {
        const auto tokens = tokens_of("sign \"a\" sign \"b\"\n\"c\"");
        CHECK(line_of_call(tokens, "sign", 1, 1) == 2u);
    }

    TEST_CASE("Calls: brackets that never close end the search")
    {
        CHECK(line_of_call(tokens_of("sign ((\"a\""), "sign", 1, 0) == std::nullopt);
        CHECK(line_of_call(tokens_of("sign"), "sign", 1, 0) == std::nullopt);
    }
}

} // namespace vignette::scripting
