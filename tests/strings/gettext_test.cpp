#include "engine/core/files.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

namespace vignette::author {

namespace {

bool installed()
{
    const bool there = std::system("msgfmt --version > /dev/null 2>&1 && msgcat --version > /dev/null 2>&1") == 0;
    if (!there)
        MESSAGE("gettext's tools are not installed, so they are not asked");
    return there;
}

/// Runs a tool of gettext's in the folder.
bool run(const Folder& folder, const std::string& command)
{
    return std::system(("cd '" + folder.path().string() + "' && " + command + " 2> said").c_str()) == 0;
}

std::string read_file(const Folder& folder, const std::string& name)
{
    auto bytes = files::read(folder.path() / name, 1 << 24);
    return bytes ? std::move(bytes).value() : std::string();
}

/// The tour's texts; every third translated, every seventh to check, and one obsolete.
Po half_done()
{
    const Original course = tour();
    Po po = new_po(course.texts, course.loaded.sources, {"tour 1.0.0", "cy"});
    for (std::size_t i = 1; i < po.entries.size(); ++i) {
        if (i % 3 == 0)
            po.entries[i].translations = {"Cyfieithiad " + std::to_string(i) + " {warmth} «ŵ»"};
        if (i % 21 == 0)
            po.entries[i].set_fuzzy(true), po.entries[i].previous_id = "before\n“that”";
    }
    PoEntry gone = po.entries[3];
    gone.id = "A text that left, with \"quotes\" and a \\ in it";
    gone.obsolete = true;
    gone.extracted.clear();
    gone.references.clear();
    gone.comments = {"# Ask Siân."};
    po.entries.push_back(gone);
    return po;
}

/// What a translator did: everything but how references are laid out.
Po work_of(Po po)
{
    for (auto& entry : po.entries)
        entry.references.clear();
    return po;
}

} // namespace

TEST_SUITE("strings/gettext")
{
    TEST_CASE("gettext: msgfmt finds nothing to say about a file of ours")
    {
        if (!installed())
            return;
        const Folder folder;
        folder.put("cy.po", write_po(half_done()));
        const bool fine = run(folder, "msgfmt -c -o /dev/null cy.po");
        INFO(read_file(folder, "said"));
        CHECK(fine);
        CHECK(read_file(folder, "said").empty());
    }

    TEST_CASE("gettext: through msgcat and back nothing has changed")
    {
        if (!installed())
            return;
        const Folder folder;
        const Po po = half_done();
        folder.put("cy.po", write_po(po));
        REQUIRE(run(folder, "msgcat cy.po -o out.po"));
        CHECK(work_of(read(read_file(folder, "out.po"))) == work_of(po));
    }

    TEST_CASE("gettext: through msgmerge with our template and back every translation is there")
    {
        if (!installed())
            return;
        const Folder folder;
        const Original course = tour();
        const Po po = half_done();
        folder.put("cy.po", write_po(po));
        folder.put("tour.pot", write_po(new_po(course.texts, course.loaded.sources, {"tour 1.0.0", ""})));
        REQUIRE(run(folder, "msgmerge --previous -q cy.po tour.pot -o out.po"));
        const Po merged = read(read_file(folder, "out.po"));
        CHECK(listed(merged) == listed(po));
        CHECK(listed(update(merged, course.texts, course.loaded.sources, {}).po) == listed(po));
    }

    TEST_CASE("gettext: an update leaves a file that msgfmt takes, also of one with texts that stand there twice")
    {
        if (!installed())
            return;
        const Folder folder;
        Po po = half_done();
        po.entries.push_back(po.entries[6]);
        po.entries.back().translations = {"Another"};
        po.entries.push_back(po.entries[6]);
        po.entries.back().obsolete = true;
        const Original course = tour();
        const Po after = update(po, course.texts, course.loaded.sources, {}).po;
        folder.put("cy.po", write_po(after));
        const bool fine = run(folder, "msgfmt -c -o /dev/null cy.po");
        INFO(read_file(folder, "said"));
        CHECK(fine);
        CHECK(write_po(after).find("# Another translation: \"Another\"") != std::string::npos);
    }
}

} // namespace vignette::author
