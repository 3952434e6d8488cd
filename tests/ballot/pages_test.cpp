#include "engine/ballot/pages.hpp"
#include "tests/ballot/asking.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

const std::string hostile = "</h1><script>alert('1')</script> \"><img src=x onerror=alert(1)> & ' {{x}}";

ballot::Poll hostile_poll()
{
    return {hostile, {hostile, "\" autofocus onfocus=\"alert(1)", "<!--"}};
}

/// Every page there is, with `text` wherever a course's words go.
std::vector<std::string> pages(const std::string& text, const ballot::Poll& poll)
{
    return {ballot::code_page(text, "", ""), ballot::code_page(text, "BCDFG", "Please look again."),
        ballot::question_page(text, "ticket1", poll, 3),
        ballot::waiting_page(text, "ticket1", "Heading", "Sentence.", 3), ballot::refusal_page(text, "A sentence.")};
}

/// Each "<name …>" of a page.
std::vector<std::string> tags(std::string_view page, const std::string& name)
{
    std::vector<std::string> out;
    for (auto at = page.find("<" + name); at != std::string_view::npos; at = page.find("<" + name, at + 1)) {
        if (page[at + name.size() + 1] == ' ' || page[at + name.size() + 1] == '>')
            out.emplace_back(page.substr(at, page.find('>', at) - at + 1));
    }
    return out;
}

} // namespace

TEST_SUITE("ballot/pages")
{
    TEST_CASE("Ballot: every page has a language and a title and one heading and says how wide it is")
    {
        for (const auto& page : pages("Tea time", Asking::tea())) {
            CHECK(page.starts_with("<!DOCTYPE html>"));
            CHECK(has(page, "<html lang=\"en-GB\">"));
            CHECK(has(page, "<meta charset=\"utf-8\">"));
            CHECK(tags(page, "title").size() == 1);
            CHECK_FALSE(has(page, "<title></title>"));
            CHECK(has(page, " · Tea time</title>"));
            CHECK(tags(page, "h1").size() == 1);
            CHECK_FALSE(has(page, "<h1></h1>"));
            CHECK(tags(page, "main").size() == 1);
            CHECK(has(page, "width=device-width, initial-scale=1"));
            CHECK_FALSE(has(page, "user-scalable"));
            CHECK(page.size() < 4096);
        }
    }

    TEST_CASE("Ballot: no page has a script or a style or a handler in it")
    {
        for (const auto& page : pages(hostile, hostile_poll())) {
            for (const auto& script : tags(page, "script"))
                CHECK(script == "<script src=\"/vote.js\" defer>");
            CHECK(tags(page, "style").empty());
            CHECK(tags(page, "img").empty());
            for (const char* name : {"form", "button", "input", "body", "main", "p", "span", "label"})
                for (const auto& tag : tags(page, name)) {
                    CHECK_FALSE(has(tag, "style="));
                    CHECK_FALSE(has(tag, " on"));
                }
            CHECK_FALSE(has(page, "://"));
        }
    }

    TEST_CASE("Ballot: the words of a hostile course are only words")
    {
        for (const auto& page : pages(hostile, hostile_poll())) {
            CHECK_FALSE(has(page, "<script>"));
            CHECK_FALSE(has(page, "<!--"));
            CHECK(times(page, "</h1>") == 1);
            CHECK(has(page, "&lt;script&gt;alert('1')&lt;/script&gt;"));
        }
        const auto question = ballot::question_page("Tea", "ticket1", hostile_poll(), 3);
        CHECK(has(question, "&quot; autofocus onfocus=&quot;alert(1)"));
        CHECK(tags(question, "button").size() == 3);
    }

    TEST_CASE("Ballot: what a person writes can be named and every button says what it does")
    {
        for (const auto& page : pages("Tea time", Asking::tea())) {
            for (const auto& input : tags(page, "input")) {
                const bool hidden = has(input, "type=\"hidden\"");
                CHECK((hidden || (has(input, "id=\"code\"") && has(page, "<label for=\"code\">"))));
            }
            CHECK(!tags(page, "button").empty());
            CHECK_FALSE(has(page, "<button></button>"));
        }
    }

    TEST_CASE("Ballot: a message belongs to the box that it is about and the title tells of it")
    {
        const auto page = ballot::code_page("Tea time", "", "Please look again.");
        CHECK(has(page, "<p class=\"message\" id=\"message\" role=\"alert\">Please look again.</p>"));
        CHECK(has(page, "aria-describedby=\"message\" aria-invalid=\"true\""));
        CHECK(has(page, "<title>Not yet: Join the room"));
        CHECK_FALSE(has(ballot::code_page("Tea time", "", ""), "message"));
    }

    TEST_CASE("Ballot: the box takes the letters with spaces between them")
    {
        const auto inputs = tags(ballot::code_page("Tea time", "", ""), "input");
        REQUIRE(inputs.size() == 1);
        CHECK(has(inputs.front(), "maxlength=\"20\""));
    }

    TEST_CASE("Ballot: a question shows its answers with the letters of the cards")
    {
        const auto page = ballot::question_page("Tea time", "ticket1", Asking::tea(), 3);
        CHECK(has(page, "name=\"poll\" value=\"3\""));
        CHECK(has(page, "<span class=\"letter\">A</span> <span>Tea</span>"));
        CHECK(has(page, "value=\"3\"><span class=\"letter\">C</span> <span>Water</span>"));
        ballot::Poll long_one{"Which?", std::vector<std::string>(27, "One")};
        CHECK(has(ballot::question_page("Tea time", "ticket1", long_one, 3), "<span class=\"letter\">27</span>"));
    }

    TEST_CASE("Ballot: only pages that wait for something have a script")
    {
        const auto all = pages("Tea time", Asking::tea());
        CHECK(tags(all[0], "script").empty());
        CHECK(has(all[2], "data-now=\"/p/ticket1/now\" data-shown=\"3 open\""));
        CHECK(has(all[3], "data-now=\"/p/ticket1/now\" data-shown=\"3 waiting\""));
        CHECK(tags(all[4], "script").empty());
    }
}
