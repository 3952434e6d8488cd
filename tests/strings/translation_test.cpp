#include "engine/author/strings/translation.hpp"
#include "engine/play/page.hpp"
#include "scripting/loader.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

namespace {

course::Loaded load_in(const Po& po, const std::string& lua)
{
    return scripting::load_files(scripting::files_in_memory({{"course.lua", lua}}), {}, nullptr, translation(po, "cy"));
}

/// The texts that the first scene tells.
std::vector<std::string> told_in(const course::Loaded& loaded)
{
    REQUIRE(loaded.course.has_value());
    auto state = play::begin(*loaded.course);
    play::open_scene(*loaded.course, state, 0);
    const auto page = play::page(*loaded.course, state);
    std::vector<std::string> out{std::string(page.title)};
    for (const auto& block : page.blocks)
        out.emplace_back(block.text);
    return out;
}

const std::string kitchen = one_scene("  title \"The kitchen\"\n  narrate \"The pot is at {trust}.\"\n  narrate \"It "
                                      "is warm.\"\n  narrate \"It is late.\"");

} // namespace

TEST_SUITE("strings/translation")
{
    TEST_CASE("Translation: a course plays with the Welsh text and falls back where there is none")
    {
        Po po = po_of({{"scene s/title", "The kitchen", "Y gegin"},
            {"scene s/narrate", "The pot is at {trust}.", "Mae’r pot ar {trust}."},
            {"scene s/narrate", "It is warm.", ""}, {"scene s/narrate", "It is late.", "Mae’n hwyr."}});
        po.entries[4].set_fuzzy(true);
        const auto loaded = load_in(po, kitchen);
        CHECK(told_in(loaded) == std::vector<std::string>{"Y gegin", "Mae’r pot ar 0.", "It is warm.", "It is late."});
        CHECK(loaded.course->language == "cy");
        CHECK(loaded.findings.empty());
    }

    TEST_CASE("Translation: one that names what its text does not name is left out, without a finding")
    {
        for (const char* bad :
            {"Ar {wermth}.", "Ar {trust", "Ar trust}", "{bea.name}", "{}", " ", "{trust} {course}"}) {
            CAPTURE(bad);
            const auto loaded = load_in(po_of({{"scene s/narrate", "The pot is at {trust}.", bad}}), kitchen);
            CHECK(loaded.findings.empty());
            CHECK(told_in(loaded)[1] == "The pot is at 0.");
        }
    }

    TEST_CASE("Translation: one that leaves a name out is played")
    {
        CHECK(told_in(load_in(po_of({{"scene s/narrate", "The pot is at {trust}.", "Mae’r pot yno."}}), kitchen))[1]
            == "Mae’r pot yno.");
    }

    TEST_CASE("Translation: white space around a text stays around its translation")
    {
        const auto loaded = load_in(
            po_of({{"scene s/narrate", "It is warm.", "Mae’n gynnes."}}), one_scene("  narrate [[\n  It is warm.\n]]"));
        CHECK(told_in(loaded)[1] == "  Mae’n gynnes.\n");
    }

    TEST_CASE("Translation: the content and every place in it stay the same")
    {
        const auto plain = load_in({}, kitchen),
                   welsh = load_in(po_of({{"scene s/title", "The kitchen", "Y gegin"}}), kitchen);
        CHECK(plain.course->language == "en-GB");
        CHECK(plain.course->content == welsh.course->content);
        CHECK(plain.course->scenes[0].title.where == welsh.course->scenes[0].title.where);
    }

    TEST_CASE("Translation: an obsolete entry and one in another context say nothing")
    {
        Po po
            = po_of({{"scene s/title", "The kitchen", "Y gegin"}, {"scene t/narrate", "It is warm.", "Mae’n gynnes."}});
        po.entries[1].obsolete = true;
        const auto loaded = load_in(po, kitchen);
        CHECK(told_in(loaded)[0] == "The kitchen");
        CHECK(told_in(loaded)[2] == "It is warm.");
        CHECK(loaded.course->language == "en-GB");
    }

    TEST_CASE("Translation: a renamed scene keeps its translation before the file is updated")
    {
        const auto loaded = load_in(po_of({{"scene old/narrate", "It is warm.", "Mae’n gynnes."}}),
            one_scene("  was \"old\"\n  narrate \"It is warm.\""));
        CHECK(told_in(loaded)[1] == "Mae’n gynnes.");
    }

    TEST_CASE("Translation: a character's name is translated wherever it is put in")
    {
        const std::string lua = "course \"c\" { title = \"C\", version = \"1.0.0\" }\ncharacter \"bea\" { name = "
                                "\"Bea\", about = \"the cook\" }\n"
                                "unit \"u\" { title = \"U\", minutes = 5 }\nscene \"s\"\n  narrate \"{bea.name} is "
                                "{bea.about}.\"\n  finish \"completed\"\n";
        const auto loaded
            = load_in(po_of({{"character bea/about", "the cook", "y gogyddes"},
                          {"scene s/narrate", "{bea.name} is {bea.about}.", "{bea.name} yw {bea.about}."}}),
                lua);
        CHECK(told_in(loaded)[1] == "Bea yw y gogyddes.");
    }
}

} // namespace vignette::author
