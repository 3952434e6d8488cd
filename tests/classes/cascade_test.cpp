#include "engine/exchange/classes/cascade.hpp"
#include "engine/exchange/classes/teachers_document.hpp"
#include "engine/exchange/documents/plain.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::classes;
using namespace std::chrono;

namespace {

constexpr Day november(unsigned day)
{
    return 2026y / November / std::chrono::day{day};
}

Seconds at(Day day)
{
    return Seconds{sys_days{day}};
}

records::Trainer trainer(const std::string& name, Day day, const std::string& by = {}, const std::string& home = {})
{
    return {{}, "tea", "1.0.0", {}, name, home, at(day), by, {}, true};
}

records::ClassRegister held(const std::string& facilitator, Day day, const std::vector<std::string>& visitors)
{
    records::ClassRegister out;
    out.session.uid = facilitator + iso_day(day);
    out.session.course = "tea";
    out.session.listed_as = "Tea for two";
    out.session.facilitator = facilitator;
    out.session.signed_by = "site lead";
    out.session.held = at(day);
    for (const auto& name : visitors)
        out.attendees.push_back({{}, name, {}, {}, {}});
    return out;
}

SiteClasses rowan()
{
    SiteClasses out;
    out.site = "Rowan House";
    out.titles["tea"] = "Tea for two";
    out.trainers = {trainer("Bo", november(10), "Ada"), trainer("Ada", november(2), "Mo of the college"),
        trainer("Cy", november(12), " ada ", "Larch House")};
    out.classes = {held("ADA", november(10), {"Dee", "Eli"}), held("Ada", november(17), {"dee ", "Fay"}),
        held("Bo", november(18), {"Gil"}), held("Mo", november(2), {"Ada"})};
    return out;
}

/// Of those with the name; the first.
Teacher of(const std::vector<Teacher>& all, const std::string& name)
{
    for (const auto& one : all) {
        if (one.name == name)
            return one;
    }
    FAIL("nobody called ", name);
    return {};
}

Teacher teacher(const std::string& home, const std::string& name, std::optional<Day> trained, const std::string& by)
{
    Teacher out;
    out.kept_by = out.home = home;
    out.course = "Tea for two";
    out.name = name;
    out.trained = trained;
    out.trained_by = by;
    return out;
}

/// "Ada 1, Bo 2".
std::string tree(const std::vector<Teacher>& all)
{
    std::string out;
    for (const auto& line : lineage(all))
        out += (out.empty() ? "" : ", ") + all[line.teacher].name + " " + std::to_string(line.generation);
    return out;
}

} // namespace

TEST_SUITE("classes/cascade")
{
    TEST_CASE("Teachers: a class is that of its facilitator however the name is written and people count once")
    {
        const auto ada = of(teachers_of(rowan()), "Ada");
        CHECK(ada.classes == 2);
        CHECK(ada.people == 3);
        CHECK(ada.last_class == november(17));
        CHECK(ada.course == "Tea for two");
        CHECK(ada.home == "Rowan House");
    }

    TEST_CASE("Teachers: who leads a class and is on no list has a line that says nothing of being prepared")
    {
        const auto mo = of(teachers_of(rowan()), "Mo");
        CHECK_FALSE(mo.trained);
        CHECK(mo.classes == 1);
    }

    TEST_CASE("Teachers: a class from before somebody was prepared is not one since")
    {
        auto site = rowan();
        site.classes = {held("Bo", november(9), {"Gil"})};
        const auto all = teachers_of(site);
        CHECK(of(all, "Bo").classes + of(all, "Ada").classes == 1);
        CHECK(std::count_if(all.begin(), all.end(), [](const auto& one) { return one.name == "Bo"; }) == 2);
        CHECK(cascade(all).courses.at(0).generations.at(0).classes == 1);
    }

    TEST_CASE("Teachers: who signed a register led it where its facilitator is on no list")
    {
        auto site = rowan();
        site.trainers.at(0).learner = records::LearnerId{7};
        site.uids[records::LearnerId{7}] = "a7";
        site.classes = {held("B.", november(20), {"Gil"})};
        site.classes.at(0).session.signed_by = "a7";
        CHECK(of(teachers_of(site), "Bo").classes == 1);
        site.classes.at(0).session.facilitator = "Ada";
        CHECK(of(teachers_of(site), "Bo").classes == 0);
        CHECK(of(teachers_of(site), "Ada").classes == 1);
    }

    TEST_CASE("Teachers: of two with one name the one who teaches here led the class")
    {
        auto site = rowan();
        site.trainers = {trainer("Bo", november(1), "", "Larch House"), trainer("Bo", november(3))};
        for (const auto& one : teachers_of(site)) {
            if (one.name == "Bo")
                CHECK(one.classes == (one.home == "Rowan House" ? 1 : 0));
        }
    }

    TEST_CASE("Teachers: somebody prepared twice is one with the newest version and refresher")
    {
        auto site = rowan();
        site.trainers.push_back(trainer("ada", november(15), "Bo"));
        site.trainers.back().version = "2.0.0";
        site.trainers.back().refresher = at(november(30));
        const auto ada = of(teachers_of(site), "Ada");
        CHECK(ada.trained == november(2));
        CHECK(ada.again == november(15));
        CHECK(ada.trained_by == "Mo of the college");
        CHECK(ada.version == "2.0.0");
        CHECK(ada.refresher == november(30));
        CHECK(ada.classes == 2);
    }

    TEST_CASE("Lineage: everybody follows on who prepared them and children come in the order of their days")
    {
        CHECK(tree(teachers_of(rowan())) == "Ada 1, Bo 2, Cy 2, Mo 0");
        CHECK(tree({teacher("A", "Cy", november(3), "Bo"), teacher("A", "Bo", november(2), "Ada"),
                  teacher("A", "Ada", november(1), ""), teacher("A", "Di", november(2), "Ada")})
            == "Ada 1, Bo 2, Cy 3, Di 2");
    }

    TEST_CASE("Lineage: who prepared somebody is looked for at home first and had to be prepared by then")
    {
        const std::vector<Teacher> all{teacher("Far", "Ada", november(1), ""), teacher("Near", "Ada", november(2), ""),
            teacher("Near", "Bo", november(3), "Ada"), teacher("Near", "Cy", november(1), "ADA")};
        const auto lines = lineage(all);
        CHECK(tree(all) == "Ada 1, Cy 2, Ada 1, Bo 2");
        CHECK(all[lines[0].teacher].home == "Far");
        CHECK(lines[0].prepared == 1);
    }

    TEST_CASE("Lineage: people who prepared each other on one day are a chain and not a ring")
    {
        CHECK(tree({teacher("A", "Ada", november(1), "Bo"), teacher("A", "Bo", november(1), "Ada")}) == "Bo 1, Ada 2");
        CHECK(tree({teacher("A", "Ada", november(1), "Ada")}) == "Ada 1");
    }

    TEST_CASE("Lineage: a chain of ten thousand is followed to its end")
    {
        std::vector<Teacher> all;
        for (int i = 0; i < 10'000; ++i)
            all.push_back(
                teacher("A", "T" + std::to_string(i), november(1), i == 0 ? "" : "T" + std::to_string(i - 1)));
        CHECK(lineage(all).back().generation == 10'000);
    }

    TEST_CASE("Cascade: each generation has its own line so that a leak can be seen")
    {
        const auto course = cascade(teachers_of(rowan())).courses.at(0);
        CHECK(course.all.teachers == 3);
        CHECK(course.all.classes == 4);
        CHECK(course.all.people == 5);
        CHECK(course.generations.at(1).teachers == 1);
        CHECK(course.generations.at(1).people == 3);
        CHECK(course.generations.at(2).teachers == 2);
        CHECK(course.generations.at(2).classes == 1);
        CHECK(course.generations.at(0).teachers == 0);
        CHECK(course.generations.at(0).classes == 1);
        REQUIRE(course.nobody_yet.size() == 1);
        CHECK(course.nobody_yet.at(0).name == "Cy");
    }

    TEST_CASE("Cascade: a home has who teaches there and the classes that its own records keep")
    {
        auto visiting = teachers_of(rowan());
        for (auto& one : visiting) {
            if (one.name == "Cy")
                one.classes = one.people = 7; // Led at Rowan House.
        }
        const auto homes = cascade(visiting).homes;
        REQUIRE(homes.size() == 2);
        CHECK(homes[0].home == "Larch House");
        CHECK(homes[0].all.teachers == 1);
        CHECK(homes[0].all.classes == 0);
        CHECK(homes[1].all.teachers == 2);
        CHECK(homes[1].all.classes == 11);
        CHECK(homes[1].nearest == 1);
        CHECK(homes[1].furthest == 2);
    }

    TEST_CASE("Cascade: somebody on the lists of two homes is one person with the classes of both")
    {
        auto theirs = teacher("Larch House", "Cy", november(12), "");
        theirs.course = "tea FOR two";
        theirs.classes = 2;
        theirs.people = 9;
        theirs.teaches = false;
        const auto course = cascade(together(teachers_of(rowan()), "Rowan House", {{theirs}})).courses.at(0);
        CHECK(course.generations.at(2).teachers == 2);
        CHECK(course.generations.at(2).classes == 3);
        CHECK(course.generations.at(2).no_more == 1);
        CHECK(course.nobody_yet.empty());
    }

    TEST_CASE("Together: of the same site the first list counts")
    {
        const auto first = teachers_of(rowan());
        auto second = first;
        second.push_back(teacher("rowan house", "Zed", november(1), ""));
        CHECK(together({}, "Larch House", {first, second}).size() == first.size());
        CHECK(together({}, "Larch House", {second, first}).size() == second.size());
    }

    TEST_CASE("Together: what another list says of this site does not count even where its own list is empty")
    {
        CHECK(together({}, "ROWAN house", {teachers_of(rowan())}).empty());
        CHECK(together(teachers_of(rowan()), "Rowan House", {teachers_of(rowan())}).size() == 4);
    }

    TEST_CASE("Together: whose list was counted already is told once and by this site or by another list")
    {
        const std::vector<Teacher> larch{
            teacher("Larch House", "Dee", november(1), ""), teacher("larch house", "Eli", november(1), "")};
        CHECK(counted_already(larch, "Rowan House", {}).empty());
        CHECK(counted_already(larch, "LARCH House", {}) == std::vector<std::string>{"Larch House"});
        CHECK(counted_already(larch, "Rowan House", {larch, larch}) == std::vector<std::string>{"Larch House"});
    }

    TEST_CASE("Together: whose lists were read is told without this site and each once")
    {
        const auto larch = teacher("Larch House", "Dee", november(1), "");
        CHECK(other_sites({{larch}, teachers_of(rowan()), {larch}}, "rowan house")
            == std::vector<std::string>{"Larch House"});
    }

    TEST_CASE("Cascade: who teaches it no more stays in the picture and is not asked for a first class")
    {
        auto site = rowan();
        site.trainers.at(2).teaches = false;
        const auto course = cascade(teachers_of(site)).courses.at(0);
        CHECK(course.generations.at(2).teachers == 2);
        CHECK(course.generations.at(2).no_more == 1);
        CHECK(course.nobody_yet.empty());
    }

    TEST_CASE("About a teacher: says what is past in plain words and blames nobody")
    {
        auto one = teacher("Rowan House", "Ada", november(2), "Mo");
        one.version = "1.9.0";
        one.refresher = november(20);
        const VersionsHere here{{"Tea for two", "1.10.0"}};
        CHECK(about_teacher(one, {0, 1, 2}, here, november(23))
            == std::vector<std::string>{"Prepared on 2 November 2026 by Mo.",
                "With version 1.9.0, an older version than 1.10.0 here.", "The refresher was due by 20 November 2026.",
                "No class of theirs is kept yet.", "Has prepared 2 people to teach it."});
        CHECK(refresher_is_due(one, november(21)));
        CHECK_FALSE(refresher_is_due(one, november(20)));
        one.teaches = false;
        CHECK_FALSE(refresher_is_due(one, november(21)));
    }

    TEST_CASE("Documents: the picture and the list say in words what they count and name no participant")
    {
        const auto all = teachers_of(rowan());
        const auto reach
            = documents::plain(cascade_document("Rowan House", cascade(all), {"Larch House"}, november(23)), 200);
        CHECK(
            reach.find("3 people were prepared to teach it. There were 4 classes for 5 people.") != std::string::npos);
        CHECK(reach.find("Prepared, and no class of theirs is kept yet: Cy (Larch House).") != std::string::npos);
        CHECK(reach.find("Counted with what these homes sent: Larch House.") != std::string::npos);
        const auto list = documents::plain(teachers_document("Rowan House", all, {}, november(23)), 200);
        CHECK(list.find("Has led 2 classes for 3 people") != std::string::npos);
        for (const char* participant : {"Dee", "Fay", "Gil"})
            CHECK((reach + list).find(participant) == std::string::npos);
    }
}
