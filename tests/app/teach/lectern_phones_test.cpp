#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::tests;

namespace {

/// What a network would have asked, and what its phones have sent.
struct Air {
    void votes(std::size_t option) { counts.at(option) += open ? 1 : 0; }

    std::vector<unsigned> counts;
    bool open = false;
    int asked = 0;
};

class Wired final : public ballot::Server {
public:
    explicit Wired(Air& room)
        : m_room(room)
    {
    }
    void ask(ballot::Poll poll) override
    {
        m_room.counts.assign(poll.options.size(), 0);
        m_room.open = true;
        ++m_room.asked;
    }
    void close() override { m_room.open = false; }
    void reopen() override { m_room.open = true; }
    Now now() override { return {m_room.counts, 0, m_room.open}; }
    std::string url() const override { return "http://192.168.1.5:8080"; }
    std::string code() const override { return "BCDFG"; }

private:
    Air& m_room;
};

app::PhonePort port(Air& room)
{
    return {[] {
                return std::vector<ballot::Address>{{"192.168.1.5", "wlan0"}};
            },
        [&room](const std::string&, const std::string&) {
            return Result<std::unique_ptr<ballot::Server>>(std::make_unique<Wired>(room));
        }};
}

struct Wireless : School {
    Air room;
    app::Lectern led{lesson(), folder() / "courses", places().records, opener(), clock(), by_grace(), port(room)};

    /// Phones are on, and the room has its question.
    void asks()
    {
        press_all(led, {"begin", "phones", "phones-on", "close"});
        let_them_vote(led);
    }
    void wakes() { (void)led.handle({window::UserAction::Kind::Woken, {}, {}}); }
    std::string now(const char* letter) { return text_of(led, std::string("now-") + letter); }
};

} // namespace

TEST_SUITE("app/teach")
{
    TEST_CASE_FIXTURE(
        Wireless, "Lectern: what phones send is counted and seen by the facilitator alone until it is shown")
    {
        asks();
        REQUIRE(room.open);
        const auto before = led.room();
        room.votes(0);
        room.votes(1);
        room.votes(1);
        wakes();
        CHECK(now("B") == "2");
        CHECK(led.room() == before);
        press(led, "add-1"); // Somebody without a phone.
        CHECK(now("A") == "2");
        room.votes(0); // On its way while "Show" is pressed.
        press(led, "show");
        CHECK_FALSE(room.open);
        CHECK(text_of(led, "round-1-A") == "3");
    }

    TEST_CASE_FIXTURE(Wireless, "Lectern: phones wait while the room looks back and the vote goes on where it was")
    {
        asks();
        room.votes(1);
        press(led, "previous");
        CHECK_FALSE(room.open);
        press(led, "next");
        CHECK(room.open);
        CHECK(room.asked == 1);
        room.votes(1);
        wakes();
        CHECK(now("B") == "2");
    }

    TEST_CASE_FIXTURE(Wireless, "Lectern: phones that are turned on in the middle of a vote may vote in it")
    {
        asks();
        room.votes(0);
        press_all(led, {"phones", "phones-off"});
        CHECK(now("A").empty());
        press_all(led, {"phones-on", "close"});
        CHECK(room.open);
        room.votes(0);
        wakes();
        CHECK(now("A") == "1"); // The same phones vote anew, and count once.
    }

    TEST_CASE_FIXTURE(Wireless, "Lectern: phones that are asked something else in between count once")
    {
        asks();
        room.votes(0);
        room.votes(0);
        wakes();
        press(led, "add-2"); // A hand.
        press_all(led, {"more", "evaluation", "vote"});
        room.votes(1);
        press(led, "close-sheet");
        CHECK(now("A") == "0");
        CHECK(now("B") == "1"); // The hand stays.
        room.votes(0);
        room.votes(0);
        wakes();
        CHECK(now("A") == "2");
    }

    TEST_CASE_FIXTURE(Wireless, "Lectern: what phones send to a rating is a number alone until enough have")
    {
        press_all(led, {"begin", "phones", "phones-on", "close", "more", "evaluation", "vote"});
        for (int i = 0; i < 2; ++i)
            room.votes(4);
        wakes();
        CHECK(now("A").empty());
        CHECK(text_of(led, "sent") == "2 votes so far.");
        press(led, "show");
        CHECK(shown(led, "round-1-A") == nullptr);
    }
}
