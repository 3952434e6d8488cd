#include "engine/records/pack.hpp"
#include "tests/records/fixture.hpp"

namespace vignette::records::testing {

namespace {

std::string turned(std::string_view bytes)
{
    std::string out(bytes);
    for (char& c : out)
        c = static_cast<char>(c ^ 0x5A);
    return out;
}

/// Not a secret to anybody, but nothing reads as it did, and only the right row opens.
class TurnedSeal final : public Seal {
public:
    std::int64_t scheme() const override { return 7; }
    std::string seal(std::string_view plain, std::string_view context) override
    {
        return turned(pack({context, plain}));
    }
    Result<std::string> open(std::string_view sealed, std::string_view context) override
    {
        const auto parts = unpack(turned(sealed));
        if (!parts || parts->at(0) != context)
            return Error{ErrorCode::Unreadable, "This is not the row that was sealed."};
        return parts->at(1);
    }
};

struct Sealed : Opened {
    Registration registration = begun();

    Sealed()
    {
        {
            const Records closed = std::move(records);
        }
        auto sealing = setup();
        sealing.seal = std::make_unique<TurnedSeal>();
        records = must(Records::open(folder.path, std::move(sealing)));
        auto told = entry(registration.id, 1);
        told.event = "SECRET event";
        told.snapshot = "SECRET snapshot";
        told.answers = {{"mine", "", "SECRET prompt", "SECRET words", {}, {}}, {"other", "", "?", "!", {}, {}}};
        told.unit = FinishedUnit{"hallway", "SECRET ending"};
        must(records.append(told));
    }
};

} // namespace

TEST_SUITE("records/seal")
{
    TEST_CASE_FIXTURE(Sealed, "Seal: every event, snapshot, answer and ending goes through it")
    {
        CHECK(folder.bytes().find("SECRET") == std::string::npos);
        CHECK(must(records.journal(registration.id)).at(0).event == "SECRET event");
        CHECK(snapshot(registration.id) == "SECRET snapshot");
        CHECK(must(records.answers(registration.id)).at(0).text == "SECRET words");
    }

    TEST_CASE_FIXTURE(Sealed, "Seal: each row says by which scheme it was sealed")
    {
        for (const char* table : {"journal", "snapshot", "answer", "unit_progress"})
            CHECK(must(other()->number(std::string("SELECT min(seal) FROM ") + table)) == 7);
    }

    TEST_CASE_FIXTURE(Sealed, "Seal: a row under another's name does not open")
    {
        must(other()->script("UPDATE answer SET body = (SELECT body FROM answer WHERE question = 'mine')"));
        CHECK(refused(records.answers(registration.id)).message == "This is not the row that was sealed.");
    }

    TEST_CASE_FIXTURE(Sealed, "Seal: what was sealed in another way is refused, not shown as nonsense")
    {
        reopen(); // With the open seal.
        CHECK(refused(records.latest(registration.id)).code == ErrorCode::Refused);
        CHECK(says(refused(records.journal(registration.id)), "sealed in another way (scheme 7)"));
        CHECK(refused(records.answers(registration.id)).code == ErrorCode::Refused);
    }

    TEST_CASE("Packing: what was packed comes back – anything else is nothing")
    {
        CHECK(pack({"hello", "", "to"}) == "5:hello0:2:to");
        CHECK(unpack(pack({"a:b", "", std::string_view("\0", 1)}))
            == std::vector<std::string>{"a:b", "", std::string(1, '\0')});
        for (const char* bad : {"5:hell", "x", ":", "3", "-1:a", "99999999999999999999:a", "1:ab"}) {
            CAPTURE(bad);
            CHECK_FALSE(unpack(bad).has_value());
        }
    }
}

} // namespace vignette::records::testing
