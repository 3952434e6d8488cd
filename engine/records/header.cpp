#include "engine/records/header.hpp"

#include "engine/records/trouble.hpp"

#include <array>
#include <fstream>
#include <string_view>

namespace vignette::records {

namespace {

using Bytes = std::array<char, 100>;

std::uint32_t number_at(const Bytes& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

// The offsets are those of https://www.sqlite.org/fileformat.html, "The Database Header".
Result<FileHeader> read_header(const std::filesystem::path& file)
{
    std::error_code problem;
    FileHeader header;
    if (!std::filesystem::exists(file, problem))
        return header;
    Bytes bytes{};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return unopened(file.parent_path());
    in.read(bytes.data(), bytes.size());
    header.empty = in.gcount() == 0;
    header.database = std::string_view(bytes.data(), 16) == std::string_view("SQLite format 3\0", 16);
    header.application = number_at(bytes, 68);
    header.version = number_at(bytes, 60);
    header.write_ahead_log = bytes[18] == 2;
    return header;
}

} // namespace vignette::records
