#include "engine/author/strings/languages.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

TEST_SUITE("strings/languages")
{
    TEST_CASE("Languages: a code is what a file of a language is called")
    {
        for (const char* code : {"cy", "gd", "pt_BR", "sr@latin", "zh_Hant_TW", "kok", "de-AT"})
            CHECK_MESSAGE(is_language_code(code), code);
        for (const char* code :
            {"", "c", "Cy", "welsh", "cy_", "cy__x", "_cy", "cy.x", "cy x", "../cy", "cy/x", "cy_é", "cy9"})
            CHECK_FALSE_MESSAGE(is_language_code(code), code);
        CHECK(language_tag("pt_BR") == "pt-BR");
        CHECK(language_tag("sr@latin") == "sr-latin");
    }

    TEST_CASE("Languages: a course lists those whose file can be read and has something translated")
    {
        const Folder folder;
        folder.put("strings/cy.po", write_po(po_of({{"a", "One", "Un"}, {"b", "Two", ""}})));
        folder.put("strings/ga.po", write_po(po_of({{"a", "One", ""}})));
        folder.put("strings/gd.po", "this is none");
        folder.put("strings/notes.po", write_po(po_of({{"a", "One", "Un"}})));
        folder.put("strings/c.pot", write_po(po_of({{"a", "One", "Un"}})));
        const auto languages = languages_of(folder.path());
        REQUIRE(languages.size() == 1);
        CHECK(languages[0].code == "cy");
        CHECK(languages[0].translated == 1);
        CHECK(languages[0].texts == 2);
        CHECK(translation_files(folder.path()).size() == 3);
        CHECK(languages_of("/there/is/no/such/folder").empty());
    }

    TEST_CASE("Languages: one that is not there is a sentence that says which are")
    {
        const Folder folder;
        CHECK(translation_into(folder.path(), "cy").error().message
            == "This course is not translated into cy. There is no translation of it yet.");
        folder.put("strings/cy.po", write_po(po_of({{"a", "One", "Un"}})));
        folder.put("strings/gd.po", "this is none");
        CHECK(translation_into(folder.path(), "cy").ok());
        CHECK(translation_into(folder.path(), "ga").error().message
            == "This course is not translated into ga. It can be played in: cy.");
        CHECK(translation_into(folder.path(), "gd").error().message
            == "The translation strings/gd.po cannot be read. Run vignette strings report to see what is wrong.");
    }
}

} // namespace vignette::author
