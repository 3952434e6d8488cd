#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// A whole course in which `declared` stands between the course and its unit.
Script declaring(const Script& declared)
{
    return Script{opening()[0]} + declared + Script{opening()[1]} + ending();
}

course::Course with(const course::Statement& declared)
{
    auto loaded = load(declaring({declared}));
    for (const auto& finding : loaded.findings) {
        if (finding.severity == course::Severity::Error)
            FAIL_CHECK(course::render(finding, loaded.sources, ""));
    }
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

} // namespace

TEST_SUITE("course/declarations")
{
    TEST_CASE("Course: keeps all that is said about it")
    {
        Script script = opening() + ending();
        script[0] = say("course", "dementia",
            braces({{"title", "Dementia"}, {"version", "1.20.3"}, {"language", "cy"}, {"minutes", 90},
                {"authors", list({"Ada", "Ben"})}, {"licence", "CC BY 4.0"}, {"audience", "Everyone"},
                {"reviewed", "2026-11-21"}, {"nations", list({"wales"})}, {"privacy", "private"},
                {"listed_as", "Practice learning"}, {"category", "Dementia"}, {"group_min", 8},
                {"practice", "Where you work, do this"}, {"schema", 1}}));
        const auto c = sound(script);
        CHECK(c.id == "dementia");
        CHECK(c.title.value == "Dementia");
        CHECK(c.version == "1.20.3");
        CHECK(c.language == "cy");
        CHECK(c.minutes == 90);
        CHECK(c.authors == std::vector<std::string>{"Ada", "Ben"});
        CHECK(c.licence == "CC BY 4.0");
        CHECK(c.audience.value == "Everyone");
        CHECK(c.reviewed == "2026-11-21");
        CHECK(c.nation_names == std::vector<std::string>{"wales"});
        CHECK(c.privacy == course::Privacy::Private);
        CHECK(c.listed_as.value == "Practice learning");
        CHECK(c.category == "Dementia");
        CHECK(c.group_min == 8);
        CHECK(c.practice.value == "Where you work, do this");
    }

    TEST_CASE("Course: says what it needs, and a group is never smaller than five")
    {
        const auto c = sound(opening() + ending());
        CHECK(c.language == "en-GB");
        CHECK(c.privacy == course::Privacy::Standard);
        CHECK(c.group_min == 5);
        Script few = opening() + ending();
        few[0] = say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}, {"group_min", 2}}));
        CHECK(sound(few).group_min == 5);
    }

    TEST_CASE("Course: a version has three numbers")
    {
        for (const char* bad : {"1", "1.0", "1.0.0.0", "1..0", "v1.0.0", "1.0.", ".1.0", "1.0.0-beta"}) {
            CAPTURE(bad);
            Script script = opening() + ending();
            script[0] = say("course", "teatime", braces({{"title", "Teatime"}, {"version", bad}}));
            CHECK(codes(script) == "bad-version:1");
        }
    }

    TEST_CASE("Course: one for a newer program is refused, in words")
    {
        Script script = opening() + ending();
        script[0] = say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}, {"schema", 2}}));
        CHECK(findings(script)
            == "course.lua:1: this course is written for a newer Vignette (schema 2; this program reads up to 1) "
               "(update Vignette to play it) [newer-course]\n");
    }

    TEST_CASE("Unit: keeps all that is said about it, and begins with its first scene unless it says another")
    {
        Script script{opening()[0],
            say("competency", "cc9_1c",
                braces({{"framework", "Care Certificate"}, {"code", "9.1c"}, {"text", "What it is"}})),
            say("unit", "hall",
                braces({{"title", "The hall"}, {"minutes", 8}, {"summary", "In short."}, {"you", "You are Jo."},
                    {"start", "second"}, {"contributes", list({"cc9_1c"})}, {"order", "any"}}))};
        const auto c = sound(script + Script{say("scene", "second"), say("go", "ending")} + ending());
        const auto& unit = c.units[0];
        CHECK(unit.title.value == "The hall");
        CHECK(unit.minutes == 8);
        CHECK(unit.summary.value == "In short.");
        CHECK(unit.you.value == "You are Jo.");
        CHECK(unit.start.scene == 0);
        CHECK(unit.contributes == std::vector<std::string>{"cc9_1c"});
        CHECK(unit.any_order);
        CHECK(unit.scenes == std::vector<course::Index>{0, 1});
        CHECK(sound(opening() + ending()).units[0].start.scene == 0);
    }

    TEST_CASE("Declarations: each word lands in its place")
    {
        CHECK(with(say("character", "amina",
                       braces({{"name", "Amina"}, {"about", "82"}, {"voice", "f2"}, {"colour", "plum"}})))
                  .characters[0]
                  .colour
            == "plum");
        CHECK(with(say("voice", "cost", braces({{"label", "What this cost me"}}))).voices[0].label.value
            == "What this cost me");
        CHECK(with(say("role", "cook", braces({{"name", "Cook"}, {"groups", "kitchen"}}))).roles[0].groups
            == std::vector<std::string>{"kitchen"});
        CHECK(with(say("nation", "wales", braces({{"name", "Wales"}}))).nations[0].name.value == "Wales");
        CHECK(with(say("helpline", "line", braces({{"name", "A line"}, {"phone", "0800"}, {"hours", "Always"}})))
                  .helplines[0]
                  .phone
            == "0800");
        CHECK(with(say("resource", "book", braces({{"title", "A book"}, {"address", "https://example.org"}})))
                  .resources[0]
                  .address
            == "https://example.org");
        CHECK(with(say("term", "PEG", "A tube into the stomach.")).terms[0].word == "PEG");
        CHECK(with(say("guide", "before", "Before you teach",
                       braces({{"for_whom", "facilitator"}, {"text", "Read it."}})))
                  .guides[0]
                  .title.value
            == "Before you teach");
        CHECK(with(say("wording",
                       braces({{"say", "living with"}, {"rather_than", "suffering from"}, {"source", "general"}})))
                  .wordings[0]
                  .rather_than.value
            == "suffering from");
        CHECK(with(say("agreement", list({"Listen.", "Pass."}))).agreement[1].value == "Pass.");
        CHECK(with(say("source", "F21",
                       braces({{"text", "A fact."}, {"status", "to_check"}, {"recheck", "It may have changed."}})))
                  .sources[0]
                  .recheck_note.value
            == "It may have changed.");
        CHECK(with(say("source", "F21", braces({{"text", "A fact."}, {"status", "general"}, {"recheck", true}})))
                  .sources[0]
                  .recheck);
    }

    TEST_CASE("Memory: counters, flags and states are bounded, and start where they are told")
    {
        const auto counter
            = with(say("counter", "trust", braces({{"from", -1}, {"to", 3}, {"start", 2}, {"keep", true}})))
                  .variables[0];
        CHECK(counter.from == -1);
        CHECK(counter.to == 3);
        CHECK(counter.start == 2);
        CHECK(counter.keep);
        CHECK(with(say("counter", "trust", braces({{"from", 1}, {"to", 3}}))).variables[0].start == 1);
        const auto flag = with(say("flag", "rushed")).variables[0];
        CHECK(flag.to == 1);
        CHECK_FALSE(flag.keep);
        const auto state = with(say("state", "light",
                                    Argument(course::Value{course::Table{{{std::string("day")}, {std::string("lamp")}},
                                        {{"start", {std::string("lamp")}}}}})))
                               .variables[0];
        CHECK(state.states == std::vector<std::string>{"day", "lamp"});
        CHECK(state.to == 1);
        CHECK(state.start == 1);
    }

    TEST_CASE("Declarations: what is out of range or not known is told")
    {
        struct Row {
            const char* what;
            course::Statement statement;
            const char* codes;
        };
        for (const auto& row :
            {
                Row{"a counter that falls", say("counter", "x", braces({{"from", 3}, {"to", 1}})), "out-of-range:2"},
                Row{"a counter that stands", say("counter", "x", braces({{"from", 3}, {"to", 3}})), "out-of-range:2"},
                Row{"a counter of 1,001 steps", say("counter", "x", braces({{"from", 0}, {"to", 1001}})),
                    "out-of-range:2"},
                Row{"a counter of 1,000 steps", say("counter", "x", braces({{"from", 0}, {"to", 1000}})), ""},
                Row{"a start outside", say("counter", "x", braces({{"from", 0}, {"to", 3}, {"start", 4}})),
                    "out-of-range:2"},
                Row{"a state of one value", say("state", "x", list({"only"})), "out-of-range:2"},
                Row{"a state with a value twice", say("state", "x", list({"a", "a"})), "duplicate-id:2"},
                Row{"a value that no condition could read", say("state", "x", list({"very upset", "calm"})),
                    "bad-id:2"},
                Row{"a value that is a word of conditions", say("state", "x", list({"true", "calm"})), "bad-id:2"},
                Row{"a flag that is a word of conditions", say("flag", "not"), "bad-id:2"},
                Row{"an id with a capital", say("flag", "Rushed"), "bad-id:2"},
                Row{"a source of no status",
                    say("source", "F1", braces({{"text", "x"}, {"status", "maybe"}, {"recheck", true}})),
                    "unknown-value:2"},
                Row{"a source nobody cites", say("source", "F1", braces({{"text", "x"}, {"status", "general"}})),
                    "uncited-source:2"},
                Row{"a wording whose source is not there",
                    say("wording", braces({{"say", "x"}, {"rather_than", "y"}, {"source", "F9"}})), "unknown-source:2"},
                Row{"a scale of one point", say("scale", "s", braces({{"question", "How?"}, {"points", 1}})),
                    "out-of-range:2"},
                Row{"a scale of twelve points", say("scale", "s", braces({{"question", "How?"}, {"points", 12}})),
                    "out-of-range:2"},
                Row{"a scale without a question", say("scale", "s", braces({{"points", 5}})), "missing-field:2"},
                Row{"a second course", say("course", "b", braces({{"title", "B"}, {"version", "1.0.0"}})),
                    "misplaced-word:2"},
            }) {
            CAPTURE(row.what);
            CHECK(codes(declaring({row.statement})) == row.codes);
        }
    }

    TEST_CASE("Unit: an order, a competency and a privacy that nobody knows are told")
    {
        Script script = opening() + ending();
        script[1] = say("unit", "hall",
            braces({{"title", "The hall"}, {"minutes", 8}, {"order", "random"}, {"contributes", "cc9"}}));
        CHECK(codes(script) == "unknown-competency:2 unknown-value:2");
        script[1] = opening()[1];
        script[0]
            = say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}, {"privacy", "secret"}}));
        CHECK(codes(script) == "unknown-value:1");
    }

    TEST_CASE("Scale: has points as a number or in words, a question or items")
    {
        const auto numbered = with(
            say("scale", "s", braces({{"question", "How sure?"}, {"points", 5}, {"low", "Not"}, {"high", "Very"}})))
                                  .scales[0];
        CHECK(numbered.points == 5);
        CHECK(numbered.words.empty());
        const auto worded = with(say("scale", "s",
            braces({{"points", list({"Not yet", "Partly", "Yes"})}, {"aside", "Prefer not to say"}, {"why", "To see."},
                {"items", list({item({"q1", "I ask."}), item({"q2", "I wait."})})}})));
        CHECK(worded.scales[0].points == 3);
        CHECK(worded.scales[0].words[2].value == "Yes");
        CHECK(worded.scales[0].items[1].id == "q2");
        CHECK(worded.scales[0].aside.value == "Prefer not to say");
    }

    TEST_CASE("Emblem: ties parts of its picture to variables, with a phrase for each value")
    {
        const Script script
            = declaring({say("counter", "comfort", braces({{"from", 0}, {"to", 1}})), say("flag", "shown"),
                say("emblem", "media/flower.svg",
                    braces({{"alt", "A flower"}, {"show", braces({{"petal", "comfort"}})},
                        {"words", braces({{"petal", list({"closed", "open"})}})}, {"when", "shown"}}))});
        const auto emblem = sound(script).emblems[0];
        CHECK(emblem.file == "media/flower.svg");
        CHECK(emblem.shows[0].index == 0);
        CHECK(emblem.words.at("petal")[1].value == "open");
        CHECK_FALSE(emblem.when.always());
    }

    TEST_CASE("Emblems: each part has one phrase for each value, and no part is named that follows nothing")
    {
        const auto told = [](const Argument& show, const Argument& words) {
            return findings(declaring({say("counter", "comfort", braces({{"from", 1}, {"to", 3}})),
                say("emblem", "media/flower.svg", braces({{"alt", "A flower"}, {"show", show}, {"words", words}}))}));
        };
        const auto petal = braces({{"petal", "comfort"}});
        CHECK(told(petal, braces({{"petal", list({"a", "b", "c"})}})) == "");
        CHECK(told(petal, braces({{"petal", list({"a"})}}))
            == "course.lua:3: the emblem says 1 phrase for petal, but comfort has 3 values (write one phrase for each "
               "value: words = { petal = { \"…\", … } }) [emblem-words]\n");
        CHECK(told(petal, braces({})).find("says 0 phrases for petal") != std::string::npos);
        CHECK(told(petal, braces({{"petal", list({"a", "b", "c", "d"})}})).find("says 4 phrases") != std::string::npos);
        CHECK(told(braces({}), braces({{"leaf", list({"a"})}})).find("phrases for leaf, which follows nothing")
            != std::string::npos);
        CHECK(told(braces({{"petal", "kindness"}}), braces({{"petal", list({"a"})}}))
            == "course.lua:3: there is no variable called kindness (declare it with counter, flag or state) "
               "[unknown-variable]\n");
    }

    TEST_CASE("Units: an id that one had before stands behind it, before its first scene")
    {
        const auto course = sound(opening() + Script{say("was", "corridor")} + ending());
        CHECK(course.units[0].was == std::vector<std::string>{"corridor"});
        CHECK(course.unit_by_id.at("corridor") == 0);
        CHECK(course.scenes[0].was.empty());
        CHECK(codes(opening() + Script{say("was", "hall")} + ending()) == "duplicate-id:3");
        CHECK(codes(opening() + Script{say("flag", "late"), say("was", "corridor")} + ending()) == "misplaced-word:4");
        CHECK(codes({opening()[0], say("was", "corridor"), opening()[1]}) == "misplaced-word:2 no-scene:3");
    }

    TEST_CASE("Ids: none is given twice in its kind, and the first place is named")
    {
        CHECK(findings(declaring({say("flag", "rushed"), say("counter", "rushed", braces({{"from", 0}, {"to", 3}}))}))
            == "course.lua:3: there is already a variable called rushed, at line 2 (give this one another id) "
               "[duplicate-id]\n");
        CHECK(codes(declaring({say("nation", "wales", braces({{"name", "Wales"}})), say("flag", "wales")})) == "");
        CHECK(codes(opening() + ending() + ending()) == "duplicate-id:6");
        CHECK(codes(opening() + Script{say("scene", "a"), say("was", "ending"), say("go", "ending")} + ending())
            == "duplicate-id:6");
    }
}

} // namespace vignette::script
