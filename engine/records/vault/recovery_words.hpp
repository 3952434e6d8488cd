#pragma once

#include "engine/records/vault/secret.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::records {

/// Twelve plain words that open what a learner wrote when the PIN is forgotten. Shown once, to be written down; 96
/// bits, so that nobody can try them all, with or without this computer.
class RecoveryWords {
public:
    static RecoveryWords random();

    /// As somebody types them: capitals, commas and line ends do not count, and of each word the first four letters do.
    /// Nothing if there are not twelve, or one is not on the list.
    static std::optional<RecoveryWords> read(std::string_view typed);

    std::string shown() const; ///< "apple river lamp …"

    /// The key that they stand for.
    Secret key() const;

private:
    explicit RecoveryWords(Secret numbers)
        : m_numbers(std::move(numbers))
    {
    }
    Secret m_numbers; ///< One byte a word.
};

/// The list: 256 words that are told apart by their first four letters. Its order never changes.
const std::array<std::string_view, 256>& recovery_word_list();

} // namespace vignette::records
