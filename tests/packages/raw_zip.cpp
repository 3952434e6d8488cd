#include "tests/packages/raw_zip.hpp"

namespace vignette::tests {

namespace {

std::uint32_t crc_of(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

std::string common(const RawHeader& header)
{
    return little(header.flags, 2) + little(header.method, 2) + little(0x210000, 4) + little(header.crc, 4)
        + little(header.packed, 4) + little(header.size, 4) + little(header.name.size(), 2)
        + little(header.extra.size(), 2);
}

std::string before(const RawFile& file)
{
    return "PK\3\4" + little(20, 2) + common(file.before) + file.before.name + file.before.extra + file.data;
}

std::string listed(const RawFile& file, std::uint32_t offset)
{
    return "PK\1\2" + little(0x0314, 2) + little(20, 2) + common(file.listed) + little(0, 2) + little(file.disk, 2)
        + little(0, 2) + little(file.attributes, 4) + little(file.offset.value_or(offset), 4) + file.listed.name
        + file.listed.extra;
}

} // namespace

std::string little(std::uint64_t number, unsigned bytes)
{
    std::string out;
    for (unsigned i = 0; i < bytes; ++i)
        out += static_cast<char>(number >> (8 * i) & 0xFF);
    return out;
}

RawFile raw_file(std::string name, std::string bytes)
{
    RawFile out;
    out.before.name = std::move(name);
    out.before.crc = crc_of(bytes);
    out.before.packed = out.before.size = static_cast<std::uint32_t>(bytes.size());
    out.listed = out.before;
    out.data = std::move(bytes);
    return out;
}

std::string raw_zip(const std::vector<RawFile>& files, const RawEnd& end)
{
    std::string out, list;
    for (const auto& file : files) {
        list += listed(file, static_cast<std::uint32_t>(out.size()));
        if (!file.is_only_listed)
            out += before(file);
    }
    out += end.between;
    const auto at = static_cast<std::uint32_t>(out.size());
    const auto count = static_cast<std::uint16_t>(files.size());
    return out + list + end.behind + "PK\5\6" + little(end.disk, 2) + little(end.disk, 2)
        + little(end.entries_here.value_or(end.entries.value_or(count)), 2) + little(end.entries.value_or(count), 2)
        + little(end.list_size.value_or(static_cast<std::uint32_t>(list.size())), 4)
        + little(end.list_offset.value_or(at), 4) + little(end.comment.size(), 2) + end.comment;
}

} // namespace vignette::tests
