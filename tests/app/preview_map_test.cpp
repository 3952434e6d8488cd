#include "engine/app/preview_map.hpp"
#include "engine/core/files.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::tests {

namespace {

namespace fs = std::filesystem;

/// The map of the course about tea, or nothing where Graphviz is not installed.
struct Mapped : Staffroom {
    fs::path drawings = folder() / "maps";
    std::optional<app::PreviewMap> map;

    Mapped()
    {
        auto opened = app::PreviewMap::open(course(), {}, drawings);
        if (opened)
            map.emplace(std::move(opened).value());
        else
            CHECK(opened.error().message.find("libgvc6") != std::string::npos);
    }

    std::size_t drawn() const
    {
        std::error_code problem;
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : fs::directory_iterator(drawings, problem))
            ++count;
        return count;
    }
};

std::string in_sight(const present::AuthorMap& map)
{
    std::string out;
    for (const auto& scene : map.scenes)
        out += scene.id + (scene.here ? "*" : "") + (scene.in_sight ? "" : " (out of sight)") + ", ";
    return out;
}

} // namespace

TEST_SUITE("app/preview_map")
{
    TEST_CASE_FIXTURE(Mapped, "Preview map: all of it first with where one is")
    {
        if (!map)
            return;
        const auto model = map->model("after");
        REQUIRE(model.ok());
        CHECK(in_sight(model.value()) == "door, after*, toast, ");
        CHECK(model.value().course == "Tea for two");
        CHECK_FALSE(model.value().can_go_further);
        CHECK(files::read(model.value().picture, 1 << 20).value().find("You are here") != std::string::npos);
        for (const auto& scene : model.value().scenes) {
            CHECK(scene.area.x >= 0);
            CHECK(scene.area.y >= 0);
            CHECK(scene.area.x + scene.area.width <= 1);
            CHECK(scene.area.y + scene.area.height <= 1);
        }
    }

    TEST_CASE_FIXTURE(Mapped, "Preview map: closer leaves others out of sight and wider brings them back")
    {
        if (!map)
            return;
        for (int i = 0; i < 6; ++i)
            map->move("closer");
        map->look_at("door");
        const auto close = map->model("door");
        REQUIRE(close.ok());
        CHECK_FALSE(close.value().can_come_closer);
        CHECK(in_sight(close.value()).find("door*, ") == 0);
        CHECK(in_sight(close.value()).find("toast (out of sight)") != std::string::npos);
        for (int i = 0; i < 20; ++i)
            map->move("right"); // Never over the edge.
        CHECK(in_sight(map->model("door").value()).find("toast, ") != std::string::npos);
        for (int i = 0; i < 8; ++i)
            map->move("wider");
        CHECK(in_sight(map->model("door").value()) == "door*, after, toast, ");
    }

    TEST_CASE_FIXTURE(Mapped, "Preview map: one drawing at a time and none is left behind")
    {
        if (!map)
            return;
        REQUIRE(map->model("door").ok());
        CHECK(drawn() == 1);
        map->move("closer");
        REQUIRE(map->model("door").ok());
        CHECK(drawn() == 1);
        app::PreviewMap moved = std::move(*map);
        map.reset();
        CHECK(drawn() == 1);
        moved = app::PreviewMap::open(course(), {}, drawings).value();
        CHECK(drawn() == 0);
    }
}

} // namespace vignette::tests
