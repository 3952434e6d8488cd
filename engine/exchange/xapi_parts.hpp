#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/xapi.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace vignette::exchange {

// The parts that statements are made of. For xapi*.cpp only.

/// "Not there" for what is no uuid: 8-4-4-4-12 hexadecimal digits, variant 1 (RFC 4122 of July 2005). 32 digits become
/// one, with the six bits that say "random" set; the same digits always become the same.
Result<std::string> uuid_of(std::string_view id);

/// `text` as one piece of an address: all but letters, digits and -._~ as %XX (RFC 3986).
std::string address_piece(std::string_view text);

/// {"en-GB": text}
nlohmann::json in_language(const XapiRegistration&, const std::string& text);

/// The course by its id; for a course that is not standard, by its neutral name.
std::string course_address(const XapiSite&, const XapiRegistration&);
nlohmann::json course_activity(const XapiSite&, const XapiRegistration&);

/// A question of a standard course. Errors: see xapi_lines.
Result<nlohmann::json> question_activity(const XapiSite&, const XapiRegistration&, const XapiAnswer&);
/// What was answered; for a reflection, only that it was.
nlohmann::json answer_result(const XapiSite&, const XapiAnswer&);

/// All of a statement but `object` and `result`. `verb` is an ADL one, "completed".
/// Errors: InvalidArgument for an id that is no uuid.
Result<nlohmann::json> statement(
    const XapiSite&, const XapiRegistration&, std::string_view id, const std::string& verb, Seconds at);

} // namespace vignette::exchange
