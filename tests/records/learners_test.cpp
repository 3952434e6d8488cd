#include "tests/records/site_fixture.hpp"

#include <functional>

namespace vignette::records::testing {

namespace {

struct TwoHere : Led {
    Learner bo = must(records.add_learner("Bo Lund", "17"));

    std::string names()
    {
        std::string out;
        for (const auto& learner : must(records.learners()))
            out += learner.name + ":" + learner.staff_id.value_or("-") + " ";
        return out;
    }
};

} // namespace

TEST_SUITE("records/learners")
{
    TEST_CASE_FIXTURE(TwoHere, "Learners: what is the lead's to change is refused to everybody else")
    {
        records.sign_out();
        const std::vector<std::function<Status()>> changes{
            [&] { return records.rename_learner(bo.id, "Bo"); },
            [&] { return records.set_staff_id(bo.id, "18"); },
            [&] { return records.set_workplace(bo.id, "W1", "P1"); },
            [&] { return records.archive_learner(bo.id); },
            [&] { return records.bring_back_learner(bo.id); },
            [&] { return records.change_learners({}); },
            [&] { return records.set_site_setting(setting_who_adds, "lead"); },
            [&] {
                return records.set_course_rule({"dementia", false, {}, 12, {}, {}, {}});
            },
        };
        for (std::size_t i = 0; i < changes.size(); ++i) {
            CAPTURE(i);
            CHECK(says(refused(changes[i]()), "Only the site lead can do this"));
        }
        CHECK(refused(records.all_learners()).code == ErrorCode::Refused);
        CHECK(names() == "Ada Obi:- Bo Lund:17 ");
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: renamed and given a staff id, told apart from those who are here")
    {
        must(records.rename_learner(bo.id, " Bo Lind "));
        must(records.rename_learner(bo.id, "BO Lind"));
        must(records.set_staff_id(bo.id, " 18 "));
        CHECK(names() == "Ada Obi:- BO Lind:18 ");
        CHECK(says(refused(records.rename_learner(ada.id, "bo lind")), "already a learner called BO Lind"));
        CHECK(says(refused(records.set_staff_id(ada.id, "18")), "The staff id 18 is that of BO Lind"));
        CHECK(says(refused(records.add_learner("Cy", "18")), "is that of BO Lind"));
        CHECK(refused(records.rename_learner(bo.id, "  ")).code == ErrorCode::InvalidArgument);
        CHECK(refused(records.rename_learner(LearnerId{99}, "Di")).code == ErrorCode::NotFound);
        must(records.set_staff_id(bo.id, "  "));
        CHECK(names() == "Ada Obi:- BO Lind:- ");
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: archived, somebody is off the list, and comes back with all they had")
    {
        must(records.archive_learner(bo.id));
        CHECK(names() == "Ada Obi:- ");
        CHECK_FALSE(must(records.find_learner("Bo Lund")).has_value());
        const auto all = must(records.all_learners());
        REQUIRE(all.size() == 2);
        CHECK(all[1].archived == now);
        now += std::chrono::hours{1};
        must(records.archive_learner(bo.id));
        CHECK(must(records.all_learners())[1].archived == now - std::chrono::hours{1});
        must(records.bring_back_learner(bo.id));
        CHECK(names() == "Ada Obi:- Bo Lund:17 ");
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: who comes back must be told apart from who came meanwhile")
    {
        must(records.archive_learner(bo.id));
        const Learner second = must(records.add_learner("Bo Lund"));
        CHECK(says(refused(records.bring_back_learner(bo.id)), "already a learner called Bo Lund"));
        must(records.rename_learner(second.id, "Bo Lund (nights)"));
        must(records.set_staff_id(second.id, "17"));
        CHECK(says(refused(records.bring_back_learner(bo.id)), "The staff id 17"));
        must(records.set_staff_id(bo.id, {}));
        must(records.bring_back_learner(bo.id));
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: a list adds and changes in one go, and two may swap names and staff ids")
    {
        must(records.set_staff_id(ada.id, "16"));
        must(records.change_learners(
            {{ada.id, "Bo Lund", "17"}, {bo.id, "Ada Obi", "16"}, {{}, "Cy Roe", "18"}, {{}, "Di", {}}}));
        CHECK(names() == "Ada Obi:16 Bo Lund:17 Cy Roe:18 Di:- ");
        CHECK(must(records.find_learner("Bo Lund"))->id == ada.id);
        must(records.change_learners({{ada.id, "Bo Lund", {}}, {bo.id, "Ada Obi", ""}}));
        CHECK(names() == "Ada Obi:- Bo Lund:17 Cy Roe:18 Di:- ");
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: of a list with one mistake, nothing is taken in")
    {
        for (const LearnerEdit& mistake : {LearnerEdit{{}, "bo LUND", {}}, {{}, "Di", "17"}, {{}, " ", {}},
                 {ada.id, "Bo Lund", {}}, {LearnerId{99}, "Di", {}}, {{}, "Cy Roe", {}}}) {
            CAPTURE(mistake.name);
            CHECK_FALSE(records.change_learners({{{}, "Cy Roe", "18"}, mistake}).ok());
            CHECK(names() == "Ada Obi:- Bo Lund:17 ");
        }
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: how ASC-WDS knows them is kept, up to 50 letters")
    {
        must(records.set_workplace(bo.id, " W 1 ", std::string(50, 'x')));
        CHECK(must(records.find_learner("Bo Lund"))->workplace == "W 1");
        CHECK(must(records.find_learner("Bo Lund"))->worker == std::string(50, 'x'));
        CHECK(refused(records.set_workplace(bo.id, std::string(51, 'x'), {})).code == ErrorCode::InvalidArgument);
        must(records.set_workplace(bo.id, {}, ""));
        CHECK_FALSE(must(records.find_learner("Bo Lund"))->workplace.has_value());
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: the list says who has a PIN")
    {
        must(records.choose_pin(bo.id, secret(pin)));
        CHECK_FALSE(must(records.learners())[0].has_pin);
        CHECK(must(records.learners())[1].has_pin);
    }

    TEST_CASE_FIXTURE(TwoHere, "Learners: a colleague adds herself, unless the site leaves that to its lead")
    {
        records.sign_out();
        must(records.add_learner("Cy Roe"));
        as_lead();
        must(records.set_site_setting(setting_who_adds, "lead"));
        must(records.add_learner("Di"));
        records.sign_out();
        CHECK(says(refused(records.add_learner("Eve")), "the site lead adds people"));
    }

    TEST_CASE_FIXTURE(TwoHere, "Settings: those of the site cannot be written as somebody's own")
    {
        must(records.set_site_setting(setting_retention, "24"));
        CHECK(must(records.site_setting(setting_retention)) == "24");
        CHECK_FALSE(must(records.site_setting(setting_who_adds)).has_value());
        CHECK(refused(records.remember("site:retention months", "1")).code == ErrorCode::Refused);
        CHECK(must(records.remembered("site:retention months")) == "24");
    }
}

} // namespace vignette::records::testing
