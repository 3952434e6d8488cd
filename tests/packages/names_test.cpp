#include "engine/exchange/packages/names.hpp"

#include <doctest/doctest.h>

using namespace vignette::exchange::packages;

TEST_SUITE("packages/names")
{
    TEST_CASE("Names: what courses are made of may be packed")
    {
        for (const char* name :
            {"course.lua", "units/01-register.lua", "media/Delroy dim.svg", "media/tŷ.png", "strings/pt_BR.po",
                "media/.../x", "auxiliary.lua", "com10.svg", "a-b_c+d,e(f)'g.svg", "1/2/3/4/5/6/7/8/x"}) {
            CAPTURE(name);
            CHECK(wrong_with_path(name)
                == (std::string(name) == "media/.../x" ? "has a dot or a space at the end of a name" : ""));
        }
        CHECK(wrong_with_path(std::string(200, 'a')).empty());
    }

    TEST_CASE("Names: capitals are folded beyond A to Z")
    {
        for (const auto& both : {std::pair{"Ä.svg", "ä.svg"}, {"TŶ.svg", "Tŷ.svg"}, {"Ž.svg", "ž.svg"},
                 {"ΑΒΓ.svg", "αβγ.svg"}, {"Жук.svg", "жук.svg"}, {"Ỳ.svg", "ỳ.svg"}}) {
            Paths paths;
            CHECK(paths.add(both.first).empty());
            CHECK_MESSAGE(paths.add(both.second).find("only in capital letters") != std::string::npos, both.first);
        }
        Paths paths;
        for (const char* name : {"a/x.svg", "a/y.svg", "b/x.svg", "×.svg", "÷.svg", "ß.svg"})
            CHECK(paths.add(name).empty());
    }
}
