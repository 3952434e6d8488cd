#include "engine/core/files.hpp"
#include "tests/app/site.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
namespace fs = std::filesystem;

TEST_SUITE("app/site_pages")
{
    TEST_CASE_FIXTURE(Site, "Useful numbers: the site's stand first below its name and then the course's")
    {
        adds(site_numbers);
        auto d = desk();
        come_in(d, "Grace");
        for (const char* id : {"course-tea", "helplines"})
            press(d, id);
        CHECK(items_with(d, "numbers-") == Names{"numbers-1", "numbers-2"});
        CHECK(shown(d, "numbers-1")->text == "Quarrywell House");
        CHECK(shown(d, "numbers-2")->text == "From this course");
        CHECK(items_with(d, "helpline-") == Names{"helpline-our_site-on_call", "helpline-listeners"});
        CHECK(shown(d, "helpline-our_site-on_call")->text == "*01632 960 118*");
    }

    TEST_CASE_FIXTURE(Site, "Useful numbers: without additions there is no heading")
    {
        auto d = desk();
        come_in(d, "Grace");
        press(d, "helplines");
        CHECK(items_with(d, "numbers-").empty());
        CHECK(items_with(d, "helpline-") == Names{"helpline-listeners"});
    }

    TEST_CASE_FIXTURE(Site, "Useful numbers: beside the list of courses each of the site's stands once and on top")
    {
        auto text = files::read(places().courses / "tea" / "course.lua", 1 << 20).value();
        text.replace(text.find("\"tea\""), 5, "\"another\"");
        fs::create_directories(places().courses / "another");
        REQUIRE(files::write(places().courses / "another" / "course.lua", text).ok());
        adds(site_numbers, "{ \"tea\" }");
        adds("helpline \"desk\" { name = \"The front desk\", phone = \"01632 960 120\" }\n", "\"all\"", "front",
            "The front desk");
        auto d = desk();
        come_in(d, "Grace");
        press(d, "helplines");
        CHECK(items_with(d, "helpline-")
            == Names{"helpline-front-desk", "helpline-our_site-on_call", "helpline-listeners"});
        CHECK(shown(d, "numbers-1")->text == "The front desk");
        CHECK(shown(d, "numbers-2")->text == "Quarrywell House");
        CHECK(shown(d, "numbers-3")->text == "From the courses");
    }

    TEST_CASE_FIXTURE(Site, "Useful numbers: a preview has the site's too and keeps them when the course is saved")
    {
        adds(site_numbers);
        app::Wish wish;
        wish.course = places().courses / "tea";
        wish.preview = true;
        auto d = desk(wish);
        press(d, "helplines");
        CHECK(shown(d, "helpline-our_site-on_call") != nullptr);
        press(d, "close");
        d.renew(course());
        press(d, "helplines");
        CHECK(shown(d, "helpline-our_site-on_call") != nullptr);
    }

    TEST_CASE_FIXTURE(Site, "To read: an article of the site says so and shows its picture in words too")
    {
        adds(site_court);
        auto d = desk();
        come_in(d, "Grace");
        for (const char* id : {"course-tea", "read"})
            press(d, id);
        CHECK(shown(d, "article-resource-our_site-court")->footer
            == "From Quarrywell House. Looked at on 21 November 2026.");
        CHECK(shown(d, "article-guide-our_site-before")->footer == "From Quarrywell House.");
        press(d, "article-resource-our_site-court");
        CHECK(shown(d, "from")->text == "From Quarrywell House.");
        REQUIRE(shown(d, "picture") != nullptr);
        CHECK(shown(d, "picture")->role == present::Role::Picture);
        CHECK(shown(d, "picture")->text == "A brick building with one step.");
        CHECK(fs::exists(shown(d, "picture")->picture.path));
    }

    TEST_CASE_FIXTURE(Site, "To read: a search finds what is of the site by the site's name")
    {
        adds(site_court);
        auto d = desk();
        come_in(d, "Grace");
        for (const char* id : {"course-tea", "read"})
            press(d, id);
        write(d, "search", "quarrywell court");
        press(d, "look");
        CHECK(items_with(d, "article-") == Names{"article-resource-our_site-court"});
    }

    TEST_CASE_FIXTURE(Site, "To read: the copy to print has the picture and says whose it is")
    {
        adds(site_court);
        auto d = desk();
        come_in(d, "Grace");
        for (const char* id : {"course-tea", "read", "article-resource-our_site-court", "save", "form-html"})
            press(d, id);
        write(d, "folder", folder().string());
        press(d, "save-here");
        const auto saved = files::read(folder() / "To read 2026-11-21.html", 1 << 20);
        REQUIRE(saved.ok());
        CHECK(saved.value().find("data:image/png;base64") != std::string::npos);
        CHECK(saved.value().find("A brick building with one step.") != std::string::npos);
        CHECK(saved.value().find("From Quarrywell House.") != std::string::npos);
    }
}
