#include "tests/records/class_fixture.hpp"

namespace vignette::records::testing {

TEST_SUITE("records/class_under_way")
{
    TEST_CASE_FIXTURE(Taught, "Classes: one that is going on comes back as it was kept after the program was stopped")
    {
        const std::string body("a\0b\xff", 4);
        must(records.keep_class(going_on(body)));
        reopen();
        const auto back = must(records.class_under_way("dementia")).value();
        CHECK(back.course == "dementia");
        CHECK(back.privacy == Privacy::Standard);
        CHECK(back.version == "1.1.0");
        CHECK(back.content_hash == "hash-1");
        CHECK(back.began == nine);
        CHECK(back.body == body);
        CHECK_FALSE(back.uid.empty());
        CHECK_FALSE(must(records.class_under_way("witness")).has_value());
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one that goes on takes the place of what was kept of it and stays the same one")
    {
        must(records.keep_class(going_on("first")));
        const auto uid = must(records.class_under_way("dementia"))->uid;
        auto later = going_on("second");
        later.version = "1.2.0";
        later.content_hash = "hash-2";
        must(records.keep_class(later));
        const auto back = must(records.class_under_way("dementia")).value();
        CHECK(back.body == "second");
        CHECK(back.version == "1.2.0");
        CHECK(back.content_hash == "hash-2");
        CHECK(back.uid == uid);
        CHECK(count("class_under_way") == 1);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one that began at another time is another and each course has its own")
    {
        must(records.keep_class(going_on("first")));
        const auto uid = must(records.class_under_way("dementia"))->uid;
        auto other_day = going_on("second");
        other_day.began += std::chrono::hours{24};
        other_day.privacy = Privacy::Private;
        must(records.keep_class(other_day));
        CHECK(must(records.class_under_way("dementia"))->uid != uid);
        CHECK(must(records.class_under_way("dementia"))->began == other_day.began);
        CHECK(must(records.class_under_way("dementia"))->privacy == Privacy::Private);
        auto another = going_on("third");
        another.course = "witness";
        must(records.keep_class(another));
        CHECK(must(records.class_under_way("dementia"))->body == "second");
        CHECK(must(records.class_under_way("witness"))->body == "third");
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one that is dropped leaves no byte in the file or its log")
    {
        for (int size = 1; size < 6000; size += 700)
            must(records.keep_class(going_on("Mo from the Elms" + std::string(static_cast<std::size_t>(size), '.'))));
        auto another = going_on("stays where it is");
        another.course = "witness";
        must(records.keep_class(another));
        CHECK(folder.bytes().find("Mo from the Elms") != std::string::npos);
        must(records.drop_class("dementia"));
        CHECK(folder.bytes().find("Mo from the Elms") == std::string::npos);
        CHECK_FALSE(must(records.class_under_way("dementia")).has_value());
        CHECK(must(records.class_under_way("witness"))->body == "stays where it is");
        must(records.drop_class("dementia"));
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one that is dropped is not left between others whoever is signed in")
    {
        with_pin("Cy");
        const auto course = [](int i) { return "course " + std::to_string(i); };
        for (int i = 0; i < 200; ++i) { // A page that is split or put in order keeps copies in its gaps.
            const int which = i * 17 % 41;
            auto one = going_on((which % 2 ? "Mo from the Elms" : "of another")
                + std::string(static_cast<std::size_t>(i * 389 % 900), '.'));
            one.course = course(which);
            must(records.keep_class(one));
        }
        for (int i = 1; i < 41; i += 2)
            must(records.drop_class(course(i)));
        CHECK(folder.bytes().find("Mo from the Elms") == std::string::npos);
        CHECK(count("class_under_way") == 21);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: of a participation course nothing is kept and the file stays as it is")
    {
        auto going = going_on("Mo from the Elms");
        going.privacy = Privacy::Participation;
        const auto before = folder.files();
        CHECK(refused(records.keep_class(going)).code == ErrorCode::Refused);
        const auto error = refused(records.end_class(held(Privacy::Participation)));
        CHECK(error.code == ErrorCode::Refused);
        CHECK(says(error, "neither who was there nor what was chosen"));
        CHECK(folder.files() == before);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: one of no course is not kept")
    {
        auto nowhere = going_on("body");
        nowhere.course.clear();
        CHECK(refused(records.keep_class(nowhere)).code == ErrorCode::InvalidArgument);
        CHECK(count("class_under_way") == 0);
    }

    TEST_CASE_FIXTURE(Taught, "Classes: with a learner who is erased goes what may name them and also from the backups")
    {
        must(records.end_class(held()));
        auto next = going_on("Ada Obi is here");
        next.began = now;
        must(records.keep_class(next));
        must(records.back_up());
        must(records.erase_learner(bo.id, Erase::Private));
        CHECK(must(records.class_under_way("dementia")).has_value());
        must(records.erase_learner(ada.id, Erase::Everything));
        CHECK_FALSE(must(records.class_under_way("dementia")).has_value());
        CHECK(count("registration") == 0);
        CHECK(count("attendance") == 2);
        CHECK(folder.bytes().find("Ada") == std::string::npos);
        const auto backup = must(Database::open(backups_in(folder.path).back(), {}));
        CHECK(must(backup->number("SELECT count(*) FROM class_under_way")) == 0);
        CHECK(must(backup->number("SELECT count(*) FROM attendance")) == 2);
        const auto left = must(records.class_register(must(records.class_sessions()).at(0).id));
        REQUIRE(left.attendees.size() == 2);
        CHECK(left.attendees[0].name == "Bo Lund");
        CHECK(left.attendees[1].name == "Mo from the Elms");
    }
}

} // namespace vignette::records::testing
