#include "engine/author/strings/languages.hpp"
#include "engine/author/strings/report.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "scripting/loader.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace vignette::author {

namespace {

/// The codes told of one translation.
std::string codes(const std::string& text, const std::string& translation, bool card = false)
{
    std::vector<CourseText> texts{told("c", text)};
    texts[0].card = card;
    std::string out;
    for (const auto& finding : translation_findings(read(write_po(po_of({{"c", text, translation}}))), texts, 0))
        out += (out.empty() ? "" : " ") + finding.code;
    return out;
}

/// A page of the catalogue as a folder: course.lua, and the file behind "--- File:".
std::string told_of_page(const std::string& code)
{
    const Folder folder;
    auto page = files::read(VIGNETTE_SOURCE_DIR "/tests/diagnostics/" + code + ".lua", 1 << 20);
    REQUIRE(page.ok());
    std::string expects, name = "course.lua";
    std::map<std::string, std::string> parts;
    for (const auto line : text::lines(page.value())) {
        if (line.starts_with("--- Example expects: "))
            expects = line.substr(21);
        if (line.starts_with("--- File: "))
            name = line.substr(10);
        else
            parts[name].append(line).append("\n");
    }
    for (const auto& [file, text] : parts)
        folder.put(file, text);
    std::vector<CourseText> texts;
    auto loaded = scripting::load_course(folder.path(), {}, nullptr, collect_texts(texts));
    check_translations(folder.path(), texts, loaded);
    std::string out;
    for (const auto& finding : loaded.findings)
        out += finding.code + " at " + loaded.sources[finding.where.file].name + ":"
            + std::to_string(finding.where.line)
            + (finding.advice.empty() || finding.message.ends_with('.') ? " (no sentence)" : "");
    return out == code + " at " + expects ? "as it says" : "expected " + expects + ", told: " + out;
}

} // namespace

TEST_SUITE("strings/findings")
{
    TEST_CASE("Findings: a sound translation has none")
    {
        CHECK(codes("The pot is *at* {warmth}.", "*Ar* {warmth} y mae’r pot. {warmth}!").empty());
        CHECK(codes("5 * 3 = 15", "5 * 3 = 15").empty());
        CHECK(codes("A star", "Un seren: \\*").empty());
    }

    TEST_CASE("Findings: names in braces that are missing or too many or broken")
    {
        CHECK(codes("At {warmth}.", "Ar.") == "translation-placeholder");
        CHECK(codes("At {warmth}.", "Ar {wermth}.") == "translation-placeholder translation-placeholder");
        CHECK(codes("At.", "Ar {warmth}.") == "translation-placeholder");
        CHECK(codes("At {warmth}.", "Ar {warmth.") == "translation-placeholder");
    }

    TEST_CASE("Findings: emphasis without its end and space at an end and long cards")
    {
        CHECK(codes("So *much*.", "Cymaint* .") == "translation-emphasis");
        CHECK(codes("So.", "Felly.\n") == "translation-space");
        CHECK(codes("So.", "Felly. ") == "translation-space");
        const std::string fifteen = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15";
        CHECK(codes("Ask.", fifteen, true).empty());
        CHECK(codes("Ask.", fifteen + " 16", true) == "translation-long-card");
        CHECK(codes("Ask.", fifteen + " 16").empty());
    }

    TEST_CASE("Findings: what is to check or obsolete is not looked at")
    {
        Po po = po_of({{"c", "At {warmth}.", "Ar."}});
        po.entries[1].set_fuzzy(true);
        CHECK(translation_findings(po, {told("c", "At {warmth}.")}, 0).empty());
        po.entries[1].set_fuzzy(false);
        po.entries[1].obsolete = true;
        CHECK(translation_findings(po, {told("c", "At {warmth}.")}, 0).empty());
    }

    TEST_CASE("Findings: each page of the catalogue produces its code at its line and nothing else")
    {
        for (const char* code : {"translation-emphasis", "translation-long-card", "translation-placeholder",
                 "translation-space", "translation-unread"}) {
            CAPTURE(code);
            CHECK(told_of_page(code) == "as it says");
        }
    }

    TEST_CASE("Report: every text is counted once and what is missing comes in play order")
    {
        Po po
            = po_of({{"a", "One two", "Un dau"}, {"b", "Three", "Tri"}, {"c", "Four", ""}, {"x", "Gone", "Wedi mynd"}});
        po.entries[2].set_fuzzy(true);
        po.entries[4].obsolete = true;
        const std::vector<CourseText> texts{
            told("d", "Five six seven"), told("c", "Four"), told("b", "Three"), told("a", "One two")};
        const auto report = report_on(po, texts);
        CHECK(report.translated == 1);
        CHECK(report.to_check == 1);
        CHECK(report.untranslated == 2);
        CHECK(report.obsolete == 1);
        CHECK(report.texts() == 4);
        CHECK(report.words == 7);
        CHECK(report.words_translated == 2);
        REQUIRE(report.missing.size() == 2);
        CHECK(report.missing[0]->text == "Five six seven");
    }
}

} // namespace vignette::author
