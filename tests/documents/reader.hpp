#pragma once

#include "engine/exchange/documents/pdf.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace vignette::exchange::documents::testing {

/// A PDF as poppler and qpdf see it: programs of others, run on a file that goes with the test.
class Reader {
public:
    explicit Reader(const Document&);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    std::string info() const { return run("pdfinfo"); }
    std::string text() const { return run("pdftotext", "-"); } ///< As somebody selects and copies it.
    std::string page_text(int page) const;
    std::string structure() const { return run("pdfinfo -struct-text"); } ///< With the text under each element.
    std::string boxes() const { return run("pdftotext -bbox", "-"); } ///< Of every word.
    /// The first page as grey dots, 36 to the inch: a PGM file.
    std::string drawn() const { return run("pdftoppm -r 36 -gray -f 1 -l 1"); }
    std::string check() const { return run("qpdf --check"); }
    std::string objects() const { return run("qpdf --qdf --object-streams=disable", "-"); }
    int pages() const;
    std::string bytes() const;

private:
    std::string run(const std::string& command, const std::string& behind = {}) const;

    std::string m_file;
};

bool has(std::string_view text, std::string_view part);
/// Whether all parts are in `text`, one behind the other.
bool in_order(std::string_view text, const std::vector<std::string_view>& parts);
std::size_t count(std::string_view text, std::string_view part);

Document made_of(std::vector<Block>);
std::string many_words(int);

inline constexpr vignette::exchange::Day test_day{
    std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

} // namespace vignette::exchange::documents::testing
