#pragma once

#include "engine/core/result.hpp"
#include "engine/exchange/packages/packed_file.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

inline constexpr int manifest_format = 1;

struct ListedFile {
    std::string path;
    std::uint64_t size = 0;
    std::string sha256;

    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

/// What a package says of itself: manifest.json, its first file. The signature is made over these bytes, and they name
/// every other file with its hash.
struct Manifest {
    std::string id;
    std::string title; ///< The neutral one, where the course has one.
    std::string version, language;
    std::string content; ///< The course's content hash, as attempts are pinned to it.
    std::string made_with; ///< "Vignette 1.0.0".
    std::vector<ListedFile> files; ///< By path.

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// Size and hash of each, by path.
std::vector<ListedFile> listed(const std::vector<PackedFile>&);

std::string write_manifest(const Manifest&);

/// Errors: TooNew for a later format; Refused if it is none, or a field is missing or of another kind, or not fit to be
/// shown.
Result<Manifest> read_manifest(std::string_view bytes);

} // namespace vignette::exchange::packages
