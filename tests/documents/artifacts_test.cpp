#include "engine/exchange/documents/pdf/artifacts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace vignette::exchange::documents;

TEST_SUITE("documents")
{
    TEST_CASE("Decoration: a path or a text outside the structure is marked, with its operands")
    {
        CHECK(with_artifacts("1 0 0 rg 1 2 3 4 re f\nBT (a) Tj ET\n")
            == "1 0 0 rg\n/Artifact BMC 1 2 3 4 re f\nEMC\n/Artifact BMC\nBT (a) Tj ET\nEMC\n");
    }

    TEST_CASE("Decoration: what belongs to the structure stays as it is")
    {
        for (const auto* begin : {"/P << /MCID 0 >> BDC", "/Span BMC"}) {
            const auto content = std::string(begin) + "\nBT <00> Tj ET\n1 2 m 3 4 l f\nEMC\n";
            CHECK(with_artifacts(content) == content);
        }
    }

    TEST_CASE("Decoration: a path of many steps is one mark")
    {
        CHECK(with_artifacts("1 2 m 3 4 l 5 6 m h f* q") == "\n/Artifact BMC 1 2 m 3 4 l 5 6 m h f*\nEMC q");
    }

    TEST_CASE("Decoration: a picture outside the structure is marked")
    {
        CHECK(with_artifacts("q 1 0 0 1 5 6 cm\n/x5 Do\nQ") == "q 1 0 0 1 5 6 cm\n/Artifact BMC\n/x5 Do\nEMC\nQ");
        CHECK(with_artifacts("/Figure BMC\n/x5 Do\nEMC") == "/Figure BMC\n/x5 Do\nEMC");
    }

    TEST_CASE("Decoration: letters inside a string are no operators")
    {
        const auto* content = "(BT re \\) f (m) ET) <BDEF> [(f)-3<ae>] /re q";
        CHECK(with_artifacts(content) == content);
    }

    TEST_CASE("Decoration: a stream that is cut short ends, and keeps every byte")
    {
        for (const auto* content : {"", "(abc", "<ab", "<", "\\", "(a\\", "q Q"})
            CHECK(with_artifacts(content) == content);
    }
}
