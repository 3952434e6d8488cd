#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace vignette::author::twee {

/// A text of a JSON object; empty where there is none.
inline std::string text_in(const nlohmann::json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

} // namespace vignette::author::twee
