#include "scripting/source/checks.hpp"
#include "tests/scripting/support.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace vignette::scripting {

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone at the end of the test.
struct Folder {
    fs::path path
        = fs::temp_directory_path() / ("vignette_files_test_" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));

    Folder()
    {
        fs::remove_all(path);
        fs::create_directories(path / "course" / "units");
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }

    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(path / name, std::ios::binary) << text;
    }

    std::string loaded() const
    {
        const auto result = load_course(path / "course");
        std::string out;
        for (const auto& finding : result.findings)
            out += course::render(finding, result.sources, "course");
        return out;
    }
};

const std::string whole_course = "course \"x\" { title = \"T\", version = \"1.0.0\" }\n"
                                 "unit \"u\" { title = \"U\", minutes = 3, start = \"a\" }\n";
const std::string one_scene = "scene \"a\"\n  narrate \"Hello.\"\n  finish \"completed\"\n";

} // namespace

TEST_SUITE("scripting")
{
    TEST_CASE("Files: one that is no UTF-8 is shown with ? for each byte that is none")
    {
        CHECK(printable("a\xFF\xFE\xC3\xA9\xC3") == "a??\xC3\xA9?");
        CHECK(printable(std::string_view("a\0b", 3)) == "a?b");
        CHECK(printable("\xE2\x80 x") == "?? x");
    }

    TEST_CASE("Paths: a course names files below its folder, and no others")
    {
        for (const char* path : {"a.lua", "units/01.lua", "a b/ü.lua", "..a/b..lua", "a/.b"})
            CHECK_MESSAGE(is_inside(path), path);
        for (const char* path :
            {"", "/a.lua", "../a.lua", "a/../b.lua", "./a.lua", "a//b.lua", "a/", "a\\b.lua", "C:a.lua", "a\nb"})
            CHECK_FALSE_MESSAGE(is_inside(path), path);
        CHECK_FALSE(is_inside(std::string("a\0b", 3)));
        CHECK_FALSE(is_inside(std::string(201, 'a')));
    }

    TEST_CASE_FIXTURE(Folder, "Loading: a course in a folder, with a file that it uses, is whole")
    {
        write("course/course.lua", whole_course + "use \"units/01.lua\"\n");
        write("course/units/01.lua", one_scene);
        CHECK(loaded().empty());
        const auto result = load_course(path / "course");
        REQUIRE(result.course);
        CHECK(result.course->scenes.size() == 1);
        CHECK(result.sources.size() == 2);
    }

    TEST_CASE_FIXTURE(Folder, "Loading: no folder, no course.lua and nothing in it are told in plain words")
    {
        CHECK(loaded()
            == "course: there is no course.lua in this folder, so it is no course (name the folder that holds "
               "course.lua, or "
               "copy courses/tour and change it) [no-course]\n");
        write("course/course.lua", "");
        CHECK(loaded()
            == "course/course.lua: this course is empty (begin course.lua with course \"id\" { title = \"…\", version "
               "= "
               "\"1.0.0\" }) [no-course]\n");
        fs::remove_all(path / "course");
        CHECK(loaded()
            == "course: there is no such folder (check the name; a course is a folder that holds course.lua) "
               "[no-folder]\n");
    }

    TEST_CASE_FIXTURE(Folder, "Loading: a file that is not there is told where it is used, and the rest is read")
    {
        write("course/course.lua", whole_course + "use \"units/02.lua\"\n" + one_scene);
        CHECK(loaded()
            == "course/course.lua:3: there is no file units/02.lua in this course (check its name, or remove this "
               "line) "
               "[no-file]\n    use \"units/02.lua\"\n         ^^^^^^^^^^^^\n");
    }

    TEST_CASE_FIXTURE(Folder, "Loading: links out of the folder are not followed")
    {
        write("secret.lua", one_scene);
        fs::create_symlink("../../secret.lua", path / "course" / "units" / "01.lua");
        fs::create_directory_symlink(path, path / "course" / "out");
        write("course/course.lua", whole_course + "use \"units/01.lua\"\nuse \"out/secret.lua\"\n");
        CHECK(loaded().find("there is no file units/01.lua") != std::string::npos);
        CHECK(loaded().find("there is no file out/secret.lua") != std::string::npos);
    }

    TEST_CASE_FIXTURE(Folder, "Loading: a link inside the folder is fine")
    {
        write("course/units/01.lua", one_scene);
        fs::create_symlink("01.lua", path / "course" / "units" / "02.lua");
        write("course/course.lua", whole_course + "use \"units/02.lua\"\n");
        CHECK(loaded().empty());
    }

    TEST_CASE_FIXTURE(Folder, "Loading: a file that is too large is told, however large it is")
    {
        write("course/course.lua", whole_course + one_scene + "use \"large.lua\"\n");
        write("course/large.lua", std::string(1024 * 1024 + 1, ' '));
        CHECK(loaded().find(
                  "course/course.lua:6: large.lua is larger than 1024 KiB; split it (check the file) [unreadable-file]")
            == 0);
    }

    TEST_CASE("Loading: a file stands in the place where it is used")
    {
        const auto recorder = read({{"course.lua", "unit \"a\" {}\nuse \"a.lua\"\nunit \"b\" {}\nuse \"b.lua\""},
            {"a.lua", "scene \"one\""}, {"b.lua", "scene \"two\""}});
        CHECK(recorder.said()
            == "course.lua:1 unit \"a\" {}\ncourse.lua:2 use \"a.lua\"\na.lua:1 scene \"one\"\n"
               "course.lua:3 unit \"b\" {}\ncourse.lua:4 use \"b.lua\"\nb.lua:1 scene \"two\"\n");
    }

    TEST_CASE("Loading: each file is used once, and not too deeply")
    {
        CHECK(told("use \"course.lua\"")
            == "course.lua:1: course.lua is used twice (use each file once; remove this line) [used-twice]\n"
               "    use \"course.lua\"\n         ^^^^^^^^^^\n");
        const auto deep = read({{"course.lua", "use \"1.lua\""}, {"1.lua", "use \"2.lua\""}, {"2.lua", "use \"3.lua\""},
            {"3.lua", "use \"4.lua\""}, {"4.lua", "narrate \"x\""}});
        CHECK(deep.told().find("3.lua:1: too many files use one another (let course.lua use them all) [too-many-files]")
            == 0);
    }

    TEST_CASE("Loading: only Lua files inside the course are used")
    {
        CHECK(told("use \"notes.txt\"")
                  .find("course.lua:1: “notes.txt” is no file of a course (name a file inside the course folder, as "
                        "in use \"units/01.lua\") [bad-path]")
            == 0);
    }

    TEST_CASE("Loading: an error in one file does not stop the others")
    {
        const auto recorder = read({{"course.lua", "use \"a.lua\"\nuse \"b.lua\"\nnarrate \"c\""},
            {"a.lua", "local x = nil\nnarrate(x.y)"}, {"b.lua", "narrate \"b\""}});
        CHECK(recorder.said().find("b.lua:1 narrate \"b\"") != std::string::npos);
        CHECK(recorder.said().find("course.lua:3 narrate \"c\"") != std::string::npos);
        CHECK(recorder.told()
            == "a.lua:2: a part is asked of something that has none: x (mend it; the lines below it were not read) "
               "[lua-error]\n    narrate(x.y)\n            ^\n");
    }

    TEST_CASE("Loading: what is only missing because something else could not be read is not told")
    {
        CHECK(loaded({{"course.lua", whole_course + "use \"a.lua\"\nscene \"b\"\n  go \"a\"\n"},
                  {"a.lua", "scene \"a\"\nerror(\"no\")"}})
            == "a.lua:2: the file stops here: no (mend it; the lines below it were not read) [lua-error]\n    "
               "error(\"no\")\n    ^\n");
    }

    TEST_CASE("Loading: of a line that had to be mended, nothing else is told")
    {
        CHECK(loaded(
                  {{"course.lua",
                      whole_course + one_scene + "scene \"b\"\n  say(“nobody”, \"Hello.\")\n  finish \"completed\"\n"}})
                  .find("unknown-character")
            == std::string::npos);
    }
}

} // namespace vignette::scripting
