#include "tools/vignette/pack_key.hpp"

#include "engine/core/files.hpp"
#include "engine/records/vault/pin_rule.hpp"
#include "tools/vignette/ask_secret.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;
namespace packages = exchange::packages;
using records::Secret;

constexpr const char* variable = "VIGNETTE_KEY_PASSPHRASE";
constexpr std::size_t longest_file = 4096;

Error no_passphrase()
{
    return {ErrorCode::InvalidArgument,
        "There is nobody to ask for the key's pass phrase (start this in a terminal, or set VIGNETTE_KEY_PASSPHRASE)."};
}

/// How often somebody may type; what stands in the environment does not get better by being read again.
int tries()
{
    return std::getenv(variable) ? 1 : 3;
}

/// Typed twice, so that a slip does not lock the key for good. `before`: what was wrong the last time. Nothing: nobody
/// is there. Errors: what is wrong with what was typed.
std::optional<Result<Secret>> typed_twice(const std::string& before)
{
    auto first
        = ask_secret(variable, before + "Choose a pass phrase for the new key (nothing is shown while you type): ");
    if (!first)
        return std::nullopt;
    if (auto may = records::may_be_passphrase(first->view(), ""); !may)
        return may.error();
    if (std::getenv(variable))
        return *std::move(first);
    const auto second = ask_secret(variable, "Type the same pass phrase a second time: ");
    if (!second)
        return std::nullopt;
    if (!records::same(*first, *second))
        return Error{ErrorCode::Refused, "The second was not the same as the first."};
    return *std::move(first);
}

Result<Secret> new_passphrase()
{
    std::string before;
    for (int left = tries();; --left) {
        auto typed = typed_twice(before);
        if (!typed)
            return no_passphrase();
        if (typed->ok())
            return *std::move(typed);
        const Error& wrong = typed->error();
        if (left == 1)
            return Error{wrong.code, wrong.message + " No key was made; start the command again when you are ready."};
        before = wrong.message + " Please begin again with the first.\n";
    }
}

Status must_be_free(const std::string& file)
{
    std::error_code problem;
    if (!fs::exists(fs::symlink_status(file, problem)))
        return Done{};
    return Error{ErrorCode::Refused,
        file + ": this file is there already, and a key that is written over is gone (choose another name)"};
}

Error named(const Error& error, const std::string& file)
{
    return {error.code, file + ": " + error.message};
}

Result<packages::SigningKey> opened(const std::string& text)
{
    if (!packages::is_locked(text))
        return packages::open_signing_key(text, Secret());
    std::string before;
    for (int left = tries();; --left) {
        const auto passphrase
            = ask_secret(variable, before + "The key's pass phrase (nothing is shown while you type): ");
        if (!passphrase)
            return no_passphrase();
        auto key = packages::open_signing_key(text, *passphrase);
        if (key || key.error().code != ErrorCode::Refused || left == 1)
            return key;
        before = "That pass phrase does not open the key. Please type it again.\n";
    }
}

} // namespace

Status make_key(const std::string& file)
{
    const std::string beside = file + ".pub";
    for (const auto& name : {file, beside}) {
        if (auto free = must_be_free(name); !free)
            return free;
    }
    const auto passphrase = new_passphrase();
    if (!passphrase)
        return passphrase.error();
    const auto key = packages::new_signing_key();
    const auto locked = packages::locked_key_file(key, passphrase.value());
    if (!locked)
        return locked.error();
    if (auto written = files::write_private(file, locked.value()); !written)
        return written;
    if (auto written = files::write(beside, packages::write_public_key(key.public_half())); !written)
        return written;
    std::printf(
        "%s: your secret key, %s. Keep it to yourself, with its pass phrase; there is no way to get either back.\n"
        "%s: give this one to every site, for the folder “keys” beside its courses.\n",
        file.c_str(), packages::shown(key.id).c_str(), beside.c_str());
    return Done{};
}

Result<packages::SigningKey> open_key(const std::string& file)
{
    auto text = files::read(file, longest_file);
    if (!text)
        return text.error();
    auto key = opened(text.value());
    packages::wipe(text.value());
    return key ? std::move(key) : named(key.error(), file);
}

Result<packages::PublicKey> open_public_key(const std::string& file)
{
    const auto text = files::read(file, longest_file);
    auto key = text ? packages::read_public_key(text.value()) : Result<packages::PublicKey>(text.error());
    if (!key)
        return text ? named(key.error(), file) : key.error();
    auto out = std::move(key).value();
    out.name = files::shown(fs::path(file).stem());
    return out;
}

} // namespace vignette::tools
