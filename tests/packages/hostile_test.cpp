#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/headers.hpp"
#include "engine/exchange/packages/unpack.hpp"
#include "tests/packages/fixture.hpp"
#include "tests/packages/raw_zip.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

constexpr const char* advice = " (leave this file alone, and ask the course's author for it)";

RawFile honest()
{
    return raw_file("course.lua", "course \"tea\" {}");
}

std::string refused(const std::vector<RawFile>& files, const RawEnd& end = {})
{
    return refusal_of(raw_zip(files, end));
}

std::string refused_name(const std::string& name)
{
    return refused({raw_file(name, "x").with([](RawHeader& header) { header.flags = 0x0800; })});
}

std::string of_course(const std::string& what)
{
    return "“course.lua” " + what + advice;
}

template <typename Change>
std::string refused_with(Change change)
{
    return refused({honest().with(change)});
}

std::string refused_attributes(std::uint32_t attributes)
{
    RawFile file = honest();
    file.attributes = attributes;
    return refused({file});
}

/// A file of that many zeros, deflated by the library; then both headers say what `change` makes of them.
template <typename Change>
RawFile swelling(std::size_t zeros, Change change)
{
    const auto archive = packages::zipped({{"course.lua", std::string(zeros, '\0')}});
    REQUIRE(archive.ok());
    const auto header = packages::read_file_header(archive.value(), 0);
    REQUIRE(header.has_value());
    RawFile out;
    out.before = {"course.lua", "", header->flags, header->method, header->crc, header->packed, header->size};
    change(out.before);
    out.listed = out.before;
    out.data = archive.value().substr(header->bytes, header->packed);
    return out;
}

} // namespace

TEST_SUITE("packages/hostile")
{
    TEST_CASE("Hostile archives: an honest one passes the frame so that each refusal below is for its lie alone")
    {
        const auto files = packages::unzipped(raw_zip({honest(), raw_file("media/a.svg", "<svg/>")}));
        REQUIRE(files.ok());
        CHECK(files.value()[1] == packages::PackedFile{"media/a.svg", "<svg/>"});
    }

    TEST_CASE("Hostile archives: paths that lead out of the course")
    {
        for (const std::string name : {"../course.lua", "media/../../x", "..", "a/..", "media/.."})
            CHECK(refused_name(name) == "“" + name + "” leads out of the course's folder" + advice);
        for (const std::string name : {"/etc/passwd", "C:/x", "c:x", "//server/x"})
            CHECK(refused_name(name) == "“" + name + "” names a place outside of the course's folder" + advice);
        for (const std::string name : {"..\\x", "media\\a.svg", "\\\\server\\x", "C:\\x"})
            CHECK(refused_name(name) == "“" + name + "” has a backslash in its name" + advice);
        for (const std::string name : {"./x", "a//b", "a/./b", "media/"})
            CHECK(refused_name(name) == "“" + name + "” is not a plain path to a file" + advice);
        CHECK(refused_name("") == std::string("“” has no name") + advice);
    }

    TEST_CASE("Hostile archives: names that other systems read in another way")
    {
        for (const std::string name : {"AUX", "media/nul.svg", "com1.tar.svg", "Con .svg", "lpt9"})
            CHECK_MESSAGE(refused_name(name).find("Windows") != std::string::npos, name);
        CHECK(refused_name("media/nul.svg")
            == std::string("“media/nul.svg” is the name of a device on Windows") + advice);
        for (const std::string name : {"a.", "a /b", "a./b", " a"})
            CHECK(refused_name(name) == "“" + name + "” has a dot or a space at the end of a name" + advice);
        for (const std::string name : {"a<b", "a:b", "what?", "a|b", "x*"})
            CHECK(refused_name("x/" + name)
                == "“x/" + name + "” has a character in its name that Windows does not allow" + advice);
    }

    TEST_CASE("Hostile archives: names that cannot be shown")
    {
        for (const std::string bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"})
            CHECK(refused_name("a" + bad).find("has a name that is not UTF-8 text") != std::string::npos);
        CHECK(refused_name("a\xff.svg") == std::string("“a?.svg” has a name that is not UTF-8 text") + advice);
        for (const std::string& bad :
            {std::string(1, '\0'), std::string("\n"), std::string("\x1b[2J"), std::string("\x7f"),
                std::string("\u202e"), std::string("\u0085"), std::string("\u200b"), std::string("\ufeff")})
            CHECK(refused_name("a" + bad + "b").find("has a name with characters in it that cannot be seen")
                != std::string::npos);
        CHECK(refused_name("a\x1b[2Jb")
            == std::string("“a?[2Jb” has a name with characters in it that cannot be seen") + advice);
        CHECK(refused({raw_file("t\xc5\xb7.svg", "x")})
            == std::string("“tŷ.svg” has a name that does not say it is UTF-8 text") + advice);
    }

    TEST_CASE("Hostile archives: names that are too long or too deep")
    {
        CHECK(refused_name(std::string(201, 'a'))
            == "“" + std::string(60, 'a') + "…” has a name of more than 200 bytes" + advice);
        CHECK(refused_name("1/2/3/4/5/6/7/8/9/x")
            == std::string("“1/2/3/4/5/6/7/8/9/x” lies more than 8 folders deep") + advice);
    }

    TEST_CASE("Hostile archives: the same name twice in any disguise")
    {
        const auto both = [](const char* first, const char* second) {
            return refused({raw_file(first, "x"), raw_file(second, "y")});
        };
        CHECK(both("course.lua", "course.lua") == of_course("is there twice"));
        CHECK(both("course.lua", "Course.lua")
            == std::string("“Course.lua” differs from “course.lua” only in capital letters") + advice);
        CHECK(both("media/a.svg", "MEDIA/b.svg")
            == std::string("“MEDIA/b.svg” differs from “media” only in capital letters") + advice);
        CHECK(both("media", "media/a.svg") == std::string("“media/a.svg” is a file and a folder at once") + advice);
        CHECK(both("media/a.svg", "media") == std::string("“media” is a file and a folder at once") + advice);
        RawFile again = honest();
        again.is_only_listed = true;
        again.offset = 0;
        CHECK(refused({honest(), again}) == of_course("is there twice"));
        again.listed.name = "other.lua";
        CHECK(refused({honest(), again}) == std::string("“other.lua” lies over another file") + advice);
    }

    TEST_CASE("Hostile archives: links and devices and folders")
    {
        CHECK(refused_attributes(0120777u << 16) == of_course("is a link to another place"));
        CHECK(refused_attributes(0x0400) == of_course("is a link to another place"));
        CHECK(refused_attributes(0040755u << 16) == of_course("is a folder by itself"));
        CHECK(refused_attributes(0x0010) == of_course("is a folder by itself"));
        for (const std::uint32_t mode : {0010644u, 0020644u, 0060644u, 0140644u})
            CHECK(refused_attributes(mode << 16) == of_course("is a device, not a file"));
        CHECK(refused_attributes(0x0040) == of_course("is a device, not a file"));
    }

    TEST_CASE("Hostile archives: encryption and methods that no course needs")
    {
        for (const int flags : {0x0001, 0x0040 | 1, 0x2000})
            CHECK(refused_with([&](RawHeader& header) { header.flags = static_cast<std::uint16_t>(flags); })
                == of_course("is encrypted"));
        CHECK(
            refused_with([](RawHeader& header) { header.flags = 8; }) == of_course("does not say its size beforehand"));
        CHECK(refused_with([](RawHeader& header) { header.flags = 0x0020; })
            == of_course("is packed in a way that no course needs"));
        for (const int method : {1, 6, 9, 12, 14, 93, 95, 99})
            CHECK(refused_with([&](RawHeader& header) { header.method = static_cast<std::uint16_t>(method); })
                == of_course("is packed by a method that no course needs"));
    }

    TEST_CASE("Hostile archives: claims of 4 GiB and more")
    {
        const std::string claim = of_course("claims to be larger than 4 GiB");
        CHECK(refused_with([](RawHeader& header) { header.size = 0xFFFFFFFF; }) == claim);
        CHECK(refused_with([](RawHeader& header) { header.packed = 0xFFFFFFFF; }) == claim);
        const std::string zip64 = little(1, 2) + little(16, 2) + little(std::uint64_t{1} << 32, 8) + little(5, 8);
        CHECK(refused_with([&](RawHeader& header) { header.extra = zip64; }) == claim);
        CHECK(refused({honest()}, {0xFFFF, {}, {}, {}, 0, "", "", ""})
            == std::string("the file claims to hold more than 4 GiB") + advice);
        CHECK(refused({honest()}, {{}, {}, 0xFFFFFFFF, {}, 0, "", "", ""})
            == std::string("the file claims to hold more than 4 GiB") + advice);
        CHECK(refused_with([](RawHeader& header) { header.size = header.packed = 0xFFFFFFFE; })
            == of_course("claims to be larger than 64 MiB"));
    }

    TEST_CASE("Hostile archives: bombs are stopped by what comes out and not by what they say")
    {
        constexpr std::size_t large = 8u << 20;
        CHECK(
            refused({swelling(large, [](RawHeader&) {})}) == of_course("would swell to more than 200 times its size"));
        CHECK(refused({swelling(large, [](RawHeader& header) { header.size = 100; })})
            == of_course("is larger than it says"));
        CHECK(refused({swelling(1000, [](RawHeader& header) { header.size = 1 << 10; })})
            == "“course.lua” is damaged (copy it again, or ask the course's author for it)");
        std::vector<RawFile> many(5, honest());
        for (std::size_t i = 0; i < many.size(); ++i) {
            many[i] = many[i].with([&](RawHeader& header) {
                header.name = std::to_string(i) + ".lua";
                header.packed = header.size = 60u << 20;
            });
        }
        CHECK(refused(many) == std::string("it claims to hold more than 256 MiB") + advice);
        const auto manifest
            = raw_file("manifest.json", "{}").with([](RawHeader& header) { header.packed = header.size = 2u << 20; });
        CHECK(refused({manifest}) == std::string("“manifest.json” claims to be larger than 1 MiB") + advice);
    }

    TEST_CASE("Hostile archives: too many files")
    {
        std::vector<RawFile> many;
        for (int i = 0; i < 2003; ++i)
            many.push_back(raw_file(std::to_string(i) + ".lua", ""));
        CHECK(refused(many) == std::string("it holds more than 2000 files") + advice);
    }

    TEST_CASE("Hostile archives: files over one another and bytes that belong to none")
    {
        const RawFile second = raw_file("media/a.svg", "<svg/>");
        RawFile over = second;
        over.offset = 10;
        CHECK(refused({honest(), over}) == std::string("“media/a.svg” lies over another file") + advice);
        RawFile swallowing = honest().with([](RawHeader& header) { header.packed = header.size = 40; });
        CHECK(refused({swallowing, second}) == std::string("“media/a.svg” lies over another file") + advice);
        RawFile late = second;
        late.offset = 60;
        CHECK(
            refused({honest(), late}) == std::string("“media/a.svg” has something before it that is no file") + advice);
        CHECK(refused({honest()}, {{}, {}, {}, {}, 0, "hidden", "", ""})
            == std::string("the list of its files does not stand behind them") + advice);
        CHECK(refused({honest()}, {{}, {}, {}, {}, 0, "", "hidden", ""})
            == std::string("the list of its files does not stand where it should") + advice);
        CHECK(refusal_of("MZ" + raw_zip({honest()}))
            == "this is not a course in one file (copy it again, or ask the course's author for it)");
    }

    TEST_CASE("Hostile archives: a list and headers that say different things")
    {
        RawFile renamed = honest();
        renamed.before.name = "../../evil.sh";
        CHECK(refused({renamed}) == of_course("is called “../../evil.sh” in another place"));
        for (const auto change :
            {+[](RawHeader& header) { header.crc ^= 1; }, +[](RawHeader& header) { header.flags = 2; },
                +[](RawHeader& header) { header.size = 3; }, +[](RawHeader& header) { header.method = 8; }}) {
            RawFile file = honest();
            change(file.before);
            CHECK(refused({file}) == of_course("is described in two ways that differ"));
        }
        RawFile another = honest();
        another.before.extra = little(0x7075, 2) + little(2, 2) + "ab";
        CHECK(refused({another}) == of_course("has something behind its name that does not belong there"));
        CHECK(refused_with([](RawHeader& header) { header.extra = "abc"; })
            == of_course("has something behind its name that does not belong there"));
        CHECK(refused_with([](RawHeader& header) { header.size = 3; }) == of_course("says two different sizes"));
    }

    TEST_CASE("Hostile archives: a list that is not what its end says")
    {
        CHECK(refused({honest()}, {2, {}, {}, {}, 0, "", "", ""})
            == std::string("the list of its files is not whole") + advice);
        CHECK(refused({honest(), raw_file("a.lua", "x")}, {1, {}, {}, {}, 0, "", "", ""})
            == std::string("something stands behind the list of its files") + advice);
        CHECK(refused({honest()}, {1, 2, {}, {}, 0, "", "", ""})
            == std::string("the file claims to be one part of several") + advice);
        CHECK(refused({honest()}, {{}, {}, {}, {}, 1, "", "", ""})
            == std::string("the file claims to be one part of several") + advice);
        CHECK(refused({honest()}, {{}, {}, 3, {}, 0, "", "", ""})
            == std::string("the list of its files does not stand where it should") + advice);
        CHECK(refused({honest()}, {{}, {}, {}, {}, 0, "", "", "hello"})
            == "the file does not end where a course ends: a part is missing, or something stands behind it (copy it "
               "again, or ask the course's author for it)");
        RawFile away = honest();
        away.disk = 1;
        CHECK(refused({away}) == of_course("claims to lie in another file"));
        RawFile astray = honest();
        astray.before.name = "x";
        astray.is_only_listed = true;
        CHECK(
            refused({raw_file("a.lua", "x"), astray}).find("is not where the list of files says") != std::string::npos);
    }

    TEST_CASE("Hostile archives: of one that is refused nothing is written")
    {
        const Folder folder;
        const auto evil = folder.write("evil.vignette", raw_zip({honest(), raw_file("../evil.sh", "x")}));
        const auto read = packages::open_package(evil, {});
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::Refused);
        CHECK(read.error().message == evil.string() + ": “../evil.sh” leads out of the course's folder" + advice);
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            count += entry.path() == evil ? 0 : 1;
        CHECK(count == 0);
    }
}
