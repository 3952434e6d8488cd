#include "engine/author/reading/syllables.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace vignette::author::reading {

namespace {

struct Row {
    std::size_t count;
    std::string_view words; ///< With spaces between them.
};

// By a dictionary's hyphens, not by what the program says.
constexpr Row rows[]{
    {1,
        "a I the be care cared asked called played years eyes friend queue through strength makes tried curled whole "
        "whose voice don’t can’t won’t they’ve I’ll she’d he’s build fruit chose league stayed tongues friends"},
    {2,
        "table people handled wanted houses places lovely careful carer caring someone something sometimes somewhere "
        "housework safety timely statement movement lonely every business evening colleague unique being doing going "
        "saying trying player beyond flower quiet diet giant client social patient ancient question region basement "
        "didn’t wasn’t haven’t Bess’s it’ll centre theatre centred hundred fatigue language equal prism chaos homeless "
        "breakfast "
        "friendly listen lunchtime create"},
    {3,
        "family area idea dementia resident hospital anyone nobody somebody everyone carefully housekeeper medicine "
        "media radio studio serious various period manual usual actual management settlement agreement employee "
        "museum video created creative easier happier earlier assistant another general however beautiful "
        "confusion reaction diary Iris’s"},
    {4,
        "society situation usually material experience everybody community appreciate definitely variety recreation "
        "immediate medication residential information vegetable obedient"},
    {5, "individual individuals association immediately communication opportunity"},
};

} // namespace

TEST_SUITE("reading/syllables")
{
    TEST_CASE("Syllables: words are counted as they are spoken")
    {
        std::size_t wrong = 0, all = 0;
        for (const auto& row : rows) {
            for (std::size_t from = 0; from < row.words.size();) {
                const std::size_t to = std::min(row.words.find(' ', from), row.words.size());
                const std::string word(row.words.substr(from, to - from));
                ++all;
                wrong += syllables(word) == row.count ? 0 : 1;
                INFO(word, " has ", row.count);
                CHECK(syllables(word) == row.count);
                from = to + 1;
            }
        }
        CHECK(all > 160);
        CHECK(wrong == 0);
    }

    TEST_CASE("Syllables: a hyphen joins words and each digit is spoken")
    {
        CHECK(syllables("person-centred") == 4);
        CHECK(syllables("1963") == 4);
        CHECK(syllables("0808") == 4);
        CHECK(syllables("2") == 1);
    }

    TEST_CASE("Syllables: nothing that can be written has none")
    {
        for (const char* word : {"", "'", "-", "hmm", "’’", "日本", "é", "x-"})
            CHECK(syllables(word) >= 1);
        CHECK(syllables("café") == 2);
    }
}

} // namespace vignette::author::reading
