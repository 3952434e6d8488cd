#include "engine/app/teach/load_to_teach.hpp"
#include "engine/app/teach/papers.hpp"
#include "engine/app/teach/save_papers.hpp"
#include "engine/exchange/documents/html.hpp"
#include "tests/app/teach/lesson.hpp"
#include "tests/app/teach/paper_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::tests;

namespace {

using exchange::documents::Document;

std::string html_of(const Document& document)
{
    return exchange::documents::html(document);
}

/// "1. Ten to nine", "2", and so on, behind the names of their units.
std::vector<std::string> pieces(const Document& document)
{
    std::vector<std::string> out;
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<exchange::documents::Heading>(&block); heading && heading->level > 1)
            out.push_back(heading->text);
    }
    return out;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// "1", "none", or what is said.
std::string unit_for(const std::string& wish)
{
    const auto unit = app::unit_to_teach(lesson(), wish);
    if (!unit)
        return unit.error().message;
    return unit.value() ? std::to_string(*unit.value()) : "none";
}

std::vector<std::string> names_in(const std::filesystem::path& folder)
{
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        out.push_back(entry.path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

/// The small course of the staff room, printed into a new folder of it.
class PrintRoom : public Staffroom {
public:
    PrintRoom()
        : paper(folder() / "paper")
    {
        std::filesystem::create_directories(paper);
    }

    app::PaperWish wish(const std::string& unit) const
    {
        return {places().courses / "tea", unit, "", std::filesystem::relative(paper)};
    }

    std::filesystem::path paper;
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE("Papers: one unit alone has nothing of the others")
    {
        const auto made = app::class_papers(lesson(), "A lesson", {}, 1);
        for (const auto* document : {&made.plan, &made.pack, &made.handouts}) {
            CHECK(html_of(*document).find("Five o") != std::string::npos);
            CHECK(html_of(*document).find("Ten to five") == std::string::npos);
        }
        CHECK(html_of(made.handouts).find("She drinks tea.") != std::string::npos);
        CHECK(html_of(made.handouts).find("Amina pulls the handle.") == std::string::npos);
    }

    TEST_CASE("Papers: units that are printed one by one have the pieces of the whole with their numbers")
    {
        for (const auto* name : shipped_courses) {
            CAPTURE(name);
            const auto course = shipped(name);
            const auto whole = app::class_papers(course, "A course", {});
            std::vector<std::string> pack, handouts, between;
            for (course::Index unit = 0; unit < course.units.size(); ++unit) {
                const auto one = app::class_papers(course, "A course", {}, unit);
                append(pack, pieces(one.pack));
                append(handouts, pieces(one.handouts));
                append(between, pieces(one.between));
            }
            CHECK(pack == pieces(whole.pack));
            CHECK(handouts == pieces(whole.handouts));
            CHECK(between == pieces(whole.between));
        }
    }

    TEST_CASE("Papers: the plan of one unit says which one and how long that takes")
    {
        const auto plan = app::class_papers(lesson(), "A lesson", {}, 1).plan;
        CHECK(plan.title == "Session plan, unit 2 of 2: A lesson");
        CHECK(html_of(plan).find("Session plan, unit 2 of 2.") != std::string::npos);
        CHECK(html_of(plan).find("All of it takes about 22 minutes") != std::string::npos);
        CHECK(html_of(plan).find("several days") == std::string::npos);
        const auto whole = app::class_papers(lesson(), "A lesson", {}).plan;
        CHECK(whole.title == "Session plan: A lesson");
        CHECK(html_of(whole).find("several days") != std::string::npos);
    }

    TEST_CASE("Papers: cards and register and evaluation are the same for one unit")
    {
        const auto course = shipped("witness-support-preparation");
        const auto whole = app::class_papers(course, "A course", {}),
                   one = app::class_papers(course, "A course", {}, 0);
        CHECK(html_of(one.cards) == html_of(whole.cards));
        CHECK(html_of(one.sheet) == html_of(whole.sheet));
        CHECK(html_of(one.evaluation) == html_of(whole.evaluation));
        CHECK(html_of(one.handouts) != html_of(whole.handouts));
    }

    TEST_CASE("Unit to teach: it is asked for by its id or by its number or not at all")
    {
        CHECK(unit_for("hallway") == "0");
        CHECK(unit_for("kitchen") == "1");
        CHECK(unit_for("1") == "0");
        CHECK(unit_for("2") == "1");
        CHECK(unit_for("") == "none");
    }

    TEST_CASE("Unit to teach: where there is none such the ids of all are told")
    {
        for (const std::string wish : {"nosuch", "0", "3", "-1", "2x", "99999999999999999999", "Kitchen"})
            CHECK(unit_for(wish) == "There is no unit “" + wish + "” in this course. Its units are: hallway, kitchen.");
    }

    TEST_CASE("Papers: a relative folder begins where the program was started")
    {
        const PrintRoom room;
        const auto saved = app::save_papers(room.places(), room.wish(""), noon());
        REQUIRE_MESSAGE(saved.ok(), saved.error().message);
        CHECK(saved.value().size() == 14);
        CHECK(names_in(room.paper).size() == 14);
        for (const auto& path : saved.value())
            CHECK(std::filesystem::exists(path));
    }

    TEST_CASE("Papers: files of one unit have its number in their names")
    {
        const PrintRoom room;
        REQUIRE(app::save_papers(room.places(), room.wish("1"), noon()).ok());
        const auto names = names_in(room.paper);
        std::size_t of_unit = 0;
        for (const auto& name : names)
            of_unit += name.find(", unit 1, ") != std::string::npos ? 1 : 0;
        CHECK(names.size() == 14);
        CHECK(of_unit == 8);
    }

    TEST_CASE("Papers: nothing is written where the unit is not there")
    {
        const PrintRoom room;
        CHECK_FALSE(app::save_papers(room.places(), room.wish("nosuch"), noon()).ok());
        CHECK(names_in(room.paper).empty());
    }

    TEST_CASE("Papers: nothing is written in a language that the course does not have")
    {
        const PrintRoom room;
        auto wish = room.wish("");
        wish.language = "xx";
        const auto untold = app::save_papers(room.places(), wish, noon());
        REQUIRE_FALSE(untold.ok());
        CHECK(untold.error().message == "This course is not translated into xx. There is no translation of it yet.");
        CHECK(names_in(room.paper).empty());
    }
}
