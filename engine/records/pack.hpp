#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::records {

/// Several texts as one, each with its length before it ("5:hello2:to"), so that they are sealed together.
std::string pack(std::initializer_list<std::string_view> texts);

/// The texts again; nothing if `packed` is not what `pack` made.
std::optional<std::vector<std::string>> unpack(std::string_view packed);

} // namespace vignette::records
