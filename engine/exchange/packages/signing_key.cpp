#include "engine/exchange/packages/signing_key.hpp"

#include "engine/exchange/packages/base64.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace vignette::exchange::packages {

namespace {

using records::Secret;

// What stands in the file: "Ed", how it is locked ("Sc": scrypt; two zeros: not), "B2", salt, operations, memory; then,
// locked, the key's id, the key and a hash over "Ed" and both.
constexpr std::size_t salt_bytes = 32, id_bytes = 8, key_bytes = 64, check_bytes = 32;
constexpr std::size_t salt_at = 6, operations_at = salt_at + salt_bytes, memory_at = operations_at + 8,
                      locked_at = memory_at + 8, locked_bytes = id_bytes + key_bytes + check_bytes,
                      file_bytes = locked_at + locked_bytes;
constexpr std::uint64_t most_operations = std::uint64_t{1} << 26, most_memory = std::uint64_t{1} << 30;

std::string little_endian(std::uint64_t number)
{
    std::string out;
    for (unsigned i = 0; i < 8; ++i)
        out += static_cast<char>(number >> (8 * i) & 0xFF);
    return out;
}

std::uint64_t number_at(const unsigned char* bytes)
{
    std::uint64_t out = 0;
    for (unsigned i = 0; i < 8; ++i)
        out |= std::uint64_t{bytes[i]} << (8 * i);
    return out;
}

/// Over the id and the key that stand in `inside`.
std::array<unsigned char, check_bytes> checksum(const Secret& inside)
{
    std::array<unsigned char, check_bytes> out{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>("Ed"), 2);
    crypto_generichash_update(&state, inside.data(), id_bytes + key_bytes);
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

/// Only of a locked key: minisign leaves the hash of another empty.
bool is_whole(const Secret& inside)
{
    const auto check = checksum(inside);
    return sodium_memcmp(check.data(), inside.data() + id_bytes + key_bytes, check_bytes) == 0;
}

/// The second half of the key must be what the first one makes.
bool is_a_pair(const Secret& key)
{
    Secret again(key_bytes);
    std::array<unsigned char, 32> public_half{};
    crypto_sign_seed_keypair(public_half.data(), again.data(), key.data());
    return records::same(key, again);
}

/// Locks or unlocks: both ways the same bytes are laid over. False for want of memory.
bool turn(Secret& inside, const Secret& passphrase, const unsigned char* salt, const KeyWork& work)
{
    Secret stream(locked_bytes);
    const int status = crypto_pwhash_scryptsalsa208sha256(
        stream.data(), stream.size(), passphrase.view().data(), passphrase.size(), salt, work.operations, work.memory);
    if (status != 0)
        return false;
    for (std::size_t i = 0; i < locked_bytes; ++i)
        inside.data()[i] ^= stream.data()[i];
    return true;
}

Error no_memory_to_unlock()
{
    return {ErrorCode::Io, "there is not enough memory to open the key's lock (close something, and try again)"};
}

Error not_a_key()
{
    return {ErrorCode::Unreadable,
        "this is not a secret key (make one with vignette pack --new-key FILE, or with minisign -G)"};
}

std::optional<Secret> bytes_of(std::string_view key_file)
{
    const auto lines = small_file(key_file, 2);
    auto bytes = lines ? from_base64(lines->back(), file_bytes) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    auto out = Secret::copy_of(*bytes);
    sodium_memzero(bytes->data(), bytes->size());
    const auto view = out.view();
    const bool known = view.starts_with("Ed") && view.substr(4, 2) == "B2"
        && (view.substr(2, 2) == "Sc" || view.substr(2, 2) == std::string_view("\0\0", 2));
    return known ? std::optional(std::move(out)) : std::nullopt;
}

bool is_locked(const Secret& bytes)
{
    return bytes.data()[2] == 'S';
}

Secret inside_of(const SigningKey& key)
{
    Secret out(locked_bytes);
    std::memcpy(out.data(), key.id.data(), id_bytes);
    std::memcpy(out.data() + id_bytes, key.key.data(), key_bytes);
    const auto check = checksum(out);
    std::memcpy(out.data() + id_bytes + key_bytes, check.data(), check_bytes);
    return out;
}

} // namespace

PublicKey SigningKey::public_half() const
{
    PublicKey out;
    out.id = id;
    crypto_sign_ed25519_sk_to_pk(out.key.data(), key.data());
    return out;
}

SigningKey new_signing_key()
{
    SigningKey out{{}, Secret(key_bytes)};
    randombytes_buf(out.id.data(), out.id.size());
    std::array<unsigned char, 32> public_half{};
    crypto_sign_keypair(public_half.data(), out.key.data());
    return out;
}

Result<std::string> locked_key_file(const SigningKey& key, const Secret& passphrase, const KeyWork& work)
{
    const Secret salt = Secret::random(salt_bytes);
    Secret inside = inside_of(key);
    if (!turn(inside, passphrase, salt.data(), work))
        return no_memory_to_unlock();
    std::string bytes = "EdScB2";
    bytes.append(salt.view()).append(little_endian(work.operations)).append(little_endian(work.memory));
    bytes.append(inside.view());
    return "untrusted comment: minisign encrypted secret key\n" + base64(bytes) + "\n";
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

bool is_locked(std::string_view key_file)
{
    const auto bytes = bytes_of(key_file);
    return bytes && is_locked(*bytes);
}

Result<SigningKey> open_signing_key(std::string_view key_file, const Secret& passphrase)
{
    const auto bytes = bytes_of(key_file);
    if (!bytes)
        return not_a_key();
    Secret inside = Secret::copy_of(bytes->view().substr(locked_at));
    if (is_locked(*bytes)) {
        const KeyWork work{number_at(bytes->data() + operations_at), number_at(bytes->data() + memory_at)};
        if (work.operations > most_operations || work.memory > most_memory)
            return not_a_key();
        if (!turn(inside, passphrase, bytes->data() + salt_at, work))
            return no_memory_to_unlock();
    }
    if (is_locked(*bytes) && !is_whole(inside))
        return Error{ErrorCode::Refused,
            "the pass phrase does not open this key (start the command again, with the one that was chosen for this "
            "key)"};
    SigningKey out{{}, Secret::copy_of(inside.view().substr(id_bytes, key_bytes))};
    std::copy_n(inside.data(), id_bytes, out.id.begin());
    return is_a_pair(out.key) ? Result<SigningKey>(std::move(out)) : not_a_key();
}

Signature sign(std::string_view bytes, const SigningKey& key, std::string_view comment)
{
    Signature out;
    out.id = key.id;
    const auto hash = hash_to_sign(bytes);
    crypto_sign_detached(out.over_bytes.data(), nullptr, hash.data(), hash.size(), key.key.data());
    out.comment = comment;
    const std::string with_comment = std::string(out.over_bytes.begin(), out.over_bytes.end()) + out.comment;
    crypto_sign_detached(out.over_comment.data(), nullptr, reinterpret_cast<const unsigned char*>(with_comment.data()),
        with_comment.size(), key.key.data());
    return out;
}

} // namespace vignette::exchange::packages
