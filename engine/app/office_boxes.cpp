#include "engine/app/office_boxes.hpp"

#include "engine/core/files.hpp"
#include "engine/exchange/dates.hpp"

#include <charconv>

namespace vignette::app {

namespace {

constexpr std::size_t largest_list = 16u * 1024 * 1024;

} // namespace

Result<std::optional<int>> number_in(const std::string& text, const char* what)
{
    if (text.empty())
        return std::optional<int>();
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || value < 1)
        return Error{ErrorCode::InvalidArgument, std::string(what) + " is a whole number, such as 12."};
    return std::optional(value);
}

Result<std::optional<Seconds>> day_in(const std::string& text)
{
    if (text.empty())
        return std::optional<Seconds>();
    const auto day = exchange::read_iso_day(text);
    if (!day)
        return Error{ErrorCode::InvalidArgument, "Please write the day as 2027-03-31: year, month, day."};
    return std::optional<Seconds>(std::chrono::sys_days{*day});
}

Result<std::string> file_in(const std::string& path)
{
    auto bytes = files::read(path, largest_list);
    if (!bytes)
        return Error{ErrorCode::NotFound, bytes.error().message + "."};
    return bytes;
}

} // namespace vignette::app
