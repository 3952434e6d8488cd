#pragma once

#include "engine/records/database.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::records {

/// What stands before the name of a setting of the site, in the table of what is remembered.
inline constexpr std::string_view of_the_site = "site:";

/// For this folder's .cpp files only.
Result<std::optional<std::string>> read_setting(Database&, std::string_view name);
Status write_setting(Database&, std::string_view name, std::string_view value);
Result<std::optional<std::string>> read_site_setting(Database&, std::string_view name);

} // namespace vignette::records
