// Translations as they come back from elsewhere: reading ends with a file or with a sentence and its line; what is read
// goes out and comes in the same; and an update keeps all that somebody did.

#include "engine/author/strings/findings.hpp"
#include "engine/author/strings/update.hpp"

#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

author::CourseText told(const char* context, const char* text)
{
    author::CourseText out;
    out.context = context;
    out.text = text;
    out.wheres = {{0, 7}};
    return out;
}

const std::vector<author::CourseText>& texts()
{
    static const std::vector<author::CourseText> all{told("scene a/title", "The kitchen"),
        told("scene a/narrate", "The pot is at {warmth} of 2."), told("scene a/narrate", "Bea looks at the clock.")};
    return all;
}

/// Everything a translator wrote.
std::set<std::string> works_in(const author::Po& po)
{
    std::set<std::string> out;
    for (const auto& entry : po.entries) {
        out.insert(entry.comments.begin(), entry.comments.end());
        out.insert(entry.translations.begin(), entry.translations.end());
    }
    return out;
}

void require_nothing_lost(const author::Po& before, const author::Po& after)
{
    const auto there = works_in(after);
    for (const auto& work : works_in(before)) {
        require(work.empty() || there.count(work) == 1
            || there.count("# Another translation: \"" + author::po_escaped(work) + "\"") == 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::uint32_t line = 0;
    const auto po = author::read_po(bytes, &line);
    if (!po) {
        require(line > 0 && po.error().message.find("; ") != std::string::npos);
        return 0;
    }
    const std::string written = author::write_po(po.value());
    const auto back = author::read_po(written);
    require(back.ok() && back.value() == po.value());
    require(author::write_po(back.value()) == written);

    (void)author::translation_findings(po.value(), texts(), 0);
    const auto once = author::update(po.value(), texts(), {{"course.lua", ""}}, {"fuzz 1.0.0", "cy"});
    require_nothing_lost(po.value(), once.po);
    const auto twice = author::update(once.po, texts(), {{"course.lua", ""}}, {});
    require(twice.po == once.po);
    return 0;
}
