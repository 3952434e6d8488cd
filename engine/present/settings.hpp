#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::present {

/// How somebody likes the page.
struct Settings {
    std::string theme = "light", face = "inter";
    int percent = 100;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// One of the values that a setting can have, and what it is called on screen.
struct Choice {
    const char* id;
    const char* text;
};

inline constexpr std::array<Choice, 4> themes{
    {{"light", "Light"}, {"soft", "Soft: less glare"}, {"dark", "Dark"}, {"contrast", "High contrast"}}};
inline constexpr std::array<Choice, 5> sizes{
    {{"100", "100 %"}, {"125", "125 %"}, {"150", "150 %"}, {"175", "175 %"}, {"200", "200 %"}}};
inline constexpr std::array<Choice, 3> faces{
    {{"inter", "Inter"}, {"andika", "Andika: letters that are easy to tell apart"}, {"opendyslexic", "OpenDyslexic"}}};

/// As they are kept: "dark andika 150".
std::string written(const Settings&);

/// Nothing if a word is not one of the values above: then the page looks as it does for everybody.
std::optional<Settings> read_settings(std::string_view);

} // namespace vignette::present
