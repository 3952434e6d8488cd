#include "engine/author/twee/remarks.hpp"

#include <algorithm>

namespace vignette::author::twee {

std::string in_lines(const std::string& file, Remarks remarks)
{
    std::stable_sort(remarks.begin(), remarks.end(), [](const Remark& a, const Remark& b) { return a.line < b.line; });
    remarks.erase(std::unique(remarks.begin(), remarks.end()), remarks.end());
    std::string out;
    for (const auto& remark : remarks)
        out += file + (remark.line > 0 ? ":" + std::to_string(remark.line) : "") + ": " + remark.what + "\n";
    return out;
}

} // namespace vignette::author::twee
