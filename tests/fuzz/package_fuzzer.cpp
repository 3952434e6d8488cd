// A course in one file, as anybody may send it: read wholly or refused in a sentence, in bounded memory. The same bytes
// are tried as a manifest, a signature and a key.

#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/names.hpp"
#include "engine/exchange/packages/package.hpp"
#include "engine/exchange/packages/signature.hpp"
#include "engine/exchange/packages/signing_key.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace vignette;
namespace packages = exchange::packages;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Small, so that many inputs are tried in a second.
packages::Limits small()
{
    packages::Limits limits;
    limits.files = 50;
    limits.file_bytes = 256 * 1024;
    limits.all_bytes = 1024 * 1024;
    limits.manifest_bytes = 64 * 1024;
    return limits;
}

void must_be_safe(const std::vector<packages::PackedFile>& files)
{
    std::size_t all = 0;
    packages::Paths paths;
    for (const auto& file : files) {
        require(packages::wrong_with_path(file.path).empty() && paths.add(file.path).empty());
        all += file.bytes.size();
    }
    require(all <= small().all_bytes);
}

void read(std::string_view archive)
{
    const auto files = packages::unzipped(archive, small());
    if (files)
        must_be_safe(files.value());
    const auto package = packages::read_package(archive, {}, small());
    if (!package) {
        require(!package.error().message.empty());
        return;
    }
    require(files.ok() && package.value().by.by != packages::Signed::By::KnownKey);
    require(packages::read_manifest(packages::write_manifest(package.value().manifest)).ok());
}

/// The same bytes as the small texts that stand in a package and beside it.
void read_texts(std::string_view bytes)
{
    if (const auto signature = packages::read_signature(bytes))
        require(packages::read_signature(packages::write_signature(signature.value())).ok());
    if (const auto key = packages::read_public_key(bytes))
        require(packages::read_public_key(packages::write_public_key(key.value())).value() == key.value());
    (void)packages::is_locked(bytes);
    if (const auto manifest = packages::read_manifest(bytes))
        require(packages::read_manifest(packages::write_manifest(manifest.value())).value() == manifest.value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read(bytes);
    read_texts(bytes);
    return 0;
}
