#include "engine/exchange/packages/headers.hpp"

#include <algorithm>

namespace vignette::exchange::packages {

namespace {

/// Little-endian numbers in a row, within bounds that the caller has checked.
class Numbers {
public:
    Numbers(std::string_view bytes, std::size_t at)
        : m_bytes(bytes.substr(at))
    {
    }
    std::uint16_t two() { return static_cast<std::uint16_t>(take(2)); }
    std::uint32_t four() { return take(4); }
    void skip(std::size_t count) { m_bytes.remove_prefix(count); }

private:
    std::uint32_t take(std::size_t count)
    {
        std::uint32_t out = 0;
        for (std::size_t i = 0; i < count; ++i)
            out |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_bytes[i])) << (8 * i);
        skip(count);
        return out;
    }
    std::string_view m_bytes;
};

bool begins(std::string_view archive, std::size_t at, std::string_view mark, std::size_t length)
{
    return at <= archive.size() && archive.size() - at >= length && archive.substr(at, mark.size()) == mark;
}

bool take(std::string_view archive, std::size_t at, std::size_t length, std::string_view& out)
{
    if (at > archive.size() || archive.size() - at < length)
        return false;
    out = archive.substr(at, length);
    return true;
}

/// From the flags to the lengths of name and fields, which both kinds of header have in the same order.
void read_common(Numbers& numbers, FileHeader& header)
{
    header.flags = numbers.two();
    header.method = numbers.two();
    numbers.skip(4); // When it was changed: says nothing.
    header.crc = numbers.four();
    header.packed = numbers.four();
    header.size = numbers.four();
}

} // namespace

std::optional<FileHeader> read_file_header(std::string_view archive, std::size_t at)
{
    constexpr std::size_t fixed = 30;
    if (!begins(archive, at, "PK\3\4", fixed))
        return std::nullopt;
    Numbers numbers(archive, at + 6);
    FileHeader out;
    read_common(numbers, out);
    const std::size_t name = numbers.two(), extra = numbers.two();
    out.bytes = fixed + name + extra;
    if (!take(archive, at + fixed, name, out.name) || !take(archive, at + fixed + name, extra, out.extra))
        return std::nullopt;
    return out;
}

std::optional<ListedHeader> read_listed_header(std::string_view archive, std::size_t at)
{
    constexpr std::size_t fixed = 46;
    if (!begins(archive, at, "PK\1\2", fixed))
        return std::nullopt;
    Numbers numbers(archive, at + 8);
    ListedHeader out;
    read_common(numbers, out);
    const std::size_t name = numbers.two(), extra = numbers.two(), comment = numbers.two();
    out.disk = numbers.two();
    numbers.skip(2);
    out.attributes = numbers.four();
    out.offset = numbers.four();
    out.bytes = fixed + name + extra + comment;
    std::string_view ignored;
    const bool whole = take(archive, at + fixed, name, out.name) && take(archive, at + fixed + name, extra, out.extra)
        && take(archive, at + fixed + name + extra, comment, ignored);
    return whole ? std::optional(out) : std::nullopt;
}

std::optional<ListEnd> read_list_end(std::string_view archive, std::size_t at)
{
    if (!begins(archive, at, "PK\5\6", list_end_bytes))
        return std::nullopt;
    Numbers numbers(archive, at + 4);
    ListEnd out;
    out.disk = numbers.two();
    out.list_disk = numbers.two();
    out.entries_here = numbers.two();
    out.entries = numbers.two();
    out.list_size = numbers.four();
    out.list_offset = numbers.four();
    out.comment = numbers.two();
    return out;
}

bool are_well_formed(std::string_view extra)
{
    while (!extra.empty()) {
        if (extra.size() < 4)
            return false;
        Numbers numbers(extra, 2);
        const std::size_t length = numbers.two();
        if (extra.size() - 4 < length)
            return false;
        extra.remove_prefix(4 + length);
    }
    return true;
}

bool has_field(std::string_view extra, std::uint16_t number)
{
    while (extra.size() >= 4) {
        Numbers numbers(extra, 0);
        if (numbers.two() == number)
            return true;
        const std::size_t length = numbers.two();
        extra.remove_prefix(std::min(extra.size(), 4 + length));
    }
    return false;
}

} // namespace vignette::exchange::packages
