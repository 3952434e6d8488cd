#include "engine/core/random.hpp"
#include "engine/play/explore/explore.hpp"
#include "engine/play/page.hpp"
#include "scripting/loader.hpp"
#include "tests/explore/replaying.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace vignette::play {

namespace {

/// A sound course: every word of it is used, every scene met, every condition true for somebody.
const std::string sound = R"lua(course "teatime" { title = "Teatime", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
flag "rushed"
flag "told"
role "care" { name = "Care" }
role "cook" { name = "Kitchen" }
scale "sure" { question = "How sure are you?", points = 5, low = "Not at all", high = "Very" }
scale "calm" { question = "How calm were you?", points = 5, low = "Not at all", high = "Very" }
unit "hallway" { title = "Ten to five", minutes = 20 }
scene "welcome"
  rate "sure" { moment = "before" }
  go "hallway"
scene "hallway"
  warning "A person in this story is frightened." { skip_to = "support" }
  narrate "You find Amina at the front door in her coat."
  choose "What do you do first?"
    option "sit" "Stand beside her and use her name."
      add("trust", 1)
      result "Her shoulders drop a little."
      go "talking"
    option "correct" "Tell her gently that her mother died many years ago."
      add("trust", -1)
      result "She stares at you."
      go "grief"
    option "later" "Say you will be back in a minute, and carry on with the tea trolley."
      set("rushed", true)
      result "The trolley rattles away."
      go "grief"
scene "grief"
  choose "What now?"
    option "repair" "Say sorry, and step to her side."
      only_if "trust < 3"
      add("trust", 1)
      result "She looks at you."
      go "talking"
    option "fetch" "Ask Jo to take over."
      only_if "rushed or trust == 0"
      result "Jo comes."
      go "handover"
scene "talking"
  choose_many("notice", "What do you notice?") { item("coat", "Her coat."), item("hands", "Her hands.") }
  choose "How do you go on?"
    option "walk" "Walk together."
      only_if "trust >= 2"
      result "Her hand leaves the handle."
      go "kitchen"
    option "wait" "Stay by the door."
      result "Four minutes."
      result "You take her coat." { when = 'chose("talking/coat")' }
      go_if("rushed", "corridor")
      go "kitchen"
scene "corridor"
  choose "Where to?"
    option "window" "To the window."
      add("trust", 1)
      result "The light is good there."
      go "window"
    option "pace" "Up and down."
      result "You turn, and turn again."
      go "window"
scene "window"
  narrate "It is getting dark."
  go_if("trust == 3", "kitchen")
  go "corridor"
scene "kitchen"
  narrate "There is toast."
  narrate "You know where the jam is." { when = 'role("cook")' }
  go "door"
scene "door"
  go_if("told", "handover")
  go "office"
scene "office"
  narrate "Jo looks up."
  choose "What do you say?"
    option "all" "All of it."
      set("told", true)
      result "Jo writes it down."
    option "little" "That it was nothing much."
      result "Jo waits."
  whichever "What Jo needs to know"
    go "door"
scene "handover"
  reflect "words" { prompt = "What would you say to Jo?" }
  go_if("trust == 3 and told", "thanks")
  go "ending"
scene "thanks"
  narrate "“Thank you,” says Jo."
  go "ending"
scene "ending"
  rate "sure" { moment = "after" }
  rate "calm" { moment = "looking_back" }
  plan "next" { prompt = "One thing to try", weeks = 2 }
  finish "completed"
scene "support"
  narrate "Helplines are one key away."
  finish "left_early"
)lua";

/// What the learner is shown at the end of a finding's route.
using Shows = bool (*)(const Course&, const State&);

bool nothing_to_choose(const Course& course, const State& state)
{
    const auto shown = page(course, state);
    const auto& options = shown.asks.back().options;
    return shown.asks.back().kind == PageAsk::Kind::Choose
        && std::none_of(options.begin(), options.end(), [](const auto& option) { return option.locked.empty(); });
}

bool asks_for_dusk(const Course& course, const State& state)
{
    const auto shown = page(course, state);
    return std::any_of(shown.asks.begin(), shown.asks.end(), [](const auto& ask) { return ask.id == "dusk"; });
}

bool warns_again(const Course& course, const State& state)
{
    return page(course, state).content_note.has_value();
}

/// However one goes on by chance, none of a thousand steps comes to an end.
bool goes_round(const Course& course, const State& from)
{
    Random random(1);
    State state = from;
    for (int i = 0; i < 1000; ++i) {
        if (at_end(course, state.now))
            return false;
        const auto shown = page(course, state);
        const auto& options = shown.asks.back().options;
        const Event event = options.empty()
            ? Event{}
            : Event{.action = Action::Choose, .id = std::string(options[random.below(options.size())].id)};
        if (!refusal(course, state, event))
            state = step(course, std::move(state), event).value();
    }
    return true;
}

struct Fault {
    const char* was; ///< What stands in the sound course.
    const char* is; ///< What stands there instead: one line.
    const char* code;
    const char* at; ///< The line of the finding; empty: the changed one.
    Shows shows; ///< Where the finding has a route.
};

constexpr Fault faults[] = {
    {R"(only_if "rushed or trust == 0")", R"(only_if "rushed and trust == 0")", "never-offered", "", nullptr},
    {R"(only_if "trust >= 2")", R"(only_if "trust >= 2 and told")", "never-offered", "", nullptr},
    {R"(go_if("rushed", "corridor"))", R"(go_if("rushed and told", "corridor"))", "never-taken", "", nullptr},
    {R"(go_if("trust == 3 and told", "thanks"))", R"(go_if("trust == 3 and not told and rushed", "thanks"))",
        "never-taken", "", nullptr},
    {R"( "You know where the jam is." { when = 'role("cook")' })",
        R"( "You know where the jam is." { when = 'role("cook") and role("care")' })", "never-told", "", nullptr},
    {R"(when = 'chose("talking/coat")')", R"(when = 'chose("talking/walk")')", "never-told", "", nullptr},
    {R"(result "Four minutes.")", R"(only_if "trust >= 2")", "nothing-choosable", R"(choose "How do you go on?")",
        nothing_to_choose},
    {R"({ skip_to = "support" })", R"({ skip_to = "welcome" })", "way-round-meets-it", "", warns_again},
    {R"(go_if("told", "handover"))", R"(go_if("told and trust == 0", "handover"))", "no-way-out", "", goes_round},
    {R"(moment = "looking_back")", R"(moment = "after")", "after-without-before", R"(rate "calm" { moment = "after" })",
        nullptr},
    {R"(narrate "It is getting dark.")", R"(reflect "dusk" { prompt = "What do you see?" })", "asked-twice", "",
        asks_for_dusk},
    {R"(minutes = 20)", R"(minutes = 2)", "over-minutes", "", nullptr},
};

std::uint32_t line_of(const std::string& text, const std::string& part)
{
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return static_cast<std::uint32_t>(1 + std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

std::string with(const Fault& fault)
{
    std::string text = sound;
    const auto place = text.find(fault.was);
    REQUIRE(place != std::string::npos);
    return text.replace(place, std::string(fault.was).size(), fault.is);
}

} // namespace

TEST_SUITE("explore/planted")
{
    TEST_CASE("Planted: the course without a fault has no finding")
    {
        const auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", sound}}));
        REQUIRE(loaded.course.has_value());
        CHECK(loaded.findings.empty());
        const auto explored = explore(*loaded.course);
        CHECK(explored.whole);
        for (const auto& finding : explored.findings)
            FAIL_CHECK(course::render(finding, loaded.sources, ""));
    }

    TEST_CASE("Planted: each of twelve faults is found on its line by a route that can be played")
    {
        for (const auto& fault : faults) {
            const std::string text = with(fault);
            const auto loaded = scripting::load_files(scripting::files_in_memory({{"course.lua", text}}));
            REQUIRE(loaded.course.has_value());
            const auto explored = explore(*loaded.course);
            std::string all;
            for (const auto& finding : explored.findings)
                all += course::render(finding, loaded.sources, "");
            INFO(fault.is, " gives\n", all);
            const auto found = std::find_if(explored.findings.begin(), explored.findings.end(), [&](const auto& one) {
                return one.code == fault.code && one.where.line == line_of(text, *fault.at ? fault.at : fault.is);
            });
            REQUIRE(found != explored.findings.end());
            CHECK(found->route.empty() == !fault.shows);
            if (!fault.shows)
                continue;
            Replay replay(*loaded.course);
            replay.follow(found->route);
            CHECK(fault.shows(*loaded.course, replay.state));
        }
    }
}

} // namespace vignette::play
