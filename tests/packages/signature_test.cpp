#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/signature.hpp"
#include "engine/exchange/packages/signing_key.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using By = packages::Signed::By;
using records::Secret;

namespace {

packages::PublicKey public_half(const packages::SigningKey& key, const std::string& name)
{
    auto out = key.public_half();
    out.name = name;
    return out;
}

packages::Signed by(const std::string& archive, const packages::PublicKeys& keys)
{
    const auto read = packages::read_package(archive, keys);
    REQUIRE(read.ok());
    return read.value().by;
}

} // namespace

TEST_SUITE("packages/signature")
{
    TEST_CASE("Signature: a known key is named with what its owner says")
    {
        const auto key = oak(), other = elm();
        const auto found
            = by(tea_package(&key, "Oak House training"), {public_half(other, "elm"), public_half(key, "oak")});
        CHECK(found.by == By::KnownKey);
        CHECK(found.key_name == "oak");
        CHECK(found.key_id == packages::shown(key.id));
        CHECK(found.comment == "Oak House training");
        CHECK(packages::notice(found).empty());
        CHECK(by(tea_package(&key), {public_half(key, "oak")}).comment == "Tea for two 1.2.0");
    }

    TEST_CASE("Signature: a key that this computer does not know proves nothing and its comment is not repeated")
    {
        const auto key = oak();
        const auto found = by(tea_package(&key, "Trust me"), {});
        CHECK(found.by == By::StrangeKey);
        CHECK(found.comment.empty());
        CHECK(packages::notice(found)
            == "This course is signed with a key that this computer does not know (" + packages::shown(key.id)
                + "), so nobody can tell here whether it is as its author made it.");
    }

    TEST_CASE("Signature: a package without one says so")
    {
        const auto key = oak();
        const auto found = by(tea_package(), {public_half(key, "oak")});
        CHECK(found.by == By::Nobody);
        CHECK(packages::notice(found)
            == "This course is not signed, so nobody can tell whether it is as its author made it.");
    }

    TEST_CASE("Signature: one that does not fit is refused")
    {
        const auto key = oak();
        auto impostor = elm();
        impostor.id = key.id;
        CHECK(refusal_of(tea_package(&impostor), {public_half(key, "oak")})
            == "its signature does not fit: the course was changed after it was packed (ask the course's author for it "
               "again)");
        CHECK(refusal_of(tea_package(&key), {public_half(impostor, "oak"), public_half(key, "oak")})
            == "its signature does not fit: the course was changed after it was packed (ask the course's author for it "
               "again)");
    }

    TEST_CASE("Signature: the manifest of another course under a signature that was true is refused")
    {
        const auto key = oak();
        auto files = packages::unzipped(tea_package(&key));
        REQUIRE(files.ok());
        auto& manifest = files.value()[0].bytes;
        manifest.replace(manifest.find("1.2.0"), 5, "9.2.0");
        CHECK(refusal_of(packages::zipped(files.value()).value(), {public_half(key, "oak")})
                  .starts_with("its signature does not fit"));
    }

    TEST_CASE("Signature: a comment that was changed is refused like any other change")
    {
        const auto key = oak();
        auto signature = packages::sign("words", key, "from Oak House");
        CHECK(packages::fits(signature, "words", key.public_half()));
        signature.comment = "from Elm House";
        CHECK_FALSE(packages::fits(signature, "words", key.public_half()));
    }

    TEST_CASE("Signature: each changed bit of its bytes is noticed")
    {
        const auto key = oak();
        const auto whole = packages::sign("words", key, "c");
        for (std::size_t bit = 0; bit < 512; ++bit) {
            auto first = whole, second = whole;
            first.over_bytes[bit / 8] = static_cast<unsigned char>(first.over_bytes[bit / 8] ^ 1 << bit % 8);
            second.over_comment[bit / 8] = static_cast<unsigned char>(second.over_comment[bit / 8] ^ 1 << bit % 8);
            CHECK_FALSE(packages::fits(first, "words", key.public_half()));
            CHECK_FALSE(packages::fits(second, "words", key.public_half()));
        }
    }

    TEST_CASE("Signature: it reads back as it was written and nonsense does not")
    {
        const auto key = oak();
        const auto written = packages::write_signature(packages::sign("words", key, "Grüße\tat 4"));
        const auto read = packages::read_signature(written);
        REQUIRE(read.ok());
        CHECK(read.value().comment == "Grüße\tat 4");
        CHECK(packages::write_signature(read.value()) == written);
        for (std::size_t length = 0; length < written.size() - 1; ++length)
            CHECK_FALSE(packages::read_signature(written.substr(0, length)).ok());
        CHECK_FALSE(packages::read_signature(written + "more\n").ok());
        const auto hidden = packages::write_signature(packages::sign("words", key, "\x1b[2J"));
        CHECK_FALSE(packages::read_signature(hidden).ok());
    }

    TEST_CASE("Signing key: only its pass phrase opens it")
    {
        const auto key = oak();
        const auto file = packages::locked_key_file(key, Secret::copy_of("two spoons of sugar"), no_work());
        REQUIRE(file.ok());
        CHECK(packages::is_locked(file.value()));
        const auto opened = packages::open_signing_key(file.value(), Secret::copy_of("two spoons of sugar"));
        REQUIRE(opened.ok());
        CHECK(opened.value().public_half() == key.public_half());
        CHECK(records::same(opened.value().key, key.key));
        const auto wrong = packages::open_signing_key(file.value(), Secret::copy_of("no sugar"));
        REQUIRE_FALSE(wrong.ok());
        CHECK(wrong.error().code == ErrorCode::Refused);
        CHECK(wrong.error().message
            == "the pass phrase does not open this key (start the command again, with the one that was chosen for this "
               "key)");
    }

    TEST_CASE("Signing key: a new one is like no other and signs")
    {
        const auto one = packages::new_signing_key(), another = packages::new_signing_key();
        CHECK(one.id != another.id);
        CHECK_FALSE(one.public_half() == another.public_half());
        const auto signature = packages::sign("words", one, "c");
        CHECK(packages::fits(signature, "words", one.public_half()));
        CHECK_FALSE(packages::fits(signature, "words", another.public_half()));
    }

    TEST_CASE("Signing key: a file whose halves do not belong together is refused")
    {
        std::string torn = oak_file;
        torn.replace(torn.size() - 80, 4, "AAAA"); // In the public half.
        CHECK(packages::open_signing_key(torn, Secret()).error().code == ErrorCode::Unreadable);
    }

    TEST_CASE("Signing key: a file that asks for endless work is refused at once")
    {
        const auto key = oak();
        const auto file = packages::locked_key_file(key, Secret::copy_of("tea"), no_work());
        REQUIRE(file.ok());
        const auto line = file.value().find('\n') + 1;
        std::string greedy = file.value(); // The high bytes of the operations stand in the second half of the recipe.
        greedy.replace(line + 56, 4, "////");
        const auto opened = packages::open_signing_key(greedy, Secret::copy_of("tea"));
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().code == ErrorCode::Unreadable);
    }

    TEST_CASE("Signing key: what is no key is told")
    {
        for (const std::string nonsense : {"", "hello", "untrusted comment: x\n", "a\nRWQ=\n"}) {
            CHECK(packages::open_signing_key(nonsense, Secret()).error().code == ErrorCode::Unreadable);
            CHECK(packages::read_public_key(nonsense).error().code == ErrorCode::Unreadable);
        }
    }

    TEST_CASE("Public keys: every .pub in the folders is known by its name and the rest is passed over")
    {
        const Folder folder;
        const auto key = oak();
        folder.write("keys/oak.pub", packages::write_public_key(key.public_half()));
        folder.write("keys/torn.pub", "hello");
        folder.write("keys/oak.txt", packages::write_public_key(key.public_half()));
        CHECK(packages::shown({0x10, 0x32, 0x54, 0x76, 0x98, 0xBA, 0xDC, 0x0E}) == "EDCBA9876543210");
        const auto found = packages::known_keys({folder.path() / "none", folder.path() / "keys"});
        REQUIRE(found.size() == 1);
        CHECK(found[0] == public_half(key, "oak"));
    }
}
