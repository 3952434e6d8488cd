#include "engine/play/event.hpp"

#include <array>

namespace vignette::play {

namespace {

struct Word {
    Action action;
    std::string_view word;
};

constexpr std::array action_words{
    Word{Action::Continue, "continue"},
    Word{Action::Choose, "choose"},
    Word{Action::ChooseMany, "choose_many"},
    Word{Action::Arrange, "arrange"},
    Word{Action::Match, "match"},
    Word{Action::Spot, "spot"},
    Word{Action::Check, "check"},
    Word{Action::Write, "write"},
    Word{Action::Rate, "rate"},
    Word{Action::Plan, "plan"},
    Word{Action::Role, "role"},
    Word{Action::Nation, "nation"},
    Word{Action::Open, "open"},
    Word{Action::Skip, "skip"},
    Word{Action::TryAgain, "try_again"},
    Word{Action::Back, "back"},
    Word{Action::Leave, "leave"},
};

} // namespace

std::string_view word_for(Action action)
{
    for (const auto& entry : action_words) {
        if (entry.action == action)
            return entry.word;
    }
    return {};
}

std::optional<Action> action_for(std::string_view word)
{
    for (const auto& entry : action_words) {
        if (entry.word == word)
            return entry.action;
    }
    return std::nullopt;
}

} // namespace vignette::play
