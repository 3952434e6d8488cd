#pragma once

#include "scripting/source/tokens.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vignette::scripting {

struct WrittenField;
struct WrittenCall;

/// A value as it stands in the source.
struct WrittenValue {
    enum class Is {
        Text, ///< One text in quotes or brackets.
        Table, ///< { … }: `fields`.
        Call, ///< item(…): `calls`, with one.
        Other, ///< Numbers, functions, texts that Lua puts together: `texts` are those in it.
    } is
        = Is::Other;
    std::vector<const Token*> texts; ///< Text: one.
    std::vector<WrittenField> fields;
    std::vector<WrittenCall> calls;

    const Token* text() const { return is == Is::Text ? texts.front() : nullptr; }
};

/// `name = value`, or a value without a name.
struct WrittenField {
    std::string_view name;
    WrittenValue value;
};

/// A word of the course language with everything that is said to it, over however many brackets and braces.
struct WrittenCall {
    const Token* word = nullptr;
    std::vector<WrittenValue> arguments;
    std::size_t end = 0; ///< Byte behind its last token.
};

/// The statements of a file in the order in which they stand. Lua around them is passed over. `tokens` must outlive
/// them.
/// Cost: O(tokens).
std::vector<WrittenCall> statements_in(const std::vector<Token>& tokens);

} // namespace vignette::scripting
