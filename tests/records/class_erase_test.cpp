#include "tests/records/programme_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/class_erase")
{
    TEST_CASE_FIXTURE(InProgramme, "Erasing a class: its register and notes and ratings go and what people have stays")
    {
        auto made = session(1);
        made.attendees[0].may_teach = made.attendees[2].may_teach = true;
        made.ratings = {rated("erased_scale", "before", 2)};
        made.checklist = "a break was had";
        const auto kept = must(records.end_class(made));
        must(records.end_class(session(2)));
        must(records.erase_class(kept.id));
        CHECK(count("class_session") == 1);
        CHECK(count("attendance") == 3);
        CHECK(count("class_unit") == 2);
        CHECK(count("class_rating") == 0);
        CHECK(count("trainer WHERE session IS NULL AND line IS NULL") == 2);
        CHECK(must(records.trainers()).size() == 2);
        CHECK(must(records.registrations(ada.id)).size() == 2);
        CHECK(must(records.everything_about(ada.id)).attendance.size() == 1);
        CHECK(refused(records.class_register(kept.id)).code == ErrorCode::NotFound);
        CHECK(must(records.audit_log()).at(0).what == "class erased");
        CHECK(must(records.audit_log())[0].detail == kept.uid);
        must(records.verify());
    }

    TEST_CASE_FIXTURE(InProgramme, "Erasing a class: no byte of it is left in the file or its log")
    {
        std::vector<ClassId> those;
        for (int i = 0; i < 20; ++i) {
            auto made = held();
            made.held += std::chrono::hours{i};
            made.notes
                = (i % 2 ? "the blue kettle" : "of another") + std::string(static_cast<std::size_t>(i * 97), '.');
            made.checklist = i % 2 ? "a break was had" : "of another";
            made.attendees[2].name = i % 2 ? "Mo from the Elms" : "Nia";
            const auto kept = must(records.end_class(made));
            if (i % 2)
                those.push_back(kept.id);
        }
        CHECK(folder.bytes().find("the blue kettle") != std::string::npos);
        for (const auto id : those)
            must(records.erase_class(id));
        for (const char* words : {"the blue kettle", "a break was had", "Mo from the Elms"}) {
            CAPTURE(std::string(words));
            CHECK(folder.bytes().find(words) == std::string::npos);
        }
        CHECK(count("class_session") == 10);
    }

    TEST_CASE_FIXTURE(InProgramme, "Erasing a class: is for the lead and for one that is there")
    {
        const auto kept = must(records.end_class(held()));
        CHECK(refused(records.erase_class(ClassId{99})).code == ErrorCode::NotFound);
        with_pin("Cy");
        CHECK(refused(records.erase_class(kept.id)).code == ErrorCode::Refused);
        records.sign_out();
        CHECK(refused(records.erase_class(kept.id)).code == ErrorCode::Refused);
        CHECK(count("class_session") == 1);
    }
}

} // namespace vignette::records::testing
