#pragma once

#include "engine/exchange/dates.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/records/records.hpp"

#include <string>
#include <string_view>

namespace vignette::app {

/// Before a registration in a Command that saves its record of completion: "completion 17".
inline constexpr std::string_view a_completion = "completion ";

/// How a registration is named in a Command.
std::string id_text(records::RegistrationId);

/// The record of completion of one registration of the learner, as id_text() names it.
/// Errors: NotFound if the learner has none of that name, or has not completed it; those of the records.
Result<exchange::documents::Document> completion_document(
    records::Records&, const records::Learner&, std::string_view registration, exchange::Day today);

} // namespace vignette::app
