#pragma once

#include "engine/core/result.hpp"
#include "engine/course/builder.hpp"
#include "engine/exchange/packages/limits.hpp"
#include "engine/exchange/packages/packed_file.hpp"
#include "engine/exchange/packages/signing_key.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::packages {

/// What of a course's folder goes into its package, and what stays with its author.
struct Gathered {
    std::vector<PackedFile> files; ///< By path.
    std::vector<std::string> left_out; ///< Paths; hidden files are not worth a word.
};

/// The .lua files that the course uses, its pictures, sound and captions (svg, png, jpg, jpeg, ogg, vtt), and
/// strings/*.po. Plans are the author's, and stay. Errors: Refused for a link among them, a name that a package may not
/// hold, or more than `limits`; Io.
Result<Gathered> gather(
    const std::filesystem::path& folder, const std::vector<course::SourceFile>& used, const Limits& = {});

/// Who packs, and what with.
struct Packing {
    const SigningKey* key = nullptr; ///< None: not signed.
    std::string comment; ///< What the key's owner says of it; otherwise "TITLE VERSION".
    std::string_view program; ///< "Vignette 1.0.0".
};

/// The package's bytes; the same for the same files, course and packing. Outside the course it is called by its neutral
/// name. Errors: Io, for want of memory.
Result<std::string> packed(const course::Course&, const std::vector<PackedFile>&, const Packing&);

} // namespace vignette::exchange::packages
