#include "engine/author/reading/measure.hpp"

#include <doctest/doctest.h>

namespace vignette::author::reading {

namespace {

Measure measured(std::string_view text)
{
    Measure out;
    out.add(text);
    return out;
}

} // namespace

TEST_SUITE("reading/measure")
{
    TEST_CASE("Measure: the age is the formula’s")
    {
        // 10 words in 2 sentences, 14 syllables: 0.39 × 5 + 11.8 × 1.4 − 15.59 + 5.
        const Measure measure = measured("You carry the water. People look at you kindly today.");
        CHECK(measure.sentences == 2);
        CHECK(measure.words == 10);
        CHECK(measure.syllables == 15);
        CHECK(measure.age() == doctest::Approx(0.39 * 5 + 11.8 * 1.5 - 15.59 + 5));
    }

    TEST_CASE("Measure: a name is a word of the sentence however long it is")
    {
        const Measure name = measured("The tea is for Konstantinopolous today.");
        CHECK(name.words == 6);
        CHECK(name.plain_words == 5);
        CHECK(name.age() == doctest::Approx(measured("The tea is for Al today.").age()));
    }

    TEST_CASE("Measure: harder words and longer sentences read at a higher age")
    {
        const double easy = measured("She sits down. You get a cup of tea for her. She likes it hot.").age();
        const double longer
            = measured("She sits down, and you get a cup of tea for her, since she likes it hot.").age();
        const double harder = measured(
            "Considerable deterioration necessitates immediate communication with appropriate professionals.")
                                  .age();
        CHECK(easy == 5);
        CHECK(longer > easy);
        CHECK(harder > 18);
    }

    TEST_CASE("Measure: parts add up to the whole and nothing has no age")
    {
        Measure sum = measured("One sentence is here.");
        sum.add(measured("Another one is there."));
        CHECK(sum.age() == measured("One sentence is here. Another one is there.").age());
        CHECK(Measure{}.age() == 0);
        CHECK(measured("…").age() == 0);
    }
}

} // namespace vignette::author::reading
