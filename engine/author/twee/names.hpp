#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace vignette::author::twee {

/// An id made from any words: "Ten to five!" becomes ten_to_five. Letters with marks lose them, other signs become _.
/// Empty where nothing of the words can stand in an id.
std::string id_from(std::string_view words);

/// Hands out ids that differ from each other: hall, hall_2, hall_3.
class FreshIds {
public:
    /// An id made from `words`, or from `otherwise` where they give none.
    std::string next(std::string_view words, std::string_view otherwise);
    void keep(std::string id) { m_taken.insert(std::move(id)); } ///< Not handed out any more.

private:
    std::set<std::string> m_taken;
    std::map<std::string, int> m_numbers; ///< By stem: the next to try.
};

} // namespace vignette::author::twee
