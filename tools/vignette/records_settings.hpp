#pragma once

#include "engine/core/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vignette::tools {

/// Something that holds for the whole site.
struct SiteSetting {
    std::string name;
    std::string otherwise; ///< What holds while nothing is settled.
    std::string about;
};

const std::vector<SiteSetting>& site_settings();

/// Errors: InvalidArgument for a setting that there is none of, or a value that it does not take.
Status may_be_set(const std::string& name, const std::string& value);

/// A whole number written in digits alone, of at most nine; nothing if it is none.
std::optional<int> whole_number(const std::string&);

} // namespace vignette::tools
