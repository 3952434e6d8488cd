#include "tools/vignette/records_output.hpp"

#include "engine/core/files.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"
#include "engine/exchange/documents/plain.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

bool is_one_of(const std::string& word, const std::vector<std::string>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "csv" of "matrix.CSV"; "text" of "matrix.txt".
std::string ending_of(const std::string& file)
{
    auto ending = files::shown(fs::path(file).extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == ".txt")
        return "text";
    return ending.empty() ? ending : ending.substr(1);
}

std::string listed(const std::vector<std::string>& words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return out;
}

Status may_write(const Output& output)
{
    std::error_code problem;
    if (fs::is_directory(output.file, problem))
        return Error{ErrorCode::InvalidArgument, output.file + " is a folder. Name a file in it."};
    if (!output.overwrite && fs::exists(fs::symlink_status(output.file, problem)))
        return Error{ErrorCode::Refused,
            output.file + " is there already. Choose another name, or add --overwrite to put this in its place."};
    return Done{};
}

} // namespace

void add_output(CLI::App& command, Output& output, const std::vector<std::string>& formats)
{
    command.add_option("-o,--output", output.file, "The file to write")->check(not_be_empty("the file to write"));
    command.add_flag("--overwrite", output.overwrite, "Takes the place of a file that is there");
    if (!formats.empty())
        command.add_option("--format", output.format, listed(formats) + "; else as the file's name ends")
            ->check(be_one_of(formats));
}

Result<std::string> format_of(const Output& output, const std::vector<std::string>& formats)
{
    const auto format = !output.format.empty() ? output.format
        : output.file.empty()                  ? formats.front()
                                               : ending_of(output.file);
    if (!is_one_of(format, formats))
        return Error{ErrorCode::InvalidArgument,
            "The name " + output.file + " does not tell what it is to be. Let it end in ." + listed(formats) + "."};
    if (format == "pdf" && output.file.empty())
        return Error{ErrorCode::InvalidArgument, "A PDF goes into a file. Name one with -o FILE.pdf."};
    return format;
}

Status put(records::Records& records, const Output& output, std::string_view detail, std::string_view bytes)
{
    if (!output.file.empty()) {
        if (auto may = may_write(output); !may)
            return may;
    }
    if (auto noted = records.audit("exported", detail); !noted)
        return noted;
    if (output.file.empty()) {
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
        return Done{};
    }
    if (auto written = files::write_private(output.file, bytes); !written)
        return written;
    std::printf(
        "Written to %s. It is about people: keep it where only those can open it who need to.\n", output.file.c_str());
    return Done{};
}

Result<std::string> rendered(const exchange::documents::Document& document, std::string_view format)
{
    namespace documents = exchange::documents;
    if (format == "pdf")
        return documents::pdf(document);
    return format == "html" ? documents::html(document) : documents::plain(document);
}

} // namespace vignette::tools
