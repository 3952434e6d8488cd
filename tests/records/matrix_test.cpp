#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

namespace {

std::string shown(const std::optional<Seconds>& at)
{
    return at ? std::to_string((at->time_since_epoch().count() - day(2026, 1, 1).time_since_epoch().count()) / 86400)
              : "-";
}

/// "ada dementia under way, " and so on; times as days of 2026.
struct Matrix : Led {
    std::string line(const MatrixEntry& entry)
    {
        const char* const states[] = {"under way", "done", "took part"};
        return entry.course_key + " " + states[static_cast<int>(entry.state)] + " " + shown(entry.completed) + " to "
            + shown(entry.expires) + "; ";
    }

    std::string lines()
    {
        std::string out;
        for (const auto& entry : must(records.matrix()))
            out += line(entry);
        return out;
    }
};

} // namespace

TEST_SUITE("records/matrix")
{
    TEST_CASE_FIXTURE(Matrix, "Matrix: a standard course is there from the start, a private one once it is completed")
    {
        begun(Privacy::Standard, "dementia");
        begun(Privacy::Private, "witness");
        CHECK(lines() == "dementia under way - to -; ");
        CHECK_FALSE(must(records.matrix())[0].completed.has_value());
        completed(ada.id, Privacy::Private, "witness");
        CHECK(lines() == "dementia under way - to -; witness done 324 to -; ");
    }

    TEST_CASE_FIXTURE(Matrix, "Matrix: who is under way is counted by version and only in a standard course")
    {
        const auto counted = [&](const char* course) {
            std::string out;
            for (const auto& one : must(records.under_way(course)))
                out += one.version + " " + std::to_string(one.learners) + "; ";
            return out;
        };
        CHECK(counted("dementia") == "");
        const auto standard = begun(Privacy::Standard, "dementia");
        CHECK(counted("dementia") == ""); // No event yet, so no place either.
        must(records.append(entry(standard.id, 1)));
        CHECK(counted("dementia") == entry(standard.id, 1).version + " 1; ");
        must(records.append(entry(begun(Privacy::Private, "witness").id, 1)));
        CHECK(counted("witness") == "");
        auto last = entry(standard.id, 2);
        last.completed = Completion{};
        must(records.append(last));
        CHECK(counted("dementia") == "");
    }

    TEST_CASE_FIXTURE(Matrix, "Matrix: the newest completion counts, also while the course is under way again")
    {
        completed(ada.id);
        now += std::chrono::hours{24 * 10};
        completed(ada.id);
        begun();
        CHECK(lines() == "dementia done 334 to -; ");
    }

    TEST_CASE_FIXTURE(Matrix, "Matrix: of a participation course there is the month, under its neutral name")
    {
        must(records.took_part(ada.id, "Practice learning"));
        now += std::chrono::hours{24 * 40};
        must(records.took_part(ada.id, "Practice learning"));
        CHECK(lines() == "Practice learning took part 334 to -; ");
    }

    TEST_CASE_FIXTURE(Matrix, "Matrix: those who were archived are not in it, and one set aside is not twice")
    {
        const auto damaged = begun();
        must(step(damaged.id, 1));
        must(records.begin_again(damaged.id, ada.id, {"dementia", "1", "h", "D", Privacy::Standard, How::SelfStudy}));
        CHECK(must(records.matrix()).size() == 1);
        must(records.archive_learner(ada.id));
        CHECK(must(records.matrix()).empty());
    }

    TEST_CASE_FIXTURE(Matrix, "Course rules: say until when a completion counts, and what stands there")
    {
        must(records.set_course_rule({"dementia", false, "Dementia, year one", 1, {}, 12, {}}));
        must(records.set_course_rule({"witness", false, {}, 2, day(2026, 12, 24), {}, 9}));
        must(records.set_course_rule({"Practice learning", true, {}, 3, {}, {}, {}}));
        completed(ada.id);
        completed(ada.id, Privacy::Private, "witness");
        must(records.took_part(ada.id, "Practice learning"));
        CHECK(lines() == "Practice learning took part 304 to 395; dementia done 324 to 353; witness done 324 to 384; ");
        CHECK(must(records.matrix())[1].title == "Dementia, year one");
        CHECK(must(records.matrix())[2].title == "witness listed");
        CHECK(must(records.registrations(ada.id))[0].expires == day(2026, 12, 20));
        CHECK(count("registration WHERE expires IS NOT NULL") == 1);
    }

    TEST_CASE_FIXTURE(Matrix, "Course rules: what a course says itself comes before the site's months")
    {
        must(records.set_course_rule({"dementia", false, {}, 1, {}, {}, {}}));
        auto last = entry(begun().id, 1);
        last.completed = Completion{day(2027, 1, 1)};
        must(records.append(last));
        CHECK(must(records.matrix())[0].expires == day(2027, 1, 1));
    }

    TEST_CASE_FIXTURE(Matrix, "Course rules: a month that has no such day ends with its last")
    {
        must(records.set_course_rule({"dementia", false, {}, 3, {}, {}, {}}));
        now = day(2026, 11, 30);
        completed(ada.id);
        CHECK(must(records.matrix())[0].expires == day(2027, 2, 27));
    }

    TEST_CASE_FIXTURE(Matrix, "Course rules: kept until they are set again, apart for a name and an id that are alike")
    {
        must(records.set_course_rule({"x", false, "One", 12, day(2027, 1, 1), 12, 8}));
        must(records.set_course_rule({"x", true, "Two", {}, {}, {}, {}}));
        must(records.set_course_rule({"x", false, "", 24, {}, 13, {}}));
        reopen();
        const auto rules = must(records.course_rules());
        REQUIRE(rules.size() == 2);
        CHECK_FALSE(rules[0].title.has_value());
        CHECK(rules[0].months_valid == 24);
        CHECK_FALSE(rules[0].due.has_value());
        CHECK(rules[0].asc_wds == 13);
        CHECK(rules[1].title == "Two");
        CHECK(rules[1].participation);
    }

    TEST_CASE_FIXTURE(Matrix, "Course rules: months and groups that make no sense are refused")
    {
        for (const CourseRule& rule : {CourseRule{"", false, {}, {}, {}, {}, {}}, {"x", false, {}, 0, {}, {}, {}},
                 {"x", false, {}, 601, {}, {}, {}}, {"x", false, {}, {}, {}, {}, -1}})
            CHECK(refused(records.set_course_rule(rule)).code == ErrorCode::InvalidArgument);
        CHECK(must(records.course_rules()).empty());
    }
}

} // namespace vignette::records::testing
