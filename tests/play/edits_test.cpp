#include "engine/play/snapshot.hpp"
#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::play {

using namespace script;

namespace {

constexpr int scenes = 8; // Each with a choice: eight pages and eight outcomes make sixteen resume points.

std::string id(int number)
{
    return "scene" + std::to_string(number);
}

Script scene(const std::string& name, const std::string& next)
{
    return {say("scene", name), say("narrate", "This is " + name + "."), say("choose", "What now?"),
        say("option", "kind", "Be kind."), say("add", "trust", 1), say("result", "She smiles."), say("go", next),
        say("option", "quick", "Be quick."), say("add", "hurry", 1), say("result", "She waits."), say("go", next)};
}

Script eight_scenes()
{
    Script out{opening()[0], say("counter", "trust", braces({{"from", 0}, {"to", 9}})),
        say("counter", "hurry", braces({{"from", 0}, {"to", 9}})), say("flag", "late"), opening()[1]};
    for (int i = 0; i < scenes; ++i)
        out = out + scene(id(i), i + 1 < scenes ? id(i + 1) : "ending");
    return out + ending();
}

using Place = Script::iterator;

Place find(Script& script, const std::string& word, const std::string& first)
{
    return std::find_if(script.begin(), script.end(), [&](const auto& s) {
        return s.word == word && !s.arguments.empty() && s.arguments[0].text() && *s.arguments[0].text() == first;
    });
}

/// The first statement of that word behind scene3's beginning.
Place in_scene3(Script& script, const std::string& word, const std::string& first)
{
    return std::find_if(find(script, "scene", id(3)), script.end(),
        [&](const auto& s) { return s.word == word && *s.arguments[0].text() == first; });
}

void rename(Script& script)
{
    find(script, "scene", id(3))->arguments[0] = course::Value{std::string("renamed")};
    for (auto& statement : script) {
        if (statement.word == "go" && *statement.arguments[0].text() == id(3))
            statement.arguments[0] = course::Value{std::string("renamed")};
    }
}

void typo(Script& script)
{
    find(script, "narrate", "This is scene3.")->arguments[0] = course::Value{std::string("This was scene 3.")};
}
void new_paragraph(Script& script)
{
    script.insert(find(script, "narrate", "This is scene3."), say("narrate", "It is late."));
}
void new_variable(Script& script)
{
    script.insert(script.begin() + 1, say("counter", "first", braces({{"from", 0}, {"to", 3}, {"start", 2}})));
}
void new_first_option(Script& script)
{
    const Script option{say("option", "wait", "Wait."), say("result", "You wait."), say("go", id(4))};
    script.insert(in_scene3(script, "option", "kind"), option.begin(), option.end());
}
void swap_options(Script& script)
{
    const auto first = in_scene3(script, "option", "kind");
    std::rotate(first, first + 4, first + 8);
}
void rename_with_was(Script& script)
{
    rename(script);
    script.insert(find(script, "scene", "renamed") + 1, say("was", id(3)));
}
void new_scene_early_on(Script& script)
{
    for (auto& statement : script) {
        if (statement.word == "go" && *statement.arguments[0].text() == id(1))
            statement.arguments[0] = course::Value{std::string("between")};
    }
    const Script between = scene("between", id(1));
    script.insert(find(script, "scene", id(1)), between.begin(), between.end());
}
void remove_an_option(Script& script)
{
    const auto first = in_scene3(script, "option", "kind");
    script.erase(first, first + 4);
}
void change_an_effect(Script& script)
{
    in_scene3(script, "add", "trust")->arguments[1] = course::Value{3LL};
}
void delete_a_scene(Script& script)
{
    for (auto& statement : script) {
        if (statement.word == "go" && *statement.arguments[0].text() == id(3))
            statement.arguments[0] = course::Value{id(4)};
    }
    const auto first = find(script, "scene", id(3));
    script.erase(first, first + 11);
}

/// The sixteen snapshots, on one way through.
std::vector<std::pair<std::string, std::string>> resume_points(const Script& script)
{
    Playing play(script);
    std::vector<std::pair<std::string, std::string>> out;
    const auto keep
        = [&] { out.emplace_back(play.course.scenes[play.state.now.scene].id, save(play.course, play.state)); };
    for (int i = 0; i < scenes; ++i) {
        play.goes_on();
        keep();
        play.chooses(i % 3 == 0 ? "kind" : "quick");
        keep();
    }
    return out;
}

struct Count {
    int right = 0, one_back = 0, silently_wrong = 0;
    friend bool operator==(const Count&, const Count&) = default;
};

/// Resumes each point in the edited course and compares the scene with the one it was kept in.
Count after(void (*edit)(Script&), const std::string& new_name = id(3))
{
    Script edited = eight_scenes();
    edit(edited);
    Playing play(edited);
    Count count;
    std::string before = id(0);
    for (const auto& [scene_then, snapshot] : resume_points(eight_scenes())) {
        const auto resumed = resume(play.course, snapshot);
        REQUIRE(resumed.ok());
        play.state = resumed.value().state;
        const std::string scene_now = play.course.scenes[play.state.now.scene].id;
        const std::string wanted = scene_then == id(3) ? new_name : scene_then;
        const bool told = !resumed.value().notice.empty();
        if (scene_now == wanted)
            ++count.right;
        else if (scene_now == before && told)
            ++count.one_back;
        else
            ++count.silently_wrong;
        CHECK_FALSE(page(play.course, play.state).asks.empty());
        before = scene_then == id(3) ? before : scene_then;
    }
    return count;
}

} // namespace

TEST_SUITE("play/edits")
{
    TEST_CASE("Edits: nine kinds of edit leave all sixteen resume points in the right scene")
    {
        struct Row {
            const char* edit;
            void (*apply)(Script&);
            std::string name;
        };
        for (const auto& row : {
                 Row{"typo", typo, id(3)},
                 Row{"new paragraph", new_paragraph, id(3)},
                 Row{"new variable", new_variable, id(3)},
                 Row{"new first option", new_first_option, id(3)},
                 Row{"swap two options", swap_options, id(3)},
                 Row{"rename with was", rename_with_was, "renamed"},
                 Row{"new scene with a choice early on", new_scene_early_on, id(3)},
                 Row{"remove an option", remove_an_option, id(3)},
                 Row{"change an effect", change_an_effect, id(3)},
             }) {
            CAPTURE(row.edit);
            const Count count = after(row.apply, row.name);
            CHECK(count.right == 16);
            CHECK(count.silently_wrong == 0);
        }
    }

    TEST_CASE(
        "Edits: a scene renamed without was, or deleted, sends those who stood in it one scene back, and tells them")
    {
        CHECK(after(rename) == Count{14, 2, 0});
        CHECK(after(delete_a_scene) == Count{14, 2, 0});
    }

    TEST_CASE("Edits: the outcome that a learner sees stays theirs when options move – where it is gone, its choice is "
              "open again without its effects")
    {
        const std::string kept = resume_points(eight_scenes())[7].second; // After being kind in scene3.
        for (void (*edit)(Script&) : {swap_options, new_first_option}) {
            Script edited = eight_scenes();
            edit(edited);
            Playing play(edited);
            play.state = resume(play.course, kept).value().state;
            CHECK(play.place() == "outcome scene3/kind");
            CHECK(play.value("trust") == 2);
        }
        Script edited = eight_scenes();
        remove_an_option(edited);
        Playing play(edited);
        const auto resumed = resume(play.course, kept).value();
        play.state = resumed.state;
        CHECK(play.place() == "telling scene3");
        CHECK(play.value("trust") == 1);
        CHECK(resumed.notice == "This course was changed since you were last here, so you are one step back.");
        play.goes_back();
        CHECK(play.place() == "outcome scene2/quick");
    }

    TEST_CASE("Edits: variables keep their value by name – a new one starts, one out of range is clamped, one of "
              "another kind starts")
    {
        const std::string kept = resume_points(eight_scenes())[15].second;
        Script edited = eight_scenes();
        edited[1] = say("counter", "trust", braces({{"from", 0}, {"to", 2}}));
        edited[2] = say("counter", "hurry", braces({{"from", 0}, {"to", 9}}));
        edited[3] = say("state", "late", list({"no", "perhaps"}));
        new_variable(edited);
        Playing play(edited);
        play.state = resume(play.course, kept).value().state;
        CHECK(play.value("trust") == 2);
        CHECK(play.value("hurry") == 5);
        CHECK(play.value("late") == 0);
        CHECK(play.value("first") == 2);
    }

    TEST_CASE("Edits: what was seen and chosen survives a rename with was")
    {
        Script script = eight_scenes();
        script.insert(find(script, "scene", id(7)) + 1,
            say("narrate", "You were kind.",
                braces({{"when", "seen('scene3') and chose('scene3/kind') and tried('scene3/kind')"}})));
        const std::string kept = resume_points(script)[14].second;
        rename(script);
        script.insert(find(script, "scene", "renamed") + 1, say("was", id(3)));
        Playing play(script);
        play.state = resume(play.course, kept).value().state;
        CHECK(play.screen().find("You were kind.") != std::string::npos);
    }

    TEST_CASE("Edits: a page that is gone is the scene's last, and a content note that is gone is past")
    {
        const auto with_pages = [](bool note, bool pages) {
            Script out = opening() + Script{say("scene", "a")};
            if (note)
                out.push_back(say("warning", "Sad.", braces({{"skip_to", "ending"}})));
            out.push_back(say("narrate", "one"));
            if (pages)
                out = out
                    + Script{say("page_break"), say("narrate", "two"), say("page_break"), say("narrate", "three")};
            return out + Script{say("go", "ending")} + ending();
        };
        Playing before(with_pages(true, true));
        before.goes_on();
        const std::string at_note = save(before.course, before.state);
        before.goes_on();
        before.goes_on();
        before.goes_on();
        CHECK(before.place() == "telling a.3");
        Playing now(with_pages(false, false));
        now.state = resume(now.course, save(before.course, before.state)).value().state;
        CHECK(now.place() == "telling a");
        now.state = resume(now.course, at_note).value().state;
        CHECK(now.place() == "telling a");
    }

    TEST_CASE("Edits: a unit that is gone leads to the next, a new unit opens a closed course, and kept variables "
              "survive both")
    {
        const auto unit = [](const std::string& name) {
            return Script{say("unit", name, braces({{"title", name}, {"minutes", 3}})), say("scene", name + "_a"),
                say("finish", "completed")};
        };
        const Script start{opening()[0], say("counter", "days", braces({{"from", 0}, {"to", 9}, {"keep", true}}))};
        Playing play(start + unit("one") + unit("two"));
        play.state.now.variables[0] = 4;
        play.goes_on();
        Playing without(start + unit("two"));
        const auto resumed = resume(without.course, save(play.course, play.state)).value();
        without.state = resumed.state;
        CHECK(without.place() == "opening two");
        CHECK(without.value("days") == 4);
        CHECK(resumed.notice
            == "The part of this course that you were in is no longer there, so you are at the next one.");

        for (int i = 0; i < 3; ++i)
            play.goes_on();
        CHECK(play.place() == "closed");
        Playing more(start + unit("one") + unit("two") + unit("three"));
        const auto reopened = resume(more.course, save(play.course, play.state)).value();
        more.state = reopened.state;
        CHECK(more.place() == "opening three");
        CHECK(more.value("days") == 4);
        CHECK(reopened.notice == "This course has a new part since you finished it.");

        Playing other_last(start + Script{say("unit", "one", braces({{"title", "one"}, {"minutes", 3}}))}
            + ending("new_a") + Script{say("unit", "two", braces({{"title", "two"}, {"minutes", 3}}))}
            + ending("new_b"));
        other_last.state = resume(other_last.course, save(play.course, play.state)).value().state;
        CHECK(other_last.place() == "closed");
    }

    TEST_CASE("Edits: a unit renamed with was is the same unit – where the learner is, what was left, what is finished")
    {
        const auto unit = [](const std::string& name, const std::string& id, Script was = {}) {
            return Script{say("unit", id, braces({{"title", name}, {"minutes", 3}}))} + was
                + Script{say("scene", name + "_a"), say("go", name + "_b"), say("scene", name + "_b"),
                    say("finish", "completed")};
        };
        const Script head{opening()[0]};
        Playing play(head + unit("one", "one") + unit("two", "two") + unit("three", "three"));
        for (int i = 0; i < 3; ++i)
            play.goes_on();
        play.opens("two");
        play.goes_on();
        play.opens("three");
        play.goes_on();
        Playing now(head + unit("one", "first", {say("was", "once"), say("was", "one")})
            + unit("two", "second", {say("was", "two")}) + unit("three", "third", {say("was", "three")}));
        const auto resumed = resume(now.course, save(play.course, play.state)).value();
        CHECK(resumed.notice.empty());
        CHECK(resumed.state.finished == std::vector<bool>{true, false, false});
        now.state = resumed.state;
        CHECK(now.place() == "telling three_a");
        now.opens("second");
        CHECK(now.place() == "telling two_a");
        CHECK(now.course.units[now.state.now.unit].id == "second");
    }

    TEST_CASE("Edits: a page that became the last one completes its unit when it is left")
    {
        const Script before = opening() + Script{say("scene", "a"), say("go", "ending")} + ending();
        Playing play(before);
        play.goes_on();
        Script edited = before;
        edited[3] = say("finish", "completed");
        Playing now(edited);
        now.state = resume(now.course, save(play.course, play.state)).value().state;
        now.goes_on();
        CHECK(now.place() == "closed");
        CHECK(now.state.finished[0]);
    }
}

} // namespace vignette::play
