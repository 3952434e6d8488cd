#pragma once

#include <string>

namespace vignette::exchange::packages {

struct PackedFile {
    std::string path; ///< Inside the course folder, with '/'.
    std::string bytes;

    friend bool operator==(const PackedFile&, const PackedFile&) = default;
};

} // namespace vignette::exchange::packages
