#include "engine/present/settings.hpp"

#include <algorithm>
#include <sstream>

namespace vignette::present {

namespace {

template <typename List>
bool is_one_of(const List& list, const std::string& word)
{
    return std::any_of(list.begin(), list.end(), [&](const Choice& choice) { return word == choice.id; });
}

} // namespace

std::string written(const Settings& settings)
{
    return settings.theme + " " + settings.face + " " + std::to_string(settings.percent);
}

std::optional<Settings> read_settings(std::string_view text)
{
    std::istringstream words{std::string(text)};
    Settings out;
    std::string percent, more;
    words >> out.theme >> out.face >> percent;
    if (!is_one_of(themes, out.theme) || !is_one_of(faces, out.face) || !is_one_of(sizes, percent) || words >> more)
        return std::nullopt;
    out.percent = std::stoi(percent);
    return out;
}

} // namespace vignette::present
