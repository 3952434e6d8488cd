#include "tests/architecture/sources.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <string_view>

namespace vignette::architecture {

namespace {

namespace fs = std::filesystem;

bool ignored(const fs::path& path)
{
    const auto name = path.filename().string();
    return name == ".git" || name == "build" || name == ".cache" || name == "__pycache__" || path.extension() == ".swp";
}

std::string cell_text(std::string_view cell)
{
    std::string text(text::trim(cell));
    text.erase(std::remove(text.begin(), text.end(), '`'), text.end());
    return text;
}

/// What stands between each `separator`.
std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> pieces;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        pieces.push_back(cell_text(text.substr(start, end - start)));
        start = end + 1;
    }
    return pieces;
}

} // namespace

std::vector<std::string> our_files()
{
    const fs::path top = VIGNETTE_SOURCE_DIR;
    std::vector<std::string> files;
    for (fs::recursive_directory_iterator it(top), end; it != end; ++it) {
        if (ignored(it->path()))
            it.disable_recursion_pending();
        else if (it->is_regular_file())
            files.push_back(it->path().lexically_relative(top).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string content(const std::string& file)
{
    auto bytes = files::read(fs::path(VIGNETTE_SOURCE_DIR) / file, 64 << 20);
    return bytes ? std::move(bytes).value() : std::string{};
}

std::vector<Include> includes_of(const std::string& file)
{
    std::vector<Include> includes;
    const auto bytes = content(file);
    int number = 0;
    for (auto line : text::lines(bytes)) {
        ++number;
        constexpr std::string_view word = "#include ";
        line = text::trim(line);
        if (line.substr(0, word.size()) != word || line.size() < word.size() + 2)
            continue;
        const char open = line[word.size()];
        const auto close = line.find(open == '<' ? '>' : '"', word.size() + 1);
        if (close != std::string_view::npos)
            includes.push_back(
                {file, number, std::string(line.substr(word.size() + 1, close - word.size() - 1)), open == '"'});
    }
    return includes;
}

std::vector<std::vector<std::string>> table(const std::string& text, const std::string& heading)
{
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (const auto line : text::lines(text)) {
        const bool row = line.size() > 2 && line.front() == '|' && line.back() == '|';
        const auto cells = row ? split(line.substr(1, line.size() - 2), '|') : std::vector<std::string>{};
        if (row && cells.front() == heading)
            inside = true;
        else if (row && inside && cells.front().substr(0, 3) != "---")
            rows.push_back(cells);
        inside = inside && row;
    }
    return rows;
}

std::vector<std::string> words(const std::string& list)
{
    auto pieces = split(list, ',');
    pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                     [](const std::string& piece) { return piece.empty() || piece == "–"; }),
        pieces.end());
    return pieces;
}

} // namespace vignette::architecture
