#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::play {

/// What the learner did. The same words as in the JSON protocol and in plans.
enum class Action {
    Continue, ///< On to the next page; "Start" on a unit's opening page.
    Choose, ///< `id`: an option.
    ChooseMany, ///< `ask`, `ids`: what is ticked now (all of it, not the change).
    Arrange, ///< `ask`, `ids`: every item, in the learner's order.
    Match, ///< `ask`, `pairs`: left id, right id.
    Spot, ///< `ask`, `ids`: what is found so far.
    Check, ///< `ask`, `ids`: what is ticked now in a checklist.
    Write, ///< `ask`, `text`: a reflection, as it stands.
    Rate, ///< `ask` (the scale), `id` (the moment, where a page has two), `item` where the scale has several, `value`
          ///< (from 1; 0 is the aside; none takes it back).
    Plan, ///< `ask`, `text`.
    Role, ///< `id`: who the learner is.
    Nation, ///< `id`: where the learner works.
    Open, ///< `id`: a unit. To its opening page, or to where the learner left it.
    Skip, ///< The way round a content note; "I have read the summary" on a unit's opening page.
    TryAgain, ///< From an outcome back to its choice.
    Back, ///< One page back.
    Leave, ///< Stop here; carry on later.
};

/// Every member has its own default, so that an event can name just those it has: {.action = Action::Choose, .id =
/// "sit"}.
struct Event {
    Action action = Action::Continue;
    std::string id = {};
    std::string ask = {}; ///< The question's id; may be empty where the page has one ask of the kind.
    std::string item = {};
    std::string text = {};
    std::vector<std::string> ids = {};
    std::vector<std::pair<std::string, std::string>> pairs = {};
    std::optional<int> value = {};
    std::optional<unsigned> revision = {}; ///< Of the page that was answered; a stale one is refused.

    friend bool operator==(const Event&, const Event&) = default;
};

/// The word for it in plans and in the protocol: "continue", "choose", "choose_many", …
std::string_view word_for(Action);
std::optional<Action> action_for(std::string_view word);

} // namespace vignette::play
