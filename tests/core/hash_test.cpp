#include "engine/core/hash.hpp"

#include <doctest/doctest.h>

namespace vignette {

TEST_SUITE("core/hash")
{
    TEST_CASE("Hash: is FNV-1a of 64 bits, by its published values")
    {
        struct Row {
            std::string_view bytes;
            const char* hex;
        };
        for (const auto& row : {
                 Row{"", "cbf29ce484222325"},
                 Row{"a", "af63dc4c8601ec8c"},
                 Row{"foobar", "85944171f73967e8"},
             }) {
            CAPTURE(row.bytes);
            CHECK(Hash().add(row.bytes).hex() == row.hex);
        }
    }

    TEST_CASE("Hash: pieces count like the whole, and their order counts")
    {
        CHECK(Hash().add("foo").add("bar").value() == Hash().add("foobar").value());
        CHECK(Hash().add("bar").add("foo").value() != Hash().add("foobar").value());
    }

    TEST_CASE("Hash: bytes above 127 and NUL count")
    {
        CHECK(Hash().add("\xC3\xA9").hex() != Hash().add("\xC3\xA8").hex());
        CHECK(Hash().add(std::string_view("\0", 1)).value() != Hash().value());
    }
}

} // namespace vignette
