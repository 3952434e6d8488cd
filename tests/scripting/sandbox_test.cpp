#include "tests/scripting/attacks.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

#include <set>

namespace vignette::scripting {

namespace {

struct Outcome {
    Recorder recorder;
    Usage usage;
};

Outcome run(const std::string& source)
{
    Outcome outcome;
    outcome.usage = read_statements(files_in_memory({{"course.lua", source}}), outcome.recorder);
    return outcome;
}

/// What the names in `expressions` are to a course file, as one text.
std::string seen_by_course(const std::string& expressions)
{
    const auto recorder = read({{"course.lua", "narrate(table.concat({ " + expressions + " }, \" \"))"}});
    INFO(recorder.told());
    REQUIRE(recorder.statements.size() == 1);
    return *recorder.statements[0].arguments.at(0).text();
}

} // namespace

TEST_SUITE("scripting")
{
    // No clock: an attack has ended because the budget says so, and the budget is what bounds the time. What each takes
    // is printed by tools, not judged here.
    TEST_CASE("Sandbox: every attack ends, within its memory, as it must")
    {
        const Limits limits;
        for (const auto& attack : attacks()) {
            CAPTURE(attack.name);
            const auto outcome = run(attack.source);
            CAPTURE(outcome.recorder.told().substr(0, 500));
            CHECK(outcome.usage.memory <= limits.memory);
            CHECK(outcome.usage.ended_by_limit == (attack.ends == Attack::Ends::ByLimit));
            CHECK(outcome.recorder.findings.empty() == (attack.ends == Attack::Ends::Harmless));
        }
    }

    TEST_CASE("Sandbox: a course file sees these functions of Lua and the words, and nothing else")
    {
        CHECK(seen_by_course(
                  "type(assert), type(error), type(ipairs), type(next), type(pairs), type(pcall), type(select), "
                  "type(tonumber), type(tostring), type(type)")
            == "function function function function function function function function function function");
        CHECK(seen_by_course(
                  "type(string.byte), type(string.char), type(string.find), type(string.len), type(string.lower), "
                  "type(string.rep), type(string.sub), type(string.upper)")
            == "function function function function function function function function");
        CHECK(seen_by_course(
                  "type(table.concat), type(table.insert), type(table.unpack), type(math.abs), type(math.ceil), "
                  "type(math.floor), type(math.max), type(math.min), type(math.tointeger)")
            == "function function function function function function function function function");
        for (const char* name : {"load", "loadstring", "loadfile", "dofile", "require", "setmetatable", "getmetatable",
                 "rawget", "rawset", "rawequal", "rawlen", "xpcall", "collectgarbage", "print", "warn", "coroutine",
                 "os", "io", "debug", "utf8", "package", "_G", "_VERSION", "string.format", "string.gsub",
                 "string.match", "string.gmatch", "string.dump", "string.pack", "string.reverse", "table.sort",
                 "table.remove", "table.move", "table.pack", "math.random", "math.huge"}) {
            CAPTURE(name);
            CHECK(told("local x = " + std::string(name)).find("[unknown-word]") != std::string::npos);
        }
    }

    TEST_CASE("Sandbox: texts have the allowed methods, and no others")
    {
        CHECK(seen_by_course("(\"abc\"):upper(), (\"abc\"):sub(-2, -2), (\"abc\"):rep(2, \"-\"), (\"abc\"):find(\"c\", "
                             "2), (\"a.c\"):find(\".\")")
            == "ABC b abc-abc 3 2 2");
        CHECK(seen_by_course("(\"abc\"):len(), (\"abc\"):byte(-1), string.char(104, 105), (\"ÄB\"):lower()")
            == "3 99 hi Äb");
        CHECK(seen_by_course("tostring((\"abc\").format), tostring((\"abc\").gsub)") == "nil nil");
    }

    TEST_CASE("Sandbox: tostring shows no address")
    {
        CHECK(seen_by_course("tostring({}), tostring(type), tostring(true), tostring(nil), tostring(12), tostring(1.5)")
            == "table function true nil 12 1.5");
        CHECK(said("local s = scene \"a\" narrate(tostring(s))") == "1 scene \"a\"\n1 narrate \"userdata\"\n");
    }

    TEST_CASE("Sandbox: pairs and next go by sorted keys, numbers first")
    {
        CHECK(said("local t = { b = 1, a = 1, [3] = 1, [-1] = 1, [2.5] = 1, [true] = 1 }\nlocal out = {}\n"
                   "for k, v in pairs(t) do out[#out + 1] = tostring(k) end\nlist(out)")
            == "4 list {\"-1\", \"2.5\", \"3\", \"a\", \"b\", \"true\"}\n");
        CHECK(seen_by_course("tostring(next({})), next({ z = 1, y = 2 })") == "nil y 2");
        CHECK(told("for k in pairs({ [{}] = 1, [type] = 2 }) do end").find("the keys of this table have no order")
            != std::string::npos);
    }

    TEST_CASE("Sandbox: table functions do what Lua's do")
    {
        CHECK(said("local t = { 1, 3 } table.insert(t, 2, 2) table.insert(t, 4) list(t)") == "1 list {1, 2, 3, 4}\n");
        CHECK(seen_by_course("table.unpack({ \"a\", \"b\", \"c\" }, 2)") == "b c");
        CHECK(seen_by_course("tonumber(\"12\"), tonumber(\" 0x10 \"), tostring(tonumber(\"x\")), tonumber(3)")
            == "12 16 nil 3");
    }

    TEST_CASE("Sandbox: pcall catches an author's error, and nothing once the budget is spent")
    {
        CHECK(said("if not pcall(error, \"x\") then narrate \"caught\" end") == "1 narrate \"caught\"\n");
        CHECK(said("pcall(function() while true do end end) narrate \"after\"").empty());
        CHECK(said("pcall(function() local s = \"x\" while true do s = s .. s end end) narrate \"after\"").empty());
    }

    TEST_CASE("Sandbox: a course that takes too long is told so, once, at the line")
    {
        CHECK(told("narrate \"x\"\nwhile true do end")
            == "course.lua:2: this course takes too long to load (a course only says what there is; look for a loop "
               "that does not end) "
               "[too-much]\n    while true do end\n    ^\n");
        CHECK(told("local s = \"x\"\nwhile true do s = s .. s end")
                  .find("course.lua:2: this course makes a text that is too long")
            == 0);
        CHECK(told("local t = {}\nwhile true do t = { t } end")
                  .find("course.lua:2: this course needs too much memory while it loads")
            == 0);
    }

    TEST_CASE("Sandbox: what is written out may be much more than what a loop says")
    {
        constexpr int files = 4, lines = 20'000;
        std::string course, unit;
        for (int i = 0; i < lines; ++i)
            unit += "narrate \"It is late, and nobody has come.\"\n";
        std::map<std::string, std::string> written;
        for (int i = 0; i < files; ++i) {
            written["units/" + std::to_string(i) + ".lua"] = unit;
            course += "use \"units/" + std::to_string(i) + ".lua\"\n";
        }
        written["course.lua"] = course;
        const auto recorder = read(written);
        CHECK(recorder.findings.empty());
        CHECK(recorder.statements.size() == files * lines + files);
        CHECK(
            told("for i = 1, " + std::to_string(files * lines) + " do narrate \"It is late, and nobody has come.\" end")
                .find("this course is too large")
            != std::string::npos);
    }

    TEST_CASE("Sandbox: a course made by a loop without an end ends as a course too")
    {
        const std::string head = "course \"c\" { title = \"C\", version = \"1.0.0\" }\n"
                                 "unit \"u\" { title = \"U\", minutes = 8 }\nlocal i = 0 local t = {}\n"
                                 "for k = 1, 1000 do t[k] = \"\" end\n";
        for (const char* loop : {"while true do i = i + 1 scene(\"s\" .. i) end",
                 "scene \"a\" choose \"b\" while true do i = i + 1 option(\"s\" .. i, \"x\") end",
                 "for k = 1, 5000 do character(\"c\" .. k, { name = \"x\" }) end\n"
                 "scene \"a\" while true do say(\"c4999\", \"x\") end",
                 "scene \"a\" while true do list(t) end"}) {
            CAPTURE(loop);
            CHECK(loaded({{"course.lua", head + loop}}).find("this course is too large") != std::string::npos);
        }
    }

    TEST_CASE("Sandbox: a file that ends by a limit ends the ones around it, with one finding")
    {
        const auto recorder = read({{"course.lua", "pcall(use, \"a.lua\") use \"b.lua\" narrate \"x\""},
            {"a.lua", "while true do end"}, {"b.lua", "narrate \"y\""}});
        CHECK(recorder.statements.size() == 1);
        CHECK(recorder.told().find("a.lua:1: this course takes too long to load") == 0);
        CHECK(recorder.findings.size() == 1);
    }

    TEST_CASE("Sandbox: the deadline ends a loading that the budget would still allow")
    {
        int asked = 0;
        const auto recorder = read({{"course.lua", "while true do end"}}, Limits{}, [&] { return ++asked == 5; });
        CHECK(recorder.told().find("this course takes too long to load") != std::string::npos);
        CHECK(asked == 5);
    }

    TEST_CASE("Sandbox: nothing that one file sets is seen by another")
    {
        const auto recorder = read({{"course.lua", "use \"a.lua\" use \"b.lua\""}, {"a.lua", "local x = 1 _ENV.y = 2"},
            {"b.lua", "narrate(tostring(x))"}});
        CHECK(recorder.told().find("b.lua:1: x is not a word") != std::string::npos);
    }

    TEST_CASE("Sandbox: the same bytes give the same statements, each time")
    {
        const std::string source = "local t = {} for i = 1, 200 do t[\"k\" .. (i * 7919 % 1009)] = \"v\" .. i end\n"
                                   "emblem \"a\" (t) for k, v in pairs(t) do narrate(k .. v) end narrate(tostring(t))";
        std::set<std::string> seen;
        for (int i = 0; i < 5; ++i)
            seen.insert(said(source));
        CHECK(seen.size() == 1);
    }
}

} // namespace vignette::scripting
