#include "scripting/source/tokens.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::scripting {

namespace {

std::string cut(std::string_view source)
{
    constexpr std::string_view kinds = "n1tloLsx";
    std::string out;
    for (const auto& token : tokens_of(source))
        out += std::to_string(token.line) + kinds[static_cast<std::size_t>(token.kind)]
            + (token.first_on_line ? "!" : "") + std::string(token.text) + " ";
    return out;
}

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Tokens: names, numbers, texts and symbols, each with its line")
    {
        CHECK(cut("a = 1.5\n  b(\"x\", 'y')") == "1n!a 1s= 111.5 2n!b 2s( 2t\"x\" 2s, 2t'y' 2s) ");
        CHECK(cut("a == b .. c ... ~= //") == "1n!a 1s== 1nb 1s.. 1nc 1s... 1s~= 1s// ");
    }

    TEST_CASE("Tokens: comments are left out, and a line may still begin behind one")
    {
        CHECK(cut("a -- b\nc --[[ d\ne ]] f\n--[[ x ]] g") == "1n!a 2n!c 3nf 4n!g ");
    }

    TEST_CASE("Tokens: long texts of any level keep their lines")
    {
        CHECK(cut("a [[x\ny]] b\nc") == "1n!a 1l[[x\ny]] 2nb 3n!c ");
        CHECK(cut("[==[ ]] ]=] ]==] z") == "1l![==[ ]] ]=] ]==] 1nz ");
        CHECK(cut("t[1]") == "1n!t 1s[ 111 1s] ");
    }

    TEST_CASE("Tokens: a text without its end goes to the end of the line, a long one to the end of the file")
    {
        CHECK(cut("a \"x\nb") == "1n!a 1o\"x 2n!b ");
        CHECK(cut("a [[x\nb") == "1n!a 1L[[x\nb ");
        CHECK(cut("--[[x\nb") == "1L!--[[x\nb ");
    }

    TEST_CASE("Tokens: a backslash keeps a quote, or a line end, inside the text")
    {
        CHECK(cut("\"a\\\"b\" c") == "1t!\"a\\\"b\" 1nc ");
        CHECK(cut("\"a\\\nb\" c") == "1t!\"a\\\nb\" 2nc ");
        CHECK(cut("\"a\\") == "1o!\"a\\ ");
    }

    TEST_CASE("Tokens: what Lua does not know is odd")
    {
        CHECK(cut("say “a” 1") == "1n!say 1x“ 1na 1x” 111 ");
        CHECK(cut("a\xC2\xA0?") == "1n!a 1x\xC2\xA0 1x? ");
    }

    TEST_CASE("Tokens: reserved words are Lua's")
    {
        CHECK(is_reserved("end"));
        CHECK_FALSE(is_reserved("go"));
    }
}

} // namespace vignette::scripting
