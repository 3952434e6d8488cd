// What reads again what journal.cpp wrote.

#include "engine/records/inside.hpp"

namespace vignette::records {

Result<std::optional<Saved>> Records::latest(RegistrationId registration)
{
    const auto now = standing(*m->database, registration);
    if (!now)
        return now.error();
    std::int64_t scheme = 0;
    auto saved = m->database->one(
        "SELECT revision, body, version, content_hash, seal FROM snapshot WHERE registration = ?1",
        [&](const Statement& row) {
            scheme = row.integer(4);
            return Saved{row.integer(0), row.text(1), row.text(2), row.text(3)};
        },
        registration);
    if (!saved || !saved.value())
        return saved;
    auto plain = m->unsealed(scheme, saved.value()->snapshot, snapshot_context(now.value()));
    if (!plain)
        return plain.error();
    saved.value()->snapshot = std::move(plain).value();
    return saved;
}

Result<std::vector<Event>> Records::journal(RegistrationId registration)
{
    const auto now = standing(*m->database, registration);
    if (!now)
        return now.error();
    std::vector<std::int64_t> schemes;
    auto events = m->database->all(
        "SELECT revision, at, event, seal FROM journal WHERE registration = ?1 ORDER BY revision",
        [&](const Statement& row) {
            schemes.push_back(row.integer(3));
            return Event{row.integer(0), row.maybe_time(1), row.text(2)};
        },
        registration);
    if (!events)
        return events;
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        auto& event = events.value()[i];
        auto plain = m->unsealed(schemes[i], event.event, journal_context(now.value(), event.revision));
        if (!plain)
            return plain.error();
        event.event = std::move(plain).value();
    }
    return events;
}

Result<std::vector<Answer>> Records::answers(RegistrationId registration)
{
    const auto now = standing(*m->database, registration);
    if (!now)
        return now.error();
    const auto rows = sealed_answers(*m->database, registration);
    if (!rows)
        return rows.error();
    std::vector<Answer> answers;
    for (const auto& row : rows.value()) {
        auto body = m->opened(now.value(), row);
        if (!body)
            return body.error();
        answers.push_back(std::move(body).value().answer);
    }
    return answers;
}

} // namespace vignette::records
