#include "engine/app/teach/written.hpp"

#include <charconv>

namespace vignette::app {

std::optional<unsigned> number_in(std::string_view text)
{
    unsigned out = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, out);
    return read.ec == std::errc() && read.ptr == end && !text.empty() ? std::optional(out) : std::nullopt;
}

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

} // namespace vignette::app
