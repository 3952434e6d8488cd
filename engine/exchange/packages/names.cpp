#include "engine/exchange/packages/names.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/packages/refusal.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace vignette::exchange::packages {

namespace {

constexpr std::size_t longest_path = 200, most_folders = 8;

std::vector<std::string_view> parts_of(std::string_view path)
{
    std::vector<std::string_view> out;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        out.push_back(path.substr(from, slash - from));
        from = slash + 1;
    }
    return out;
}

char32_t small(char32_t c)
{
    const bool latin = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    if (latin || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    const bool odd_is_small = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EFF);
    if (odd_is_small)
        return c | 1;
    const bool even_is_small = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    return even_is_small && c % 2 == 1 ? c + 1 : c;
}

/// Valid UTF-8 with small letters where there are two cases, for the scripts that courses are named in.
std::string folded(std::string_view path)
{
    std::string out;
    for (std::size_t at = 0; at < path.size();)
        text::append_utf8(out, small(text::next_code_point(path, at)));
    return out;
}

bool holds_control(std::string_view path)
{
    for (std::size_t at = 0; at < path.size();) {
        if (is_control(text::next_code_point(path, at)))
            return true;
    }
    return false;
}

/// AUX, COM1 … are devices on Windows, whatever follows the first dot.
bool is_device(std::string_view part)
{
    static constexpr std::array<std::string_view, 24> devices{"con", "prn", "aux", "nul", "conin$", "conout$", "com1",
        "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
        "lpt7", "lpt8", "lpt9"};
    std::string stem = folded(part.substr(0, part.find('.')));
    stem.erase(std::find_if(stem.rbegin(), stem.rend(), [](char c) { return c != ' '; }).base(), stem.end());
    return std::find(devices.begin(), devices.end(), stem) != devices.end();
}

std::string wrong_with_part(std::string_view part)
{
    if (part.empty() || part == ".")
        return "is not a plain path to a file";
    if (part == "..")
        return "leads out of the course's folder";
    if (part.back() == '.' || part.back() == ' ' || part.front() == ' ')
        return "has a dot or a space at the end of a name";
    return is_device(part) ? "is the name of a device on Windows" : "";
}

} // namespace

bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || c == 0x61C || c == 0xAD || c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFF)
        || c >= 0xE0000;
}

std::string wrong_with_path(std::string_view path)
{
    if (text::first_invalid_utf8(path) != std::string_view::npos)
        return "has a name that is not UTF-8 text";
    if (path.empty() || path.size() > longest_path)
        return path.empty() ? "has no name" : "has a name of more than 200 bytes";
    if (holds_control(path))
        return "has a name with characters in it that cannot be seen";
    if (path.find('\\') != std::string_view::npos)
        return "has a backslash in its name";
    if (path.front() == '/' || (path.size() > 1 && path[1] == ':'))
        return "names a place outside of the course's folder";
    if (path.find_first_of("<>:\"|?*") != std::string_view::npos)
        return "has a character in its name that Windows does not allow";
    const auto parts = parts_of(path);
    for (const auto part : parts) {
        if (auto wrong = wrong_with_part(part); !wrong.empty())
            return wrong;
    }
    return parts.size() - 1 > most_folders ? "lies more than 8 folders deep" : "";
}

std::string Paths::add(std::string_view path)
{
    for (std::size_t end = 0; end < path.size();) {
        end = std::min(path.find('/', end + 1), path.size());
        const std::string exact(path.substr(0, end));
        const bool is_file = end == path.size();
        const auto [seen, is_new] = m_seen.try_emplace(folded(exact), Seen{exact, is_file});
        if (is_new)
            continue;
        if (seen->second.exact != exact)
            return "differs from " + in_quotes(seen->second.exact) + " only in capital letters";
        if (is_file && seen->second.is_file)
            return "is there twice";
        if (is_file || seen->second.is_file)
            return "is a file and a folder at once";
    }
    return {};
}

} // namespace vignette::exchange::packages
