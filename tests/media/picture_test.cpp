#include "engine/core/files.hpp"
#include "engine/media/cache.hpp"
#include "engine/media/picture.hpp"
#include "engine/media/raster.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

using namespace vignette;
using namespace vignette::media;
namespace fs = std::filesystem;

namespace {

constexpr const char* flower = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
  <rect width="200" height="100" fill="#0000ff"/>
  <g id="petal_a-0"><rect width="100" height="100" fill="#ff0000"/></g>
  <g id="petal_a-1"><rect width="100" height="100" fill="#00ff00"/></g>
  <g id="petal_b-0" style="display:none"><rect x="100" width="100" height="100" fill="#ff0000"/></g>
  <g id="petal_b-1"><rect id="square" x="150" y="25" width="50" height="50" fill="#ffffff"/></g>
</svg>)";

/// A folder of its own with pictures in it, and caches.
struct Folder {
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "vignette pictures XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path with(const std::string& name, std::string_view bytes) const
    {
        REQUIRE(files::write(path / name, bytes).ok());
        return path / name;
    }
    Pictures pictures() const { return Pictures({path / "shipped"}, path / "cache"); }
    Shelf shelf(std::string_view bytes) const { return Shelf({path / "cache"}, bytes); }

    fs::path path;
};

/// "rrggbbaa" of one pixel, at a place in fractions.
std::string colour(const Pixels& pixels, double x, double y)
{
    const int column = static_cast<int>(x * pixels.width);
    const int row = static_cast<int>(y * pixels.height);
    const auto at = static_cast<std::size_t>(row * pixels.width + column) * 4;
    std::string out;
    for (std::size_t i = at; i < at + 4; ++i) {
        out += "0123456789abcdef"[pixels.rgba[i] >> 4];
        out += "0123456789abcdef"[pixels.rgba[i] & 15];
    }
    return out;
}

Pixels plain(int width, int height, const std::array<std::uint8_t, 4>& rgba)
{
    Pixels pixels{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(4 * width * height))};
    for (std::size_t i = 0; i < pixels.rgba.size(); ++i)
        pixels.rgba[i] = rgba[i % 4];
    return pixels;
}

} // namespace

TEST_SUITE("media/pictures")
{
    TEST_CASE_FIXTURE(Folder, "Pictures: an SVG is drawn at the width asked for, whole to its edges")
    {
        const auto file = with("flower with a space.svg", flower);
        const auto pixels = pictures().load(file, {}, 301);
        REQUIRE_MESSAGE(pixels.ok(), pixels.error().message);
        CHECK(pixels.value().width == 301);
        CHECK(pixels.value().height == 151); // 150.5 rounded up, and no empty row at the bottom.
        CHECK(colour(pixels.value(), 0.99, 0.999) == "0000ffff");
        CHECK(colour(pixels.value(), 0.1, 0.5) == "00ff00ff"); // As drawn: both petals, the later on top.
        CHECK(pictures().natural_size(file).value().width == 200);
        CHECK(pictures().natural_size(file).value().height == 100);
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: of each part named, only that group is shown")
    {
        const auto file = with("flower.svg", flower);
        struct Row {
            std::vector<std::string> parts;
            const char* left;
            const char* right;
        };
        for (const auto& row : {
                 Row{{"petal_a-0", "petal_b-0"}, "ff0000ff", "ff0000ff"},
                 Row{{"petal_a-1", "petal_b-1"}, "00ff00ff", "ffffffff"},
                 Row{{"petal_b-1", "petal_a-0"}, "ff0000ff", "ffffffff"},
                 Row{{"petal_a-7", "petal_b-7"}, "0000ffff", "0000ffff"}, // A value without a group shows none.
             }) {
            CAPTURE(row.parts.front());
            const auto pixels = pictures().load(file, row.parts, 96);
            REQUIRE_MESSAGE(pixels.ok(), pixels.error().message);
            CHECK(colour(pixels.value(), 0.1, 0.5) == row.left);
            CHECK(colour(pixels.value(), 0.9, 0.5) == row.right);
        }
        const auto none = pictures().load(file, {"leaf-1"}, 96);
        REQUIRE_FALSE(none.ok());
        CHECK(none.error().code == ErrorCode::InvalidArgument);
        CHECK(none.error().message
            == files::shown(file) + ": the picture has no part \"leaf\" (give its groups ids such as \"leaf-0\")");
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: what the cache holds is shown, not drawn again")
    {
        const auto file = with("flower.svg", flower);
        shelf(flower).keep("whole", plain(560, 280, {1, 2, 3, 255}));
        CHECK(colour(pictures().load(file, {}, 560).value(), 0.5, 0.5) == "010203ff");
        const auto narrower = pictures().load(file, {}, 500); // From the next wider one.
        CHECK(narrower.value().width == 500);
        CHECK(narrower.value().height == 250);
        CHECK(colour(narrower.value(), 0.5, 0.5) == "010203ff");
        CHECK(colour(pictures().load(file, {}, 600).value(), 0.9, 0.9) == "0000ffff"); // Nothing wide enough: drawn.
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: a damaged cache is no cache")
    {
        const auto file = with("flower.svg", flower);
        REQUIRE(pictures().load(file, {}, 560).ok());
        for (const auto& entry : fs::recursive_directory_iterator(path / "cache")) {
            if (entry.is_regular_file())
                REQUIRE(files::write(entry.path(), "not a picture").ok());
        }
        CHECK(colour(pictures().load(file, {}, 560).value(), 0.9, 0.9) == "0000ffff");
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: an edited picture is drawn anew")
    {
        const auto file = with("flower.svg", flower);
        REQUIRE(pictures().load(file, {}, 48).ok());
        std::string edited = flower;
        edited.replace(edited.find("#0000ff"), 7, "#123456");
        with("flower.svg", edited);
        CHECK(colour(pictures().load(file, {}, 48).value(), 0.9, 0.9) == "123456ff");
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: a cache that cannot be written is no failure")
    {
        const auto file = with("flower.svg", flower);
        with("cache", "a file where the folder would be");
        CHECK(pictures().load(file, {}, 48).ok());
        CHECK(Pictures({}, {}).load(file, {}, 48).ok());
        CHECK(Pictures({path / "shipped"}, {}).load(file, {}, 48).ok());
        CHECK_FALSE(fs::exists(path / "shipped")); // Only the writable one is ever written.
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: prepared once, every width and part is read from the cache")
    {
        const auto file = with("flower.svg", flower);
        REQUIRE(pictures().prepare(file).ok());
        for (const int width : {48, 72, 96, 144, 192, 288}) {
            CAPTURE(width);
            for (const auto* layer : {"whole", "base", "petal_a-0", "petal_b-0", "petal_b-1"})
                CHECK(shelf(flower).find(layer, width).has_value());
        }
        CHECK(shelf(flower).find_area("square").has_value());
        fs::rename(
            path / "cache", path / "shipped"); // As it comes with the program: beside an empty one of the learner's.
        CHECK(pictures().load(file, {"petal_a-0"}, 96).ok());
        CHECK_FALSE(fs::exists(path / "cache"));
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: dragging a window's edge does not fill the cache")
    {
        const auto file = with("flower.svg", flower);
        for (int width = 400; width <= 560; width += 10)
            REQUIRE(pictures().load(file, {}, width).value().width == width);
        CHECK(shelf(flower).widths("whole", 1) == std::vector<int>{430, 560});
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: a PNG or JPEG is made smaller but never larger")
    {
        const auto file = with("photo.png", encode(plain(100, 50, {7, 8, 9, 255})));
        CHECK(pictures().natural_size(file).value().width == 100);
        CHECK(pictures().load(file, {}, 560).value().width == 100);
        const auto small = pictures().load(file, {}, 30);
        CHECK(small.value().width == 30);
        CHECK(small.value().height == 15);
        CHECK(colour(small.value(), 0.5, 0.5) == "070809ff");
        CHECK(pictures().prepare(file).ok());
        CHECK(pictures().load(file, {"petal_a-0"}, 30).error().code == ErrorCode::InvalidArgument);
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: an area is where the drawing has it, in fractions")
    {
        const auto file = with("flower.svg", flower);
        for (int twice = 0; twice < 2; ++twice) { // The second time from the cache.
            const auto area = pictures().area_of(file, "square");
            REQUIRE_MESSAGE(area.ok(), area.error().message);
            CHECK(area.value().x == doctest::Approx(0.75));
            CHECK(area.value().y == doctest::Approx(0.25));
            CHECK(area.value().width == doctest::Approx(0.25));
            CHECK(area.value().height == doctest::Approx(0.5));
        }
        CHECK(pictures().area_of(file, "petal_b-0").ok()); // Hidden in the drawing, and has a place.
        CHECK(pictures().area_of(file, "lamp").error().message
            == files::shown(file) + ": nothing drawn in it is called \"lamp\" (check its ids)");
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: an area with a bare stroke in it is no larger than what is seen")
    {
        const auto file = with("board.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 240'><g id='board'>"
            "<rect x='240' y='60' width='120' height='60'/><path d='M250 80h70' stroke='#ffffff' stroke-width='4'/>"
            "</g></svg>");
        const auto area = pictures().area_of(file, "board");
        REQUIRE_MESSAGE(area.ok(), area.error().message);
        CHECK(area.value().x == doctest::Approx(0.5).epsilon(0.01));
        CHECK(area.value().y == doctest::Approx(0.25).epsilon(0.01));
        CHECK(area.value().width == doctest::Approx(0.25).epsilon(0.01));
        CHECK(area.value().height == doctest::Approx(0.25).epsilon(0.01));
    }

    TEST_CASE_FIXTURE(Folder, "Pictures: what cannot be shown is refused in one sentence that names the file")
    {
        const auto wide = with("wide.svg", "<svg viewBox='0 0 40000 10'/>");
        CHECK(pictures().load(wide, {}, 560).error().message
            == files::shown(wide)
                + ": the picture is 40000 by 10, and at most 8192 a side and 32 million pixels can be shown (make it "
                  "smaller; "
                  "1680 pixels wide is plenty)");
        const auto tall = with("tall.svg", "<svg viewBox='0 0 2 8000'/>");
        CHECK(pictures().load(tall, {}, 560).error().code == ErrorCode::Refused);
        const auto text = with("text.png", "Hello");
        CHECK(pictures().natural_size(text).error().message
            == files::shown(text) + ": this is not a picture that can be shown (save it again as PNG, JPEG or SVG)");
        const auto link = with("link.svg", "<svg viewBox='0 0 1 1'><image href='/etc/passwd'/></svg>");
        CHECK(pictures().load(link, {}, 10).error().code == ErrorCode::Refused);
        const auto broken = with("broken.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g></svg>");
        CHECK(pictures().load(broken, {}, 10).error().message
            == files::shown(broken)
                + ": the picture is damaged or too intricate to draw (save it again as a plain SVG)");
        CHECK(pictures().load(path / "none.svg", {}, 10).error().code == ErrorCode::NotFound);
    }
}
