#include "engine/records/migrations.hpp"
#include "tests/records/site_fixture.hpp"

#include <fstream>
#include <functional>

namespace vignette::records::testing {

namespace {

namespace fs = std::filesystem;

const char* const event_words = "chose to tell the tall solicitor";
const char* const snapshot_words = "beside the grey courthouse";
const char* const answer_words = "listen to the blue kettle";
const char* const ending_words = "left by the side door";

/// Ada, without a PIN, so that what she did stands open in the file; with one course completed and one under way.
struct ToErase : Led {
    Registration done = begun(Privacy::Standard, "dementia");
    Registration under_way = begun(Privacy::Private, "witness");

    ToErase()
    {
        auto last = told(done.id, 1);
        last.completed = Completion{};
        must(records.append(last));
        must(records.append(told(under_way.id, 1)));
        must(records.took_part(ada.id, "Evening group"));
        must(records.remember("look of " + ada.uid, "large, crimson"));
        for (int i = 0; i < 40; ++i)
            must(records.append(told(done.id, i + 2)));
    }

    Entry told(RegistrationId registration, std::int64_t revision) const
    {
        auto made = entry(registration, revision);
        made.event = event_words + std::string(static_cast<std::size_t>(revision) % 40 * 7, '.');
        made.snapshot = snapshot_words + std::string(static_cast<std::size_t>(revision) % 40 * 11, '.');
        made.answers = {{"mine", "", "What now?", answer_words, {}, {}},
            {"c", "before", "?", "2", {}, {}, Answer::Kind::Rating, 0, 2, "c"}};
        made.unit = FinishedUnit{"hallway", ending_words};
        return made;
    }

    /// Ten courses of each, whose events came in no order and are of every length: pages have been split and put in
    /// order, with gaps between rows.
    void mix_with(LearnerId other_learner)
    {
        must(other()->script(
            "BEGIN;"
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19)"
            "INSERT INTO registration (id, uid, learner, course, listed_as, privacy, how) SELECT 100 + i, 'mixed' || i,"
            " iif(i % 2, "
            + std::to_string(static_cast<int>(ada.id)) + ", " + std::to_string(static_cast<int>(other_learner))
            + "), 'c' || i, 'C', 'standard', 'self-study' FROM n;"
              "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 3999)"
              "INSERT INTO journal SELECT 100 + i % 20, 1 + i / 20, 0, CAST(iif(i % 2, '"
            + event_words
            + "', 'of another') || substr(hex(zeroblob(200)), 1, i * 389 % 400) AS BLOB), 0"
              " FROM n ORDER BY i * 7919 % 4001; COMMIT"));
    }

    /// Of every file below the folder.
    std::string everywhere() const
    {
        std::string all;
        for (const auto& found : fs::recursive_directory_iterator(folder.path)) {
            if (!found.is_regular_file())
                continue;
            std::ifstream in(found.path(), std::ios::binary);
            all += found.path().filename().string() + std::string(std::istreambuf_iterator<char>(in), {});
        }
        return all;
    }

    bool anywhere(const std::string& words) const { return everywhere().find(words) != std::string::npos; }

    /// One of each copy that may lie in the folder.
    void copies()
    {
        must(records.back_up());
        now += std::chrono::hours{24};
        must(records.back_up());
        for (const char* name : {"records.replaced.db", "records.before-3.db", "backups/by hand.db.new"})
            fs::copy_file(must(records.back_up()), folder.path / name);
    }

    std::string of(const fs::path& file, const std::string& sql)
    {
        return std::to_string(must(must(Database::open(file, {}))->number(sql)));
    }
};

} // namespace

TEST_SUITE("records/erase")
{
    TEST_CASE_FIXTURE(ToErase, "Erasing what is private: no byte of it is left in the records, the log or any copy")
    {
        copies();
        for (const std::string words : {event_words, snapshot_words, answer_words, ending_words, "crimson"}) {
            CAPTURE(words);
            CHECK(anywhere(words));
        }
        must(records.erase_learner(ada.id, Erase::Private));
        for (const std::string words : {event_words, snapshot_words, answer_words, ending_words, "crimson"}) {
            CAPTURE(words);
            CHECK_FALSE(anywhere(words));
        }
        CHECK(anywhere("Ada Obi"));
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing what is private: nothing is left between the rows of others either")
    {
        const Learner bo = must(records.add_learner("Bo Lund"));
        mix_with(bo.id);
        must(records.back_up());
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK_FALSE(anywhere(event_words));
        CHECK(count("journal") == 2000);
    }

    TEST_CASE_FIXTURE(ToErase, "Sealing: what stood open is not left between the rows of others")
    {
        const Learner bo = must(records.add_learner("Bo Lund"));
        mix_with(bo.id);
        must(records.choose_pin(ada.id, secret(pin)));
        CHECK_FALSE(anywhere(event_words));
        CHECK(anywhere("of another"));
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing what is private: what was completed stays, and what was under way goes")
    {
        copies();
        must(records.erase_learner(ada.id, Erase::Private));
        const auto left = must(records.registrations(ada.id));
        REQUIRE(left.size() == 2);
        CHECK(left[0].course == "dementia");
        CHECK(left[0].minutes.has_value());
        CHECK(left[1].listed_as == "Evening group");
        CHECK(must(records.finished_units(done.id)) == std::vector<std::string>{"hallway"});
        CHECK(count("rating_count") == 2);
        CHECK(must(records.verify()).events == 0);
        for (const auto& backup : backups_in(folder.path))
            CHECK(must(verify_file(backup)).registrations == 2);
        CHECK(of(folder.path / "records.replaced.db", "SELECT count(*) FROM registration") == "2");
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing everything: no byte of the learner is left but the id, and others stay")
    {
        const Learner bo = must(records.add_learner("Bo Lund"));
        const auto theirs = completed(bo.id);
        copies();
        must(records.erase_learner(ada.id, Erase::Everything));
        for (const std::string words :
            {event_words, snapshot_words, answer_words, ending_words, "crimson", "Ada Obi", "Evening group"}) {
            CAPTURE(words);
            CHECK_FALSE(anywhere(words));
        }
        CHECK(must(records.learners()).size() == 1);
        CHECK(snapshot(theirs.id) == "after 1");
        CHECK(must(records.verify()).registrations == 1);
        CHECK(must(verify_file(backups_in(folder.path).back())).learners == 1);
        CHECK(must(records.audit_log())[0].what == "learner erased");
        CHECK(must(records.audit_log())[0].detail == ada.uid);
        CHECK_FALSE(must(records.audit_log())[0].name.has_value());
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing: a register of a class lets the learner go, and keeps the others")
    {
        const Learner bo = must(records.add_learner("Bo Lund"));
        must(other()->script("INSERT INTO class_session (id, uid, course, version, listed_as, facilitator, place, held,"
                             " minutes) VALUES (1, 's', 'c', '1', 'C', 'F', 'P', 0, 60);"
                             "INSERT INTO attendance (session, line, learner) VALUES (1, 0, 1), (1, 1, "
            + std::to_string(static_cast<int>(bo.id)) + ")"));
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK(count("attendance") == 2);
        must(records.erase_learner(ada.id, Erase::Everything));
        CHECK(count("attendance") == 1);
        CHECK(count("class_session") == 1);
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing: a copy that cannot be opened goes whole, and nobody else's file does")
    {
        copies();
        std::ofstream(folder.path / "backups" / "records-2026-01-01.db") << "damaged, with a " << answer_words;
        std::ofstream(folder.path / "records.before-2.db-journal") << answer_words;
        std::ofstream(folder.path / "Thumbs.db") << "holiday";
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK_FALSE(fs::exists(folder.path / "backups" / "records-2026-01-01.db"));
        CHECK_FALSE(anywhere(answer_words));
        CHECK(anywhere("holiday"));
    }

    TEST_CASE_FIXTURE(Kept, "Erasing: a copy of every earlier version is understood")
    {
        for (std::size_t version = 1; version < shipped_migrations().size(); ++version) {
            const auto file = folder.path / ("records.before-" + std::to_string(version + 1) + ".db");
            const auto old = must(Database::open(file, {}));
            const auto& all = shipped_migrations();
            must(migrate(*old, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(version)}));
            must(old->script("INSERT INTO learner (id, uid, name, created) VALUES (7, 'id-2', 'Ada Obi', 0);"
                             "INSERT INTO registration (id, uid, learner, course, listed_as, privacy, how)"
                             " VALUES (1, 'u2', 7, 'dementia', 'D', 'standard', 'self-study');"
                             "INSERT INTO journal VALUES (1, 1, 0, CAST('tall solicitor' AS BLOB), 0)"));
        }
        auto records = must(open());
        must(records.begin_site("Site", secret(passphrase)));
        const Learner ada = must(records.add_learner("Ada"));
        REQUIRE(ada.uid == "id-2");
        REQUIRE(folder.bytes().find("tall solicitor") != std::string::npos);
        must(records.erase_learner(ada.id, Erase::Everything));
        CHECK(folder.bytes().find("tall solicitor") == std::string::npos);
        CHECK(folder.bytes().find("Ada Obi") == std::string::npos);
        CHECK(fs::exists(folder.path / "records.before-2.db"));
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing: is for the lead, and what is private for the learner signed in")
    {
        records.sign_out();
        for (const auto what : {Erase::Private, Erase::Everything})
            CHECK(refused(records.erase_learner(ada.id, what)).code == ErrorCode::Refused);
        must(records.choose_pin(ada.id, secret(pin)));
        CHECK(refused(records.erase_learner(ada.id, Erase::Everything)).code == ErrorCode::Refused);
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK_FALSE(records.signed_in().has_value());
        CHECK_FALSE(must(records.has_pin(ada.id)));
        CHECK(count("own_note") == 0);
        must(records.choose_pin(ada.id, secret(pin)));
        CHECK(must(records.own_note(ada.id, "finished")) == "");
        CHECK(refused(records.erase_learner(LearnerId{99}, Erase::Private)).code == ErrorCode::Refused);
        as_lead();
        CHECK(refused(records.erase_learner(LearnerId{99}, Erase::Private)).code == ErrorCode::NotFound);
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing: with a PIN, keys that were reset and shared copies go too")
    {
        records.sign_out();
        must(records.choose_pin(ada.id, secret(pin)));
        must(records.share_answer(done.id, "mine", "", "site lead"));
        as_lead();
        must(records.reset_pin(ada.id));
        CHECK(count("former_key") == 1);
        must(records.erase_learner(ada.id, Erase::Private));
        CHECK(count("former_key") == 0);
        CHECK(count("shared_answer") == 0);
        CHECK(count("learner WHERE public_key IS NOT NULL OR recovery_key IS NOT NULL OR pin_salt IS NOT NULL") == 0);
    }

    TEST_CASE_FIXTURE(ToErase, "Erasing: while another program reads, it is refused and nothing is gone")
    {
        copies();
        const auto reader = other();
        must(reader->script("BEGIN"));
        must(reader->number("SELECT count(*) FROM journal"));
        must(records.remember("look of nobody", "plain"));
        CHECK(refused(records.erase_learner(ada.id, Erase::Everything)).code == ErrorCode::Busy);
        CHECK(must(records.registrations(ada.id)).size() == 3);
        CHECK(must(verify_file(backups_in(folder.path).back())).registrations == 3);
        must(reader->script("COMMIT"));
        must(records.erase_learner(ada.id, Erase::Everything));
    }
}

} // namespace vignette::records::testing
