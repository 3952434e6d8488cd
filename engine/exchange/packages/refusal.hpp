#pragma once

#include "engine/core/result.hpp"

#include <string>
#include <string_view>

namespace vignette::exchange::packages {

/// A name as a sentence may show it, whatever bytes it is made of: in quotes, short, with nothing in it that a terminal
/// would obey.
std::string in_quotes(std::string_view name);

/// `what (what to do)`, without the name of the package; whoever opened the package puts that before it.
Error refused(const std::string& what); ///< It says or holds what no course does.
Error damaged(const std::string& what); ///< It did not arrive as it was sent.
Error changed(const std::string& what); ///< It is not what was packed.

} // namespace vignette::exchange::packages
