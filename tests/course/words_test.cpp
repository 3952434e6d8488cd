#include "engine/core/text.hpp"
#include "engine/course/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

namespace vignette::course {

namespace {

template <typename List>
void check_sorted(const List& list)
{
    for (std::size_t i = 1; i < list.size(); ++i) {
        CAPTURE(list[i].name);
        CHECK(list[i - 1].name < list[i].name);
    }
}

} // namespace

TEST_SUITE("course/words")
{
    TEST_CASE("Words: are sorted, and none is there twice")
    {
        check_sorted(words());
        check_sorted(part_words());
        CHECK(words().size() > 60);
    }

    TEST_CASE("Words: each is found by its name, and nothing else is")
    {
        for (const auto& word : words())
            CHECK(find_word(word.name) == &word);
        for (const auto& part : part_words())
            CHECK(find_part_word(part.name) == &part);
        CHECK(find_word("item") == nullptr);
        CHECK(find_word("") == nullptr);
        CHECK(find_part_word("scene") == nullptr);
    }

    TEST_CASE("Words: no word of Lua is one, so that an author can write them bare")
    {
        for (const char* reserved : {"and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto",
                 "if", "in", "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while"}) {
            CAPTURE(reserved);
            CHECK(find_word(reserved) == nullptr);
        }
    }

    TEST_CASE("Words: names of words, arguments and fields are ids, and no field has the name of an argument")
    {
        for (const auto& word : words()) {
            CAPTURE(word.name);
            CHECK(text::is_id(word.name));
            std::set<std::string_view> names;
            for (const auto& slot : word.arguments)
                CHECK(names.insert(slot.name).second);
            for (const auto& slot : word.fields)
                CHECK(names.insert(slot.name).second);
            CHECK(std::all_of(names.begin(), names.end(), [](std::string_view name) { return text::is_id(name); }));
        }
    }

    TEST_CASE("Words: where a field is required, so are the braces")
    {
        for (const auto& word : words()) {
            CAPTURE(word.name);
            for (const auto& field : word.fields)
                CHECK((!field.required || word.braces));
            CHECK((!word.list || word.braces));
        }
    }

    TEST_CASE("Words: only the first argument may be left out, as in choose")
    {
        for (const auto& word : words()) {
            CAPTURE(word.name);
            for (std::size_t i = 1; i < word.arguments.size(); ++i)
                CHECK(word.arguments[i].required);
        }
    }
}

} // namespace vignette::course
