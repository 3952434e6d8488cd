#include "engine/author/strings/report.hpp"
#include "engine/core/files.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/strings_course.hpp"

#include <cstdio>

namespace vignette::tools {

namespace {

constexpr std::size_t missing_shown = 5;

/// The beginning of a text, on one line.
std::string beginning(const std::string& text)
{
    constexpr std::size_t most = 60;
    std::string out;
    for (const char c : text) {
        if (out.size() >= most && (static_cast<unsigned char>(c) & 0xC0) != 0x80)
            return out + "…";
        out.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
    }
    return out;
}

void print_missing(const Translatable& course, const author::TranslationReport& report)
{
    for (std::size_t i = 0; i < report.missing.size() && i < missing_shown; ++i) {
        const auto& text = *report.missing[i];
        const auto where = text.wheres.front();
        std::printf("  %s/%s:%u: %s\n", files::shown(course.folder).c_str(),
            course.loaded.sources[where.file].name.c_str(), where.line, beginning(text.text).c_str());
    }
    if (report.missing.size() > missing_shown)
        std::printf("  … and %zu more\n", report.missing.size() - missing_shown);
}

int report_one(const Translatable& course, const author::TranslationFile& file)
{
    const auto report = author::report_on(file.po.value(), course.texts);
    std::printf("%s: %zu of %s translated (%zu of %s), %zu to check, %zu untranslated, %zu obsolete\n",
        files::shown(file.path).c_str(), report.translated, counted(report.texts(), "text").c_str(),
        report.words_translated, counted(report.words, "word").c_str(), report.to_check, report.untranslated,
        report.obsolete);
    print_missing(course, report);
    const auto findings = author::translation_findings(file.po.value(), course.texts, 0);
    for (const auto& finding : findings)
        std::fputs(course::render(finding, {{files::shown(file.path), file.bytes}}, "").c_str(), stderr);
    return findings.empty() ? Fine : Problems;
}

} // namespace

int report_on_strings(const StringsOptions& options)
{
    return each_translation(options, report_one);
}

} // namespace vignette::tools
