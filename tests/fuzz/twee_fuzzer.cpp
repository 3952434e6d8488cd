// Twine stories as they come from elsewhere: reading never fails but with a sentence, and what is made of them is a
// course that loads, or lacks only what the story lacked.

#include "engine/author/twee/export.hpp"
#include "engine/author/twee/import.hpp"
#include "engine/author/twee/passages.hpp"
#include "scripting/loader.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// A story without an ending makes a course without one.
bool may_be_told(const course::Diagnostic& finding)
{
    return finding.severity != course::Severity::Error || finding.code == "no-ending";
}

void check_course(const author::twee::ImportedStory& story)
{
    const auto loaded = scripting::load_files(scripting::files_in_memory(story.files));
    for (const auto& finding : loaded.findings) {
        if (!may_be_told(finding))
            std::fputs(course::render(finding, loaded.sources, "").c_str(), stderr);
        require(may_be_told(finding), "an imported story does not load");
    }
    if (loaded.course) // Out again, and in again.
        require(author::twee::import_twee("y.twee", author::twee::export_twee(*loaded.course).text).ok(),
            "an exported course cannot be imported");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto once = author::twee::write_passages(author::twee::read_passages(bytes));
    const bool has_returns = bytes.find('\r') != std::string_view::npos; // One of two goes with each line end.
    require(has_returns || author::twee::write_passages(author::twee::read_passages(once)) == once,
        "writing changes passages");
    const auto story = author::twee::import_twee("x.twee", bytes);
    if (story)
        check_course(story.value());
    else
        require(story.error().message.substr(0, 6) == "x.twee", "an error does not name its file");
    return 0;
}
