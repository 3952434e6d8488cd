#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vignette::play {

struct PlanProblem {
    unsigned line = 0;
    std::string message;
};

struct PlanToken {
    enum class Is { Word, Quoted, Number, Sign } is = Is::Word;
    std::string text; ///< Quoted: what is between the quotes, as it was meant.
    unsigned line = 0;

    bool is_word(std::string_view word) const { return is == Is::Word && text == word; }
    bool is_sign(std::string_view sign) const { return is == Is::Sign && text == sign; }
};

/// The tokens of one line of a plan, without its comment. What cannot be read is added to `problems` and left out.
/// The line must be valid UTF-8.
std::vector<PlanToken> plan_tokens(std::string_view line, unsigned number, std::vector<PlanProblem>& problems);

/// The tokens as they were written, with one space between them.
std::string written(const std::vector<PlanToken>&);

} // namespace vignette::play
