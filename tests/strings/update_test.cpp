#include "engine/author/strings/likeness.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

namespace vignette::author {

TEST_SUITE("strings/update")
{
    TEST_CASE("Update: the same text in the same context is kept as it is, with what its translator remarked")
    {
        Po po = po_of({{"c", "Sit down.", "Eisteddwch."}});
        po.entries[1].comments = {"# Formal."};
        po.entries[1].flags = {"no-wrap"};
        const auto after = updated(po, {told("c", "Sit down.")});
        CHECK(after.kept == 1);
        CHECK(listed(after.po) == "c|Sit down.=Eisteddwch.\n");
        CHECK(after.po.entries[1].comments == po.entries[1].comments);
        CHECK(after.po.entries[1].flags == po.entries[1].flags);
        CHECK(after.po.entries[1].references == std::vector<std::string>{"course.lua:1"});
    }

    TEST_CASE("Update: a new text is untranslated and stands in play order")
    {
        const auto after = updated(po_of({{"c", "One.", "Un."}}), {told("b", "Zebra crossing"), told("c", "One.")});
        CHECK(listed(after.po) == "b|Zebra crossing=\nc|One.=Un.\n");
        CHECK(after.fresh == 1);
    }

    TEST_CASE("Update: the same text in another context takes the translation, to check")
    {
        const auto after = updated(po_of({{"old", "Sit down.", "Eisteddwch."}}), {told("new", "Sit down.")});
        CHECK(listed(after.po) == "?new|Sit down.=Eisteddwch.\n~old|Sit down.=Eisteddwch.\n");
        CHECK(after.po.entries[1].previous_context == "old");
        CHECK(after.po.entries[1].previous_id == "Sit down.");
        CHECK(after.moved == 1);
    }

    TEST_CASE("Update: under an older id of its scene the same text is the same")
    {
        CourseText text = told("scene new/title", "Sit down.");
        text.former = {"scene old/title"};
        const auto after = updated(po_of({{"scene old/title", "Sit down.", "Eisteddwch."}}), {text});
        CHECK(listed(after.po) == "scene new/title|Sit down.=Eisteddwch.\n");
    }

    TEST_CASE("Update: a changed text keeps its translation, to check, with what was translated")
    {
        Po po = po_of({{"c", "She is pulling the handle.", "Mae hi’n tynnu."}});
        po.entries[1].comments = {"# Or: yn halio."};
        const auto after = updated(po, {told("c", "She is pulling the door handle.")});
        CHECK(listed(after.po)
            == "?c|She is pulling the door handle.=Mae hi’n tynnu.\n~c|She is pulling the handle.=Mae hi’n tynnu.\n");
        CHECK(after.po.entries[1].previous_id == "She is pulling the handle.");
        CHECK_FALSE(after.po.entries[1].previous_context.has_value());
        CHECK(after.alike == 1);
        CHECK(after.po.entries[1].comments == po.entries[1].comments);
    }

    TEST_CASE("Update: less likeness is enough in the same context, and none is not")
    {
        const Po po = po_of({{"c", "You find Amina at the front door in her coat.", "X"}});
        const std::string half = "Amina stands at the front door, in a winter coat.";
        CHECK(likeness(half, po.entries[1].id) < like_enough);
        CHECK(updated(po, {told("c", half)}).alike == 1);
        CHECK(updated(po, {told("d", half)}).alike == 0);
        CHECK(updated(po, {told("c", "Quite another story.")}).alike == 0);
    }

    TEST_CASE("Update: of several like texts the one most like it lends its translation")
    {
        const auto after
            = updated(po_of({{"a", "The kettle is on the stove.", "1"}, {"b", "The kettle is on the shelf.", "2"}}),
                {told("c", "The kettle is on the shelf!")});
        CHECK(entry(after.po, "c", "The kettle is on the shelf!").translation() == "2");
    }

    TEST_CASE("Update: a text that left is obsolete, and as it was when it comes back")
    {
        const std::vector<CourseText> with{told("c", "Sit down."), told("d", "Other words")},
            without{told("d", "Other words")};
        Po po = po_of({{"c", "Sit down.", "Eisteddwch."}, {"d", "Other words", "Geiriau"}});
        const std::string before = listed(updated(po, with).po);
        po = updated(po, without).po;
        CHECK(listed(po) == "d|Other words=Geiriau\n~c|Sit down.=Eisteddwch.\n");
        for (int i = 0; i < 10; ++i)
            po = updated(po, without).po;
        const auto after = updated(po, with);
        CHECK(after.back == 1);
        CHECK(listed(after.po) == before);
    }

    TEST_CASE("Update: a text that changed and changed back is as it was")
    {
        const Po po = po_of({{"c", "She is pulling the handle.", "Mae hi’n tynnu."}});
        const Po changed = updated(po, {told("c", "She is pulling the door handle.")}).po;
        CHECK(listed(updated(changed, {told("c", "She is pulling the handle.")}).po) == listed(po));
    }

    TEST_CASE("Update: a text that changes twice remembers what was translated, not what was lent")
    {
        Po po = po_of({{"c", "She is pulling the handle.", "Mae hi’n tynnu."}});
        po = updated(po, {told("c", "She is pulling the door handle.")}).po;
        po = updated(po, {told("c", "She is pulling the big door handle.")}).po;
        CHECK(po.entries[1].previous_id == "She is pulling the handle.");
        CHECK(po.entries.size() == 3); // The header, the text, and the one obsolete pair.
    }

    TEST_CASE("Update: one that is only half done and leaves is kept too")
    {
        Po po = po_of({{"c", "Sit down.", "Eist…"}});
        po.entries[1].set_fuzzy(true);
        CHECK(listed(updated(po, {}).po) == "~?c|Sit down.=Eist…\n");
        Po remark = po_of({{"c", "Sit down.", ""}});
        CHECK(listed(updated(remark, {}).po).empty());
        remark.entries[1].comments = {"# What is this?"};
        CHECK(listed(updated(remark, {}).po) == "~c|Sit down.=\n");
    }

    TEST_CASE("Update: a second translation of the same text becomes a comment")
    {
        const Po po = po_of({{"c", "Sit down.", "Un"}, {"c", "Sit down.", "Dau \"x\""}, {"c", "Sit down.", "Un"}});
        const auto after = updated(po, {told("c", "Sit down.")});
        CHECK(listed(after.po) == "c|Sit down.=Un\n");
        CHECK(after.po.entries[1].comments == std::vector<std::string>{"# Another translation: \"Dau \\\"x\\\"\""});
    }

    TEST_CASE("Update: plurals and texts without a context are somebody’s, and kept")
    {
        Po po = read("msgid \"cup\"\nmsgid_plural \"cups\"\nmsgstr[0] \"cwpan\"\nmsgstr[1] \"\"\n\nmsgid \"Sit "
                     "down.\"\nmsgstr \"Eisteddwch.\"\n");
        const auto after = updated(po, {told("c", "Sit down.")});
        CHECK(listed(after.po) == "?c|Sit down.=Eisteddwch.\n~-|cup=cwpan\n~-|Sit down.=Eisteddwch.\n");
        CHECK(after.po.entries[2].plural == "cups");
    }

    TEST_CASE("Update: plurals of a text of the course become comments of it")
    {
        const Po po
            = read("msgctxt \"c\"\nmsgid \"cup\"\nmsgid_plural \"cups\"\nmsgstr[0] \"cwpan\"\nmsgstr[1] \"cwpanau\"\n");
        const auto after = updated(po, {told("c", "cup")});
        CHECK(listed(after.po) == "c|cup=\n");
        CHECK(after.po.entries[1].comments
            == std::vector<std::string>{"# Another translation: \"cwpan\"", "# Another translation: \"cwpanau\""});
    }

    TEST_CASE("Update: the header and the comments at the end stay, and a missing header is made")
    {
        const Po po = read("# Siân, 2026\n#, fuzzy\nmsgid \"\"\nmsgstr \"X-Odd: 1\\n\"\n\n# the end\n");
        const auto after = updated(po, {told("c", "Sit down.")});
        CHECK(after.po.entries[0] == po.entries[0]);
        CHECK(after.po.tail == po.tail);
        CHECK(header_field(updated({}, {}).po, "Language") == "cy");
    }

    TEST_CASE("Update: once more changes nothing")
    {
        const auto course = tour();
        Po po = new_po(course.texts, course.loaded.sources, {"tour 1.0.0", "cy"});
        for (std::size_t i = 1; i < po.entries.size(); i += 2) {
            po.entries[i].translations = {"x" + std::to_string(i)};
            po.entries[i].id += i % 3 == 0 ? " More." : "";
        }
        const Po once = update(po, course.texts, course.loaded.sources, {}).po;
        CHECK(write_po(update(once, course.texts, course.loaded.sources, {}).po) == write_po(once));
    }

    TEST_CASE("Likeness: from nothing in common to the same")
    {
        CHECK(likeness("abc", "abc") == doctest::Approx(1));
        CHECK(likeness("The Kettle", "the kettle") == doctest::Approx(1));
        CHECK(likeness("kettle", "xyz") == doctest::Approx(0));
        CHECK(likeness("", "x") == doctest::Approx(0));
        CHECK(likeness("the kettle is on", "the kettle is off") > 0.7);
    }
}

} // namespace vignette::author
