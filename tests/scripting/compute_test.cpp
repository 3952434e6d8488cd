#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

namespace vignette::scripting {

namespace {

/// With a counter `trust` from 1 to 3, a flag `rushed` and a state `light`.
Recorder computed(const std::string& rest)
{
    Recorder recorder;
    recorder.domains = {{"trust", {1, 3}}, {"rushed", {0, 1}}, {"light", {0, 1}}, {"wide", {0, 100}}};
    const std::string before = "flag \"rushed\" state \"light\" { \"lamp\", \"dark\" }\n";
    read_statements(files_in_memory({{"course.lua", before + rest}}), recorder);
    recorder.statements.erase(recorder.statements.begin(), recorder.statements.begin() + 2);
    return recorder;
}

std::string first_line(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Compute: the function is tabulated over all values, the last input running fastest")
    {
        CHECK(computed("compute(\"n\", { \"trust\", \"wide\" }, function(a, b) return a * 1000 + b end)")
                  .said()
                  .substr(0, 63)
            == "2 compute \"n\" {\"trust\", \"wide\"} {1000, 1001, 1002, 1003, 1004, ");
    }

    TEST_CASE("Compute: a flag is true or false, a state the text of its value")
    {
        CHECK(computed("compute(\"n\", { \"rushed\", \"light\" }, function(a, b)\n  if a and b == \"dark\" then return "
                       "2 end\n  return not a\nend)")
                  .said()
            == "2 compute \"n\" {\"rushed\", \"light\"} {1, 1, 0, 2}\n");
    }

    TEST_CASE("Compute: one input may stand without braces, and there may be none")
    {
        CHECK(computed("compute(\"n\", \"trust\", function(t) return t end)").said()
            == "2 compute \"n\" \"trust\" {1, 2, 3}\n");
        CHECK(computed("compute(\"n\", {}, function() return 7 end)").said() == "2 compute \"n\" {} {7}\n");
    }

    TEST_CASE("Compute: what is wrong with a function is told at its line, and it is left out")
    {
        struct Row {
            const char* source;
            const char* told;
        };
        for (const auto& row : {
                 Row{"compute(\"n\", { \"trust\" }, function(t) return t / 2 end)",
                     "the function of compute gives something that is not a whole number from -32768 to 32767 (return "
                     "a whole number, "
                     "true or false, for all values of its inputs) [compute-result]"},
                 Row{"compute(\"n\", { \"trust\" }, function(t) return \"x\" end)",
                     "the function of compute gives something that is not a whole number from -32768 to 32767 (return "
                     "a whole number, "
                     "true or false, for all values of its inputs) [compute-result]"},
                 Row{"compute(\"n\", { \"trust\" }, function(t) end)",
                     "the function of compute gives something that is not a whole number from -32768 to 32767 (return "
                     "a whole number, "
                     "true or false, for all values of its inputs) [compute-result]"},
                 Row{"compute(\"n\", { \"trust\" }, function(t) error(\"no\") end)",
                     "the function of compute fails: no (let it give a whole number for all values of its inputs) "
                     "[compute-failed]"},
                 Row{"compute(\"n\", { \"trust\" }, function(t) narrate \"x\" end)",
                     "the function of compute fails: a word of the course language stands inside compute (let it give "
                     "a whole number for "
                     "all values of its inputs) [compute-failed]"},
                 Row{"compute(\"n\", { \"trust\" }, function(t) while true do end end)",
                     "the function of compute does not come to an end (let it do less) [compute-endless]"},
                 Row{"local n = 0 compute(\"n\", { \"trust\" }, function(t) n = n + 1 return n end)",
                     "the function of compute gives different results for the same inputs (let it use its inputs "
                     "alone, and remember "
                     "nothing) [compute-impure]"},
                 Row{"compute(\"n\", { \"wide\", \"wide\" }, function(a) return a end)",
                     "compute would need more than 4096 calls (read fewer variables, or ones with fewer values) "
                     "[compute-size]"},
                 Row{"compute(\"n\", { \"later\" }, function(a) return a end)",
                     "compute reads later, which is not declared above it (declare it with counter, flag or state on a "
                     "line before) "
                     "[compute-inputs]"},
                 Row{"compute(\"n\", function(a) return a end)",
                     "compute needs a name, its inputs in braces, and a function (write compute(\"name\", { \"a\", "
                     "\"b\" }, function(a, b) … "
                     "end)) [compute-inputs]"},
             }) {
            CAPTURE(row.source);
            const auto recorder = computed(row.source);
            CHECK(first_line(recorder.told()) == "course.lua:2: " + std::string(row.told));
            CHECK(recorder.said().empty());
        }
    }

    TEST_CASE("Compute: a function that does not end is called once, and the rest of the file is read")
    {
        CHECK(computed("compute(\"n\", { \"trust\" }, function(t) while true do pcall(error) end end)\ngo \"x\"").said()
            == "3 go \"x\"\n");
    }
}

} // namespace vignette::scripting
