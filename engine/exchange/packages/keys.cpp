#include "engine/exchange/packages/keys.hpp"

#include "engine/core/files.hpp"
#include "engine/exchange/packages/base64.hpp"

#include <algorithm>
#include <system_error>

namespace vignette::exchange::packages {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_file = 4096, most_keys = 1000;

std::vector<fs::path> key_files(const fs::path& folder)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        if (at->path().extension() == ".pub" && out.size() < most_keys)
            out.push_back(at->path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

std::string shown(const KeyId& id)
{
    std::string out;
    for (auto byte = id.rbegin(); byte != id.rend(); ++byte) { // A number, its last byte first.
        out += "0123456789ABCDEF"[*byte >> 4];
        out += "0123456789ABCDEF"[*byte & 15];
    }
    return out.substr(std::min(out.find_first_not_of('0'), out.size() - 1));
}

Result<PublicKey> read_public_key(std::string_view text)
{
    const auto lines = small_file(text, 2);
    const auto bytes = lines ? from_base64(lines->back(), 42) : std::nullopt;
    if (!bytes || !bytes->starts_with("Ed"))
        return Error{ErrorCode::Unreadable, "this is not a public key (name the file that ends with .pub)"};
    PublicKey out;
    std::copy_n(bytes->begin() + 2, out.id.size(), out.id.begin());
    std::copy_n(bytes->begin() + 10, out.key.size(), out.key.begin());
    return out;
}

std::string write_public_key(const PublicKey& key)
{
    std::string bytes = "Ed";
    bytes.append(key.id.begin(), key.id.end());
    bytes.append(key.key.begin(), key.key.end());
    return "untrusted comment: minisign public key " + shown(key.id) + "\n" + base64(bytes) + "\n";
}

PublicKeys known_keys(const std::vector<fs::path>& folders)
{
    PublicKeys out;
    for (const auto& folder : folders) {
        for (const auto& file : key_files(folder)) {
            const auto text = files::read(file, longest_file);
            auto key = text ? read_public_key(text.value()) : Result<PublicKey>(text.error());
            if (!key)
                continue;
            out.push_back(std::move(key).value());
            out.back().name = files::shown(file.stem());
        }
    }
    return out;
}

} // namespace vignette::exchange::packages
