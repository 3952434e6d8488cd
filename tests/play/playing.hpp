#pragma once

#include "engine/play/page.hpp"
#include "engine/play/step.hpp"
#include "tests/course/script.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::play {

/// A course under way. The verbs fail the test where the page refuses them.
struct Playing {
    Course course;
    State state;

    explicit Playing(const script::Script&);

    void does(const Event&);
    void goes_on() { does({}); }
    void chooses(std::string id) { does({.action = Action::Choose, .id = std::move(id)}); }
    void goes_back() { does({.action = Action::Back}); }
    void tries_again() { does({.action = Action::TryAgain}); }
    void skips() { does({.action = Action::Skip}); }
    void leaves() { does({.action = Action::Leave}); }
    void opens(std::string unit) { does({.action = Action::Open, .id = std::move(unit)}); }
    void ticks(std::string ask, std::vector<std::string> ids)
    {
        does({.action = Action::ChooseMany, .ask = std::move(ask), .ids = std::move(ids)});
    }
    void writes(std::string ask, std::string text)
    {
        does({.action = Action::Write, .ask = std::move(ask), .text = std::move(text)});
    }
    void rates(std::string scale, int value)
    {
        does({.action = Action::Rate, .ask = std::move(scale), .value = value});
    }
    void is(Action who, std::string id) { does({.action = who, .id = std::move(id)}); }

    /// Why the event is refused; "" if it is not. A refusal must leave the page as it is.
    std::string refusal_of(const Event&) const;

    int value(std::string_view variable) const;

    /// "telling hallway", "outcome hallway/sit", "warning welcome", "opening hall", "end hall", "closed".
    std::string place() const;

    /// The page as lines of text: the place, what is told and what is asked.
    std::string screen() const;
};

} // namespace vignette::play
