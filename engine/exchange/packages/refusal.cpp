#include "engine/exchange/packages/refusal.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/packages/names.hpp"

namespace vignette::exchange::packages {

namespace {

constexpr std::size_t longest_shown = 60;

/// The code point at `at`, or nothing there that can be shown.
bool can_be_shown(std::string_view name, std::size_t at, std::size_t& next)
{
    for (next = at + 1; next < name.size() && (static_cast<unsigned char>(name[next]) & 0xC0) == 0x80;)
        ++next;
    const auto bytes = name.substr(at, next - at);
    std::size_t ignored = 0;
    return text::first_invalid_utf8(bytes) == std::string_view::npos
        && !is_control(text::next_code_point(bytes, ignored));
}

} // namespace

std::string in_quotes(std::string_view name)
{
    std::string out = "“";
    std::size_t shown = 0;
    for (std::size_t at = 0, next = 0; at < name.size(); at = next) {
        const bool fine = can_be_shown(name, at, next);
        if (++shown > longest_shown) {
            out += "…";
            break;
        }
        out += fine ? std::string(name.substr(at, next - at)) : "?";
    }
    return out + "”";
}

Error refused(const std::string& what)
{
    return {ErrorCode::Refused, what + " (leave this file alone, and ask the course's author for it)"};
}

Error damaged(const std::string& what)
{
    return {ErrorCode::Unreadable, what + " (copy it again, or ask the course's author for it)"};
}

Error changed(const std::string& what)
{
    return {ErrorCode::Refused,
        what + ": the course was changed after it was packed (ask the course's author for it again)"};
}

} // namespace vignette::exchange::packages
