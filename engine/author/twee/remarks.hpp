#pragma once

#include <string>
#include <vector>

namespace vignette::author::twee {

/// Something of a story that is not the same on the other side: where, what, and what was done instead.
struct Remark {
    unsigned line = 0; ///< 0: the whole file.
    std::string what;

    friend bool operator==(const Remark&, const Remark&) = default;
};

using Remarks = std::vector<Remark>;

/// "story.twee:12: …", one a line, by line.
std::string in_lines(const std::string& file, Remarks);

} // namespace vignette::author::twee
