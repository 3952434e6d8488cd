#pragma once

#include "engine/course/lookup.hpp"

#include <string>

namespace vignette::course {

/// Compiles a condition; what is wrong with it is reported with the nearest right name, or the line that declares it.
void resolve_condition(Builder::State&, SourceLines&, Lookup&, Condition&);

/// The line that is missing where nobody declared what an effect changes.
std::string declaration_of(const Effect&);

} // namespace vignette::course
