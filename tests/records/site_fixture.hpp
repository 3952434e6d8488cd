#pragma once

#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

inline constexpr const char* pin = "280561";
inline constexpr const char* passphrase = "a kettle is on";

constexpr Seconds day(int year, unsigned month, unsigned of_month)
{
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(of_month)};
}

/// A site with its lead signed in, and Ada, without a PIN.
struct Led : Opened {
    Led() { must(records.begin_site("Quarrywell House", secret(passphrase))); }

    void as_lead() { must(records.sign_in_lead(secret(passphrase))); }
    void as(const Learner& learner, const char* with = pin) { must(records.sign_in(learner.id, secret(with))); }

    /// Somebody with a PIN, who is signed in then, and the lead no more.
    Learner with_pin(const char* name, const char* chosen = pin)
    {
        const Learner added = must(records.add_learner(name));
        records.sign_out();
        must(records.choose_pin(added.id, secret(chosen)));
        return added;
    }

    /// Completed as the first event, at `now`.
    Registration completed(
        LearnerId learner, Privacy privacy = Privacy::Standard, const std::string& course = "dementia")
    {
        auto begun
            = must(records.begin(learner, {course, "1.1.0", "hash-1", course + " listed", privacy, How::SelfStudy}));
        auto last = entry(begun.id, 1);
        last.completed = Completion{};
        must(records.append(last));
        return begun;
    }

    std::int64_t count(const std::string& rows) { return must(other()->number("SELECT count(*) FROM " + rows)); }
};

} // namespace vignette::records::testing
