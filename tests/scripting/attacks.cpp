#include "tests/scripting/attacks.hpp"

#include <initializer_list>

namespace vignette::scripting {

namespace {

using Ends = Attack::Ends;

std::string times(int count, const std::string& text)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

/// A text of 60 KiB in a local `long`, and one equal to it in `same`.
const std::string long_texts = "local long = (\"x\"):rep(60000) local same = (\"x\"):rep(59999) .. \"x\" ";

std::vector<Attack> on_time()
{
    return {
        {"a loop", "while true do end"},
        {"a repeat", "repeat until false"},
        {"goto", "::again:: goto again"},
        {"a for that counts to the largest number", "for i = 1, math.tointeger(2^53) do end"},
        {"a for that would pass the largest number", "for i = 9223372036854775806, 9223372036854775807 do end",
            Ends::Harmless},
        {"a for that would pass the smallest number",
            "for i = -9223372036854775807, -9223372036854775807 - 1, -1 do end", Ends::Harmless},
        {"a for without steps", "for i = 1, 10, 0 do end", Ends::ByError},
        {"tail calls", "local function f() return f() end f()"},
        {"two functions that call each other",
            "local b local function a() return b() end b = function() return a() end a()"},
        {"a loop inside pcall", "pcall(function() while true do end end) narrate \"after\""},
        {"pcall in a loop", "while true do pcall(function() while true do end end) end"},
        {"pcall of pcall", "while true do pcall(pcall, pcall, error) end"},
        {"errors in a loop", "while true do pcall(error, {}) end"},
        {"comparing long texts for equality", long_texts + "while true do local a = long == same end"},
        {"comparing long texts for order", long_texts + "while true do local a = long < same end"},
        {"long texts as numbers", "local hex = \"0x\" .. (\"1\"):rep(60000) while true do local a = hex | 0 end",
            Ends::ByError},
        {"long texts as limits of a for",
            "local hex = \"0x\" .. (\"f\"):rep(60000) while true do for i = 1, hex do break end end"},
        {"tonumber of long texts",
            "local hex = \"0x\" .. (\"1\"):rep(60000) while true do local a = tonumber(hex) end"},
        {"find that nearly matches everywhere",
            "local a = (\"a\"):rep(60000) local b = (\"a\"):rep(30000) .. \"b\" while true do a:find(b) end"},
        {"upper and lower of long texts", long_texts + "while true do local a = long:upper():lower() end"},
        {"sub of long texts", long_texts + "while true do local a = long:sub(2) end"},
        {"joining long texts", long_texts + "local n = 0 while true do n = n + 1 local a = long .. \"y\" end"},
        {"inserting at the front of a long list",
            "local t = {} for i = 1, 60000 do t[i] = i end while true do table.insert(t, 1, 0) end"},
        {"concat of a long list", "local t = {} for i = 1, 60000 do t[i] = \"\" end while true do table.concat(t) end"},
        {"next over a large table",
            "local t = {} for i = 1, 30000 do t[i] = i end local k repeat k = next(t, k) until not k"},
        {"pairs over a large table", "local t = {} for i = 1, 30000 do t[\"k\" .. i] = i end for k in pairs(t) do end",
            Ends::Harmless},
        {"pairs over a large table, again and again",
            "local t = {} for i = 1, 3000 do t[\"k\" .. i] = i end while true do for k in pairs(t) do break end end"},
        {"removing and adding keys so that the table is laid out anew",
            "local t = {} for i = 1, 4096 do t[\"k\" .. i] = i end local i = 0 while true do t[\"k\" .. i] = nil i = i "
            "+ 1 t[\"n\" .. i] = i end"},
        {"many arguments passed on and on",
            "local function more(...) return more(" + times(200, "1,") + "...) end more()"},
        {"select over many arguments",
            "local function f(...) local n = 0 for i = 1, 100 do n = n + select(\"#\", ...) end return f("
                + times(200, "1,") + "...) end f()"},
        {"garbage at the edge of memory",
            "local keep = {} for i = 1, 60 do keep[i] = (\"x\"):rep(60000) .. i end for j = 1, 60 do keep[j + 60] = "
            "(\"y\"):rep(60000) .. j end while true do local a = {} for i = 1, 1000 do a[i] = { i } end end"},
        {"a loop in compute", "compute(\"n\", {}, function() while true do end end)", Ends::ByError},
        {"a thousand loops in compute",
            "for i = 1, 10000 do compute(\"n\" .. i, {}, function() while true do end end) end", Ends::ByError},
        {"pcall in compute",
            "compute(\"n\", {}, function() while true do pcall(function() while true do end end) end end)",
            Ends::ByError},
        {"statements without an end", "while true do narrate \"x\" end"},
        {"parts without an end", "while true do local a = item(\"a\", \"b\") end"},
        {"unknown words without an end", "local i = 0 while true do i = i + 1 local a = _ENV[\"w\" .. i] end"},
        {"long unknown words", "local long = (\"q\"):rep(60000) for i = 1, 1000 do local a = _ENV[long .. i] end"},
        {"setting names without an end", "local i = 0 while true do i = i + 1 _ENV[\"w\" .. i] = i end"},
    };
}

std::vector<Attack> on_memory()
{
    return {
        {"doubling a text", "local s = \"x\" while true do s = s .. s end"},
        {"doubling a text inside pcall",
            "while true do pcall(function() local s = \"x\" while true do s = s .. s end end) end"},
        {"rep of a text too long", "local a = (\"x\"):rep(1 << 40)", Ends::ByError},
        {"rep with a count that overflows", "local a = (\"xx\"):rep(9223372036854775807)", Ends::ByError},
        {"rep of nothing", "local a = (\"\"):rep(9223372036854775807)", Ends::Harmless},
        {"rep of nothing with something between", "local a = (\"\"):rep(9223372036854775807, \"ab\")", Ends::ByError},
        {"rep in a loop", "local t = {} while true do t[#t + 1] = (\"x\"):rep(60000) .. #t end"},
        {"a table that grows", "local t = {} local i = 0 while true do i = i + 1 t[i] = i end"},
        {"a table with a large index", "local t = {} t[1 << 60] = 1", Ends::Harmless},
        {"tables in tables", "local t = {} while true do t = { t } end"},
        {"concat of long texts",
            "local t = {} for i = 1, 100 do t[i] = (\"x\"):rep(60000) end local a = table.concat(t)", Ends::ByError},
        {"concat with a long text between",
            "local t = {} for i = 1, 1000 do t[i] = \"\" end local a = table.concat(t, (\"x\"):rep(60000))",
            Ends::ByError},
        {"unpack of many", "local t = {} for i = 1, 1000 do t[i] = i end local a = { table.unpack(t) }", Ends::ByError},
        {"unpack with numbers that overflow",
            "local a = { table.unpack({}, -9223372036854775807, 9223372036854775807) }", Ends::ByError},
        {"byte of many", "local a = { (\"x\"):rep(10000):byte(1, -1) }", Ends::ByError},
        {"recursion", "local function f() return 1 + f() end f()"},
        {"recursion through pcall", "local function f() return 1 + (pcall(f) and 1 or 0) end f()", Ends::Harmless},
        {"closures", "local t = {} while true do t[#t + 1] = function() return t end end"},
        {"coroutines", "coroutine.create(function() end)", Ends::ByError},
        {"the same long text handed over again and again",
            long_texts + "local t = {} for i = 1, 50000 do t[i] = long end list(t)"},
        {"tables that double as they are handed over", "local t = { \"x\" } for i = 1, 40 do t = { t, t } end list(t)",
            Ends::ByError},
        {"wide tables that share their parts",
            "local a = {} for i = 1, 1000 do a[i] = \"x\" end local b = {} for i = 1, 1000 do b[i] = a end local c = "
            "{} for i = 1, 1000 do c[i] = b end list(c)"},
        {"a table in itself", "local t = {} t[1] = t list(t)", Ends::ByError},
        {"a part in itself", "local p = item(\"a\") for i = 1, 60 do p(p) end", Ends::ByError},
        {"long names in braces", "emblem(\"a\")({ [(\"n\"):rep(60000)] = 1 })", Ends::ByError},
    };
}

std::vector<Attack> on_the_parser()
{
    return {
        {"brackets in brackets", "narrate" + times(5000, "(") + "\"x\"" + times(5000, ")"), Ends::ByError},
        {"braces in braces", "list" + times(5000, "{") + times(5000, "}"), Ends::ByError},
        {"functions in functions", "local f = " + times(1000, "function() return ") + "1" + times(1000, " end"),
            Ends::ByError},
        {"minus signs", "local a = " + times(20000, "- ") + "1", Ends::ByError},
        {"a long chain of calls", "narrate" + times(20000, "\"x\""), Ends::ByError},
        {"a long chain of fields", "local a = string" + times(20000, ".rep"), Ends::ByError},
        {"a long sum", "local a = 1" + times(20000, " + 1"), Ends::Harmless},
        {"a long chain of joins", "local a = \"x\"" + times(5000, " .. \"x\""), Ends::ByError},
        {"many locals", times(300, "local a = 1 "), Ends::ByError},
        {"many upvalues",
            [] {
                std::string source;
                for (int outer = 0; outer < 3; ++outer) {
                    for (int i = 0; i < 150; ++i)
                        source += "local v" + std::to_string(outer * 150 + i) + " ";
                    source += "local f" + std::to_string(outer) + " = function() ";
                }
                for (int i = 0; i < 450; ++i)
                    source += "v" + std::to_string(i) + " = 1 ";
                return source + "end end end";
            }(),
            Ends::ByError},
        {"many constants",
            [] {
                std::string source = "local t = { ";
                for (int i = 0; i < 60000; ++i)
                    source += "\"k" + std::to_string(i) + "\",";
                return source + "}";
            }()},
        {"a text longer than any", "narrate \"" + std::string(900'000, 'x') + "\""},
        {"a long text longer than any", "narrate [[" + std::string(900'000, 'x') + "]]"},
        {"a comment longer than any", "--[[" + std::string(900'000, 'x') + "]]", Ends::Harmless},
        {"a file of odd characters", times(20000, "“"), Ends::ByError},
        {"a file of opening quotes", times(5000, "narrate \"x\n"), Ends::ByError},
        {"a file of slips", times(5000, "goto \"x\"\n"), Ends::ByError},
        {"a number with many digits", "local a = " + std::string(500'000, '9'), Ends::Harmless},
        {"a file of brackets", times(300'000, "{"), Ends::ByError},
        {"a file of opening quotes alone", times(300'000, "\"x\n"), Ends::ByError},
        {"a list without its commas", "list {" + times(300'000, " \"\"") + "}", Ends::ByError},
        {"a list without its commas, line by line", "list {" + times(300'000, "\"\"\n") + "}", Ends::ByError},
        {"braces in open brackets", times(130'000, "(\"a\" { "), Ends::ByError},
        {"braces in open brackets, line by line", times(100'000, "(\"a\" {\n"), Ends::ByError},
        {"closing brackets, line by line", times(400'000, ")\n"), Ends::ByError},
        {"a file of labels", times(2000, "::a:: "), Ends::ByError},
        {"bytes of a compiled chunk", "\x1BLuaT", Ends::ByError},
        {"a zero byte", std::string("narrate \"a\0b\"", 13), Ends::ByError},
        {"bytes that are no UTF-8", "narrate \"\xFF\xFE\"", Ends::ByError},
        {"a file of bytes that are no UTF-8", std::string(1'000'000, '\xFF'), Ends::ByError},
        {"a file that is too large", std::string(1024 * 1024 + 1, ' '), Ends::ByError},
    };
}

std::vector<Attack> on_the_walls()
{
    return {
        {"load", "load(\"while true do end\")()", Ends::ByError},
        {"load of a compiled chunk", "load(string.dump(function() end))", Ends::ByError},
        {"require", "require(\"os\")", Ends::ByError},
        {"files", "io.open(\"/etc/passwd\")", Ends::ByError},
        {"programs", "os.execute(\"true\")", Ends::ByError},
        {"the debug library", "debug.getregistry()", Ends::ByError},
        {"the collector", "collectgarbage(\"stop\")", Ends::ByError},
        {"setmetatable", "setmetatable({}, { __gc = function() while true do end end })", Ends::ByError},
        {"getmetatable of a text", "getmetatable(\"\").__index = nil", Ends::ByError},
        {"a length that lies", "local t = setmetatable({}, { __len = function() return 1 << 60 end }) table.unpack(t)",
            Ends::ByError},
        {"rawset of the globals", "rawset(_ENV, \"scene\", 1)", Ends::ByError},
        {"xpcall with a handler", "xpcall(error, function() while true do end end)", Ends::ByError},
        {"sort with a function that lies", "table.sort({ 3, 2, 1 }, function() return true end)", Ends::ByError},
        {"patterns", "local a = (\"a\"):rep(1000) a:match((\"a*\"):rep(1000) .. \"b\")", Ends::ByError},
        {"gsub", "(\"x\"):gsub(\".\", function() while true do end end)", Ends::ByError},
        {"format", "(\"\"):format(\"%99999d\", 1)", Ends::ByError},
        {"random", "math.random()", Ends::ByError},
        {"the time", "os.time()", Ends::ByError},
        {"_G", "_G.scene = nil", Ends::ByError},
        {"overwriting a word", "scene = nil", Ends::ByError},
        {"overwriting a word through _ENV", "_ENV.scene = nil", Ends::ByError},
        {"overwriting a word through insert", "table.insert(_ENV, \"x\")", Ends::ByError},
        {"replacing _ENV", "_ENV = {} scene = 1", Ends::Harmless},
        {"a local _ENV", "local _ENV = { narrate = error } narrate(\"x\")", Ends::ByError},
        {"overwriting a library", "string.rep = error", Ends::ByError},
        {"overwriting a library through insert", "table.insert(string, error)", Ends::ByError},
        {"writing into a text", "local s = \"x\" s.rep = error", Ends::ByError},
        {"writing into a statement", "local s = scene \"a\" s.kind = 1", Ends::ByError},
        {"the metatable of a statement", "local s = scene \"a\" local m = s.__index", Ends::ByError},
        {"a statement that closes itself", "local s <close> = scene \"a\"", Ends::ByError},
        {"an error that is a table", "error({ [1] = string })", Ends::ByError},
        {"an error that is nothing", "error(nil)", Ends::ByError},
        {"an error that is a statement", "error(scene \"a\")", Ends::ByError},
        {"an error that names another line", "error(\"course:99: nothing\", 0)", Ends::ByError},
        {"an error with a format in it", "error(\"%s%n%s\")", Ends::ByError},
        {"an error of a long text", "error((\"x\"):rep(60000))", Ends::ByError},
        {"assert with a function", "assert(false, error)", Ends::ByError},
        {"a word inside compute", "compute(\"n\", {}, function() scene \"x\" return 1 end)", Ends::ByError},
        {"a question's part where it belongs to another file", "use \"parts.lua\" narrate \"x\"", Ends::ByError},
        {"a file that uses itself", "use \"course.lua\"", Ends::ByError},
        {"a file outside", "use \"../../../etc/passwd.lua\"", Ends::ByError},
        {"a file by its full path", "use \"/etc/passwd.lua\"", Ends::ByError},
        {"a file with a zero byte in its name", "use \"a\\0.lua\"", Ends::ByError},
        {"calling a statement as a method", "scene(\"a\"):go()", Ends::ByError},
    };
}

} // namespace

std::vector<Attack> attacks()
{
    std::vector<Attack> out;
    for (const auto& group : {on_time(), on_memory(), on_the_parser(), on_the_walls()})
        out.insert(out.end(), group.begin(), group.end());
    return out;
}

} // namespace vignette::scripting
