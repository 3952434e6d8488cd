#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/packages/pack.hpp"
#include "tests/app/fixture.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;
namespace fs = std::filesystem;
namespace packages = exchange::packages;

namespace {

constexpr const char* not_signed = "This course is not signed, so nobody can tell whether it is as its author made it.";

/// A staffroom where packages can be unpacked.
struct Library : Staffroom {
    app::Places here = with_cache(places());
    fs::path courses = here.courses, away = here.home / "stick";

    static app::Places with_cache(app::Places places)
    {
        places.writable_cache = places.home / "cache" / "pictures";
        return places;
    }

    /// The course about tea in one file, in that version.
    fs::path pack(
        const fs::path& file, const packages::SigningKey* key = nullptr, const std::string& version = "1.0.0") const
    {
        const auto folder = away / version;
        fs::create_directories(folder);
        auto text = files::read(courses / "tea" / "course.lua", 1 << 20).value();
        text.replace(text.find("1.0.0"), 5, version);
        REQUIRE(files::write(folder / "course.lua", text).ok());
        const auto loaded = app::load(folder, here);
        const auto gathered = packages::gather(folder, loaded.sources);
        const auto made = packages::packed(*loaded.course, gathered.value().files, {key, "", "Vignette"});
        fs::create_directories(file.parent_path());
        REQUIRE(files::write(file, made.value()).ok());
        return file;
    }
};

} // namespace

TEST_SUITE("app/library")
{
    TEST_CASE("Library: a course is found by its folder and by its course.lua and by its package")
    {
        const Library library;
        const auto folder = library.courses / "tea", file = library.pack(library.away / "tea.vignette");
        CHECK(app::locate(folder, library.here).value().folder == folder);
        CHECK(app::locate(folder / "course.lua", library.here).value().folder == folder);
        CHECK(app::locate(library.away / "nowhere", library.here).value().folder == library.away / "nowhere");
        const auto located = app::locate(file, library.here);
        REQUIRE(located.ok());
        CHECK(located.value().folder.parent_path() == library.here.home / "cache" / "courses");
        CHECK(located.value().notice == not_signed);
        const auto packed = app::load(file, library.here), lying = app::load(folder, library.here);
        REQUIRE(packed.course.has_value());
        CHECK(packed.course->content == lying.course->content);
    }

    TEST_CASE("Library: a known key lies beside the courses or in the data folder")
    {
        const Library library;
        const auto key = packages::new_signing_key();
        const auto file = library.pack(library.away / "tea.vignette", &key);
        CHECK(app::locate(file, library.here).value().notice.find("does not know") != std::string::npos);
        for (const fs::path& folder : {library.here.home / "keys", library.here.records / "keys"}) {
            fs::create_directories(folder);
            REQUIRE(files::write(folder / "oak.pub", packages::write_public_key(key.public_half())).ok());
            CHECK(app::locate(file, library.here).value().notice.empty());
            fs::remove(folder / "oak.pub");
        }
    }

    TEST_CASE("Library: a package that is refused is one finding and nothing is written")
    {
        const Library library;
        const auto file = library.away / "evil.vignette";
        fs::create_directories(library.away);
        REQUIRE(files::write(file, "hello").ok());
        const auto loaded = app::load(file, library.here);
        CHECK_FALSE(loaded.course.has_value());
        CHECK(app::render_all(loaded, "evil.vignette")
            == "evil.vignette: this is not a course in one file (copy it again, or ask the course's author for it) "
               "[bad-package]\n");
        CHECK_FALSE(fs::exists(library.here.home / "cache"));
        app::Places nowhere = library.here;
        nowhere.writable_cache.clear();
        const auto sound = library.pack(library.away / "tea.vignette");
        CHECK(app::locate(sound, nowhere).error().message
            == sound.string() + ": there is no folder to unpack it into (set XDG_CACHE_HOME, or HOME)");
    }

    TEST_CASE("Library: the shelf shows packages beside folders and says what learners should know")
    {
        const Library library;
        fs::rename(library.pack(library.away / "tea.vignette"), library.courses / "tea.vignette");
        fs::remove_all(library.courses / "tea");
        REQUIRE(files::write(library.courses / "broken.vignette", "hello").ok());
        const auto shelf = app::shelf(library.courses, library.here);
        REQUIRE(shelf.size() == 2);
        CHECK(shelf[0].folder == library.courses / "broken.vignette");
        CHECK_FALSE(shelf[0].loaded.course.has_value());
        CHECK(shelf[1].loaded.course.has_value());
        CHECK(shelf[1].notice == not_signed);
        CHECK(fs::exists(shelf[1].folder / "course.lua"));
    }

    TEST_CASE("Library: of two with the same id the later version is on the shelf")
    {
        const Library library;
        library.pack(library.courses / "b.vignette", nullptr, "1.10.0");
        library.pack(library.courses / "c.vignette", nullptr, "1.9.0");
        const auto shelf = app::shelf(library.courses, library.here);
        REQUIRE(shelf.size() == 1);
        CHECK(shelf[0].loaded.course->version == "1.10.0");
        fs::remove(library.courses / "b.vignette");
        fs::remove(library.courses / "c.vignette");
        library.pack(library.courses / "d.vignette", nullptr, "0.9.0");
        CHECK(app::shelf(library.courses, library.here)[0].folder == library.courses / "tea");
    }

    TEST_CASE("Library: that nobody stands for a course is said on its first pages in the window")
    {
        const Library library;
        library.pack(library.courses / "tea.vignette");
        fs::remove_all(library.courses / "tea");
        app::Wish wish;
        wish.preview = true;
        app::Desk desk(
            library.here, [&] { return library.open_records(); }, [] { return Seconds{}; }, wish);
        press(desk, "course-tea");
        REQUIRE(shown(desk, "notice") != nullptr);
        CHECK(shown(desk, "notice")->text == not_signed);
        wish.course = library.courses / "tea";
        wish.notice = not_signed;
        fs::create_directories(wish.course);
        fs::copy_file(library.away / "1.0.0" / "course.lua", wish.course / "course.lua");
        const app::Desk straight(
            library.here, [&] { return library.open_records(); }, [] { return Seconds{}; }, wish);
        REQUIRE(shown(straight, "notice") != nullptr);
        CHECK(shown(straight, "notice")->text == not_signed);
    }

    TEST_CASE("Library: a course is read in another language and what is not translated stays as it was written")
    {
        const Library library;
        const auto tea = library.courses / "tea";
        fs::create_directories(tea / "strings");
        REQUIRE(files::write(tea / "strings" / "cy.po",
            "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
            "msgctxt \"course/title\"\nmsgid \"Tea for two\"\nmsgstr \"Te i ddau\"\n"));
        const auto loaded = app::load_in("cy", tea, library.here);
        REQUIRE(loaded.ok());
        REQUIRE(loaded.value().course.has_value());
        CHECK(loaded.value().course->title.value == "Te i ddau");
        CHECK(loaded.value().course->language == "cy");
        CHECK(loaded.value().course->units.front().title.value == "Ten to five");
        const auto none = app::load_in("pl", tea, library.here);
        REQUIRE_FALSE(none.ok());
        CHECK(none.error().message.find("cy") != std::string::npos);
    }
}
