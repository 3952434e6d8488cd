#include "engine/records/vault/pin_lock.hpp"

#include "engine/records/vault/aead.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace vignette::records {

namespace {

constexpr std::size_t salt_length = crypto_pwhash_SALTBYTES;
constexpr std::string_view context = "pin lock";

struct Recipe {
    Work work;
    std::string salt;
};

/// Version, passes, KiB, then the salt: 8 + 8 bytes before 16, numbers with the lowest byte first.
std::string written(const Recipe& recipe)
{
    std::string out(1, '\1');
    for (int i = 0; i < 7; ++i)
        out.push_back(static_cast<char>(recipe.work.passes >> (8 * i) & 0xFF));
    for (int i = 0; i < 8; ++i)
        out.push_back(static_cast<char>(recipe.work.memory / 1024 >> (8 * i) & 0xFF));
    return out + recipe.salt;
}

std::uint64_t number(std::string_view bytes)
{
    std::uint64_t out = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        out = out << 8 | static_cast<unsigned char>(bytes[i]);
    return out;
}

std::optional<Recipe> read(std::string_view bytes)
{
    if (bytes.size() != 16 + salt_length || bytes[0] != '\1')
        return std::nullopt;
    const std::uint64_t passes = number(bytes.substr(1, 7)), kibibytes = number(bytes.substr(8, 8));
    if (passes < 1 || passes > 1000 || kibibytes < 8 || kibibytes > 1024 * 1024)
        return std::nullopt;
    return Recipe{{passes, static_cast<std::size_t>(kibibytes) * 1024}, std::string(bytes.substr(16))};
}

/// What the PIN, the salt and the device's secret make together.
Secret stretched(const Secret& pin, const Recipe& recipe, const Secret& device)
{
    Secret slow(crypto_generichash_BYTES), out(aead_key_length);
    const char* typed = pin.empty() ? "" : pin.view().data(); // Nothing typed is no memory at all.
    if (crypto_pwhash(slow.data(), slow.size(), typed, pin.size(),
            reinterpret_cast<const unsigned char*>(recipe.salt.data()), recipe.work.passes, recipe.work.memory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::bad_alloc(); // Its only failure: no memory.
    crypto_generichash(out.data(), out.size(), slow.data(), slow.size(), device.data(), device.size());
    return out;
}

} // namespace

PinLock lock(const Secret& key, const Secret& pin, const Secret& device, const Work& work)
{
    std::string salt(salt_length, '\0');
    if (sodium_init() < 0)
        throw std::bad_alloc();
    randombytes_buf(salt.data(), salt.size());
    const Recipe recipe{work, salt};
    return {written(recipe), sealed(key.view(), context, stretched(pin, recipe, device))};
}

Result<Secret> unlock(const PinLock& lock, const Secret& pin, const Secret& device)
{
    const auto recipe = read(lock.recipe);
    if (!recipe)
        return Error{ErrorCode::Unreadable,
            "This person's key is damaged. Put back the records from a backup, or let the site lead reset the PIN."};
    auto key = opened_secret(lock.wrapped, context, stretched(pin, *recipe, device));
    if (!key)
        return Error{ErrorCode::Refused, "That PIN is not right. Try again."};
    return *std::move(key);
}

Work enough_work(const Stopwatch& stopwatch)
{
    constexpr std::uint64_t sample = 4;
    const Secret nothing = Secret::copy_of("000000"), device(32);
    const auto began = stopwatch();
    stretched(nothing, {{sample, least_memory}, std::string(salt_length, '\0')}, device);
    const auto took = std::max<std::chrono::nanoseconds>(stopwatch() - began, std::chrono::milliseconds(1));
    const auto wanted = static_cast<std::uint64_t>(sample * std::chrono::nanoseconds(least_time) / took) + 1;
    return {std::clamp<std::uint64_t>(wanted, 3, 1000), least_memory};
}

} // namespace vignette::records
