#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

const Enrolment enrolment{"dementia", "1.1.0", "hash-1", "D", Privacy::Standard, How::SelfStudy};

/// Somebody at the course: events with pauses between them.
struct AtWork : Opened {
    void after(seconds pause)
    {
        now += pause;
        must(step(registration, ++revision));
    }

    std::int64_t minutes_at_completion(seconds pause)
    {
        now += pause;
        auto last = entry(registration, ++revision);
        last.completed = Completion{};
        must(records.append(last));
        return must(records.registrations(ada.id)).back().minutes.value();
    }

    RegistrationId registration = begun().id;
    std::int64_t revision = 0;
};

} // namespace

TEST_SUITE("records/time_spent")
{
    TEST_CASE_FIXTURE(AtWork, "Minutes: those between the first event and the last are kept at completion")
    {
        after(seconds{0});
        after(minutes{4});
        after(seconds{100});
        CHECK(minutes_at_completion(minutes{3}) == 9); // 8 minutes 40, to the nearest.
    }

    TEST_CASE_FIXTURE(AtWork, "Minutes: of a break, or a night, no more than five count")
    {
        after(seconds{0});
        after(minutes{2});
        after(hours{14});
        CHECK(minutes_at_completion(minutes{6}) == 12);
    }

    TEST_CASE_FIXTURE(AtWork, "Minutes: a clock that is put back takes none away")
    {
        after(seconds{0});
        after(minutes{3});
        after(-hours{1});
        CHECK(minutes_at_completion(minutes{1}) == 4);
    }

    TEST_CASE_FIXTURE(AtWork, "Minutes: a course that was over at once took one")
    {
        CHECK(minutes_at_completion(seconds{1}) == 1);
    }

    TEST_CASE_FIXTURE(AtWork, "Minutes: what was set aside counts with the attempt in its stead, and with no later one")
    {
        after(seconds{0});
        after(minutes{4});
        const auto again = [&](RegistrationId before) {
            registration = must(records.begin_again(before, ada.id, enrolment)).id;
            revision = 0;
            after(seconds{0});
        };
        again(registration);
        CHECK(minutes_at_completion(minutes{2}) == 6);
        again(registration);
        CHECK(minutes_at_completion(minutes{2}) == 2);
    }

    TEST_CASE_FIXTURE(
        AtWork, "Minutes: a class between what was set aside and the attempt in its stead takes none away")
    {
        after(seconds{0});
        after(minutes{4});
        must(records.begin_site("Quarrywell House", secret("a kettle is on")));
        must(records.end_class({"dementia", Privacy::Standard, "1.1.0", "hash-1", "D", "Fay", "", now, 60, "", "", {},
            {}, {{ada.id, "", {}, {}, {}, true}}}));
        registration = must(records.begin_again(registration, ada.id, enrolment)).id;
        revision = 0;
        after(seconds{0});
        CHECK(minutes_at_completion(minutes{2}) == 6);
    }

    TEST_CASE_FIXTURE(AtWork, "Minutes: nobody else's count")
    {
        const auto ben = must(records.add_learner("Ben"));
        const auto his = must(records.begin(ben.id, enrolment)).id;
        must(step(his, 1));
        now += minutes{5};
        must(step(his, 2));
        after(seconds{0});
        CHECK(minutes_at_completion(minutes{1}) == 1);
    }
}

} // namespace vignette::records::testing
