#include "engine/records/vault/lead_key.hpp"
#include "tests/records/site_fixture.hpp"

namespace vignette::records::testing {

namespace {

/// Ada, signed in, has written about the tall solicitor.
struct Sharing : Opened {
    Registration registration = begun();

    Sharing()
    {
        must(records.choose_pin(ada.id, secret(pin)));
        auto told = entry(registration.id, 1);
        told.answers = {{"mine", "", "What now?", "the tall solicitor", {}, {}}};
        must(records.append(told));
    }

    Result<ShareId> share(std::string_view with = "site lead")
    {
        return records.share_answer(registration.id, "mine", "", with);
    }

    void with_lead()
    {
        must(records.begin_site("Quarrywell House", secret(passphrase)));
        must(records.sign_in(ada.id, secret(pin)));
    }
    void as_lead() { must(records.sign_in_lead(secret(passphrase))); }
    void as_ada() { must(records.sign_in(ada.id, secret(pin))); }
};

} // namespace

TEST_SUITE("records/sharing")
{
    TEST_CASE_FIXTURE(Sharing, "Sharing: the lead reads the copy, with who wrote it and what it answered")
    {
        with_lead();
        must(share());
        CHECK(folder.bytes().find("tall solicitor") == std::string::npos);
        reopen();
        as_lead();
        const auto all = must(records.shared_with_site());
        REQUIRE(all.size() == 1);
        CHECK(all[0].name == "Ada Obi");
        CHECK(all[0].learner == ada.id);
        CHECK(all[0].copy.listed_as == "Practice learning");
        CHECK(all[0].copy.with == "site lead");
        CHECK(all[0].copy.shared == now);
        REQUIRE(all[0].answer.has_value());
        CHECK(all[0].answer->text == "the tall solicitor");
        CHECK(all[0].answer->prompt == "What now?");
        CHECK(all[0].answer->version == "1.1.0");
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: nobody but the lead reads what is shared")
    {
        with_lead();
        must(share());
        CHECK(refused(records.shared_with_site()).code == ErrorCode::Refused);
        CHECK(must(records.shared_by(ada.id)).size() == 1);
        records.sign_out();
        CHECK(refused(records.shared_with_site()).code == ErrorCode::Refused);
        CHECK(refused(records.shared_by(ada.id)).code == ErrorCode::Refused);
        const Learner bo = must(records.add_learner("Bo"));
        must(records.choose_pin(bo.id, secret(pin)));
        CHECK(refused(records.shared_by(ada.id)).code == ErrorCode::Refused);
        CHECK(refused(share()).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: withdrawn, the copy is empty, and that there was one stays")
    {
        with_lead();
        const ShareId id = must(share());
        const auto shared = now;
        records.sign_out();
        CHECK(refused(records.withdraw(id)).code == ErrorCode::Refused);
        as_ada();
        now += std::chrono::hours{1};
        must(records.withdraw(id));
        const auto withdrawn = now;
        now += std::chrono::hours{1};
        must(records.withdraw(id));
        const auto mine = must(records.shared_by(ada.id));
        REQUIRE(mine.size() == 1);
        CHECK(mine[0].shared == shared);
        CHECK(mine[0].withdrawn == withdrawn);
        CHECK(must(other()->number("SELECT count(body) FROM shared_answer")) == 0);
        CHECK(refused(records.withdraw(ShareId{99})).code == ErrorCode::NotFound);
        as_lead();
        CHECK(must(records.shared_with_site()).empty());
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: again with the same role, the newer copy takes the place of the earlier")
    {
        with_lead();
        must(share());
        auto told = entry(registration.id, 2);
        told.answers = {{"mine", "", "What now?", "the short solicitor", {}, {}}};
        must(records.append(told));
        must(share());
        must(share("supervisor"));
        as_lead();
        const auto all = must(records.shared_with_site());
        REQUIRE(all.size() == 2);
        CHECK(all[0].answer->text == "the short solicitor");
        CHECK(all[1].copy.with == "supervisor");
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: a copy put in another's place does not open")
    {
        with_lead();
        must(share());
        must(other()->script("UPDATE shared_answer SET shared_with = 'everybody'"));
        as_lead();
        CHECK_FALSE(must(records.shared_with_site())[0].answer.has_value());
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: without a lead, or before an old site's lead has signed in, it is refused")
    {
        CHECK(says(refused(share()), "Nobody leads this site yet"));
        with_lead();
        must(other()->script("UPDATE site SET lead_public = NULL"));
        CHECK(says(refused(share()), "the site lead needs to sign in once"));
        as_lead();
        as_ada();
        must(share());
        as_lead();
        CHECK(must(records.shared_with_site())[0].answer.has_value());
        CHECK(refused(records.share_answer(registration.id, "mine", "", "x")).code == ErrorCode::Refused);
    }

    TEST_CASE_FIXTURE(Sharing, "Sharing: an answer that is not there cannot be shared")
    {
        with_lead();
        CHECK(refused(records.share_answer(registration.id, "nowhere", "", "x")).code == ErrorCode::NotFound);
    }

    TEST_CASE("Sharing: what is sealed for one lead opens for no other, nor under another context, nor changed")
    {
        const Secret seed = Secret::random(lead_seed_length);
        const LeadKey key = make_lead_key(seed), same_key = make_lead_key(seed);
        const LeadKey another = make_lead_key(Secret::random(lead_seed_length));
        auto bytes = sealed_for_lead("semolina", "here", key.public_half).value();
        CHECK(opened_by_lead(bytes, "here", same_key) == "semolina");
        CHECK_FALSE(opened_by_lead(bytes, "here", another).has_value());
        CHECK_FALSE(opened_by_lead(bytes, "there", key).has_value());
        CHECK_FALSE(opened_by_lead("short", "here", key).has_value());
        CHECK_FALSE(sealed_for_lead("semolina", "here", "no key").has_value());
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        CHECK_FALSE(opened_by_lead(bytes, "here", key).has_value());
    }
}

} // namespace vignette::records::testing
