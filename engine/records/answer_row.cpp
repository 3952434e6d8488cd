// All SQL that reads and writes an answer's row.

#include "engine/records/answer_row.hpp"

#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

SealedAnswer read_sealed(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3)};
}

} // namespace

Result<std::vector<SealedAnswer>> sealed_answers(Database& database, RegistrationId registration)
{
    return database.all("SELECT question, moment, body, seal FROM answer WHERE registration = ?1 ORDER BY rowid",
        read_sealed, registration);
}

Result<std::optional<SealedAnswer>> sealed_answer(
    Database& database, RegistrationId registration, std::string_view question, std::string_view moment)
{
    return database.one("SELECT question, moment, body, seal FROM answer"
                        " WHERE registration = ?1 AND question = ?2 AND moment = ?3",
        read_sealed, registration, question, moment);
}

Status write_answer(
    Database& database, Seal& seal, const Standing& now, RegistrationId registration, const AnswerBody& body)
{
    const Answer& answer = body.answer;
    const auto sealed = seal.seal(packed(body), answer_context(now, answer.question, answer.moment));
    return database.run("INSERT INTO answer (registration, question, moment, body, seal) VALUES (?1, ?2, ?3, ?4, ?5)"
                        " ON CONFLICT (registration, question, moment) DO UPDATE SET body = excluded.body,"
                        " seal = excluded.seal",
        registration, answer.question, answer.moment, Blob{sealed}, seal.scheme());
}

Result<AnswerBody> Records::Inside::opened(const Standing& now, const SealedAnswer& row)
{
    const auto plain = unsealed(row.scheme, row.body, answer_context(now, row.question, row.moment));
    if (!plain)
        return plain.error();
    auto body = unpacked(row.question, row.moment, plain.value());
    if (!body)
        return damaged(database->folder());
    return *std::move(body);
}

Result<AnswerBody> Records::Inside::answer_to(
    const Standing& now, RegistrationId registration, std::string_view question, std::string_view moment)
{
    const auto row = sealed_answer(*database, registration, question, moment);
    if (!row)
        return row.error();
    if (!row.value())
        return Error{ErrorCode::NotFound, "There is no such answer any more; nothing was changed."};
    return opened(now, *row.value());
}

} // namespace vignette::records
