// The ids of the courses in the tree, one after another, get another name and their own again.

#include "engine/core/text.hpp"
#include "tests/edit/folder.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

namespace vignette::scripting {

namespace {

const std::string new_name = "zz_another_name";

/// The text without its lines `was "…"` that name one of the two.
std::string without_was(const std::string& source, const std::string& id)
{
    std::string out;
    for (const auto line : text::lines(source)) {
        const auto statement = text::trim(line);
        const bool was = statement.starts_with("was ")
            && (statement.ends_with("\"" + id + "\"") || statement.ends_with("\"" + new_name + "\""));
        if (!was)
            out.append(line).append("\n");
    }
    return out;
}

void check_there_and_back(const Texts& texts, const Id& id)
{
    const auto first = renamed(texts, {id.name, new_name, id.kind});
    REQUIRE_MESSAGE(first.ok(), first.error().message);
    CHECK(!first.value().places.empty());
    Texts there = texts;
    for (const auto& [path, text] : first.value().files)
        there[path] = text;
    CHECK(failing_plans(there) == "");
    const std::string whole = std::string(holder_part(id.name)) + new_name;
    const Texts back = after(there, {whole, std::string(own_part(id.name)), id.kind});
    CHECK(failing_plans(back) == "");
    const bool keeps_was = id.kind == IdKind::Scene || id.kind == IdKind::Unit;
    for (const auto& file : texts) { // No structured binding: clang 14 does not let a macro's lambda have its names.
        const auto& now = back.at(file.first);
        const bool same
            = keeps_was ? without_was(now, id.name) == without_was(file.second, id.name) : now == file.second;
        CHECK_MESSAGE(same, file.first);
    }
}

void check_every_id(const std::string& name, std::size_t at_least, std::size_t most_of_a_kind = 10'000)
{
    const Texts texts = course_in_tree(name);
    REQUIRE(failing_plans(texts) == "");
    const auto course = loaded(texts);
    const auto ids = ids_of(course);
    CHECK(ids.size() >= at_least);
    std::map<IdKind, std::size_t> seen;
    for (const auto& id : ids) {
        if (++seen[id.kind] > most_of_a_kind)
            continue;
        INFO(word_for(id.kind), " ", id.name);
        check_there_and_back(texts, id);
    }
}

} // namespace

TEST_SUITE("edit")
{
    TEST_CASE("Rename: every id of the tour can be renamed and back, and only its own bytes change")
    {
        check_every_id("tour", 77);
    }

    // Each takes loading a whole course and playing all its plans, several times; and the tour has an id of every kind.
    TEST_CASE("Rename: two ids of each kind of the dementia course can be renamed and back")
    {
        check_every_id("introduction-to-dementia-care", 500, 2);
    }

    TEST_CASE("Rename: every id of the template can be renamed and back")
    {
        check_every_id("template", 12);
    }

    TEST_CASE("Rename: says which parts of pictures need the new name too")
    {
        const Texts texts = course_in_tree("tour");
        const auto by_hand = [&](const std::string& from) {
            const auto done = renamed(texts, {from, "other", {}});
            REQUIRE(done.ok());
            return done.value().by_hand;
        };
        CHECK(by_hand("kitchen/board")
            == std::vector<std::string>{
                "The picture media/kitchen.svg has this as its part board: give that part the id other too."});
        CHECK(by_hand("cup/mug")
            == std::vector<std::string>{
                "The picture media/table.svg has this as its part cup-mug: give that part the id cup-other too."});
        CHECK(by_hand("make_it/chair").empty());
        CHECK(by_hand("carry_it").empty());
    }

    TEST_CASE("Ids: the tour has one of every kind")
    {
        std::set<IdKind> met;
        for (const auto& id : ids_of(loaded(course_in_tree("tour"))))
            met.insert(id.kind);
        CHECK(met.size() == 21);
    }
}

} // namespace vignette::scripting
