#include "engine/author/twee/names.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vignette::author::twee {

namespace {

constexpr std::size_t longest_id = 64; ///< What text::is_id takes.

/// The plain letter of one with a mark, as far as British names and Welsh, Irish and Polish ones need it.
char plain(char32_t c)
{
    static constexpr std::array<std::pair<std::u32string_view, char>, 14> marked{
        {{U"àáâãäåāąÀÁÂÃÄÅĀĄ", 'a'}, {U"çćčÇĆČ", 'c'}, {U"èéêëēęěÈÉÊËĒĘĚ", 'e'}, {U"ìíîïīÌÍÎÏĪ", 'i'}, {U"łŁ", 'l'},
            {U"ñńňÑŃŇ", 'n'}, {U"òóôõöøōÒÓÔÕÖØŌ", 'o'}, {U"řŘ", 'r'}, {U"śšşŚŠŞ", 's'}, {U"ùúûüūůÙÚÛÜŪŮ", 'u'},
            {U"ŵŴ", 'w'}, {U"ýÿŷÝŶ", 'y'}, {U"źżžŹŻŽ", 'z'}, {U"ď", 'd'}}};
    for (const auto& [letters, letter] : marked) {
        if (letters.find(c) != std::u32string_view::npos)
            return letter;
    }
    return '_';
}

char as_in_an_id(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return static_cast<char>(c - U'A' + U'a');
    if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
        return static_cast<char>(c);
    return plain(c);
}

} // namespace

std::string id_from(std::string_view words)
{
    std::string out;
    if (text::first_invalid_utf8(words) != std::string_view::npos)
        return out;
    for (std::size_t at = 0; at < words.size();) {
        const char32_t c = text::next_code_point(words, at);
        const char letter = as_in_an_id(c);
        const bool joins = c == U'’' || c == U'\'' || (letter == '_' && (out.empty() || out.back() == '_'));
        if (!joins && !(out.empty() && letter >= '0' && letter <= '9'))
            out.push_back(letter);
        if (out.size() == longest_id)
            break;
    }
    while (!out.empty() && out.back() == '_')
        out.pop_back();
    return out;
}

std::string FreshIds::next(std::string_view words, std::string_view otherwise)
{
    constexpr std::size_t room_for_number = 8;
    std::string stem = id_from(words);
    if (stem.empty())
        stem = otherwise;
    std::string out = stem;
    int& number = m_numbers.emplace(stem, 2).first->second;
    for (; !m_taken.insert(out).second; ++number)
        out = stem.substr(0, longest_id - room_for_number) + "_" + std::to_string(number);
    return out;
}

} // namespace vignette::author::twee
