#include "tests/app/office_fixture.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace vignette::tests {

namespace {

std::size_t words_in(const std::string& sentence)
{
    std::istringstream words(sentence);
    std::size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

} // namespace

void come_in_as_lead(app::Desk& desk)
{
    press(desk, "site-lead");
    give_pin(desk, passphrase);
    REQUIRE(desk.screen().place == "site");
}

void begin_with_grace(app::Desk& desk)
{
    come_in(desk, "Grace");
    for (const char* id : {"course-tea", "unit-hallway", "continue", "option-sit", "continue", "continue", "continue",
             "continue", "home", "learner"})
        press(desk, id);
    come_in_as_lead(desk);
}

Result<records::Records> open_with_long_ids(const Staffroom& room)
{
    records::Setup setup;
    setup.clock = noon;
    setup.ids = [n = 0]() mutable {
        const auto number = std::to_string(++n);
        return std::string(32 - number.size(), 'a') + number;
    };
    setup.work = [] { return records::Work{1, 8 * 1024}; };
    return records::Records::open(room.places().records, std::move(setup));
}

app::Desk desk_with_long_ids(const Staffroom& room)
{
    return {room.places(), [&room] { return open_with_long_ids(room); }, noon, {}};
}

bool shows(const app::Desk& desk, const std::string& words)
{
    for (const auto* item : present::in_reading_order(desk.screen())) {
        if ((item->text + "\n" + item->footer + "\n" + item->value).find(words) != std::string::npos)
            return true;
    }
    return false;
}

void open_person(app::Desk& desk, const Staffroom& room, const std::string& name)
{
    press(desk, "page-people");
    auto records = std::move(room.open_records()).value();
    press(desk, "person-" + records.find_learner(name).value()->uid);
}

void check_office_words(const app::Desk& desk)
{
    CAPTURE(desk.screen().place);
    for (const auto* item : present::in_reading_order(desk.screen())) {
        for (const auto& text : {item->text, item->label, item->footer}) {
            std::size_t begin = 0;
            for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
                end = text.find_first_of(".?:\n", begin);
                const auto sentence = text.substr(begin, end - begin);
                CAPTURE(sentence);
                CHECK(words_in(sentence) <= 20);
                for (const char* technical : {"registration", "rror", "nvalid", "ailed", "wrong", "must"})
                    CHECK(sentence.find(technical) == std::string::npos);
            }
        }
    }
}

void press_and_check(app::Desk& desk, std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        press(desk, id);
        check_office_words(desk);
    }
}

} // namespace vignette::tests
