#include "engine/exchange/packages/package.hpp"

#include "engine/core/files.hpp"
#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/digest.hpp"
#include "engine/exchange/packages/names.hpp"
#include "engine/exchange/packages/refusal.hpp"
#include "engine/exchange/packages/signature.hpp"

#include <algorithm>
#include <optional>

namespace vignette::exchange::packages {

namespace {

namespace fs = std::filesystem;

/// Takes a file out of the others.
std::optional<std::string> take(std::vector<PackedFile>& files, std::string_view path)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.path == path; });
    if (found == files.end())
        return std::nullopt;
    std::string bytes = std::move(found->bytes);
    files.erase(found);
    return bytes;
}

/// The signature is over the manifest's bytes, so that it stands for every file.
Result<Signed> judged_signature(
    const std::optional<std::string>& text, std::string_view manifest, const PublicKeys& keys)
{
    if (!text)
        return Signed{};
    const auto signature = read_signature(*text);
    if (!signature)
        return changed("its signature cannot be read");
    Signed out{Signed::By::StrangeKey, shown(signature.value().id), {}, {}};
    for (const auto& key : keys) {
        if (key.id != signature.value().id)
            continue;
        if (!fits(signature.value(), manifest, key))
            return changed("its signature does not fit");
        return Signed{Signed::By::KnownKey, out.key_id, key.name, signature.value().comment};
    }
    return out;
}

/// Files and manifest name the same paths; each file is what the manifest says. `files` and `expected` by path.
Status judge_files(const std::vector<PackedFile>& files, const std::vector<ListedFile>& expected)
{
    const auto found = listed(files);
    for (std::size_t i = 0; i < std::max(found.size(), expected.size()); ++i) {
        if (i == expected.size() || (i < found.size() && found[i].path < expected[i].path))
            return changed(in_quotes(found[i].path) + " is not on its list");
        if (i == found.size() || expected[i].path < found[i].path)
            return changed(in_quotes(expected[i].path) + " is missing");
        if (found[i] != expected[i])
            return changed(in_quotes(found[i].path) + " is not what was packed");
    }
    return Done{};
}

bool is_before(const PackedFile& a, const PackedFile& b)
{
    return a.path < b.path;
}

Error named(const Error& error, const fs::path& path)
{
    return {error.code, files::shown(path) + ": " + error.message};
}

} // namespace

Result<Package> read_package(std::string_view archive, const PublicKeys& keys, const Limits& limits)
{
    auto files = unzipped(archive, limits);
    if (!files)
        return files.error();
    Package out;
    out.files = std::move(files).value();
    const auto manifest = take(out.files, manifest_name), signature = take(out.files, signature_name);
    if (!manifest)
        return damaged(
            "this is no course that vignette pack made: there is no " + std::string(manifest_name) + " in it");
    auto by = judged_signature(signature, *manifest, keys); // Before a byte of the manifest is believed.
    if (!by)
        return by.error();
    auto read = read_manifest(*manifest);
    if (!read)
        return read.error();
    std::sort(out.files.begin(), out.files.end(), is_before);
    if (auto same = judge_files(out.files, read.value().files); !same)
        return same.error();
    out.manifest = std::move(read).value();
    out.by = std::move(by).value();
    out.hash = digest(*manifest);
    return out;
}

Result<Package> open_package(const fs::path& path, const PublicKeys& keys, const Limits& limits)
{
    const auto bytes = files::read(path, limits.archive_bytes);
    if (!bytes && bytes.error().code == ErrorCode::Refused)
        return named(refused("the file is larger than a course may be"), path);
    if (!bytes)
        return bytes.error();
    auto package = read_package(bytes.value(), keys, limits);
    return package ? std::move(package) : named(package.error(), path);
}

std::string notice(const Signed& by)
{
    switch (by.by) {
    case Signed::By::KnownKey:
        return {};
    case Signed::By::StrangeKey:
        return "This course is signed with a key that this computer does not know (" + by.key_id
            + "), so nobody can tell here whether it is as its author made it.";
    case Signed::By::Nobody:
        break;
    }
    return "This course is not signed, so nobody can tell whether it is as its author made it.";
}

} // namespace vignette::exchange::packages
