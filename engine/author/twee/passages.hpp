#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// A passage of a story in the form Twee 3 (the specification of the Interactive Fiction Technology Foundation says
/// what each part is): `:: Name [tags] {"position":"1,2"}`, then its text.
struct Passage {
    std::string name;
    std::vector<std::string> tags;
    std::string metadata; ///< The braces as they were written; may be empty.
    std::string text; ///< Without blank lines at its end; lines end with '\n' alone.
    unsigned line = 0; ///< Of its header, from 1.

    bool has_tag(std::string_view tag) const;
};

/// Every passage, in the file's order. Takes any bytes. What stands before the first header is a passage without a
/// name. Cost: O(bytes).
std::vector<Passage> read_passages(std::string_view bytes);

/// The file again. Names and tags are escaped; a line of a text that begins with `::` gets a space before it.
std::string write_passages(const std::vector<Passage>&);

} // namespace vignette::author::twee
