#include "engine/author/reading/wording.hpp"

#include <doctest/doctest.h>

namespace vignette::author::reading {

namespace {

bool stands(std::string_view text, std::string_view phrase)
{
    std::size_t length = 0;
    return find_phrase(text, phrase, length) != std::string_view::npos;
}

} // namespace

TEST_SUITE("reading/wording")
{
    TEST_CASE("Wording: phrases stand between commas and semicolons and the word or")
    {
        CHECK(phrases("sufferer, victim; living *death*")
            == std::vector<std::string>{"sufferer", "victim", "living death"});
        CHECK(
            phrases("the doubles, darling or Granny") == std::vector<std::string>{"the doubles", "darling", "Granny"});
        CHECK(phrases(" , ;").empty());
        CHECK(phrases("").empty());
    }

    TEST_CASE("Wording: one short word means too many things to be looked for")
    {
        CHECK(
            phrases("love, darling or Nan, no-go, the UTI") == std::vector<std::string>{"darling", "no-go", "the UTI"});
    }

    TEST_CASE("Wording: a phrase is found in whole words in capitals or not")
    {
        CHECK(stands("He is a Feeder.", "feeder"));
        CHECK(stands("The *feeder*: there.", "feeder"));
        CHECK(stands("just the\ncleaner", "just the cleaner"));
        CHECK(stands("don't worry", "Don’t"));
        CHECK_FALSE(stands("He is a bird-feedery man", "feeder"));
        CHECK_FALSE(stands("two feeders", "feeder"));
        CHECK_FALSE(stands("", "feeder"));
        CHECK_FALSE(stands("feede", "feeder"));
    }

    TEST_CASE("Wording: what somebody else says does not count")
    {
        CHECK_FALSE(stands("The sheet says “feeder” twice.", "feeder"));
        CHECK_FALSE(stands("The sheet says \"a feeder\" twice.", "feeder"));
        CHECK_FALSE(stands("The word ‘feeder’ is there.", "feeder"));
        CHECK_FALSE(stands("“Who’s the ‘feeder’ here?”", "feeder"));
        CHECK(stands("Bea’s word is feeder.", "feeder"));
        CHECK(stands("“Yes,” she says, the feeder", "feeder"));
    }

    TEST_CASE("Wording: where it stands and how long it is there")
    {
        std::size_t length = 0;
        CHECK(find_phrase("A don’t here", "don't", length) == 2);
        CHECK(length == std::string_view("don’t").size());
    }
}

} // namespace vignette::author::reading
