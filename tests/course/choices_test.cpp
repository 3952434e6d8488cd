#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// A choice with one option, on line 10, below which `lines` stand (from line 11), then a result and a way on.
Script declared()
{
    return {opening()[0], say("character", "amina", braces({{"name", "Amina Khan"}})),
        say("voice", "cost", braces({{"label", "The cost"}})),
        say("counter", "trust", braces({{"from", 0}, {"to", 3}})), say("state", "light", list({"day", "lamp"})),
        say("source", "F21", braces({{"text", "A fact."}, {"status", "verified"}, {"recheck", true}})), opening()[1],
        say("scene", "hallway")};
}

Script option_of(const Script& lines)
{
    return declared() + Script{say("choose", "What do you do?"), say("option", "sit", "Sit down.")} + lines
        + Script{say("result", "She sits."), say("go", "ending")} + ending();
}

Script shared_of(const Script& lines)
{
    return declared()
        + Script{say("choose", "What do you do?"), say("option", "sit", "Sit down."), say("result", "She sits."),
            say("whichever", "What we know")}
    + lines + ending();
}

const course::Ask& choice_in(const course::Course& course)
{
    return course.scenes[0].parts[0].asks.at(0);
}

} // namespace

TEST_SUITE("course/choices")
{
    TEST_CASE("Ways: a go_if without a go below it says what is missing at its line")
    {
        const Script last = {say("scene", "a"), say("go_if", "true", "ending")};
        CHECK(findings(opening() + last + ending())
            == "course.lua:4: where “true” is not true, there is no way on from here (write go \"scene\" or finish "
               "\"completed\" below this line) [missing-way]\n");
        const Script two = {say("go_if", "true", "ending"), say("narrate", "On.")};
        CHECK(findings(opening() + last + two + ending())
            == "course.lua:5: where none of these conditions is true, there is no way on from here (write go \"scene\" "
               "or "
               "finish \"completed\" below this line) [missing-way]\n");
        const Script option = {say("scene", "a"), say("choose", "What now?"), say("option", "sit", "Sit."),
            say("result", "She sits."), say("go_if", "true", "ending"), say("because", "It is calm.")};
        CHECK(codes(opening() + option + ending()) == "missing-way:7");
        const Script shared = {say("whichever", "Then"), say("go_if", "true", "ending")};
        CHECK(codes(opening() + option + shared + ending()) == "missing-way:10");
        CHECK(codes(opening() + option + shared + Script{say("go", "ending")} + ending()) == "");
    }

    TEST_CASE("Ways: telling below go or go_if is told at its line – once a scene and not below finish")
    {
        const Script narrate = {say("narrate", "And then."), say("heading", "More")};
        const Script go = {say("scene", "a"), say("go", "ending")};
        CHECK(findings(opening() + go + narrate + ending())
            == "course.lua:5: warning: narrate stands below go, and is told before it (move it above go; to tell it "
               "afterwards, begin a scene above this line) [telling-after-way]\n");
        const Script jump = {say("scene", "a"), say("go_if", "true", "ending")};
        CHECK(codes(opening() + jump + narrate + Script{say("go", "ending")} + ending()) == "telling-after-way:5");
        CHECK(codes(opening() + go + ending() + narrate) == "");
        // What else is wrong is told first.
        CHECK(codes(opening() + Script{say("scene", "a"), say("go", "endnig")} + narrate + ending())
            == "unknown-scene:4");
    }

    TEST_CASE("Choice: is called choice unless it says otherwise, and keeps what stands behind it")
    {
        Script script = option_of({});
        const auto plain = sound(script);
        CHECK(choice_in(plain).id == "choice");
        CHECK(choice_in(plain).prompt.value == "What do you do?");
        CHECK(plain.scenes[0].parts[0].choose == 0);
        script[8] = say("choose", "first_thing", "What first?",
            braces({{"no_right_answer", "There is none."}, {"read_all", true}}));
        const auto named = sound(script);
        CHECK(choice_in(named).id == "first_thing");
        CHECK(choice_in(named).no_right_answer.value == "There is none.");
        CHECK(choice_in(named).read_all);
    }

    TEST_CASE("Option: each word below it lands in its place")
    {
        const auto course = sound(option_of({say("because", "It is kind."), say("only_if", "trust >= 1"),
            say("shown_but_locked", "She does not know you yet."), say("add", "trust", -1), say("set", "light", "lamp"),
            say("set", "trust", 2), say("view", "amina", "Somebody heard me."), say("view", "cost", "Time."),
            say("view", "colleague", "Kind."), say("evidence", "F21", "One."),
            say("evidence", list({"F21", "general"}), "Two."), say("practice", "Do it."), say("discuss", "Why?"),
            say("go_if", "trust == 3", "hallway")}));
        const auto& option = choice_in(course).options.at(0);
        CHECK(option.because.value == "It is kind.");
        CHECK(option.only_if.source == "trust >= 1");
        CHECK(option.locked.value == "She does not know you yet.");
        REQUIRE(option.effects.size() == 3);
        CHECK(option.effects[0].kind == course::Effect::Kind::Add);
        CHECK(option.effects[0].value == -1);
        CHECK(option.effects[1].value == 1);
        CHECK(option.effects[2].value == 2);
        REQUIRE(option.views.size() == 3);
        CHECK(option.views[0].character == 0);
        CHECK(option.views[1].declared == 0);
        CHECK(option.evidence[1].sources == std::vector<std::string>{"F21", "general"});
        CHECK(option.evidence[1].indices.size() == 1);
        CHECK(option.telling[0].kind == course::Line::Kind::Practice);
        CHECK(option.discusses.size() == 1);
        CHECK(option.jumps[0].way.scene == 0);
        CHECK(option.results[0].text.value == "She sits.");
        CHECK(option.way.scene == 1);
    }

    TEST_CASE("Whichever: takes telling, evidence, discussion and a way on for options that name none")
    {
        const auto course = sound(shared_of({say("narrate", "All of it."), say("evidence", "F21", "One."),
            say("think", list({"Why?"})), say("discuss", "How?"), say("go", "ending")}));
        const auto& shared = choice_in(course).shared;
        CHECK(shared.title.value == "What we know");
        CHECK(shared.telling.size() == 2);
        CHECK(shared.evidence[0].indices.size() == 1);
        CHECK(shared.discusses.size() == 1);
        CHECK(shared.way.scene == 1);
    }

    TEST_CASE("Option: what is missing, unknown or not possible is told at its line")
    {
        struct Row {
            const char* what;
            Script lines;
            const char* codes;
        };
        for (const auto& row : {
                 Row{"a variable nobody declared", {say("add", "trsut", 1)}, "unknown-variable:11"},
                 Row{"adding to a state", {say("add", "light", 1)}, "wrong-effect:11"},
                 Row{"a value the state has not", {say("set", "light", "dusk")}, "unknown-value:11"},
                 Row{"a number for a state", {say("set", "light", 1)}, "wrong-effect:11"},
                 Row{"true for a counter", {say("set", "trust", true)}, "wrong-effect:11"},
                 Row{"a text for a counter", {say("set", "trust", "two")}, "wrong-effect:11"},
                 Row{"a value out of range", {say("set", "trust", 4)}, "out-of-range:11"},
                 Row{"a side nobody declared", {say("view", "amna", "x")}, "unknown-voice:11"},
                 Row{"a source nobody declared", {say("evidence", "F22", "x")}, "unknown-source:11"},
                 Row{"a lock without a condition", {say("shown_but_locked", "Not yet.")}, "lock-without-condition:10"},
                 Row{"a condition nobody can read", {say("only_if", "trust = 1")}, "bad-condition:11"},
                 Row{"a way to nowhere", {say("go_if", "true", "hallwy")}, "unknown-scene:11"},
                 Row{"telling below an option", {say("narrate", "x")}, "telling-after-choice:11"},
                 Row{"a question below an option", {say("jot", "j", braces({{"prompt", "Why?"}}))},
                     "telling-after-choice:11"},
                 Row{"a second way", {say("go", "hallway")}, "two-ways:13"},
                 Row{"go_if behind go", {say("go", "ending"), say("go_if", "true", "hallway")},
                     "two-ways:12 two-ways:14"},
                 Row{"a second option of one name",
                     {say("result", "x"), say("go", "ending"), say("option", "sit", "Again.")}, "duplicate-id:13"},
                 Row{"page_break below an option", {say("page_break")}, "misplaced-word:11"},
             }) {
            CAPTURE(row.what);
            CHECK(codes(option_of(row.lines)) == row.codes);
        }
    }

    TEST_CASE("Choice: needs options, each with something that follows and a way on")
    {
        const Script bare = declared() + Script{say("choose", "What do you do?")};
        CHECK(codes(bare + ending()) == "missing-argument:9");
        CHECK(
            codes(bare + Script{say("option", "sit", "Sit."), say("go", "ending")} + ending()) == "missing-result:11");
        CHECK(codes(bare + Script{say("option", "sit", "Sit."), say("view", "amina", "Good."), say("go", "ending")}
                  + ending())
            == "");
        CHECK(codes(bare + Script{say("option", "sit", "Sit."), say("result", "She sits.")} + ending())
            == "missing-way:11");
        CHECK(codes(bare
                  + Script{say("option", "sit", "Sit."), say("result", "She sits."), say("go_if", "true", "ending")}
                  + ending())
            == "missing-way:12");
    }

    TEST_CASE("Choice: a way of the scene beside it is an error, above it and below")
    {
        const Script choice{
            say("choose", "What?"), say("option", "sit", "Sit."), say("result", "She sits."), say("go", "ending")};
        CHECK(codes(opening() + Script{say("scene", "a"), say("go", "ending")} + choice + ending())
            == "way-beside-choice:4");
        CHECK(codes(opening() + Script{say("scene", "a"), say("go_if", "true", "ending")} + choice + ending())
            == "way-beside-choice:4");
        CHECK(codes(opening() + Script{say("scene", "a"), say("choose", "What?"), say("go", "ending")}
                  + Script(choice.begin() + 1, choice.end()) + ending())
            == "way-beside-choice:5");
    }

    TEST_CASE("Whichever: comes behind the last option, and no option behind it")
    {
        CHECK(codes(declared()
                  + Script{say("choose", "What?"), say("whichever", "x"), say("option", "sit", "Sit."),
                      say("result", "She sits."), say("go", "ending")}
                  + ending())
            == "misplaced-word:10");
        CHECK(codes(shared_of({say("go", "ending"), say("option", "late", "Late.")})) == "misplaced-word:14");
        CHECK(codes(shared_of({say("result", "x"), say("go", "ending")})) == "misplaced-word:13");
    }
}

} // namespace vignette::script
