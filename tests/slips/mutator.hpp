#pragma once

#include "tests/slips/kinds.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace vignette::slips {

/// One single slip in one file of a course.
struct Slip {
    std::string_view kind;
    std::string file, text; ///< The whole changed file.
    std::vector<std::uint32_t> lines; ///< Where it was made, in the changed file.
};

/// `count` slips in the .lua files among `files`, of all kinds in turn, each kind until it has no more ways; the seed
/// chooses the places. No two are alike, none is the original.
std::vector<Slip> make_slips(const std::map<std::string, std::string>& files, std::uint64_t seed, std::size_t count);

} // namespace vignette::slips
