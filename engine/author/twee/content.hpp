#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// How a story writes what its passages do: the form of its story format.
enum class Dialect { Plain, Harlowe, SugarCube, Chapbook };

/// "Harlowe" → Harlowe; any other name: Plain.
Dialect dialect_named(std::string_view format);

/// What a text without a named format looks like.
Dialect dialect_of(std::string_view text);

struct Branch;

/// A piece of a passage.
struct Node {
    enum class Is {
        Text, ///< `text`: words as they stand.
        Link, ///< `text`: what is read; `target`: a passage; `inside`: what it sets.
        Set, ///< `text`: the variable; `target`: the value; `sign`: '=', '+' or '-'.
        If, ///< `branches`.
        Go, ///< `target`: a passage.
        Value, ///< `text`: a variable that is shown.
        Comment, ///< `text`: what is between <!-- and -->.
        Left, ///< `text`: as it was written; `target`: what that is, for people. It has no counterpart.
    } is
        = Is::Text;
    unsigned line = 0;
    std::string text, target;
    char sign = '=';
    std::vector<Node> inside;
    std::vector<Branch> branches;
};

/// What is shown under a condition; the last of several may have none.
struct Branch {
    std::string condition;
    bool otherwise = false;
    std::vector<Node> inside;
};

/// Cuts the text of a passage that begins on `line`. Takes any text; what is nested too deeply is left.
/// Cost: O(bytes) for what stories hold, O(bytes * depth) at worst.
std::vector<Node> read_content(std::string_view text, unsigned line, Dialect);

} // namespace vignette::author::twee
