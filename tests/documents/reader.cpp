#include "tests/documents/reader.hpp"

#include "engine/core/files.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace vignette::exchange::documents::testing {

Reader::Reader(const Document& document)
{
    const auto made = pdf(document);
    REQUIRE_MESSAGE(made.ok(), (made.ok() ? std::string{} : made.error().message));
    m_file = (std::filesystem::temp_directory_path() / "vignette-document-XXXXXX").string();
    const int handle = mkstemp(m_file.data());
    REQUIRE(handle >= 0);
    close(handle);
    REQUIRE(files::write(m_file, made.value()).ok());
}

Reader::~Reader()
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

/// What the command says, its complaints included.
std::string Reader::run(const std::string& command, const std::string& behind) const
{
    const auto line = command + " '" + m_file + "' " + behind + " 2>&1";
    auto* pipe = popen(line.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string said;
    char buffer[4096];
    for (std::size_t got = 0; (got = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        said.append(buffer, got);
    const int status = pclose(pipe);
    INFO(line, " said: ", said);
    REQUIRE(status == 0);
    return said;
}

std::string Reader::page_text(int page) const
{
    const auto number = std::to_string(page);
    return run("pdftotext -f " + number + " -l " + number, "-");
}

int Reader::pages() const
{
    const auto said = info();
    const auto at = said.find("Pages:");
    return at == std::string::npos ? 0 : std::atoi(said.c_str() + at + 6);
}

std::string Reader::bytes() const
{
    auto read = files::read(m_file, 64 << 20);
    return read ? std::move(read).value() : std::string{};
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool in_order(std::string_view text, const std::vector<std::string_view>& parts)
{
    std::size_t from = 0;
    for (const auto part : parts) {
        const auto at = text.find(part, from);
        if (at == std::string_view::npos)
            return false;
        from = at + part.size();
    }
    return true;
}

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

Document made_of(std::vector<Block> blocks)
{
    Document document;
    document.title = "A test";
    document.dated = test_day;
    document.foot = "The foot";
    document.blocks = std::move(blocks);
    return document;
}

std::string many_words(int words)
{
    std::string text;
    for (int i = 1; i <= words; ++i)
        text += "word" + std::to_string(i) + (i % 90 == 0 ? "\n\n" : " ");
    return text;
}

} // namespace vignette::exchange::documents::testing
