#include "tests/records/fixture.hpp"

#include <fstream>

namespace vignette::records::testing {

namespace fs = std::filesystem;

namespace {

constexpr auto look_only
    = fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;

/// Records with enough in them to fill some pages, closed again.
struct Filled : Kept {
    Filled()
    {
        must(open());
        must(other()->script("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                             " INSERT INTO learner (uid, name, created) SELECT i, 'Learner number ' || i, i FROM n"));
    }

    /// Opening says `words`, and every byte in the folder is as it was.
    void is_refused(ErrorCode code, std::string_view words)
    {
        const auto before = folder.files();
        const auto error = refused(open());
        CAPTURE(error.message);
        CHECK(error.code == code);
        CHECK(says(error, words));
        CHECK(says(error, folder.path.string()));
        CHECK(before == folder.files());
    }
};

} // namespace

TEST_SUITE("records/refused files")
{
    TEST_CASE_FIXTURE(Filled, "A file too new: is refused before a byte is written")
    {
        set_version(7);
        is_refused(
            ErrorCode::Unreadable, "are from a newer Vignette (version 7 of the file; this program knows up to 6)");
    }

    TEST_CASE_FIXTURE(Filled, "A file too new: is refused also where only its log says so")
    {
        {
            const auto newer = other();
            newer->keep_log_at_close(true); // As if it had been stopped.
            must(newer->script("PRAGMA user_version = 7"));
        }
        REQUIRE(folder.files()["records.db-wal"].size() > 0);
        is_refused(ErrorCode::Unreadable, "are from a newer Vignette");
    }

    TEST_CASE_FIXTURE(Filled, "A file too new: is told as such also where nothing can be written")
    {
        set_version(7);
        fs::permissions(folder.path / "records.db", fs::perms::owner_read | fs::perms::others_read);
        fs::permissions(folder.path, look_only);
        const auto said = said_to_somebody_else();
        CAPTURE(said);
        CHECK(says({ErrorCode::Io, said}, "are from a newer Vignette"));
    }

    TEST_CASE_FIXTURE(Filled, "A file of another program: is told as such also where nothing can be written")
    {
        must(other()->script("PRAGMA application_id = 0"));
        fs::permissions(folder.path / "records.db", fs::perms::owner_read | fs::perms::others_read);
        fs::permissions(folder.path, look_only);
        CHECK(says({ErrorCode::Io, said_to_somebody_else()}, "is not one of Vignette's"));
    }

    TEST_CASE_FIXTURE(Filled, "A file of another program: is refused also where a journal beside it hides its header")
    {
        must(other()->script("PRAGMA application_id = 0"));
        std::ofstream(folder.path / "records.db-journal").flush();
        CHECK(says(refused(open()), "is not one of Vignette's"));
    }

    TEST_CASE_FIXTURE(Filled, "A file of another program: is refused and left alone")
    {
        must(other()->script("PRAGMA application_id = 0"));
        is_refused(ErrorCode::Unreadable, "is not one of Vignette's");
    }

    TEST_CASE_FIXTURE(Filled, "A file that is no database: is refused and left alone")
    {
        std::ofstream(folder.path / "records.db") << "Dear diary, ...";
        is_refused(ErrorCode::Unreadable, "is not one of Vignette's, or its beginning is damaged");
    }

    TEST_CASE_FIXTURE(Filled, "A damaged file: damage in the header is found")
    {
        overwrite(0, 60);
        is_refused(ErrorCode::Unreadable, "its beginning is damaged");
    }

    TEST_CASE_FIXTURE(Filled, "A damaged file: damage to the page size in the header is found")
    {
        overwrite(16, 2);
        is_refused(ErrorCode::Unreadable, "its beginning is damaged");
    }

    TEST_CASE_FIXTURE(Filled, "A damaged file: damage in any page is found")
    {
        const auto whole = folder.files()["records.db"];
        for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
            CAPTURE(page);
            overwrite(page * 4096, 512);
            is_refused(ErrorCode::Unreadable, "are damaged");
            std::ofstream(folder.path / "records.db", std::ios::binary) << whole;
        }
        must(open());
    }

    TEST_CASE_FIXTURE(Filled, "A damaged file: a missing end is found")
    {
        fs::resize_file(folder.path / "records.db", 3 * 4096);
        is_refused(ErrorCode::Unreadable, "are damaged");
    }

    TEST_CASE_FIXTURE(Filled, "A read-only file: is refused with what to do")
    {
        fs::permissions(folder.path, fs::perms::all);
        fs::permissions(folder.path / "records.db", fs::perms::owner_read | fs::perms::others_read);
        const auto before = folder.files();
        const auto said = said_to_somebody_else();
        CHECK(said
            == "The records in " + folder.path.string()
                + " cannot be written: the file or its folder is read-only. Ask whoever looks after this computer to "
                  "let"
                  " you write there, or name another folder with --records; everything kept so far is safe.");
        CHECK(before == folder.files());
    }

    TEST_CASE_FIXTURE(Filled, "A read-only folder: is refused with what to do")
    {
        fs::permissions(folder.path / "records.db", fs::perms::owner_all | fs::perms::others_all);
        fs::permissions(folder.path, look_only);
        const auto said = said_to_somebody_else();
        CAPTURE(said);
        CHECK(says({ErrorCode::Io, said}, "cannot be written: the file or its folder is read-only"));
    }

    TEST_CASE_FIXTURE(Kept, "A read-only folder: without records in it, is refused with what to do")
    {
        fs::permissions(folder.path, look_only);
        const auto said = said_to_somebody_else();
        CAPTURE(said);
        CHECK(says({ErrorCode::Io, said}, "the file or its folder is read-only"));
    }

    TEST_CASE_FIXTURE(Kept, "A folder that is a file: is refused with what to do")
    {
        std::ofstream(folder.path / "taken") << "a file";
        const auto error = refused(Records::open(folder.path / "taken" / "records", setup()));
        CHECK(error.code == ErrorCode::Io);
        CHECK(says(error, "cannot be made"));
        CHECK(says(error, "name another with --records"));
    }

    TEST_CASE_FIXTURE(Kept, "A folder called records.db: is refused with what to do")
    {
        fs::create_directory(folder.path / "records.db");
        CHECK(says(refused(open()), "cannot be opened"));
    }
}

} // namespace vignette::records::testing
