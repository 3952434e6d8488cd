#include "engine/core/random.hpp"
#include "engine/terminal/protocol.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::terminal;
using play::Action;
using play::Event;

namespace {

Event read(const std::string& line)
{
    const auto event = read_event(line);
    REQUIRE_MESSAGE(event.ok(), event.error().message);
    return event.value();
}

std::string refused(const std::string& line)
{
    const auto event = read_event(line);
    return event ? "taken" : event.error().message;
}

/// Letters, quotes, a new line, an accent, a wide letter.
std::string any_text(Random& random, std::size_t least)
{
    static const std::string pieces[] = {"a", "B_2", "\"", "\\", "\n", " ", "é", "你", "\x01", "“"};
    std::string out;
    for (std::size_t n = least + random.below(4); n > 0; --n)
        out += pieces[random.below(std::size(pieces))];
    return out;
}

std::vector<std::string> any_texts(Random& random)
{
    std::vector<std::string> out(random.below(4));
    for (auto& one : out)
        one = any_text(random, 0);
    return out;
}

void put_answer(Event& event, Random& random)
{
    event.ask = any_text(random, 0);
    if (event.action == Action::Rate) {
        event.id = any_text(random, 0);
        event.item = any_text(random, 0);
        if (random.below(2) == 0)
            event.value = static_cast<int>(random.below(12)) - 1;
    } else if (event.action == Action::Write || event.action == Action::Plan) {
        event.text = any_text(random, 0);
    } else if (event.action == Action::Match) {
        for (const auto& left : any_texts(random))
            event.pairs.emplace_back(left, any_text(random, 0));
    } else {
        event.ids = any_texts(random);
    }
}

Event any_event(Random& random)
{
    Event event;
    event.action = static_cast<Action>(random.below(static_cast<std::uint64_t>(Action::Leave) + 1));
    if (event.action == Action::Choose || event.action == Action::Role || event.action == Action::Nation
        || event.action == Action::Open)
        event.id = any_text(random, 0);
    else if (event.action >= Action::ChooseMany && event.action <= Action::Plan)
        put_answer(event, random);
    if (event.action == Action::Choose)
        event.ask = any_text(random, 0);
    if (random.below(2) == 0)
        event.revision = static_cast<unsigned>(random.next());
    return event;
}

} // namespace

TEST_CASE("Event line: any event comes back as it was")
{
    Random random(7);
    for (int i = 0; i < 5000; ++i) {
        const Event event = any_event(random);
        const std::string line = event_line(event);
        CAPTURE(line);
        REQUIRE(line.find('\n') == std::string::npos);
        const auto back = read_event(line);
        REQUIRE(back.ok());
        REQUIRE(back.value() == event);
    }
}

TEST_CASE("Event line: fields stand in one order, the empty ones left out")
{
    Event event;
    event.action = Action::Rate;
    event.ask = "confidence";
    event.value = 3;
    CHECK(event_line(event) == R"({"event":"rate","scale":"confidence","value":3})");
    event.id = "before";
    event.item = "q1";
    event.value.reset();
    event.revision = 7;
    CHECK(event_line(event)
        == R"({"event":"rate","scale":"confidence","moment":"before","item":"q1","value":null,"revision":7})");
    CHECK(event_line(Event{}) == R"({"event":"continue"})");
}

TEST_CASE("Reading an event: pairs come as lists or as an object, and the question under three names")
{
    CHECK(read(R"({"event":"match","pairs":{"b":"x","a":"y"}})")
        == read(R"({"event":"match","pairs":[["b","x"],["a","y"]]})"));
    CHECK(read(R"({"event":"spot","ask":"lights","ids":[]})")
        == read(R"({"event":"spot","question":"lights","ids":[]})"));
    CHECK(read(R"({"event":"rate","ask":"c","value":1})") == read(R"({"event":"rate","scale":"c","value":1})"));
    CHECK(read(R"({"event":"plan","question":"p","text":"t"})") == read(R"({"event":"plan","id":"p","text":"t"})"));
}

TEST_CASE("Reading an event: every bad line gets a sentence that says what to send")
{
    const std::string choose = R"(; send it as in {"event":"choose","id":"sit"}.)";
    const std::string match = R"(; send it as in {"event":"match","question":"words","pairs":[["left","right"]]}.)";
    const std::string rate = R"(; send it as in {"event":"rate","scale":"confidence","value":3}.)";
    const std::string many = R"(; send it as in {"event":"choose_many","question":"signs","ids":["a","b"]}.)";
    struct Row {
        std::string line, message;
    };
    for (const auto& row :
        {
            Row{"sit", R"(This line is not JSON; send one object on each line, such as {"event":"continue"}.)"},
            Row{R"({"event":"continue"} x)",
                R"(This line is not JSON; send one object on each line, such as {"event":"continue"}.)"},
            Row{R"({"event":"continue")",
                R"(This line is not JSON; send one object on each line, such as {"event":"continue"}.)"},
            Row{R"({"event":"choose","id":"\ud800"})",
                R"(This line is not JSON; send one object on each line, such as {"event":"continue"}.)"},
            Row{"", R"(This line is not JSON; send one object on each line, such as {"event":"continue"}.)"},
            Row{"[1]", R"(This line is JSON, but no object; send one such as {"event":"continue"}.)"},
            Row{"\"continue\"", R"(This line is JSON, but no object; send one such as {"event":"continue"}.)"},
            Row{"{}", R"(The field "event" must say what happened; send one such as {"event":"continue"}.)"},
            Row{R"({"event":3})",
                R"(The field "event" must say what happened; send one such as {"event":"continue"}.)"},
            Row{R"({"event":"chose","id":"sit"})",
                R"(There is no event "chose" (did you mean "choose"?); send one such as {"event":"continue"} or {"event":"choose","id":"sit"}.)"},
            Row{R"({"event":"dance"})",
                R"(There is no event "dance"; send one such as {"event":"continue"} or {"event":"choose","id":"sit"}.)"},
            Row{R"({"event":"choose"})", "The field \"id\" is missing" + choose},
            Row{R"({"event":"choose","ids":["sit"]})",
                "There is no field \"ids\" in choose (did you mean \"id\"?)" + choose},
            Row{R"({"event":"choose","id":["sit"]})", "The field \"id\" must be a text" + choose},
            Row{R"({"event":"choose","id":"a","id":"b"})", "The field \"id\" is there twice; send it once."},
            Row{R"({"event":"choose","id":"a","ask":"x","question":"x"})",
                "The field \"question\" names the question a second time" + choose},
            Row{R"({"event":"choose","id":"a","revision":-1})",
                "The field \"revision\" must be a whole number from 0" + choose},
            Row{R"({"event":"choose","id":"a","revision":4294967296})",
                "The field \"revision\" must be a whole number from 0" + choose},
            Row{R"({"event":"choose","id":"a","revision":"1"})",
                "The field \"revision\" must be a whole number from 0" + choose},
            Row{R"({"event":"continue","id":"sit"})",
                R"(There is no field "id" in continue; send it as in {"event":"continue"}.)"},
            Row{R"({"event":"choose_many","ids":"a"})", "The field \"ids\" must be a list of ids" + many},
            Row{R"({"event":"choose_many","ids":["a",1]})", "The field \"ids\" must be a list of ids" + many},
            Row{R"({"event":"match","pairs":[["a"]]})", "The field \"pairs\" must be a list of pairs" + match},
            Row{R"({"event":"match","pairs":[["a","b","c"]]})", "The field \"pairs\" must be a list of pairs" + match},
            Row{R"({"event":"match","pairs":{"a":1}})", "The field \"pairs\" must be a list of pairs" + match},
            Row{R"({"event":"match","pairs":{"a":"b","a":"c"}})", "The field \"a\" is there twice; send it once."},
            Row{R"({"event":"match","pairs":"a"})", "The field \"pairs\" must be a list of pairs" + match},
            Row{R"({"event":"rate","scale":"c"})", "The field \"value\" is missing" + rate},
            Row{R"({"event":"rate","scale":"c","value":3.0})",
                "The field \"value\" must be a whole number, or null" + rate},
            Row{R"({"event":"rate","scale":"c","value":99999999999999999999})",
                "The field \"value\" must be a whole number, or null" + rate},
            Row{R"({"event":"rate","scale":"c","value":-9223372036854775808})",
                "The field \"value\" must be a whole number, or null" + rate},
            Row{R"({"event":"match","pairs":[[["a"],"b"]]})",
                R"(This line is nested too deeply; send one flat object, such as {"event":"continue"}.)"},
            Row{std::string(60000, '['),
                R"(This line is nested too deeply; send one flat object, such as {"event":"continue"}.)"},
            Row{"{\"event\":\"\xFF\"}", "This line is not valid UTF-8; send UTF-8 text."},
            Row{std::string(64 * 1024 + 1, ' '), "This line is longer than 64 KiB; send a shorter text."},
        }) {
        CAPTURE(row.line.substr(0, 80));
        CHECK(refused(row.line) == row.message);
    }
}
