#include "engine/author/strings/placeholders.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::author {

std::optional<std::set<std::string>> placeholders_in(std::string_view text)
{
    std::set<std::string> out;
    for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}", at)) {
        const std::size_t close = text.find('}', at);
        if (text[at] == '}' || close == std::string_view::npos)
            return std::nullopt;
        out.emplace(text.substr(at + 1, close - at - 1));
        at = close + 1;
    }
    return out;
}

bool can_stand_for(std::string_view text, std::string_view translation)
{
    const auto wanted = placeholders_in(text), there = placeholders_in(translation);
    return !text::is_blank(translation) && wanted && there
        && std::includes(wanted->begin(), wanted->end(), there->begin(), there->end());
}

std::size_t emphasis_marks(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '*')
            ++count;
    }
    return count;
}

} // namespace vignette::author
