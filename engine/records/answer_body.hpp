#pragma once

#include "engine/records/kept.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::records {

/// Whether the open counts have the value of a rating.
enum class Counted {
    No,
    Yes,
    Unknown, ///< An earlier value, under a PIN that was reset, may be counted: nothing more of this learner's is.
};

/// What is sealed of an answer: all but its question and moment, which name its row.
struct AnswerBody {
    Answer answer;
    Counted counted = Counted::No;
};

std::string packed(const AnswerBody&);

/// Nothing if `plain` is no such body. One from before ratings were counted is of Kind::Other.
std::optional<AnswerBody> unpacked(std::string_view question, std::string_view moment, std::string_view plain);

} // namespace vignette::records
