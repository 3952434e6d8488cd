// All SQL about answers that a learner chose to show.

#include "engine/records/answer_row.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/pack.hpp"

namespace vignette::records {

namespace {

/// The place of a copy.
struct Place {
    RegistrationId registration{};
    std::string_view question, moment, with;
};

std::string shared_context(std::string_view uid, const Place& place)
{
    return "shared:" + std::string(uid) + ':' + pack({place.question, place.moment, place.with});
}

Result<std::string> public_half(Database& database)
{
    const auto half = database.one("SELECT lead_public FROM site", [](const Statement& row) { return row.text(0); });
    if (!half)
        return half.error();
    const auto lead = database.number("SELECT count(*) FROM site WHERE lead_wrapped IS NOT NULL");
    if (!lead)
        return lead.error();
    if (lead.value() == 0)
        return Error{ErrorCode::Refused, "Nobody leads this site yet, so there is nobody to share this with."};
    if (half.value()->empty())
        return Error{
            ErrorCode::Refused, "Before this can be shared, the site lead needs to sign in once. Please ask them."};
    return *half.value();
}

constexpr const char* of_this_place = " WHERE registration = ?1 AND question = ?2 AND moment = ?3 AND shared_with = ?4"
                                      " AND withdrawn IS NULL";

Result<ShareId> write_copy(Database& database, const Place& place, Seconds now, const std::string& sealed)
{
    Status done = database.run(std::string("DELETE FROM shared_answer") + of_this_place, place.registration,
        place.question, place.moment, place.with);
    if (done)
        done
            = database.run("INSERT INTO shared_answer (registration, question, moment, shared_with, shared, body, seal)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                place.registration, place.question, place.moment, place.with, now, Blob{sealed}, scheme_for_the_lead);
    if (!done)
        return done.error();
    return ShareId{database.last_id()};
}

} // namespace

Result<ShareId> Records::share_answer(
    RegistrationId registration, std::string_view question, std::string_view moment, std::string_view with)
{
    return m->change([&]() -> Result<ShareId> {
        const auto now = m->standing_to_write(registration);
        if (!now)
            return now.error();
        const auto half = public_half(*m->database);
        if (!half)
            return half.error();
        const auto body = m->answer_to(now.value(), registration, question, moment);
        if (!body)
            return body.error();
        const Place place{registration, question, moment, with};
        const auto sealed = sealed_for_lead(packed(body.value()), shared_context(now.value().uid, place), half.value());
        if (!sealed)
            return damaged(m->database->folder());
        return write_copy(*m->database, place, m->clock(), *sealed);
    });
}

Status Records::withdraw(ShareId id)
{
    auto done = m->change([&]() -> Status {
        const auto registration = m->database->one(
            "SELECT registration FROM shared_answer WHERE id = ?1",
            [](const Statement& row) { return RegistrationId{row.integer(0)}; }, id);
        if (!registration)
            return registration.error();
        if (!registration.value())
            return Error{ErrorCode::NotFound, "This is not shared any more; nothing was changed."};
        if (auto now = m->standing_to_write(*registration.value()); !now)
            return now.error();
        return m->database->run(
            "UPDATE shared_answer SET body = NULL, withdrawn = ?2 WHERE id = ?1 AND withdrawn IS NULL", id, m->clock());
    });
    return done ? m->forget_bytes() : done;
}

namespace {

const std::string select_shared
    = "SELECT shared_answer.id, registration, listed_as, question, moment, shared_with, shared, withdrawn, body,"
      " registration.uid, learner, name FROM shared_answer JOIN registration ON registration.id = "
      "shared_answer.registration"
      " JOIN learner ON learner.id = registration.learner ";

Shared read_shared(const Statement& row)
{
    return {ShareId{row.integer(0)}, RegistrationId{row.integer(1)}, row.text(2), row.text(3), row.text(4), row.text(5),
        row.time(6), row.maybe_time(7)};
}

SharedAnswer read_opened(const Statement& row, const LeadKey& key)
{
    SharedAnswer read{read_shared(row), LearnerId{row.integer(10)}, row.text(11), {}};
    const Shared& copy = read.copy;
    const auto context = shared_context(row.text(9), {copy.registration, copy.question, copy.moment, copy.with});
    const auto plain = opened_by_lead(row.text(8), context, key);
    if (const auto body = plain ? unpacked(copy.question, copy.moment, *plain) : std::nullopt)
        read.answer = body->answer;
    return read;
}

} // namespace

Result<std::vector<Shared>> Records::shared_by(LearnerId learner)
{
    if (auto may = m->may_ask_about(learner); !may)
        return may.error();
    return m->database->all(select_shared + "WHERE learner.id = ?1 ORDER BY shared_answer.id", read_shared, learner);
}

Result<std::vector<SharedAnswer>> Records::shared_with_site()
{
    if (auto may = m->only_the_lead(); !may)
        return may.error();
    return m->database->all(select_shared + "WHERE withdrawn IS NULL ORDER BY shared_answer.id",
        [&](const Statement& row) { return read_opened(row, *m->lead); });
}

} // namespace vignette::records
