#include "engine/core/random.hpp"
#include "engine/exchange/packages/package.hpp"
#include "tests/packages/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
using By = packages::Signed::By;

namespace {

/// Refused in a sentence; or harmless: the very same course comes out.
void must_be_noticed_or_harmless(const std::string& archive, const packages::PublicKeys& keys, std::size_t& noticed)
{
    const auto read = packages::read_package(archive, keys);
    if (!read) {
        ++noticed;
        CHECK(read.error().message.ends_with(')'));
        return;
    }
    CHECK(read.value().files == tea_files());
    CHECK(read.value().manifest.title == "Tea for two");
    noticed += read.value().by.by == By::KnownKey ? 0 : 1;
}

} // namespace

TEST_SUITE("packages/damage")
{
    TEST_CASE("Damage: a changed byte anywhere is noticed or changes nothing")
    {
        const auto key = oak();
        const packages::PublicKeys keys{key.public_half()};
        const std::string whole = tea_package(&key);
        Random random(20261122);
        std::size_t noticed = 0;
        for (int i = 0; i < 300; ++i) {
            std::string changed = whole;
            char& byte = changed[random.below(changed.size())];
            byte = static_cast<char>(byte ^ static_cast<char>(1 + random.below(255)));
            must_be_noticed_or_harmless(changed, keys, noticed);
        }
        CHECK(noticed > 200); // What is left are dates and the like.
    }

    TEST_CASE("Damage: a package that ends too early is never opened")
    {
        const std::string whole = tea_package();
        for (std::size_t i = 0; i < 200; ++i)
            CHECK_FALSE(refusal_of(whole.substr(0, whole.size() * i / 200)).empty());
        for (std::size_t missing = 1; missing < 60; ++missing)
            CHECK_FALSE(refusal_of(whole.substr(0, whole.size() - missing)).empty());
    }

    TEST_CASE("Damage: bytes behind a package or before it are told")
    {
        const std::string whole = tea_package();
        CHECK_FALSE(refusal_of(whole + "x").empty());
        CHECK_FALSE(refusal_of("x" + whole).empty());
        CHECK_FALSE(refusal_of(whole + whole).empty());
    }
}
