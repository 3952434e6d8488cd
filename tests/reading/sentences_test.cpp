#include "engine/author/reading/sentences.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace vignette::author::reading {

namespace {

/// "One. | Two." with the names in it marked: "She met [Amina]."
std::string shown(std::string_view text)
{
    std::string out;
    for (const auto& sentence : sentences(text)) {
        out += out.empty() ? "" : " | ";
        for (const auto& word : sentence.words)
            out.append(&word == sentence.words.data() ? "" : " ")
                .append(word.name ? "[" + std::string(word.text) + "]" : std::string(word.text));
    }
    return out;
}

} // namespace

TEST_SUITE("reading/sentences")
{
    TEST_CASE("Sentences: one ends where the next begins with a capital")
    {
        CHECK(shown("You stop. She looks up! Does he? Yes … Perhaps.")
            == "You stop | She looks up | Does he | Yes | Perhaps");
        CHECK(shown("Wait … then go on. 12 people came.") == "Wait then go on | 12 people came");
        CHECK(shown("“Stop!” she says. “Now.” He does.") == "Stop she says | Now | He does");
        CHECK(shown("(It is late.) You go.") == "It is late | You go");
        CHECK(shown("It is *late.* You go.") == "It is late | You go");
    }

    TEST_CASE("Sentences: a stop that shortens a word ends none")
    {
        CHECK(shown("You meet Mr. Osei and Dr. Ray at 9 a.m. today.")
            == "You meet [Mr] [Osei] and [Dr] [Ray] at 9 a m today");
        CHECK(shown("Say no. Then wait.") == "Say no | Then wait");
        CHECK(shown("It costs 1.50 now.") == "It costs 1.50 now");
    }

    TEST_CASE("Sentences: an empty line ends one even without a stop")
    {
        CHECK(shown("A heading\n\nand more\nof it") == "A heading | and more of it");
        CHECK(shown("One line\n  \nanother") == "One line | another");
    }

    TEST_CASE("Sentences: apostrophes and hyphens stay inside words and dashes part them")
    {
        CHECK(shown("It’s person-centred – isn't it—really?") == "It’s person-centred isn't it really");
        CHECK(shown("the residents’ tea, at ‘ten’") == "the residents tea at ten");
    }

    TEST_CASE("Sentences: a capital inside one is a name unless it begins a quotation or means me")
    {
        CHECK(shown("Then Bea and I go to York.") == "Then [Bea] and I go to [York]");
        CHECK(shown("He asks, “Where is I’ll?”") == "He asks Where is I’ll");
    }

    TEST_CASE("Sentences: what has no word is none")
    {
        CHECK(sentences("").empty());
        CHECK(sentences(" … – “” ** ").empty());
    }
}

} // namespace vignette::author::reading
