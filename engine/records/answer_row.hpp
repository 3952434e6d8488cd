#pragma once

#include "engine/records/answer_body.hpp"
#include "engine/records/database.hpp"
#include "engine/records/seal.hpp"
#include "engine/records/standing.hpp"

namespace vignette::records {

/// An answer as it lies in the file; for this folder's .cpp files only.
struct SealedAnswer {
    std::string question, moment, body;
    std::int64_t scheme = 0;
};

Result<std::vector<SealedAnswer>> sealed_answers(Database&, RegistrationId); ///< In the order first given.
Result<std::optional<SealedAnswer>> sealed_answer(
    Database&, RegistrationId, std::string_view question, std::string_view moment);

/// Takes the place of an earlier one to the same question and moment.
Status write_answer(Database&, Seal&, const Standing&, RegistrationId, const AnswerBody&);

} // namespace vignette::records
