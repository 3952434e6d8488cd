#include "engine/app/preview_load.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/packages/pack.hpp"
#include "tests/app/site.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
namespace fs = std::filesystem;

namespace {

Names ids(const std::vector<course::Helpline>& lines)
{
    Names out;
    for (const auto& line : lines)
        out.push_back(line.id);
    return out;
}

Names findings(const course::Loaded& loaded)
{
    Names out;
    for (const auto& finding : loaded.findings)
        out.push_back(finding.code);
    return out;
}

} // namespace

TEST_SUITE("app/additions")
{
    TEST_CASE_FIXTURE(Site, "Additions: they lie beside the courses and are no course themselves")
    {
        adds(site_numbers);
        const auto shelf = app::shelf(places().courses, places());
        REQUIRE(shelf.size() == 1);
        CHECK(shelf[0].loaded.course->id == "tea");
        REQUIRE(additions().size() == 1);
        CHECK(additions()[0].loaded.course->id == "our_site");
    }

    TEST_CASE_FIXTURE(Site, "Additions: a site's numbers stand above the course's and its articles below")
    {
        adds(std::string(site_numbers) + site_court);
        const auto plain = course(), with = laid();
        CHECK(ids(with.helplines) == Names{"our_site-on_call", "listeners"});
        CHECK(with.helplines[0].local);
        REQUIRE(with.resources.size() == 1);
        CHECK(with.resources[0].id == "our_site-court");
        CHECK(with.resources[0].local);
        CHECK(with.resources[0].picture == (places().courses / "our_site" / "media" / "court.png").string());
        CHECK(with.guides[0].id == "our_site-before");
        CHECK(with.terms[0].word == "List office");
        CHECK(with.content == plain.content);
        CHECK(with.id == plain.id);
    }

    TEST_CASE_FIXTURE(Site, "Additions: a site's number takes the place of the course's own with the same id")
    {
        adds("helpline \"listeners\" { name = \"Our listeners\", phone = \"01632 960 119\" }\n");
        const auto lines = laid().helplines;
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].phone == "01632 960 119");
    }

    TEST_CASE_FIXTURE(Site, "Additions: a course has those that name it or all of them and no others")
    {
        adds(site_numbers, "{ \"coffee\" }");
        CHECK(ids(laid().helplines) == Names{"listeners"});
        adds(site_numbers, "{ \"coffee\", \"tea\" }");
        CHECK(ids(laid().helplines) == Names{"our_site-on_call", "listeners"});
    }

    TEST_CASE_FIXTURE(Site, "Additions: of two with the same id one stands")
    {
        adds(site_numbers);
        fs::rename(places().courses / "our_site", places().courses / "older");
        adds(site_numbers);
        CHECK(additions().size() == 1);
        CHECK(laid().helplines.size() == 2);
    }

    TEST_CASE_FIXTURE(
        Site, "Additions: they work as a package too and what it holds is shown from where it was unpacked")
    {
        adds(site_court);
        auto here = places();
        here.writable_cache = here.home / "cache" / "pictures";
        const auto folder = here.courses / "our_site";
        const auto loaded = app::load(folder, here);
        const auto gathered = exchange::packages::gather(folder, loaded.sources);
        const auto made = exchange::packages::packed(*loaded.course, gathered.value().files, {nullptr, "", "Vignette"});
        REQUIRE(files::write(here.courses / "our_site.vignette", made.value()).ok());
        fs::remove_all(folder);
        auto tea = course();
        app::lay_in(app::additions_in(here.courses, here), tea);
        REQUIRE(tea.resources.size() == 1);
        CHECK(fs::exists(tea.resources[0].picture));
        CHECK(app::shelf(here.courses, here).size() == 1);
    }

    TEST_CASE_FIXTURE(Site, "Additions: with a mistake in them they are left out and the list of courses says so")
    {
        adds("helpline \"on_call\" { nam = \"The manager on call\" }\n");
        CHECK(ids(laid().helplines) == Names{"listeners"});
        auto d = desk();
        come_in(d, "Grace");
        REQUIRE(shown(d, "notice") != nullptr);
        CHECK(shown(d, "notice")->text
            == "What “our_site” adds to the courses is left out: there is a mistake in it. Please tell whoever looks "
               "after the courses.");
        CHECK(shown(d, "course-our_site") == nullptr);
        CHECK(shown(d, "course-tea") != nullptr);
    }

    TEST_CASE_FIXTURE(Site, "Additions: for a course that is not here they go nowhere and the list of courses says so")
    {
        adds(site_numbers, "{ \"tea\", \"tae\" }");
        auto d = desk();
        come_in(d, "Grace");
        REQUIRE(shown(d, "notice") != nullptr);
        CHECK(shown(d, "notice")->text
            == "“our_site” adds to a course “tae”, and no course here has that id. Please tell whoever looks after the "
               "courses.");
        adds(site_numbers, "{ \"tea\" }");
        auto mended = desk();
        come_in(mended, "Grace");
        CHECK(shown(mended, "notice") == nullptr);
    }

    TEST_CASE_FIXTURE(Site, "Additions: a note that names the word makes no course an addition")
    {
        auto text = files::read(places().courses / "tea" / "course.lua", 1 << 20).value();
        REQUIRE(files::write(places().courses / "tea" / "course.lua", "-- adds_to = \"all\"\n" + text + "oops").ok());
        CHECK(additions().empty());
        CHECK(app::shelf(places().courses, places()).size() == 1);
    }

    TEST_CASE_FIXTURE(Site, "Additions: nothing in them is played and whoever tries is told what to do")
    {
        adds(site_numbers);
        app::Wish wish;
        wish.course = places().courses / "our_site";
        wish.preview = true;
        const auto d = desk(wish);
        REQUIRE(shown(d, "problem") != nullptr);
        CHECK(shown(d, "problem")->text
            == "“Quarrywell House” adds to other courses and has no scenes of its own: put its folder beside the "
               "courses, and open one of those.");
        const auto previewed = app::load_for_preview(wish.course, "");
        CHECK_FALSE(previewed.course.has_value());
        CHECK(findings(previewed) == Names{"nothing-to-show"});
    }

    TEST_CASE_FIXTURE(Site, "Additions: a picture that is not there is a finding as in a course")
    {
        adds(site_court);
        CHECK(findings(app::load(places().courses / "our_site", places())).empty());
        fs::remove(places().courses / "our_site" / "media" / "court.png");
        CHECK(findings(app::load(places().courses / "our_site", places())) == Names{"missing-file"});
    }
}
