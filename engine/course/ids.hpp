#pragma once

#include "engine/course/course.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vignette::course {

/// Of everything in a list of what has ids: for the nearest one to a name that is not there.
template <typename List>
std::vector<std::string_view> ids(const List& list)
{
    std::vector<std::string_view> out;
    for (const auto& one : list)
        out.push_back(one.id);
    return out;
}

/// The first with that id, or `nothing`.
template <typename List>
Index index_of(const List& list, std::string_view id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nothing : static_cast<Index>(found - list.begin());
}

} // namespace vignette::course
