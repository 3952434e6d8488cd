#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

namespace {

Answer rating(std::optional<int> value, const std::string& moment = "before")
{
    Answer made;
    made.question = "confidence";
    made.moment = moment;
    made.prompt = "How confident?";
    made.text = value ? std::to_string(*value) : "";
    made.kind = Answer::Kind::Rating;
    made.value = value;
    made.scale = "confidence";
    return made;
}

struct Rated : Led {
    void rates(RegistrationId registration, std::int64_t revision, const Answer& answer)
    {
        auto told = entry(registration, revision);
        told.answers = {answer};
        must(records.append(told));
    }

    /// "confidence before 2x1 3x4; " for value 2 once and 3 four times.
    std::string counts()
    {
        std::string out;
        for (const auto& row :
            must(other()->all("SELECT scale, moment, value, people FROM rating_count", [](const Statement& read) {
                return read.text(0) + " " + read.text(1) + " " + read.text(2) + "x" + read.text(3) + "; ";
            })))
            out += row;
        return out;
    }

    /// So many people, each with `value`, in a course of their own registration.
    void crowd(int people, int value, const std::string& course = "dementia")
    {
        for (int i = 0; i < people; ++i) {
            const auto who = must(records.add_learner(course + std::to_string(i) + " " + std::to_string(value)));
            const auto at = must(records.begin(who.id, {course, "1", "h", "D", Privacy::Standard, How::SelfStudy}));
            rates(at.id, 1, rating(value));
        }
    }
};

} // namespace

TEST_SUITE("records/ratings")
{
    TEST_CASE_FIXTURE(Rated, "Ratings: come back with value, scale, kind and weeks")
    {
        Answer plan;
        plan.question = "next_shift";
        plan.kind = Answer::Kind::Plan;
        plan.weeks = 2;
        auto told = entry(begun().id, 1);
        told.answers = {rating(0), plan};
        must(records.append(told));
        const auto answers = must(records.answers(told.registration));
        CHECK(answers[0].kind == Answer::Kind::Rating);
        CHECK(answers[0].value == 0);
        CHECK(answers[0].scale == "confidence");
        CHECK(answers[1].kind == Answer::Kind::Plan);
        CHECK(answers[1].weeks == 2);
        CHECK_FALSE(answers[1].value.has_value());
    }

    TEST_CASE_FIXTURE(Rated, "Ratings: an answer that an earlier Vignette kept still opens")
    {
        const auto registration = begun();
        must(other()->script("INSERT INTO answer (registration, question, moment, body, seal) VALUES ("
            + std::to_string(static_cast<int>(registration.id))
            + ", 'confidence', 'before', CAST('3:Why7:Because5:1.0.02:60' AS BLOB), 0)"));
        const auto answer = must(records.answers(registration.id)).at(0);
        CHECK(answer.prompt == "Why");
        CHECK(answer.text == "Because");
        CHECK(answer.version == "1.0.0");
        CHECK(answer.at == Seconds{std::chrono::seconds{60}});
        CHECK(answer.kind == Answer::Kind::Other);
        rates(registration.id, 1, rating(4));
        CHECK(counts() == "confidence before 4x1; ");
    }

    TEST_CASE_FIXTURE(Rated, "Ratings: changed, the earlier value goes down, and taken back, the last one does")
    {
        const auto registration = begun();
        rates(registration.id, 1, rating(2));
        rates(registration.id, 2, rating(4, "after"));
        CHECK(counts() == "confidence after 4x1; confidence before 2x1; ");
        rates(registration.id, 3, rating(0));
        CHECK(counts() == "confidence after 4x1; confidence before 0x1; ");
        rates(registration.id, 4, rating({}));
        CHECK(counts() == "confidence after 4x1; ");
        rates(registration.id, 5, rating({}));
        rates(registration.id, 6, rating(1));
        CHECK(counts() == "confidence after 4x1; confidence before 1x1; ");
    }

    TEST_CASE_FIXTURE(Rated, "Ratings: somebody who begins the course again is still one person")
    {
        const auto first = completed(ada.id);
        rates(first.id, 2, rating(2));
        const auto second = begun();
        rates(second.id, 1, rating(4));
        CHECK(counts() == "confidence before 4x1; ");
        rates(first.id, 3, rating(1));
        CHECK(counts() == "confidence before 4x1; ");
        rates(second.id, 2, rating({}));
        CHECK(counts() == "");
    }

    TEST_CASE_FIXTURE(Rated, "Ratings: a PIN chosen in between changes nothing, one that was reset counts nobody twice")
    {
        const auto registration = begun();
        rates(registration.id, 1, rating(2));
        must(records.choose_pin(ada.id, secret(pin)));
        rates(registration.id, 2, rating(3));
        CHECK(counts() == "confidence before 3x1; ");
        as_lead();
        must(records.reset_pin(ada.id));
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        rates(registration.id, 3, rating(5));
        rates(registration.id, 4, rating(4));
        CHECK(counts() == "confidence before 3x1; ");
    }

    TEST_CASE_FIXTURE(Rated, "Ratings: what cannot be kept is not counted")
    {
        auto told = entry(begun().id, 2);
        told.answers = {rating(2)};
        CHECK_FALSE(records.append(told).ok());
        CHECK(counts() == "");
    }

    TEST_CASE_FIXTURE(Rated, "Group ratings: below five people, or the course's own number, nothing is told")
    {
        crowd(3, 2);
        crowd(1, 0);
        CHECK(must(records.group_ratings("dementia", 1)).empty());
        crowd(1, 5);
        const auto told = must(records.group_ratings("dementia", 1));
        REQUIRE(told.size() == 1);
        CHECK(told[0].scale == "confidence");
        CHECK(told[0].moment == "before");
        CHECK(told[0].people == 5);
        CHECK(told[0].values == std::vector<std::pair<int, std::int64_t>>{{0, 1}, {2, 3}, {5, 1}});
        CHECK(must(records.group_ratings("dementia", 5)).size() == 1);
        CHECK(must(records.group_ratings("dementia", 6)).empty());
        CHECK(must(records.group_ratings("dementia", 0)).empty());
        CHECK(must(records.group_ratings("dementia", -1)).empty());
        CHECK(must(records.group_ratings("another", 1)).empty());
    }

    TEST_CASE_FIXTURE(Rated, "Group ratings: the site may want larger groups, and never smaller ones")
    {
        crowd(5, 2);
        must(records.set_course_rule({"dementia", false, {}, {}, {}, {}, 1}));
        CHECK(must(records.group_ratings("dementia", 1)).size() == 1);
        must(records.set_course_rule({"dementia", false, {}, {}, {}, {}, 6}));
        CHECK(must(records.group_ratings("dementia", 1)).empty());
    }

    TEST_CASE_FIXTURE(Rated, "Group ratings: each scale and moment is counted by itself")
    {
        crowd(5, 2);
        rates(begun().id, 1, rating(2, "after"));
        CHECK(must(records.group_ratings("dementia", 1)).size() == 1);
    }
}

} // namespace vignette::records::testing
