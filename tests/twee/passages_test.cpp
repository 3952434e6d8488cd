#include "engine/author/twee/export.hpp"
#include "engine/author/twee/passages.hpp"
#include "engine/core/random.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace vignette::author::twee {

namespace {

std::string shown(const std::vector<Passage>& passages)
{
    std::string out;
    for (const auto& passage : passages) {
        out += std::to_string(passage.line) + " " + passage.name + " [";
        for (const auto& tag : passage.tags)
            out += tag + ",";
        out += "]" + passage.metadata + "|" + passage.text + "|\n";
    }
    return out;
}

} // namespace

TEST_SUITE("twee")
{
    TEST_CASE("Passages: a header has a name and may have tags and metadata")
    {
        CHECK(shown(read_passages(
                  ":: An overgrown path\nText\n\nmore\n\n\n:: B [forest  spooky]\n::C {\"position\":\"1,2\"}\n"
                  ":: D [x] {\"a\":1}\nd"))
            == "1 An overgrown path []|Text\n\nmore|\n7 B [forest,spooky,]||\n8 C []{\"position\":\"1,2\"}||\n"
               "9 D [x,]{\"a\":1}|d|\n");
    }

    TEST_CASE("Passages: metadata that is none is left out")
    {
        CHECK(shown(read_passages(":: A [x] words\n:: B {\"a\":1\n:: C {}\n")) == "1 A [x,]||\n2 B []||\n3 C []{}||\n");
    }

    TEST_CASE("Passages: a backslash takes a sign as it is")
    {
        CHECK(shown(read_passages(":: a\\[b\\] \\{c\\} \\\\ \\q [t\\]1]\n")) == "1 a[b] {c} \\ q [t]1,]||\n");
        CHECK(shown(read_passages(":: a [t\n:: b \\\n")) == "1 a [t,]||\n2 b \\ []||\n");
    }

    TEST_CASE("Passages: ends of lines and a byte order mark of other systems are read")
    {
        CHECK(shown(read_passages("\xEF\xBB\xBF:: A\r\nx\r\ny\r\n\r\n:: B\r\n")) == "1 A []|x\ny|\n5 B []||\n");
    }

    TEST_CASE("Passages: words before the first header are kept and blank lines are not")
    {
        CHECK(shown(read_passages("\n\n:: A\n")) == "3 A []||\n");
        CHECK(shown(read_passages("hello\n:: A\n")) == "1  []|hello|\n2 A []||\n");
        CHECK(read_passages("").empty());
    }

    TEST_CASE("Passages: what is written is read back as it was")
    {
        Random random(7);
        const std::string signs = "ab [{]}\\:\n -<>|\"";
        for (int round = 0; round < 500; ++round) {
            std::vector<Passage> passages;
            for (int i = 0; i < 3; ++i) {
                Passage passage;
                passage.name = "p" + std::to_string(i);
                passage.tags = {"t"};
                for (int length = static_cast<int>(random.below(12)); length > 0; --length) {
                    passage.name.push_back(signs[random.below(9)]);
                    passage.text.push_back(signs[random.below(signs.size())]);
                    passage.tags[0].push_back("ab[]{}\\"[random.below(7)]);
                }
                passage.name += "e"; // Blanks at the end are none of the name's.
                passages.push_back(passage);
            }
            const auto once = read_passages(write_passages(passages));
            REQUIRE(once.size() == 3);
            for (std::size_t i = 0; i < 3; ++i) {
                CHECK(once[i].name == passages[i].name);
                CHECK(once[i].tags == passages[i].tags);
            }
            CHECK(write_passages(read_passages(write_passages(once))) == write_passages(once));
        }
    }

    TEST_CASE("IFID: is a UUID in capitals and always the same")
    {
        CHECK(ifid_for("tour") == "8E33B62A-FFB6-4CB6-8825-44019254D5F7");
        std::set<std::string> met;
        for (int i = 0; i < 1000; ++i)
            met.insert(ifid_for("course_" + std::to_string(i)));
        CHECK(met.size() == 1000);
        for (const auto& ifid : met) {
            CHECK(ifid.size() == 36);
            CHECK(ifid[14] == '4');
            CHECK(std::string("89AB").find(ifid[19]) != std::string::npos);
            CHECK(ifid.find_first_not_of("0123456789ABCDEF-") == std::string::npos);
        }
    }
}

} // namespace vignette::author::twee
