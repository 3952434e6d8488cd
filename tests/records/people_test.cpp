#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/people")
{
    TEST_CASE_FIXTURE(Kept, "Site: there is none until it is named – renaming keeps its id")
    {
        auto records = must(open());
        CHECK_FALSE(must(records.site()).has_value());
        must(records.name_site("  The Willows "));
        CHECK(must(records.site())->name == "The Willows");
        const auto uid = must(records.site())->uid;
        must(records.name_site("Willow House"));
        CHECK(must(records.site())->name == "Willow House");
        CHECK(must(records.site())->uid == uid);
    }

    TEST_CASE_FIXTURE(Opened, "Learner: is found by name, in capitals or not, with spaces around it or not")
    {
        CHECK(must(records.find_learner(" ada OBI "))->uid == ada.uid);
        CHECK_FALSE(must(records.find_learner("Ada")).has_value());
    }

    TEST_CASE_FIXTURE(Opened, "Learner: a second one of the same name is refused with what to do")
    {
        const auto error = refused(records.add_learner("ada obi"));
        CHECK(error.code == ErrorCode::Refused);
        CHECK(error.message
            == "There is already a learner called Ada Obi. Add something to the name that tells the two apart, an "
               "initial"
               " or a shift.");
        CHECK(must(records.learners()).size() == 1);
    }

    TEST_CASE_FIXTURE(Opened, "Learner: a blank name, or one that is not text, is refused")
    {
        CHECK(refused(records.add_learner(" \t")).code == ErrorCode::InvalidArgument);
        CHECK(refused(records.add_learner("Ada\xFF")).code == ErrorCode::InvalidArgument);
        CHECK(refused(records.name_site("")).code == ErrorCode::InvalidArgument);
    }

    TEST_CASE_FIXTURE(Opened, "Learner: each has an id of their own, and the staff id if there is one")
    {
        const auto ben = must(records.add_learner("Ben", "S-17"));
        CHECK(ben.uid != ada.uid);
        CHECK(must(records.find_learner("Ben"))->staff_id == "S-17");
        CHECK_FALSE(must(records.find_learner("Ada Obi"))->staff_id.has_value());
    }

    TEST_CASE_FIXTURE(Opened, "Learners: are listed by name – those archived are not, and their name is free")
    {
        must(records.add_learner("zoe"));
        must(records.add_learner("Ben"));
        must(other()->script("UPDATE learner SET archived = 1 WHERE name = 'Ada Obi'"));
        const auto listed = must(records.learners());
        REQUIRE(listed.size() == 2);
        CHECK(listed[0].name == "Ben");
        CHECK(listed[1].name == "zoe");
        CHECK(must(records.add_learner("Ada Obi")).uid != ada.uid);
    }

    TEST_CASE_FIXTURE(Opened, "Learner: a name that looks like SQL is a name")
    {
        must(records.add_learner("Robert'); DROP TABLE learner;--"));
        CHECK(must(records.learners()).size() == 2);
    }
}

} // namespace vignette::records::testing
