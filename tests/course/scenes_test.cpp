#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// One scene that holds `lines` and ends the unit. The first of `lines` stands on line 5.
Script scene_of(const Script& lines)
{
    return Script{opening()[0], say("character", "amina", braces({{"name", "Amina Khan"}})), opening()[1],
               say("scene", "hallway")}
    + lines + Script{say("finish", "completed")};
}

course::Scene scene_with(const Script& lines)
{
    return sound(scene_of(lines)).scenes[0];
}
course::Line line_of(const course::Statement& statement)
{
    return scene_with({statement}).parts[0].telling.at(0);
}

bool only_open_file(std::string_view name)
{
    return name == "media/open.svg";
}

} // namespace

TEST_SUITE("course/scenes")
{
    TEST_CASE("Scene: keeps its title, place, notes, old names, content note and whether it prints")
    {
        const auto course = sound(
            scene_of({say("title", "Ten to five"), say("place", "The hall"), say("was", "corridor"),
                say("was", "passage"), say("note", "Wait."), say("note", "Then go on."),
                say("printable", "For the wall"), say("warning", "It is sad.", braces({{"skip_to", "ending"}}))})
            + ending());
        const auto& scene = course.scenes[0];
        CHECK(scene.title.value == "Ten to five");
        CHECK(scene.place.value == "The hall");
        CHECK(scene.was == std::vector<std::string>{"corridor", "passage"});
        REQUIRE(scene.notes.size() == 2);
        CHECK(scene.notes[1].value == "Then go on.");
        CHECK(scene.has_printable);
        CHECK(scene.warning.value == "It is sad.");
        CHECK(scene.skip_to.scene == 1);
    }

    TEST_CASE("Scene: old names lead to it")
    {
        const auto course = sound(scene_of({say("was", "corridor")}));
        CHECK(course.scene_by_id.at("corridor") == 0);
    }

    TEST_CASE("Telling: each word becomes a line of its kind, in the order written")
    {
        using Kind = course::Line::Kind;
        const auto telling
            = scene_with({say("heading", "h"), say("narrate", "n"), say("say", "amina", "s"),
                             say("image", "media/a.svg", braces({{"alt", "i"}})),
                             say("audio", "media/a.ogg", braces({{"transcript", "t"}, {"captions", "media/a.vtt"}})),
                             say("list", list({"a", "b"})), say("sign", "x"), say("practice", "p"),
                             say("card", "one", "A card."), say("think", list({"q"}))})
                  .parts[0]
                  .telling;
        const std::vector<Kind> kinds{Kind::Heading, Kind::Narration, Kind::Speech, Kind::Image, Kind::Audio,
            Kind::List, Kind::Sign, Kind::Practice, Kind::Card, Kind::Think};
        REQUIRE(telling.size() == kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i)
            CHECK(telling[i].kind == kinds[i]);
        CHECK(telling[2].character == 0);
        CHECK(telling[3].text.value == "i");
        CHECK(telling[4].captions == "media/a.vtt");
        CHECK(telling[5].items[1].value == "b");
        CHECK(telling[8].id == "one");
        CHECK(telling[9].items[0].value == "q");
    }

    TEST_CASE("Telling: any line may have a condition")
    {
        for (const auto& statement : {say("heading", "h", braces({{"when", "true"}})),
                 say("narrate", "n", braces({{"when", "true"}})), say("say", "amina", "s", braces({{"when", "true"}})),
                 say("image", "media/a.svg", braces({{"alt", "i"}, {"when", "true"}})),
                 say("sign", "x", braces({{"when", "true"}})), say("practice", "p", braces({{"when", "true"}})),
                 say("card", "one", "A card.", braces({{"when", "true"}}))}) {
            CAPTURE(statement.word);
            CHECK(line_of(statement).when.compiled.size() == 1);
        }
    }

    TEST_CASE("Pages: page_break begins another page, and a scene has at least one")
    {
        const auto scene = scene_with({say("narrate", "one"), say("page_break"), say("narrate", "two"),
            say("page_break"), say("narrate", "three")});
        REQUIRE(scene.parts.size() == 3);
        CHECK(scene.parts[2].telling[0].text.value == "three");
        CHECK(scene.parts[2].way.kind == course::Way::Kind::Finish);
        CHECK(sound(opening() + Script{say("scene", "a"), say("finish", "left_early")}).scenes[0].parts.size() == 1);
    }

    TEST_CASE("Discuss: keeps its minutes, its place and its manner")
    {
        const auto discuss
            = scene_with({say("discuss", "Why?", braces({{"minutes", 5}, {"at", "views"}, {"as", "corners"}}))})
                  .parts[0]
                  .discusses.at(0);
        CHECK(discuss.minutes == 5);
        CHECK(discuss.at == "views");
        CHECK(discuss.as == "corners");
        CHECK(scene_with({say("discuss", "Why?")}).parts[0].discusses[0].as == "talk");
    }

    TEST_CASE("Scene: what is missing, twice, unknown or in the wrong place is told at its line")
    {
        struct Row {
            const char* what;
            Script lines;
            const char* codes;
        };
        for (const auto& row :
            {
                Row{"a second title", {say("title", "a"), say("title", "b")}, "said-twice:6"},
                Row{"a second place", {say("place", "a"), say("place", "b")}, "said-twice:6"},
                Row{"a second content note",
                    {say("warning", "a", braces({{"skip_to", "hallway"}})),
                        say("warning", "b", braces({{"skip_to", "hallway"}}))},
                    "said-twice:6 way-round-is-here:6"},
                Row{"a content note without a way round", {say("warning", "a")}, "warning-without-way:5"},
                Row{"a way round to nowhere", {say("warning", "a", braces({{"skip_to", "support"}}))},
                    "unknown-scene:5"},
                Row{"a speaker nobody knows", {say("say", "jo", "Hello.")}, "unknown-character:5"},
                Row{"a picture without a description", {say("image", "media/a.svg")}, "missing-alt:5"},
                Row{"a picture that only decorates", {say("image", "media/a.svg", braces({{"decorative", true}}))}, ""},
                Row{"a sound without its words", {say("audio", "media/a.ogg", braces({{"captions", "media/a.vtt"}}))},
                    "missing-field:5"},
                Row{"a card's picture without a description",
                    {say("card", "one", "A card.", braces({{"picture", "media/a.svg"}}))}, "missing-alt:5"},
                Row{"a card of sixteen words", {say("card", "one", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")},
                    "long-card:5"},
                Row{"a card of fifteen words", {say("card", "one", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15")}, ""},
                Row{"two cards of one name", {say("card", "one", "A."), say("card", "one", "B.")}, "duplicate-id:6"},
                Row{"a moment to discuss that is none", {say("discuss", "Why?", braces({{"at", "lunch"}}))},
                    "unknown-value:5"},
                Row{"a manner to discuss that is none", {say("discuss", "Why?", braces({{"as", "shout"}}))},
                    "unknown-value:5"},
                Row{"a condition on a note", {say("note", "x", braces({{"when", "true"}}))}, "unknown-field:5"},
                Row{"a way out before page_break", {say("go", "hallway"), say("page_break")}, "two-ways:5"},
                Row{"a second way out", {say("go", "hallway")}, "two-ways:6"},
                Row{"a condition nobody can read", {say("narrate", "x", braces({{"when", "trust"}}))},
                    "bad-condition:5"},
                Row{"a result outside an option", {say("result", "x")}, "misplaced-word:5"},
                Row{"evidence outside an option", {say("evidence", "general", "x")}, "misplaced-word:5"},
                Row{"an option without a choice", {say("option", "sit", "Sit.")}, "misplaced-word:5"},
                Row{"whichever without a choice", {say("whichever", "What we know")}, "misplaced-word:5"},
            }) {
            CAPTURE(row.what);
            CHECK(codes(scene_of(row.lines)) == row.codes);
        }
    }

    TEST_CASE("Scene: ways lead to a choice, a scene or an ending, and to nothing else")
    {
        CHECK(codes(opening() + Script{say("scene", "a"), say("narrate", "x")} + ending()) == "missing-way:4");
        CHECK(codes(opening() + Script{say("scene", "a"), say("finish", "done")}) == "unknown-value:4");
        CHECK(
            codes(opening() + Script{say("scene", "a"), say("go_if", "true", "a"), say("finish", "completed")}) == "");
        CHECK(codes(opening() + Script{say("scene", "a"), say("go_if", "true", "a")}) == "missing-way:4");
        CHECK(findings(opening() + Script{say("scene", "a"), say("go", "endign")} + ending())
            == "course.lua:4: there is no scene called endign; did you mean ending? (write the id of a scene of this "
               "course) [unknown-scene]\n");
    }

    TEST_CASE("Words: outside a scene, or before the course, say so, once")
    {
        CHECK(codes(opening() + Script{say("narrate", "x")} + ending()) == "misplaced-word:3");
        CHECK(codes(Script{say("flag", "late")} + opening() + ending()) == "misplaced-word:1");
        CHECK(codes(Script{opening()[1]} + ending()) == "misplaced-word:1");
        CHECK(codes({}) == "no-course:0");
    }

    TEST_CASE("Media: paths stay inside the course, and files are there")
    {
        const auto picture = [](const char* file) { return scene_of({say("image", file, braces({{"alt", "x"}}))}); };
        CHECK(codes(picture("media/open.svg"), only_open_file) == "");
        CHECK(codes(picture("media/shut.svg"), only_open_file) == "missing-file:5");
        for (const char* outside : {"/etc/passwd", "../other/a.svg", "media/../../a.svg", "C:/a.svg",
                 "https://example.org/a.svg", "media\\a.svg"}) {
            CAPTURE(outside);
            CHECK(codes(picture(outside), only_open_file) == "bad-path:5");
        }
    }

    TEST_CASE("Printing: is refused where a kept writing box stands, and in a course that keeps only participation")
    {
        CHECK(codes(scene_of({say("printable", "x"), say("reflect", "r", braces({{"prompt", "Why?"}}))}))
            == "printable-private:6");
        CHECK(codes(scene_of({say("printable", "x"), say("jot", "j", braces({{"prompt", "Why?"}}))})) == "");
        Script participation = scene_of({say("printable", "x")});
        participation[0] = say(
            "course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}, {"privacy", "participation"}}));
        CHECK(codes(participation) == "printable-private:4");
    }
}

} // namespace vignette::script
