#include "engine/exchange/packages/entries.hpp"

#include "engine/exchange/packages/headers.hpp"
#include "engine/exchange/packages/names.hpp"
#include "engine/exchange/packages/refusal.hpp"

#include <algorithm>

namespace vignette::exchange::packages {

namespace {

constexpr std::uint32_t beyond_32_bits = 0xFFFFFFFF;
constexpr std::uint16_t beyond_16_bits = 0xFFFF;
constexpr std::uint16_t encrypted = 0x2041, sizes_follow = 0x0008, utf_8 = 0x0800;
constexpr std::uint16_t known_flags = encrypted | sizes_follow | utf_8 | 0x0006; // The last: how hard it was deflated.
constexpr std::uint16_t zip64 = 0x0001, other_name = 0x7075, aes = 0x9901; // Fields behind a name.
constexpr std::size_t small_enough = 1u << 20; ///< A file of this size harms nobody, whatever it is made of.

/// The list's place and length; every byte from there to the end belongs to it.
Result<ListEnd> find_list(std::string_view archive, const Limits& limits)
{
    if (!archive.starts_with("PK\3\4"))
        return damaged("this is not a course in one file");
    const auto end
        = archive.size() < list_end_bytes ? std::nullopt : read_list_end(archive, archive.size() - list_end_bytes);
    if (!end || end->comment != 0)
        return damaged("the file does not end where a course ends: a part is missing, or something stands behind it");
    if (end->entries == beyond_16_bits || end->list_size == beyond_32_bits || end->list_offset == beyond_32_bits)
        return refused("the file claims to hold more than 4 GiB");
    if (end->disk != 0 || end->list_disk != 0 || end->entries != end->entries_here)
        return refused("the file claims to be one part of several");
    if (std::uint64_t{end->list_offset} + end->list_size != archive.size() - list_end_bytes)
        return refused("the list of its files does not stand where it should");
    if (end->entries > limits.files + 2)
        return refused("it holds more than " + std::to_string(limits.files) + " files");
    return *end;
}

std::string wrong_with_kind(std::uint32_t attributes)
{
    constexpr std::uint32_t type = 0170000, plain = 0100000, link = 0120000, folder = 0040000;
    const std::uint32_t mode = (attributes >> 16) & type;
    if (mode == link || (attributes & 0x0400) != 0)
        return "is a link to another place";
    if (mode == folder || (attributes & 0x0010) != 0)
        return "is a folder by itself";
    return (mode != 0 && mode != plain) || (attributes & 0x0048) != 0 ? "is a device, not a file" : "";
}

std::string wrong_with_flags(const FileHeader& header)
{
    if ((header.flags & encrypted) != 0 || has_field(header.extra, aes))
        return "is encrypted";
    if ((header.flags & sizes_follow) != 0)
        return "does not say its size beforehand";
    if ((header.flags & ~known_flags) != 0)
        return "is packed in a way that no course needs";
    if (header.method != stored && header.method != deflated)
        return "is packed by a method that no course needs";
    if (!are_well_formed(header.extra) || has_field(header.extra, other_name))
        return "has something behind its name that does not belong there";
    return "";
}

std::string wrong_with_size(const FileHeader& header, const Limits& limits)
{
    if (header.packed == beyond_32_bits || header.size == beyond_32_bits || has_field(header.extra, zip64))
        return "claims to be larger than 4 GiB";
    const std::size_t most = header.name == manifest_name ? limits.manifest_bytes : limits.file_bytes;
    if (header.size > most)
        return "claims to be larger than " + std::to_string(most >> 20) + " MiB";
    if (header.size > small_enough && header.size / limits.ratio > header.packed)
        return "would swell to more than " + std::to_string(limits.ratio) + " times its size";
    return header.method == stored && header.packed != header.size ? "says two different sizes" : "";
}

std::string wrong_with(const ListedHeader& header, const Limits& limits)
{
    if (auto wrong = wrong_with_path(header.name); !wrong.empty())
        return wrong;
    const bool plain = std::all_of(header.name.begin(), header.name.end(), [](char c) { return c > 0; });
    if (!plain && (header.flags & utf_8) == 0)
        return "has a name that does not say it is UTF-8 text";
    for (auto wrong : {wrong_with_kind(header.attributes), wrong_with_flags(header), wrong_with_size(header, limits)}) {
        if (!wrong.empty())
            return wrong;
    }
    return header.disk != 0 ? "claims to lie in another file" : "";
}

/// What stands before the file itself must be what the list says of it.
std::string wrong_with_twin(const ListedHeader& listed, const FileHeader& twin)
{
    if (listed.name != twin.name)
        return "is called " + in_quotes(twin.name) + " in another place";
    const bool same = listed.flags == twin.flags && listed.method == twin.method && listed.crc == twin.crc
        && listed.packed == twin.packed && listed.size == twin.size;
    if (!same)
        return "is described in two ways that differ";
    return wrong_with_flags(twin).empty() && !has_field(twin.extra, zip64)
        ? ""
        : "has something behind its name that does not belong there";
}

/// The files one after another, without a byte between them or in two of them, up to the list.
Status judge_places(std::string_view archive, std::vector<ListedHeader> headers, std::size_t list)
{
    std::stable_sort(headers.begin(), headers.end(), [](const auto& a, const auto& b) { return a.offset < b.offset; });
    std::uint64_t at = 0;
    for (const auto& header : headers) {
        if (header.offset != at)
            return refused(in_quotes(header.name)
                + (header.offset < at ? " lies over another file" : " has something before it that is no file"));
        const auto twin = read_file_header(archive.substr(0, list), header.offset);
        if (!twin)
            return refused(in_quotes(header.name) + " is not where the list of files says");
        if (const auto wrong = wrong_with_twin(header, *twin); !wrong.empty())
            return refused(in_quotes(header.name) + " " + wrong);
        at += twin->bytes + std::uint64_t{header.packed};
    }
    return at == list ? Status(Done{}) : refused("the list of its files does not stand behind them");
}

Result<std::vector<ListedHeader>> read_list(std::string_view archive, const ListEnd& end)
{
    std::vector<ListedHeader> out;
    std::size_t at = end.list_offset;
    const auto list = archive.substr(0, archive.size() - list_end_bytes);
    for (unsigned i = 0; i < end.entries; ++i) {
        const auto header = read_listed_header(list, at);
        if (!header)
            return refused("the list of its files is not whole");
        at += header->bytes;
        out.push_back(*header);
    }
    if (at != list.size())
        return refused("something stands behind the list of its files");
    return out;
}

Status judge_each(const std::vector<ListedHeader>& headers, const Limits& limits)
{
    Paths paths;
    std::uint64_t all = 0;
    for (const auto& header : headers) {
        auto wrong = wrong_with(header, limits);
        if (wrong.empty())
            wrong = paths.add(header.name);
        if (!wrong.empty())
            return refused(in_quotes(header.name) + " " + wrong);
        all += header.size;
    }
    if (all > limits.all_bytes)
        return refused("it claims to hold more than " + std::to_string(limits.all_bytes >> 20) + " MiB");
    return Done{};
}

} // namespace

Result<std::vector<Entry>> judged_entries(std::string_view archive, const Limits& limits)
{
    const auto end = find_list(archive, limits);
    if (!end)
        return end.error();
    const auto headers = read_list(archive, end.value());
    if (!headers)
        return headers.error();
    if (auto each = judge_each(headers.value(), limits); !each)
        return each.error();
    if (auto places = judge_places(archive, headers.value(), end.value().list_offset); !places)
        return places.error();
    std::vector<Entry> out;
    for (const auto& header : headers.value())
        out.push_back({std::string(header.name), header.method, header.packed, header.size, header.offset});
    return out;
}

} // namespace vignette::exchange::packages
