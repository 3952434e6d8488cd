#include "engine/records/vault/recovery_words.hpp"

#include "engine/records/vault/aead.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace vignette::records {

namespace {

constexpr std::size_t words_wanted = 12;
constexpr std::size_t letters_that_count = 4;

std::optional<unsigned char> number_of(std::string_view word)
{
    const auto& list = recovery_word_list();
    const auto at = std::find_if(list.begin(), list.end(), [&](std::string_view listed) {
        return listed.substr(0, letters_that_count) == word.substr(0, letters_that_count);
    });
    if (at == list.end())
        return std::nullopt;
    return static_cast<unsigned char>(at - list.begin());
}

/// The next run of letters, in small ones; empty at the end.
Secret next_word(std::string_view typed, std::size_t& at)
{
    const auto letter = [&](std::size_t i) { return std::isalpha(static_cast<unsigned char>(typed[i])) != 0; };
    while (at < typed.size() && !letter(at))
        ++at;
    const std::size_t begin = at;
    while (at < typed.size() && letter(at))
        ++at;
    Secret word = Secret::copy_of(typed.substr(begin, at - begin));
    for (std::size_t i = 0; i < word.size(); ++i)
        word.data()[i] = static_cast<unsigned char>(std::tolower(word.data()[i]));
    return word;
}

} // namespace

namespace {

/// Twelve that differ: on paper, a word that stands there twice looks like a slip. Costs a third of a bit.
bool all_differ(const Secret& numbers)
{
    std::array<bool, 256> met{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (std::exchange(met[numbers.data()[i]], true))
            return false;
    }
    return true;
}

} // namespace

RecoveryWords RecoveryWords::random()
{
    Secret numbers = Secret::random(words_wanted);
    while (!all_differ(numbers))
        numbers = Secret::random(words_wanted);
    return RecoveryWords(std::move(numbers));
}

std::optional<RecoveryWords> RecoveryWords::read(std::string_view typed)
{
    Secret numbers(words_wanted);
    std::size_t at = 0;
    for (std::size_t i = 0; i < words_wanted; ++i) {
        const auto number = number_of(next_word(typed, at).view());
        if (!number)
            return std::nullopt;
        numbers.data()[i] = *number;
    }
    if (!next_word(typed, at).empty())
        return std::nullopt;
    return RecoveryWords(std::move(numbers));
}

std::string RecoveryWords::shown() const
{
    std::string out;
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        out += (i > 0 ? " " : "") + std::string(recovery_word_list()[m_numbers.data()[i]]);
    return out;
}

Secret RecoveryWords::key() const
{
    constexpr std::string_view purpose = "vignette recovery words";
    Secret out(aead_key_length);
    crypto_generichash(out.data(), out.size(), m_numbers.data(), m_numbers.size(),
        reinterpret_cast<const unsigned char*>(purpose.data()), purpose.size());
    return out;
}

} // namespace vignette::records
