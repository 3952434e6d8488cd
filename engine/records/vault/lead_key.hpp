#pragma once

#include "engine/records/vault/secret.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::records {

/// The site lead's key pair (X25519), made from the seed behind the lead's lock: with the public half anybody can seal
/// something that only the lead opens.
struct LeadKey {
    std::string public_half;
    Secret private_half;
};

inline constexpr std::size_t lead_seed_length = 32;

/// The scheme in a row's `seal` of what is sealed so; see seal.hpp.
inline constexpr std::int64_t scheme_for_the_lead = 2;

/// The same pair for the same seed of lead_seed_length bytes.
LeadKey make_lead_key(const Secret& seed);

/// Cost: 81 microseconds. Nothing if `public_half` is none.
std::optional<std::string> sealed_for_lead(
    std::string_view plain, std::string_view context, std::string_view public_half);

/// Nothing if it was sealed for another lead, under another context, or a bit has changed.
std::optional<std::string> opened_by_lead(std::string_view sealed, std::string_view context, const LeadKey&);

} // namespace vignette::records
