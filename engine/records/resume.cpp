// What reads again what journal.cpp wrote.

#include "engine/records/inside.hpp"
#include "engine/records/pack.hpp"
#include "engine/records/standing.hpp"

#include <cstdlib>

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

namespace {

struct SealedAnswer {
    std::string question, moment, body;
    std::int64_t scheme = 0;
};

std::optional<Answer> read_answer(const SealedAnswer& row, std::string_view plain)
{
    auto parts = unpack(plain);
    if (!parts || parts->size() != 4)
        return std::nullopt;
    const Seconds at{std::chrono::seconds{std::strtoll((*parts)[3].c_str(), nullptr, 10)}};
    return Answer{row.question, row.moment, (*parts)[0], (*parts)[1], (*parts)[2], at};
}

} // namespace

Result<std::vector<Answer>> Records::answers(RegistrationId registration)
{
    const auto now = standing(*m->database, registration);
    if (!now)
        return now.error();
    const auto rows = m->database->all(
        "SELECT question, moment, body, seal FROM answer WHERE registration = ?1 ORDER BY rowid",
        [](const Statement& row) {
            return SealedAnswer{row.text(0), row.text(1), row.text(2), row.integer(3)};
        },
        registration);
    if (!rows)
        return rows.error();
    std::vector<Answer> answers;
    for (const auto& row : rows.value()) {
        const auto plain = m->unsealed(row.scheme, row.body, answer_context(now.value(), row.question, row.moment));
        if (!plain)
            return plain.error();
        auto answer = read_answer(row, plain.value());
        if (!answer)
            return damaged(m->database->folder());
        answers.push_back(*std::move(answer));
    }
    return answers;
}

} // namespace vignette::records
