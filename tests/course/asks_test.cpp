#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// A scene with `lines`, the first of them on line 5.
Script asking(const Script& lines)
{
    return Script{opening()[0], say("scale", "confidence", braces({{"question", "How sure?"}, {"points", 5}})),
               opening()[1], say("scene", "hallway")}
    + lines + Script{say("finish", "completed")};
}

course::Ask ask_of(const course::Statement& statement)
{
    return sound(asking({statement})).scenes[0].parts[0].asks.at(0);
}

Argument two_items()
{
    return list({item({"sit", "Sit.", "She smiles."}), item({"wait", "Wait."})});
}

} // namespace

TEST_SUITE("course/asks")
{
    TEST_CASE("Questions: each word becomes one of its kind, with its parts")
    {
        using Kind = course::Ask::Kind;
        const auto many = ask_of(say("choose_many", "q", "Which?", two_items()));
        CHECK(many.kind == Kind::ChooseMany);
        CHECK(many.prompt.value == "Which?");
        CHECK(many.items[0].opens.value == "She smiles.");
        CHECK(many.items[1].text.value == "Wait.");
        CHECK(ask_of(say("arrange", "q", "In order", two_items())).kind == Kind::Arrange);
        CHECK(ask_of(say("checklist", "q", "Done?", two_items())).kind == Kind::Checklist);
        const auto match
            = ask_of(say("match", "q", "Which to which?", list({pair({"a", "Left", "Right"}), pair({"b", "L", "R"})})));
        CHECK(match.kind == Kind::Match);
        CHECK(match.items[0].text.value == "Left");
        CHECK(match.items[0].opens.value == "Right");
        const auto spot = ask_of(say("spot", "q", "What do you see?", "media/corridor.svg",
            places({area({"lamp", "The lamp"}), area({"rug", "The rug", "She trips."})}, "A dim corridor.")));
        CHECK(spot.kind == Kind::Spot);
        CHECK(spot.picture == "media/corridor.svg");
        CHECK(spot.alt.value == "A dim corridor.");
        CHECK(spot.items[1].opens.value == "She trips.");
    }

    TEST_CASE("Questions: rate, reflect, plan and jot keep what is said about them")
    {
        const auto rate = ask_of(say("rate", "confidence", braces({{"moment", "looking_back"}})));
        CHECK(rate.scale == 0);
        CHECK(rate.moment == "looking_back");
        const auto reflect = ask_of(say("reflect", "q",
            braces({{"prompt", "Why?"}, {"hint", "No names."}, {"share", false}, {"optional", false}})));
        CHECK(reflect.hint.value == "No names.");
        CHECK_FALSE(reflect.share);
        CHECK_FALSE(reflect.optional);
        CHECK(ask_of(say("reflect", "q", braces({{"prompt", "Why?"}}))).share);
        CHECK(ask_of(say("plan", "q", braces({{"prompt", "What next?"}, {"weeks", 6}}))).weeks == 6);
        CHECK(ask_of(say("plan", "q", braces({{"prompt", "What next?"}}))).weeks == 2);
        CHECK(ask_of(say("jot", "q", braces({{"prompt", "Note"}, {"lines", 5}}))).lines == 5);
        CHECK(ask_of(say("jot", "q", braces({{"prompt", "Note"}, {"lines", 500}}))).lines == 12);
    }

    TEST_CASE("Scale: knows whether some page asks for it before")
    {
        CHECK(sound(asking({say("rate", "confidence", braces({{"moment", "before"}}))})).scales[0].asked_before);
        CHECK_FALSE(sound(asking({say("rate", "confidence", braces({{"moment", "after"}}))})).scales[0].asked_before);
    }

    TEST_CASE("Questions: what is wrong with them is told at their line")
    {
        const auto reflect = [](const char* id) { return say("reflect", id, braces({{"prompt", "Why?"}})); };
        struct Row {
            const char* what;
            Script lines;
            const char* codes;
        };
        for (const auto& row : {
                 Row{"a scale nobody declared", {say("rate", "sureness", braces({{"moment", "before"}}))},
                     "unknown-scale:5"},
                 Row{"a moment that is none", {say("rate", "confidence", braces({{"moment", "during"}}))},
                     "unknown-value:5"},
                 Row{"one rating twice in a scene",
                     {say("rate", "confidence", braces({{"moment", "before"}})),
                         say("rate", "confidence", braces({{"moment", "before"}}))},
                     "duplicate-id:6"},
                 Row{"one scale at two moments",
                     {say("rate", "confidence", braces({{"moment", "after"}})),
                         say("rate", "confidence", braces({{"moment", "looking_back"}}))},
                     ""},
                 Row{"two questions of one id", {reflect("q"), say("jot", "q", braces({{"prompt", "Why?"}}))},
                     "duplicate-id:6"},
                 Row{"one part alone", {say("arrange", "q", "In order", list({item({"a", "A"})}))},
                     "missing-argument:5"},
                 Row{"two parts of one id",
                     {say("arrange", "q", "In order", list({item({"a", "A"}), item({"a", "B"})}))}, "duplicate-id:5"},
                 Row{"texts for parts", {say("arrange", "q", "In order", list({"A", "B"}))},
                     "missing-argument:5 wrong-kind:5"},
                 Row{"numbers for parts", {say("arrange", "q", "In order", list({1, 2}))}, "wrong-kind:5"},
                 Row{"pairs for items",
                     {say("choose_many", "q", "Which?",
                         list({pair({"a", "A", "B"}), item({"b", "B"}), item({"c", "C"})}))},
                     "wrong-kind:5"},
                 Row{"a part without a text",
                     {say("choose_many", "q", "Which?", list({item({"a"}), item({"b", "B"})}))}, "missing-argument:5"},
                 Row{"a picture outside the course",
                     {say("spot", "q", "What?", "../a.svg", places({area({"a", "A"}), area({"b", "B"})}, "A."))},
                     "bad-path:5"},
                 Row{"a picture without its words",
                     {say("spot", "q", "What?", "a.svg", list({area({"a", "A"}), area({"b", "B"})}))}, "missing-alt:5"},
             }) {
            CAPTURE(row.what);
            CHECK(codes(asking(row.lines)) == row.codes);
        }
    }

    TEST_CASE("Questions: an item that two questions of a scene call alike cannot be asked about")
    {
        const Script twice
            = asking({say("choose_many", "q", "Which?", two_items()), say("arrange", "r", "In order", two_items())});
        CHECK(codes(twice) == "");
        Script asked = twice;
        asked.insert(asked.begin() + 4, say("narrate", "x", braces({{"when", "chose('hallway/sit')"}})));
        CHECK(findings(asked)
            == "course.lua:5: in the condition “chose('hallway/sit')”: hallway/sit could be two answers of that scene "
               "(give one another id) [bad-condition]\n");
    }

    TEST_CASE("Facts: are handed to the scenes, options and items that make them true")
    {
        const auto course = sound(asking({say("choose_many", "q", "Which?", two_items()),
            say("narrate", "x", braces({{"when", "chose('hallway/wait') and seen('hallway')"}}))}));
        CHECK(course.scenes[0].seen == 1);
        CHECK(course.scenes[0].parts[0].asks[0].items[0].chose == course::nothing);
        CHECK(course.scenes[0].parts[0].asks[0].items[1].chose == 0);
    }
}

} // namespace vignette::script
