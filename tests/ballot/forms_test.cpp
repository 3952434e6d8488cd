#include "engine/ballot/forms.hpp"

#include <doctest/doctest.h>

using namespace vignette::ballot;

using Fields = std::map<std::string, std::string, std::less<>>;

TEST_SUITE("ballot/forms")
{
    TEST_CASE("Ballot: a form is read as browsers write it")
    {
        CHECK(form_fields("code=BCDFG&option=2") == Fields{{"code", "BCDFG"}, {"option", "2"}});
        CHECK(form_fields("a=b+c%26d%3d%C3%A9") == Fields{{"a", "b c&d=\xC3\xA9"}});
        CHECK(form_fields("a=b=c") == Fields{{"a", "b=c"}});
        CHECK(form_fields("%61=1") == Fields{{"a", "1"}});
        CHECK(form_fields("empty=&=nameless") == Fields{{"empty", ""}, {"", "nameless"}});
    }

    TEST_CASE("Ballot: the first of several fields with one name counts")
    {
        CHECK(form_fields("option=1&option=2") == Fields{{"option", "1"}});
    }

    TEST_CASE("Ballot: what is not well-formed stands as it came")
    {
        CHECK(form_fields("a=%") == Fields{{"a", "%"}});
        CHECK(form_fields("a=%4") == Fields{{"a", "%4"}});
        CHECK(form_fields("a=%zz%4z") == Fields{{"a", "%zz%4z"}});
        CHECK(form_fields("a=100%&b=%41") == Fields{{"a", "100%"}, {"b", "A"}});
        CHECK(form_fields("").empty());
        CHECK(form_fields("&&nothing&&").empty());
        CHECK(form_fields(std::string_view("a=\0b", 4)) == Fields{{"a", std::string("\0b", 2)}});
    }

    TEST_CASE("Ballot: a form has no more than sixteen fields")
    {
        std::string body;
        for (int i = 0; i < 40; ++i)
            body += "f" + std::to_string(i) + "=1&";
        CHECK(form_fields(body).size() == 16);
    }
}
