// Ours, read by minisign; minisign's, read by us. Where minisign is not installed these say so and pass.

#include "engine/core/files.hpp"
#include "engine/exchange/packages/signature.hpp"
#include "engine/exchange/packages/signing_key.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace vignette;
using namespace vignette::tests;
using records::Secret;

namespace {

bool run(const Folder& folder, const std::string& command, const std::string& typed = "")
{
    const auto input = folder.write("typed", typed);
    const std::string line
        = "cd '" + folder.path().string() + "' && " + command + " < '" + input.string() + "' > output 2>&1";
    return std::system(line.c_str()) == 0;
}

bool has_minisign(const Folder& folder)
{
    const bool found = run(folder, "minisign -v");
    if (!found)
        MESSAGE("minisign is not installed: not compared with it");
    return found;
}

std::string text_of(const Folder& folder, const char* name)
{
    const auto bytes = files::read(folder.path() / name, 1 << 20);
    REQUIRE(bytes.ok());
    return bytes.value();
}

constexpr const char* words = "{\n \"format\": 1\n}\n";

} // namespace

TEST_SUITE("packages/minisign")
{
    TEST_CASE("minisign: it verifies what we sign and prints our comment")
    {
        const Folder folder;
        if (!has_minisign(folder))
            return;
        const auto key = oak();
        folder.write("oak.pub", packages::write_public_key(key.public_half()));
        folder.write("manifest.json", words);
        folder.write("manifest.json.minisig", packages::write_signature(packages::sign(words, key, "Oak House – tŷ")));
        CHECK(run(folder, "minisign -V -H -m manifest.json -p oak.pub"));
        CHECK(text_of(folder, "output").find("Oak House – tŷ") != std::string::npos);
        folder.write("manifest.json", std::string(words) + " ");
        CHECK_FALSE(run(folder, "minisign -V -m manifest.json -p oak.pub"));
    }

    TEST_CASE("minisign: it signs with a key that we made under a pass phrase")
    {
        const Folder folder;
        if (!has_minisign(folder))
            return;
        const auto key = oak();
        const auto file = packages::locked_key_file(key, Secret::copy_of("two spoons"), no_work());
        REQUIRE(file.ok());
        folder.write("oak", file.value());
        folder.write("manifest.json", words);
        CHECK_FALSE(run(folder, "minisign -S -s oak -m manifest.json", "three spoons\n"));
        REQUIRE(run(folder, "minisign -S -s oak -m manifest.json", "two spoons\n"));
        const auto signature = packages::read_signature(text_of(folder, "manifest.json.minisig"));
        REQUIRE(signature.ok());
        CHECK(signature.value().hashed);
        CHECK(packages::fits(signature.value(), words, key.public_half()));
        CHECK_FALSE(packages::fits(signature.value(), "other words", key.public_half()));
    }

    TEST_CASE("minisign: we read its keys and its signatures of both kinds")
    {
        const Folder folder;
        if (!has_minisign(folder))
            return;
        folder.write("elm", elm_file);
        folder.write("elm.pub", elm_public_file);
        folder.write("manifest.json", words);
        const auto known = packages::read_public_key(text_of(folder, "elm.pub"));
        REQUIRE(known.ok());
        CHECK(known.value() == elm().public_half());
        CHECK(packages::write_public_key(known.value()) == elm_public_file);
        CHECK(text_of(folder, "elm.pub").find(packages::shown(known.value().id)) != std::string::npos);
        for (const std::string kind : {"", "-l "}) {
            REQUIRE(run(folder, "minisign -S " + kind + "-t 'from Elm House' -s elm -m manifest.json"));
            const auto signature = packages::read_signature(text_of(folder, "manifest.json.minisig"));
            REQUIRE(signature.ok());
            CHECK(signature.value().hashed == kind.empty());
            CHECK(signature.value().comment == "from Elm House");
            CHECK(packages::fits(signature.value(), words, known.value()));
            CHECK_FALSE(packages::fits(signature.value(), "other words", known.value()));
        }
        const std::string secret = text_of(folder, "elm");
        CHECK_FALSE(packages::is_locked(secret));
        const auto key = packages::open_signing_key(secret, Secret());
        REQUIRE(key.ok());
        CHECK(key.value().public_half() == known.value());
    }
}
