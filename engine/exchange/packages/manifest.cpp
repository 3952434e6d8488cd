#include "engine/exchange/packages/manifest.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/packages/digest.hpp"
#include "engine/exchange/packages/names.hpp"
#include "engine/exchange/packages/refusal.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::exchange::packages {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_text = 500;

Error not_a_manifest()
{
    return refused("what it says of itself (" + std::string(manifest_name) + ") cannot be read");
}

/// One line that may be shown.
bool is_a_line(const std::string& text)
{
    if (text.empty() || text.size() > longest_text || text::first_invalid_utf8(text) != std::string::npos)
        return false;
    for (std::size_t at = 0; at < text.size();) {
        if (is_control(text::next_code_point(text, at)))
            return false;
    }
    return true;
}

bool read_line(const Json& json, const char* name, std::string& out)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string())
        return false;
    out = found->get<std::string>();
    return is_a_line(out);
}

bool read_file(const Json& json, ListedFile& out)
{
    const auto size = json.is_object() ? json.find("size") : json.end();
    if (size == json.end() || !size->is_number_unsigned())
        return false;
    out.size = size->get<std::uint64_t>();
    return read_line(json, "path", out.path) && read_line(json, "sha256", out.sha256);
}

bool read_files(const Json& json, std::vector<ListedFile>& out)
{
    const auto files = json.find("files");
    if (files == json.end() || !files->is_array())
        return false;
    out.resize(files->size());
    return std::equal(files->begin(), files->end(), out.begin(),
        [](const Json& file, ListedFile& into) { return read_file(file, into); });
}

/// Nothing of a later format but its number can be relied on.
bool is_later(const Json& json)
{
    const auto format = json.find("format");
    return format != json.end() && format->is_number_unsigned() && format->get<std::uint64_t>() > manifest_format;
}

} // namespace

std::vector<ListedFile> listed(const std::vector<PackedFile>& files)
{
    std::vector<ListedFile> out;
    for (const auto& file : files)
        out.push_back({file.path, file.bytes.size(), digest(file.bytes)});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return out;
}

std::string write_manifest(const Manifest& manifest)
{
    Json json{{"format", manifest_format}, {"id", manifest.id}, {"title", manifest.title},
        {"version", manifest.version}, {"language", manifest.language}, {"content", manifest.content},
        {"made_with", manifest.made_with}, {"files", Json::array()}};
    for (const auto& file : manifest.files)
        json["files"].push_back({{"path", file.path}, {"size", file.size}, {"sha256", file.sha256}});
    return json.dump(1) + "\n";
}

Result<Manifest> read_manifest(std::string_view bytes)
{
    const auto json = Json::parse(bytes, nullptr, false);
    if (!json.is_object())
        return not_a_manifest();
    if (is_later(json))
        return Error{ErrorCode::TooNew, "this course was packed by a newer Vignette (update Vignette, then open it)"};
    Manifest out;
    const auto format = json.find("format");
    const bool whole = format != json.end() && *format == manifest_format && read_line(json, "id", out.id)
        && read_line(json, "title", out.title) && read_line(json, "version", out.version)
        && read_line(json, "language", out.language) && read_line(json, "content", out.content)
        && read_line(json, "made_with", out.made_with) && read_files(json, out.files);
    return whole ? Result<Manifest>(std::move(out)) : not_a_manifest();
}

} // namespace vignette::exchange::packages
