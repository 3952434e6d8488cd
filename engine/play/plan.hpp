#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vignette::play {

/// What a plan holds true at one place.
struct Expectation {
    enum class Kind {
        Scene, ///< The page belongs to the scene `text`: its content note, a page of it, an outcome in it.
        View, ///< The outcome has a view of the voice `text`.
        NoView, ///< There is none, or no outcome.
        Option, ///< The option `text` is offered, and not locked.
        NoOption, ///< It is not offered, or locked.
        Text, ///< The words `text` stand somewhere on the page.
        NoText, ///< They do not.
        End, ///< The page ends something: completed, left_early, paused.
        Holds, ///< The expression `text` is true.
    };
    Kind kind = Kind::Scene;
    std::string text;

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

struct PlanStep {
    unsigned line = 0;
    std::variant<Event, Expectation> is;

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// One way through a unit. It begins behind the unit's opening page.
struct PlanRun {
    std::string name;
    unsigned line = 0;
    std::string unit, role, nation; ///< Empty: the first unit; not said.
    std::vector<PlanStep> steps;

    friend bool operator==(const PlanRun&, const PlanRun&) = default;
};

/// A file of runs that must hold, beside its course: plans/NAME.plan.
struct Plan {
    std::string name;
    std::vector<PlanRun> runs;

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Reads a plan. `name` is the file's name as people know it; it goes before every problem.
///
/// Shape:  `run "what it shows"`, then `unit "id"`, `role "id"`, `nation "id"` where they matter, then one event a
/// line, as in
///         the protocol: continue, skip, back, try_again, leave; choose "option"; choose_many, arrange, spot, check (or
///         checklist) "question" { "id", … }; match "question" { "left=right", … }; write, plan "question" "text";
///         rate "scale/item@moment" 3, or `none` to take it back (item and moment where there are several).
///         Behind an event or on lines of their own: expect scene "id", view "voice", option "id", text "words on the
///         page", no view, no option, no text, end "completed", or any expression of the course language. `--` begins a
///         comment. Braces may span lines.
///         In texts, \" \\ and \n stand for a quote, a backslash and a new line.
/// Errors: InvalidArgument; the message has one line a problem, every problem of the file: "NAME:LINE: sentence".
/// Cost:   O(length). A plan has at most 1 MiB.
Result<Plan> parse_plan(std::string_view name, std::string_view text);

} // namespace vignette::play
