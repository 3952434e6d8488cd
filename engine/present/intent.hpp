#pragma once

#include "engine/play/event.hpp"

#include <string>
#include <variant>

namespace vignette::present {

/// What the person asked for that is not an event of the course. The window reports it; the session decides.
struct Command {
    enum class Kind {
        Home, ///< The list of courses.
        OpenCourse, ///< `target` is a course id: its page, with its units.
        OpenUnit, ///< `target` is a unit id of the open course.
        CarryOn, ///< Go on where the learner was, in course `target`.
        Helplines, ///< The page of numbers, over what is on screen.
        TextAndColours,
        SetTheme, ///< `target`: light, soft, dark, contrast.
        SetSize, ///< `target`: 100, 125, 150, 175, 200.
        SetFace, ///< `target`: inter, andika, opendyslexic.
        SetLearner, ///< `target` is a learner's name; empty: the one in the box "name".
        SwitchLearner, ///< Back to the list of people.
        Guest, ///< Play without keeping anything.
        Close, ///< Leaves a page that was opened over another one.
        Fold, ///< Opens or closes the item `target`.
        TryAgain, ///< After a failure: once more.
        BeginAgain, ///< Where a place cannot be read: a new attempt, beside what was kept.
        PlayUnkept, ///< After a failure of the records: go on without keeping anything.
        Quit,
    };
    Kind kind = Kind::Home;
    std::string target;

    friend bool operator==(const Command&, const Command&) = default;
};

/// Nothing, an event of the course, or a command.
using Intent = std::variant<std::monostate, play::Event, Command>;

} // namespace vignette::present
