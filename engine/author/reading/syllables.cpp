#include "engine/author/reading/syllables.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace vignette::author::reading {

namespace {

struct Known {
    std::string_view word;
    std::size_t syllables;
};

/// Words that keep to no rule below, sorted. Those that only add an s are found too.
constexpr std::array<Known, 59> known{{{"acne", 2}, {"apostrophe", 4}, {"area", 3}, {"argue", 2}, {"argued", 2},
    {"beloved", 3}, {"business", 2}, {"businesses", 3}, {"cafe", 2}, {"carriage", 2}, {"catastrophe", 4},
    {"crooked", 2}, {"doesn", 2}, {"ease", 1}, {"evening", 2}, {"friend", 1}, {"friendly", 2}, {"genuine", 3},
    {"genuinely", 4}, {"giant", 2}, {"idea", 3}, {"lion", 2}, {"marriage", 2}, {"million", 2}, {"movie", 2},
    {"museum", 3}, {"naked", 2}, {"nobody", 3}, {"o'clock", 2}, {"oasis", 3}, {"parliament", 3}, {"poem", 2},
    {"poet", 2}, {"poetry", 3}, {"ragged", 2}, {"recipe", 3}, {"rhythm", 2}, {"ruin", 2}, {"science", 2},
    {"scientist", 3}, {"simile", 3}, {"soldier", 2}, {"somebody", 3}, {"suicide", 3}, {"theory", 3}, {"therefore", 2},
    {"vegetable", 4}, {"video", 3}, {"wednesday", 2}, {"weird", 1}, {"whole", 1}, {"whose", 1}, {"wicked", 2},
    {"wilderness", 3}, {"wretched", 2}, {"yes", 1}, {"you", 1}, {"yourself", 2}, {"yourselves", 2}}};

/// First parts whose last e is silent when another part follows: "housework", "someone", "safety".
constexpr std::array<std::string_view, 14> firsts{
    "bone", "care", "face", "fire", "home", "house", "life", "line", "live", "place", "safe", "some", "time", "wake"};

/// Endings that leave the word before them as it is: "care-less-ness".
constexpr std::array<std::string_view, 8> endings{"ful", "fully", "less", "ly", "ment", "ments", "ness", "time"};

bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool ends(std::string_view word, std::string_view with)
{
    return word.ends_with(with);
}

bool one_of(char c, std::string_view letters)
{
    return letters.find(c) != std::string_view::npos;
}

/// y sounds as a vowel, unless it begins a word or stands between two vowels: "year", "player".
bool sounds(std::string_view word, std::size_t at)
{
    if (word[at] != 'y')
        return is_vowel(word[at]);
    const bool vowel_behind = at + 1 < word.size() && is_vowel(word[at + 1]);
    return !vowel_behind || (at > 0 && !is_vowel(word[at - 1]));
}

std::size_t vowel_groups(std::string_view word)
{
    std::size_t groups = 0;
    for (std::size_t at = 0; at < word.size(); ++at)
        groups += sounds(word, at) && (at == 0 || !sounds(word, at - 1)) ? 1 : 0;
    return groups;
}

/// Whether the letters from `at` on begin with `letters`, and the letter before them is none of `not_behind`.
bool stands(std::string_view word, std::size_t at, std::string_view letters, std::string_view not_behind)
{
    return word.substr(at).starts_with(letters) && at > 0 && !one_of(word[at - 1], not_behind);
}

/// Vowels side by side that are spoken apart: "di-et", "ra-di-o", "man-u-al".
std::size_t spoken_apart(std::string_view word)
{
    std::size_t more = 0;
    for (std::size_t at = 0; at + 1 < word.size(); ++at) {
        more += stands(word, at, "iat", "") ? 1 : stands(word, at, "ia", "tcsg") && !ends(word, "iage") ? 1 : 0;
        more += stands(word, at, "io", "tcsgxln") || stands(word, at, "iu", "") ? 1 : 0;
        more += stands(word, at, "ien", "ctg") || stands(word, at, "iet", "") ? 1 : 0;
        more += stands(word, at, "ual", "qg") || stands(word, at, "uat", "qg") || stands(word, at, "uar", "qg") ? 1 : 0;
        more += stands(word, at, "uen", "qg") || stands(word, at, "uel", "qg") || stands(word, at, "ao", "") ? 1 : 0;
        more += stands(word, at, "eat", "") && word.substr(0, at).ends_with("cr") && word.substr(at, 4) != "eatu" ? 1
                                                                                                                  : 0;
    }
    return more;
}

std::size_t odd_beginnings(std::string_view word)
{
    for (const std::string_view start : {"react", "reali", "reass", "reapp", "cooper", "coordin", "physio"}) {
        if (word.starts_with(start))
            return 1;
    }
    return 0;
}

/// "being", "easier", "racism" have one more than their groups of vowels say.
std::size_t odd_endings(std::string_view word)
{
    std::size_t more = 0;
    for (const std::string_view ending : {"ing", "ings"}) {
        if (ends(word, ending) && word.size() > ending.size()) {
            const std::size_t before = word.size() - ending.size() - 1;
            more
                += is_vowel(word[before]) || (word[before] == 'y' && before > 0 && !is_vowel(word[before - 1])) ? 1 : 0;
        }
    }
    const bool comparing = ends(word, "ier") || ends(word, "iest") || ends(word, "iers");
    more += comparing && vowel_groups(word) > 1 ? 1 : 0;
    return more + (ends(word, "sm") || ends(word, "thm") ? 1 : 0);
}

/// "-le" and "-re" behind a consonant are a syllable: "table", "centre", not "whole", "there".
bool sounded_with(std::string_view stem)
{
    if (stem.size() < 2)
        return false;
    const char before = stem[stem.size() - 2];
    return stem.back() == 'l' ? !is_vowel(before) && !one_of(before, "rlw")
                              : stem.back() == 'r' && one_of(before, "bcdgpt");
}

/// Whether the last e, or that of -ed and -es, is silent.
bool silent_e(std::string_view word)
{
    if (ends(word, "gue") || ends(word, "que") || ends(word, "gues") || ends(word, "ques") || ends(word, "gued"))
        return true;
    const bool longer = ends(word, "es") || ends(word, "ed");
    if (word.size() < 3 || (!longer && word.back() != 'e'))
        return false;
    const std::string_view stem = word.substr(0, word.size() - (longer ? 2 : 1));
    const char last = stem.back();
    if (sounds(word, stem.size() - 1) || sounded_with(stem))
        return false;
    if (ends(word, "ed"))
        return last != 't' && last != 'd';
    return !ends(word, "es") || !(one_of(last, "sxzcg") || ends(stem, "ch") || ends(stem, "sh"));
}

std::size_t listed(std::string_view word)
{
    const auto found = std::lower_bound(
        known.begin(), known.end(), word, [](const Known& one, std::string_view wanted) { return one.word < wanted; });
    return found != known.end() && found->word == word ? found->syllables : 0;
}

std::size_t of_letters(std::string_view word);

/// The two halves of a word that is put together, where one shows.
std::size_t in_two_parts(std::string_view word)
{
    for (const auto first : {std::string_view("every"), std::string_view("any")}) {
        if (word.starts_with(first) && word.size() > first.size() + 2)
            return 2 + of_letters(word.substr(first.size()));
    }
    for (const auto first : firsts) {
        const std::string_view rest = word.starts_with(first) ? word.substr(first.size()) : std::string_view{};
        if (rest.size() >= 2 && (!is_vowel(rest.front()) || first == "some"))
            return 1 + of_letters(rest);
    }
    for (const auto ending : endings) {
        const std::string_view stem
            = ends(word, ending) ? word.substr(0, word.size() - ending.size()) : std::string_view{};
        if (stem.size() > 3 && stem.back() == 'e')
            return of_letters(stem) + of_letters(ending);
    }
    return 0;
}

std::size_t of_letters(std::string_view word)
{
    if (const std::size_t count = listed(word))
        return count;
    if (const std::size_t count = word.ends_with('s') ? listed(word.substr(0, word.size() - 1)) : 0)
        return count;
    if (word == "every")
        return 2;
    if (const std::size_t count = in_two_parts(word))
        return count;
    const std::size_t count = vowel_groups(word) + spoken_apart(word) + odd_beginnings(word) + odd_endings(word);
    return std::max<std::size_t>(1, count - (count > 1 && silent_e(word) ? 1 : 0));
}

/// What an apostrophe and the letters behind it add: "did-n't", "Iris-'s", "it-'ll".
std::size_t of_shortened(std::string_view before, std::string_view behind)
{
    if (before.empty())
        return 0;
    const char last = before.back();
    if (behind == "s")
        return one_of(last, "sxz") || ends(before, "ch") || ends(before, "sh") || ends(before, "ce") ? 1 : 0;
    if (behind == "d")
        return one_of(last, "td") ? 1 : 0;
    return (behind == "ll" || behind == "ve") && !is_vowel(last) && last != 'y' ? 1 : 0;
}

/// One word, perhaps with an apostrophe in it.
std::size_t of_word(std::string_view word)
{
    const std::size_t at = word.find('\'');
    if (at == std::string_view::npos || listed(word))
        return of_letters(word);
    const std::string_view before = word.substr(0, at), behind = word.substr(at + 1);
    if (behind == "t" && ends(before, "n")) {
        const std::string_view stem = before.substr(0, before.size() - 1); // "did", "ca", "wo", "are", "have".
        const bool sounded = !stem.empty() && (!is_vowel(stem.back()) || ends(stem, "ve"));
        return of_letters(stem) + (sounded ? 1 : 0);
    }
    return of_letters(before) + of_shortened(before, behind);
}

/// Small letters, accents left out, one kind of apostrophe.
std::string simplified(std::string_view word)
{
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = text::next_code_point(word, at);
        if (c < 0x80)
            out.push_back(c >= U'A' && c <= U'Z' ? static_cast<char>(c + 32) : static_cast<char>(c));
        else if (c == 0x2019)
            out.push_back('\'');
        else if (c >= 0xC0 && c <= 0x17F)
            out.push_back("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"[std::min<std::size_t>(
                c - 0xC0, 63)]);
    }
    return out;
}

} // namespace

std::size_t syllables(std::string_view word)
{
    const std::string plain = simplified(word);
    std::size_t count = 0;
    for (std::size_t from = 0; from <= plain.size();) {
        const std::size_t to = std::min(plain.find('-', from), plain.size());
        const std::string_view part = std::string_view(plain).substr(from, to - from);
        const auto digits = static_cast<std::size_t>(
            std::count_if(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }));
        count += digits > 0 ? std::min<std::size_t>(digits, 4) : part.empty() ? 0 : of_word(part);
        from = to + 1;
    }
    return std::max<std::size_t>(1, count);
}

} // namespace vignette::author::reading
