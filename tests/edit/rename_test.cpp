#include "tests/edit/folder.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::scripting {

namespace {

const std::string head = R"lua(course "c" { title = "C", version = "1.0.0" }
character "amina" { name = "Amina" }
voice "cost" { label = "What it cost" }
flag "rushed"
counter "trust" { from = 0, to = 3 }
state "light" { "lamp", "dark", start = "dark" }
unit "u" { title = "U", minutes = 5, start = "hall" }
)lua";

/// A course with that story in it.
Texts with(const std::string& story)
{
    return {{"course.lua", head + story}};
}

/// The story behind a renaming.
std::string story(const Texts& texts, const RenameWish& wish)
{
    const std::string text = after(texts, wish).at("course.lua");
    return text.substr(text.find('\n', text.find("unit \"u\"")) + 1);
}

} // namespace

TEST_SUITE("edit")
{
    TEST_CASE("Rename: words in prose and comments stay as they are")
    {
        const Texts texts = with(R"lua(-- the hall: go "hall"
scene "hall"
  title "hall" -- hall
  narrate "In the hall. go \"hall\" {amina.name}"
  narrate [[hall]]
  go "hall_2" -- not "hall"
scene "hall_2"
  finish "completed"
)lua");
        CHECK(story(with("scene \"hall\" finish \"completed\"\n"), {"hall", "way", {}})
            == "scene \"way\" was \"hall\" finish \"completed\"\n");
        const auto files = after(texts, {"hall", "corridor", {}});
        CHECK(files.at("course.lua").find("start = \"corridor\"") != std::string::npos);
        CHECK(files.at("course.lua").substr(head.size() + 4) == R"lua(-- the hall: go "hall"
scene "corridor"
  was   "hall"
  title "hall" -- hall
  narrate "In the hall. go \"hall\" {amina.name}"
  narrate [[hall]]
  go "hall_2" -- not "hall"
scene "hall_2"
  finish "completed"
)lua");
    }

    TEST_CASE("Rename: a condition is read wherever and however it is written")
    {
        const Texts texts = with(R"lua(scene "hall"
  narrate "1" { when = "seen('hall') and chose(\"hall/sit\")" }
  narrate "2" { when = [[not tried("hall/sit") or (light) == lamp and trust>=1]] }
  narrate("3 {light} {trust}", { when = 'light ~= lamp and rushed' })
  choose "?"
    option "sit" "Sit"
      only_if "light==dark or rushed"
      set("light", "lamp") set("rushed", true)
      add("trust", 1)
      result "x"
      go_if("trust < 3 and seen('hall')", "hall")
      finish "completed"
)lua");
        CHECK(story(texts, {"hall/sit", "stay", {}}).find("chose(\\\"hall/stay\\\")") != std::string::npos);
        CHECK(story(texts, {"hall/sit", "stay", {}}).find("tried(\"hall/stay\")") != std::string::npos);
        CHECK(story(texts, {"hall/sit", "hall/stay", {}}) == story(texts, {"hall/sit", "stay", {}}));
        const std::string lit = story(texts, {"light/lamp", "bright", {}});
        CHECK(lit.find("(light) == bright and") != std::string::npos);
        CHECK(lit.find("'light ~= bright and rushed'") != std::string::npos);
        CHECK(lit.find("set(\"light\", \"bright\")") != std::string::npos);
        CHECK(lit.find("lamp") == std::string::npos);
        const std::string state = story(texts, {"light", "lantern", {}});
        CHECK(state.find("(lantern) == lamp") != std::string::npos);
        CHECK(state.find("{lantern} {trust}") != std::string::npos);
        CHECK(state.find("light") == std::string::npos);
        const std::string hall = story(texts, {"hall", "way", {}});
        CHECK(hall.find("seen('way') and chose(\\\"way/sit\\\")") != std::string::npos);
        CHECK(hall.find("go_if(\"trust < 3 and seen('way')\", \"way\")") != std::string::npos);
    }

    TEST_CASE("Rename: ends of lines and a byte order mark stay")
    {
        Texts texts = with(
            "scene \"hall\"\r\n  title   \"H\"\r\n  go \"end_1\"\r\nscene \"end_1\"\r\n  finish \"completed\"\r\n");
        texts["course.lua"] = "\xEF\xBB\xBF" + texts["course.lua"];
        const auto files = after(texts, {"hall", "way", {}});
        CHECK(files.at("course.lua")
                  .starts_with("\xEF\xBB\xBF"
                               "course \"c\""));
        CHECK(files.at("course.lua").find("scene \"way\"\r\n  was     \"hall\"\r\n  title   \"H\"\r\n")
            != std::string::npos);
        CHECK(files.at("course.lua").find("start = \"way\"") != std::string::npos);
    }

    TEST_CASE("Rename: the old name is kept where it can be read")
    {
        const auto kept = [](const std::string& scene) {
            return story(with("scene \"hall\"\n go \"x\"\n" + scene), {"x", "y", {}});
        };
        CHECK(kept("scene \"x\" -- the end\n\n  -- here\n  finish  \"completed\"\n")
                  .find("scene \"y\" -- the end\n  was \"x\"\n\n  -- here")
            != std::string::npos);
        CHECK(kept("scene \"x\" finish \"completed\"").find("scene \"y\" was \"x\" finish") != std::string::npos);
        CHECK(kept("scene \"x\" --[[ a\n b ]] finish \"completed\"").find("scene \"y\" was \"x\" --[[ a")
            != std::string::npos);
        CHECK(
            kept("scene(\"x\")\nfinish \"completed\"").find("scene(\"y\")\n  was \"x\"\nfinish") != std::string::npos);
    }

    TEST_CASE("Rename: a unit keeps its old name below its braces")
    {
        const Texts texts = with("scene \"hall\"\n  finish \"completed\"\n");
        const auto files = after(texts, {"u", "first", {}});
        CHECK(files.at("course.lua")
                  .find("unit \"first\" { title = \"U\", minutes = 5, start = \"hall\" }\n  was \"u\"\nscene \"hall\"")
            != std::string::npos);
    }

    TEST_CASE("Rename: an older name that becomes the present one again is no older name")
    {
        const Texts texts
            = with("scene \"hall\"\n  was \"a\"\n  was \"lobby\"\n  narrate \"x\" { when = \"seen('lobby')\" }\n"
                   "  finish \"completed\"\n");
        CHECK(story(texts, {"hall", "lobby", {}})
            == "scene \"lobby\"\n  was \"hall\"\n  was \"a\"\n  narrate \"x\" { when = \"seen('lobby')\" }\n  finish "
               "\"completed\"\n");
    }

    TEST_CASE("Rename: a plan changes with the course, also where two scenes have the same option")
    {
        Texts texts = with(R"lua(scene "hall"
  choose "?"
    option "sit" "Sit"
      result "x"
      view("amina", "y")
      evidence("general", "z", { when = "chose('hall/sit') or seen('last')" })
      go "room"
scene "room"
  choose_many("many", "?") { item("a", "A"), item("b", "B", "{trust}") }
  reflect "words" { prompt = "?" }
  go "last"
scene "last"
  choose "?"
    option "sit" "Sit"
      result "x"
      finish "completed"
)lua");
        texts["plans/p.plan"] = R"lua(run "sit, and sit" unit "u"  -- choose "sit"
  choose "sit" expect view "amina" expect chose("hall/sit") expect not seen("last")
  continue
  choose_many "many" {
    "a", "b"
  }
  write "words" "sit"
  continue expect scene "last" expect option "sit" expect trust == 0
  choose "sit"
)lua";
        REQUIRE(failing_plans(texts) == "");
        const auto plan = [&](const RenameWish& wish) {
            const auto files = after(texts, wish);
            CHECK(failing_plans(files) == "");
            return files.at("plans/p.plan");
        };
        CHECK(plan({"hall/sit", "stay", {}}) == R"lua(run "sit, and sit" unit "u"  -- choose "sit"
  choose "stay" expect view "amina" expect chose("hall/stay") expect not seen("last")
  continue
  choose_many "many" {
    "a", "b"
  }
  write "words" "sit"
  continue expect scene "last" expect option "sit" expect trust == 0
  choose "sit"
)lua");
        CHECK(plan({"last/sit", "stay", {}}).find("expect option \"stay\" expect trust == 0\n  choose \"stay\"\n")
            != std::string::npos);
        CHECK(plan({"room/a", "one", {}}).find("    \"one\", \"b\"\n") != std::string::npos);
        CHECK(plan({"many", "several", {}}).find("choose_many \"several\" {") != std::string::npos);
        CHECK(plan({"words", "thoughts", {}}).find("write \"thoughts\" \"sit\"") != std::string::npos);
        CHECK(plan({"trust", "faith", {}}).find("expect faith == 0") != std::string::npos);
        CHECK(plan({"u", "first", {}}).find("unit \"first\"  -- choose") != std::string::npos);
        CHECK(plan({"last", "end_of_it", {}}).find("not seen(\"end_of_it\")") != std::string::npos);
        CHECK(plan({"amina", "mina", {}}).find("expect view \"mina\"") != std::string::npos);
    }

    TEST_CASE("Rename: an option of a plan that does not get there is not guessed")
    {
        Texts texts = with(R"lua(scene "hall"
  choose "?"
    option "sit" "Sit"
      result "x"
      go "last"
scene "last"
  choose "?"
    option "sit" "Sit"
      result "x"
      finish "completed"
)lua");
        texts["plans/p.plan"] = "run \"x\"\n  choose \"stand\"\n  choose \"sit\"\n";
        const auto refused = renamed(texts, {"hall/sit", "stay", {}});
        REQUIRE(!refused.ok());
        CHECK(refused.error().message
            == "Nothing was changed: plans/p.plan:3 does not say of which scene this option is, since the plan does "
               "not get "
               "there; mend the plan first (vignette test).");
    }

    TEST_CASE("Rename: says every line that changes")
    {
        const Texts texts = with("scene \"hall\"\n  narrate \"x\" { when = \"seen('hall') or not seen('hall')\" }\n  "
                                 "finish \"completed\"\n");
        const auto done = renamed(texts, {"hall", "way", {}});
        REQUIRE(done.ok());
        std::string told;
        for (const auto& place : done.value().places)
            told += place.file + ":" + std::to_string(place.line) + ": " + place.text + "\n";
        CHECK(told
            == "course.lua:7: unit \"u\" { title = \"U\", minutes = 5, start = \"way\" }\n"
               "course.lua:8: scene \"way\" was     \"hall\"\n"
               "course.lua:9: narrate \"x\" { when = \"seen('way') or not seen('way')\" }\n");
    }

    TEST_CASE("Rename: an id that Lua puts together is said and nothing changes")
    {
        const Texts texts = with(
            "local last = \"la\" .. \"st\"\nscene \"hall\"\n  go(last)\nscene \"last\"\n  finish \"completed\"\n");
        const auto refused = renamed(texts, {"last", "end_of_it", {}});
        // The old name still leads there, by `was`.
        CHECK(refused.ok());
        const Texts others = with("scene \"hall\"\n  say(\"ami\" .. \"na\", \"x\")\n  finish \"completed\"\n");
        const auto broken = renamed(others, {"amina", "mina", {}});
        REQUIRE(!broken.ok());
        CHECK(broken.error().message.starts_with(
            "Nothing was changed: with that name course.lua:9 would say that there is no character called amina"));
        CHECK(broken.error().code == ErrorCode::Refused);
    }
}

} // namespace vignette::scripting
