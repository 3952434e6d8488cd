#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

struct Plain {
    Folder folder;
    std::unique_ptr<Database> database = must(Database::open(folder.path / "plain.db", {}));

    Plain() { must(database->script("CREATE TABLE leaf (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")); }
    std::int64_t leaves() { return must(database->number("SELECT count(*) FROM leaf")); }
};

constexpr const char* add = "INSERT INTO leaf (name) VALUES (?1)";

} // namespace

TEST_SUITE("records/database")
{
    TEST_CASE_FIXTURE(Plain, "Statement: an empty text is not NULL, nothing is")
    {
        must(database->run(add, std::string_view()));
        CHECK_FALSE(database->run(add, std::optional<std::string>()).ok());
        CHECK(leaves() == 1);
    }

    TEST_CASE_FIXTURE(Plain, "Statement: one that failed works the next time")
    {
        CHECK_FALSE(database->run(add, Blob{"bytes where text belongs"}).ok());
        must(database->run(add, "oak"));
        CHECK(leaves() == 1);
    }

    TEST_CASE_FIXTURE(Plain, "Statement: its parameters are forgotten after each use")
    {
        must(database->run(add, "oak"));
        CHECK_FALSE(database->run(add).ok());
    }

    TEST_CASE_FIXTURE(Plain, "Statement: a slip in SQL is an error, each time, and so is a parameter too many")
    {
        CHECK_FALSE(database->run("SELEKT 1").ok());
        CHECK_FALSE(database->run("SELEKT 1").ok());
        CHECK_FALSE(database->run(add, "oak", "ash").ok());
        CHECK(leaves() == 0);
    }

    TEST_CASE_FIXTURE(Plain, "Transaction: what fails leaves nothing, and the next one works")
    {
        const auto failing = database->transact([&]() -> Status {
            must(database->run(add, "oak"));
            return Error{ErrorCode::Refused, "no"};
        });
        CHECK(refused(failing).message == "no");
        CHECK(leaves() == 0);
        must(database->transact([&] { return database->run(add, "ash"); }));
        CHECK(leaves() == 1);
    }

    TEST_CASE_FIXTURE(Plain, "Reading: a row that was read is let go, so that others may write")
    {
        const auto id = [](const Statement& row) { return row.integer(0); };
        must(database->run(add, "oak"));
        must(database->run(add, "ash"));
        CHECK(must(database->one("SELECT id FROM leaf", id)) == 1);
        CHECK(must(database->all("SELECT id FROM leaf ORDER BY id", id)) == std::vector<std::int64_t>{1, 2});
        CHECK_FALSE(must(database->one("SELECT id FROM leaf WHERE id = 9", id)).has_value());
        Access hasty;
        hasty.patience = std::chrono::milliseconds{0};
        const auto other = must(Database::open(folder.path / "plain.db", hasty));
        must(other->run(add, "elm"));
    }
}

} // namespace vignette::records::testing
