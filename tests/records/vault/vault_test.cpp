#include "engine/records/vault/aead.hpp"
#include "engine/records/vault/device_secret.hpp"
#include "engine/records/vault/learner_key.hpp"
#include "engine/records/vault/pin_lock.hpp"
#include "engine/records/vault/pin_rule.hpp"
#include "engine/records/vault/recovery_words.hpp"
#include "engine/records/vault/tries.hpp"
#include "tests/records/fixture.hpp"

#include <iterator>
#include <set>
#include <sstream>

namespace vignette::records::testing {

namespace {

constexpr Work little{1, 8 * 1024};

} // namespace

TEST_SUITE("records/vault")
{
    TEST_CASE("Sealing: what is sealed opens under the same key and context, and under no other")
    {
        const Secret key = Secret::random(aead_key_length), another = Secret::random(aead_key_length);
        const std::string bytes = sealed("She asked for her mother.", "answer:7", key);
        CHECK(bytes.find("mother") == std::string::npos);
        CHECK(opened(bytes, "answer:7", key) == "She asked for her mother.");
        CHECK_FALSE(opened(bytes, "answer:8", key).has_value());
        CHECK_FALSE(opened(bytes, "answer:7", another).has_value());
        CHECK(sealed("She asked for her mother.", "answer:7", key) != bytes);
    }

    TEST_CASE("Sealing: a bit that has changed, and bytes that are missing, do not open")
    {
        const Secret key = Secret::random(aead_key_length);
        const std::string bytes = sealed("Mine.", "a", key);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            CHECK_FALSE(opened(changed, "a", key).has_value());
            CHECK_FALSE(opened(bytes.substr(0, i), "a", key).has_value());
        }
    }

    TEST_CASE("PIN: it opens the lock only with the secret of the device that made it")
    {
        const Secret key = Secret::random(32), device = Secret::random(32), elsewhere = Secret::random(32);
        const PinLock made = lock(key, secret("280561"), device, little);
        CHECK(same(must(unlock(made, secret("280561"), device)), key));
        CHECK(refused(unlock(made, secret("280562"), device)).code == ErrorCode::Refused);
        CHECK(refused(unlock(made, secret("280561"), elsewhere)).code == ErrorCode::Refused);
        CHECK(refused(unlock(made, secret(""), device)).code == ErrorCode::Refused);
    }

    TEST_CASE("PIN: the same PIN makes another lock each time")
    {
        const Secret key = Secret::random(32), device = Secret::random(32);
        const PinLock one = lock(key, secret("280561"), device, little),
                      two = lock(key, secret("280561"), device, little);
        CHECK(one.recipe != two.recipe);
        CHECK(one.wrapped != two.wrapped);
    }

    TEST_CASE("PIN: a lock that asks for absurd work, or is cut short, is damaged and not tried")
    {
        const Secret key = Secret::random(32), device = Secret::random(32);
        const PinLock made = lock(key, secret("280561"), device, little);
        for (const std::string& recipe : {std::string(), made.recipe.substr(1), std::string(32, '\xFF'),
                 std::string("\2") + made.recipe.substr(1), std::string(32, '\0')}) {
            CHECK(refused(unlock({recipe, made.wrapped}, secret("280561"), device)).code == ErrorCode::Unreadable);
        }
    }

    TEST_CASE("PIN: the work is set so that one try takes its time on this machine")
    {
        // A clock on which each sample of four passes takes 100 ms.
        std::chrono::nanoseconds now{0};
        const Work work = enough_work([&] { return now += std::chrono::milliseconds(100); });
        CHECK(work.memory == least_memory);
        CHECK(work.passes == 13);
    }

    TEST_CASE("PIN: digits in a row, one digit again and again, and what is short may not be chosen")
    {
        for (const char* good : {"280561", "1234561", "0000001", "tea at ten", "längere"})
            CHECK_MESSAGE(may_be_pin(good, "Ada").ok(), good);
        for (const char* bad : {"", "12345", "123456", "876543", "111111", "0000000000", "teapot"})
            CHECK_MESSAGE(refused(may_be_pin(bad, "Ada")).code == ErrorCode::InvalidArgument, bad);
    }

    TEST_CASE("PIN: no word of one's own name, in capitals or not, but for short ones")
    {
        for (const char* bad : {"grace2026", "my name is OBI", "GRACE OBI"})
            CHECK_MESSAGE(refused(may_be_pin(bad, "Grace de Obi")).code == ErrorCode::InvalidArgument, bad);
        CHECK(may_be_pin("a garden shed", "Grace de Obi").ok());
        CHECK(may_be_pin("a garden shed", "").ok());
    }

    TEST_CASE(
        "Pass phrase of the site lead: it stands alone before a copied file, so twelve letters and not digits alone")
    {
        for (const char* bad : {"", "739264", "tea at ten", "739264105528", "quarrywell for ever"})
            CHECK_MESSAGE(refused(may_be_passphrase(bad, "Quarrywell House")).code == ErrorCode::InvalidArgument, bad);
        CHECK(may_be_passphrase("four words that differ", "Quarrywell House").ok());
    }

    TEST_CASE("Tries: four are free, the fifth waits half a minute, each one more twice as long, at most a day")
    {
        using namespace std::chrono_literals;
        CHECK(wait_after(0) == 0s);
        CHECK(wait_after(4) == 0s);
        CHECK(wait_after(5) == 30s);
        CHECK(wait_after(6) == 60s);
        CHECK(wait_after(9) == 8min);
        CHECK(wait_after(1000) == 24h);
        for (int wrong = 1; wrong < 100; ++wrong)
            CHECK(wait_after(wrong) >= wait_after(wrong - 1));
    }

    TEST_CASE("Recovery words: twelve of the list, read again as people type them")
    {
        const RecoveryWords words = RecoveryWords::random();
        std::string typed = words.shown();
        CHECK(same(RecoveryWords::read(typed)->key(), words.key()));
        for (char& c : typed)
            c = c == ' ' ? '\n' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        CHECK(same(RecoveryWords::read("  1. " + typed + ".")->key(), words.key()));
        CHECK_FALSE(same(RecoveryWords::random().key(), words.key()));
    }

    TEST_CASE("Recovery words: no word stands there twice")
    {
        for (int set = 0; set < 50; ++set) {
            std::istringstream words(RecoveryWords::random().shown());
            const std::set<std::string> all{std::istream_iterator<std::string>(words), {}};
            CHECK(all.size() == 12);
        }
    }

    TEST_CASE("Recovery words: eleven, thirteen, or one that is not on the list are none")
    {
        const std::string shown = RecoveryWords::random().shown();
        CHECK_FALSE(RecoveryWords::read(shown.substr(0, shown.rfind(' '))).has_value());
        CHECK_FALSE(RecoveryWords::read(shown + " apple").has_value());
        CHECK_FALSE(RecoveryWords::read("quxx " + shown.substr(shown.find(' ') + 1)).has_value());
        CHECK_FALSE(RecoveryWords::read("").has_value());
    }

    TEST_CASE("Recovery words: the first four letters of each word on the list are its own")
    {
        std::set<std::string_view> beginnings;
        for (const auto word : recovery_word_list())
            beginnings.insert(word.substr(0, 4));
        CHECK(beginnings.size() == 256);
    }

    TEST_CASE_FIXTURE(Folder, "Device secret: made once, its owner's alone, and the same ever after")
    {
        const Secret made = must(device_secret(path, false));
        CHECK(made.size() == 32);
        CHECK(same(must(device_secret(path, true)), made));
        CHECK(same(must(device_secret(path, false)), made));
        using std::filesystem::perms;
        const auto allowed = std::filesystem::status(path / device_secret_name).permissions();
        CHECK((allowed & (perms::group_all | perms::others_all)) == perms::none);
        CHECK(files().size() == 1);
    }

    TEST_CASE_FIXTURE(Folder, "Device secret: one that is gone or cut short is told, and no other is made")
    {
        CHECK(refused(device_secret(path, true)).code == ErrorCode::NotFound);
        CHECK(files().empty());
        must(device_secret(path, false));
        std::filesystem::resize_file(path / device_secret_name, 31);
        CHECK(refused(device_secret(path, true)).code == ErrorCode::Unreadable);
        CHECK(refused(device_secret(path, false)).code == ErrorCode::Unreadable);
    }
}

} // namespace vignette::records::testing
