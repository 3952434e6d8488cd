#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::guide {

/// A fence of the authoring guide: its lines between ``` and ```.
struct Example {
    std::size_t line = 0; ///< Of its first line, in the guide.
    std::string language; ///< "lua", "sh", "plan".
    std::string wrong; ///< ```lua wrong CODE: the code that it must give. Otherwise empty.
    std::vector<std::string>
        with; ///< What readers do not see: <!-- with: counter trust, scene later --> right before it.
    std::string text;
};

/// Every fence of a Markdown file.
std::vector<Example> read_examples(std::string_view markdown);

/// courses/README.md.
std::string guide_text();

} // namespace vignette::guide
