// All SQL about what a learner takes back, or adds, beside playing.

#include "engine/records/answer_row.hpp"
#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

struct SealedEvent {
    std::int64_t revision = 0;
    std::string bytes;
};

/// One registration, changed inside the caller's transaction.
struct Taking {
    Database& database;
    Seal& seal;
    RegistrationId registration;
    Standing now;

    Status event(const SealedEvent& event, const std::function<std::string(std::string_view)>& redact)
    {
        const auto context = journal_context(now, event.revision);
        const auto plain = seal.open(event.bytes, context);
        if (!plain)
            return Done{};
        const auto less = redact(plain.value());
        if (less == plain.value())
            return Done{};
        return database.run("UPDATE journal SET event = ?3 WHERE registration = ?1 AND revision = ?2", registration,
            event.revision, Blob{seal.seal(less, context)});
    }

    Status events(const std::function<std::string(std::string_view)>& redact)
    {
        const auto all = database.all(
            "SELECT revision, event FROM journal WHERE registration = ?1 AND seal = ?2",
            [](const Statement& row) {
                return SealedEvent{row.integer(0), row.text(1)};
            },
            registration, seal.scheme());
        if (!all)
            return all.error();
        Status done = database.run("INSERT INTO erasing (registration) VALUES (?1)", registration);
        for (const auto& one : all.value())
            if (done)
                done = event(one, redact);
        return done ? database.run("DELETE FROM erasing WHERE registration = ?1", registration) : done;
    }

    Status snapshot(std::string_view body)
    {
        if (body.empty())
            return Done{};
        return database.run("UPDATE snapshot SET body = ?2, seal = ?3 WHERE registration = ?1", registration,
            Blob{seal.seal(body, snapshot_context(now))}, seal.scheme());
    }

    Status answer(std::string_view question, std::string_view moment)
    {
        Status done = Done{};
        for (const auto* sql : {"DELETE FROM answer WHERE registration = ?1 AND question = ?2 AND moment = ?3",
                 "DELETE FROM shared_answer WHERE registration = ?1 AND question = ?2 AND moment = ?3"})
            if (done)
                done = database.run(sql, registration, question, moment);
        return done;
    }
};

} // namespace

Status Records::delete_answer(RegistrationId registration, std::string_view question, std::string_view moment,
    const std::function<std::string(std::string_view)>& redact, std::string_view snapshot)
{
    auto gone = m->change([&]() -> Status {
        auto now = m->standing_to_write(registration);
        if (!now)
            return now.error();
        Taking taking{*m->database, m->current(), registration, std::move(now).value()};
        Status done = taking.answer(question, moment);
        if (done)
            done = taking.events(redact);
        return done ? taking.snapshot(snapshot) : done;
    });
    return gone ? m->forget_bytes() : gone;
}

Status Records::note_seen(RegistrationId registration, std::string_view question, std::string_view text)
{
    auto kept = m->change([&]() -> Status {
        const auto now = m->standing_to_write(registration);
        if (!now)
            return now.error();
        const auto plan = m->answer_to(now.value(), registration, question, "");
        if (!plan)
            return plan.error();
        AnswerBody seen;
        seen.answer = plan.value().answer;
        seen.answer.moment = "seen";
        seen.answer.kind = Answer::Kind::Plan;
        seen.answer.text = text;
        seen.answer.at = m->clock();
        return write_answer(*m->database, m->current(), now.value(), registration, seen);
    });
    return kept ? m->forget_bytes() : kept;
}

} // namespace vignette::records
