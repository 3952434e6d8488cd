#pragma once

#include "engine/author/story/layout.hpp"

#include <string>
#include <string_view>

namespace vignette::author {

/// Text between two tags, or an attribute's value.
std::string escaped(std::string_view);

/// With one digit behind the point at most, whatever the language of the computer.
std::string number(double);

/// ` x="1" y="2" width="3" height="4"`
std::string attributes(const MapBox&);

/// ` name="value"`
std::string attribute(std::string_view name, std::string_view value);

/// One <text>.
std::string drawn(const MapText&);

} // namespace vignette::author
