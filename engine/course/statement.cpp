#include "engine/course/statement.hpp"

#include <algorithm>

namespace vignette::course {

const Value* Table::find(std::string_view name) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

} // namespace vignette::course
