#pragma once

#include "engine/records/kept.hpp"

#include <string_view>

namespace vignette::records {

/// "standard" and so on, as the file has them.
std::string_view word(Privacy);
std::string_view word(How);
Privacy privacy_of(std::string_view);
How how_of(std::string_view);

} // namespace vignette::records
