#include "tests/course/script.hpp"

#include <doctest/doctest.h>

namespace vignette::script {

namespace {

/// `table` is what the function gave for every combination, as the loader hands it over.
Script computing(std::initializer_list<Argument> inputs, std::initializer_list<Argument> table)
{
    return Script{
               say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}})),
               say("counter", "trust", braces({{"from", -1}, {"to", 1}})),
               say("flag", "rushed"),
               say("counter", "wide", braces({{"from", 0}, {"to", 1000}})),
               say("compute", "ease", list(inputs), list(table)),
               say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 8}})),
           }
    + ending();
}

} // namespace

TEST_SUITE("course/compute")
{
    TEST_CASE("Compute: keeps its table, the last input running fastest, and its range")
    {
        const auto course = sound(computing({"trust", "rushed"}, {-2, 4, 0, 1, 2, 3}));
        const auto& ease = course.variables[3];
        CHECK(ease.kind == course::Variable::Kind::Computed);
        CHECK(ease.inputs == std::vector<course::Index>{0, 1});
        CHECK(ease.table == std::vector<std::int16_t>{-2, 4, 0, 1, 2, 3});
        CHECK(ease.from == -2);
        CHECK(ease.to == 4);
    }

    TEST_CASE("Compute: an input that is not there, a table that is not whole and too many combinations are told")
    {
        CHECK(codes(computing({"trsut"}, {1, 2, 3})) == "unknown-variable:5");
        CHECK(codes(computing({"trust", "rushed"}, {1, 2, 3})) == "compute-result:5");
        CHECK(codes(computing({"trust"}, {})) == "compute-result:5");
        CHECK(codes(computing({"wide", "trust", "rushed"}, {1})) == "compute-size:5");
        CHECK(codes(computing({"wide", "wide", "wide", "wide", "wide", "wide", "wide"}, {1})) == "compute-size:5");
    }

    TEST_CASE("Compute: what is computed is no input of another one, and nothing sets it")
    {
        Script script = computing({"rushed"}, {1, 2});
        script.insert(script.begin() + 5, say("compute", "deeper", list({"ease"}), list({1, 2})));
        CHECK(codes(script) == "wrong-kind:6");

        Script setting = computing({"rushed"}, {1, 2});
        setting.insert(setting.begin() + 6,
            {say("scene", "hallway"), say("choose", "What do you do?"), say("option", "sit", "Sit down."),
                say("set", "ease", 1), say("result", "She sits."), say("go", "ending")});
        CHECK(findings(setting)
            == "course.lua:10: ease cannot be changed like that (a computed value follows its inputs; change one of "
               "those) [wrong-effect]\n");
    }
}

} // namespace vignette::script
