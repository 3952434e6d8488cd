#pragma once

#include "engine/course/build_state.hpp"

namespace vignette::course {

/// Looks once more at the names that are not there. Where the same name is meant in several places, or is the likelier
/// of two spellings, and something like it is declared that nobody refers to, the slip is in the declaration: it is
/// told there, once; but where the declared spelling stands more often in the files, or only its words stand elsewhere
/// too, the other one is told, at the first place. Where nothing is like it, it is told at the first place, with the
/// others named.
void settle_spellings(Builder::State&);

} // namespace vignette::course
