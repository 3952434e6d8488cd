#pragma once

#include "engine/core/result.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {

/// One step of a compiled expression, for a stack of whole numbers (truth is 0 or 1).
struct Op {
    enum class Code : std::uint8_t {
        Number, ///< Pushes `value`.
        Variable, ///< Pushes the variable with index `value`.
        Fact, ///< Pushes whether the fact with index `value` holds.
        Role, ///< Pushes whether the learner has the role, or is in the group, with index `value` in
              ///< Course::role_names.
        Nation, ///< Pushes whether the learner works in the nation with index `value`.
        Not,
        And,
        Or,
        Equal,
        Unequal,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
    };
    Code code = Code::Number;
    std::int32_t value = 0;

    friend bool operator==(const Op&, const Op&) = default;
};

/// A condition, ready to run. Empty means "always".
using Expression = std::vector<Op>;

/// What the evaluation reads.
struct Facts {
    std::span<const std::int16_t> variables; ///< By variable index, computed ones included.
    std::span<const std::uint64_t> facts; ///< Bits by fact index.
    std::span<const std::uint64_t> roles; ///< Bits by role-name index.
    std::uint32_t nation = 0xFFFFFFFFu; ///< Index, or "not said".
};

/// Cost: O(size). No allocation.
bool holds(const Expression&, const Facts&);

/// The type of a name or of a part of an expression. States compare only with their own values.
struct Type {
    enum class Is : std::uint8_t { Truth, Number, State } is = Is::Truth;
    std::uint32_t variable = 0; ///< For State: whose values.

    friend bool operator==(const Type&, const Type&) = default;
};

/// What a bare name stands for.
struct Meaning {
    Type type;
    Op op;
};

/// Where the parser looks names up. Each answers with a Result whose error is a sentence that names the nearest known
/// name.
class Names {
public:
    virtual ~Names() = default;
    virtual Result<Meaning> variable(std::string_view name) = 0;
    /// A state's value, by name, of the variable on the other side of the comparison.
    virtual Result<int> value_of(std::uint32_t variable, std::string_view name) = 0;
    /// seen, chose, tried, role, nation with the text in their brackets.
    virtual Result<Op> fact(std::string_view function, std::string_view argument) = 0;
};

/// Reads an expression. Errors: InvalidArgument; the message says what is wrong, then "; " and what to do; `bad`, if
/// given, is the word it stands at.
///
/// Grammar:  or-list of and-lists of [not] comparisons; `== != ~= < <= > >=` between names and whole numbers; brackets;
///           true, false; functions of one quoted text. The result is a truth value. At most 64 levels deep, 4,096
///           bytes.
Result<Expression> parse_expression(std::string_view source, Names&, std::string* bad = nullptr);

} // namespace vignette::course
