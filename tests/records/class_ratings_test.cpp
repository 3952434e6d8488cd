#include "tests/records/programme_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/class_ratings")
{
    TEST_CASE_FIXTURE(InProgramme, "Ratings of a class: read back in the order in which they were asked")
    {
        auto made = held();
        made.ratings = {rated("sure/doors", "before", 2), {"calm", "after", 5, {{0, 3}, {4, 2}}}};
        const auto kept = must(records.end_class(made));
        CHECK(must(records.class_register(kept.id)).ratings == made.ratings);
        must(records.verify());
    }

    TEST_CASE_FIXTURE(InProgramme, "Ratings of a class: of fewer than five people not a byte is written")
    {
        auto made = held();
        made.ratings = {{"too_few_scale", "too_few_moment", 99, {{1, 2}, {4, 2}}}, rated("calm", "after", 2, 5)};
        const auto kept = must(records.end_class(made));
        CHECK(count("class_rating WHERE together < 5") == 0);
        CHECK(folder.bytes().find("too_few") == std::string::npos);
        const auto read = must(records.class_register(kept.id)).ratings;
        REQUIRE(read.size() == 1);
        CHECK(read[0].scale == "calm");
        CHECK(read[0].people == 5);
        CHECK_FALSE(other()->script("INSERT INTO class_rating VALUES (1, 9, 'x', 'before', 1, 4, 4)").ok());
    }

    TEST_CASE_FIXTURE(InProgramme, "Ratings of a class: a moment that was asked twice in it counts the last time")
    {
        auto made = held();
        made.ratings = {rated("calm", "before", 1), rated("calm", "before", 3), rated("calm", "before", 2, 4)};
        const auto kept = must(records.end_class(made));
        CHECK(must(records.class_register(kept.id)).ratings == std::vector{rated("calm", "before", 3)});
    }

    TEST_CASE_FIXTURE(InProgramme, "Ratings of a class: a value that nobody gave is none and one given twice is one")
    {
        auto made = held();
        made.ratings = {{"calm", "before", 6, {{1, 0}, {2, 2}, {2, 4}}}};
        const auto kept = must(records.end_class(made));
        CHECK(
            must(records.class_register(kept.id)).ratings == std::vector<GroupRating>{{"calm", "before", 6, {{2, 6}}}});
    }

    TEST_CASE_FIXTURE(InProgramme, "Ratings of a class: those of nothing or of fewer than no people are refused")
    {
        auto made = held();
        made.ratings = {rated("", "before", 2)};
        CHECK(refused(records.end_class(made)).code == ErrorCode::InvalidArgument);
        made.ratings = {rated("calm", "before", -1)};
        CHECK(refused(records.end_class(made)).code == ErrorCode::InvalidArgument);
        CHECK(count("class_session") == 0);
    }

    TEST_CASE_FIXTURE(InProgramme, "Ratings of a programme: class by class and of what was asked twice the last time")
    {
        auto last = session(3);
        last.ratings = {rated("calm", "after", 3), rated("sure", "before", 5)};
        must(records.end_class(last));
        auto first = session(1);
        first.ratings = {rated("sure", "before", 1), rated("calm", "before", 2)};
        must(records.end_class(first));
        auto alone = held();
        alone.facilitator = "Gus";
        alone.ratings = {rated("sure", "before", 0)};
        must(records.end_class(alone));
        CHECK(must(records.programme_ratings(tuesdays.uid))
            == std::vector{rated("calm", "before", 2), rated("calm", "after", 3), rated("sure", "before", 5)});
        CHECK(must(records.programme_ratings("unknown")).empty());
    }
}

} // namespace vignette::records::testing
