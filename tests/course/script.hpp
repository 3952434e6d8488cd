#pragma once

#include "engine/course/builder.hpp"

#include <concepts>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace vignette::script {

/// An argument as an author writes it: "text", 3, true, braces({…}), list({…}), item("id", "…").
struct Argument {
    course::Value value;

    Argument(const char* text) // NOLINT(google-explicit-constructor): so that statements read like the language.
        : value{std::string(text)}
    {
    }
    Argument(std::string text) // NOLINT(google-explicit-constructor)
        : value{std::move(text)}
    {
    }
    template <std::integral Number>
    Argument(Number number) // NOLINT(google-explicit-constructor)
        : value{static_cast<long long>(number)}
    {
    }
    Argument(bool truth) // NOLINT(google-explicit-constructor)
        : value{truth}
    {
    }
    explicit Argument(course::Value ready)
        : value(std::move(ready))
    {
    }
};

/// { name = value, … }
Argument braces(std::initializer_list<std::pair<std::string, Argument>> fields);
/// { value, … }
Argument list(std::initializer_list<Argument> values);
/// The same with alt = "…" behind them: the places of a picture.
Argument places(std::initializer_list<Argument> areas, std::string alt);
/// item("sit", "Sit down.", "what it opens"), and so on.
Argument item(std::initializer_list<Argument> arguments);
Argument pair(std::initializer_list<Argument> arguments);
Argument area(std::initializer_list<Argument> arguments);

using Script = std::vector<course::Statement>;

/// One statement: say("scene", "hallway").
template <typename... Arguments>
course::Statement say(std::string word, Arguments... arguments)
{
    course::Statement out{std::move(word), {}, {}};
    (out.arguments.push_back(Argument(std::move(arguments)).value), ...);
    return out;
}

Script operator+(Script first, const Script& second);

/// A course and one unit, so that scenes can follow at once: lines 1 and 2.
Script opening();
/// A scene that tells one line and ends its unit.
Script ending(const std::string& id = "ending");

/// What building gives. Statement n stands on line n of course.lua.
course::Loaded load(const Script&, const course::HasFile& = nullptr);

/// The course; the test fails if there is any finding.
course::Course sound(const Script&);

/// Every finding as people read it, without the lines themselves: "course.lua:3: … (…) [code]\n".
std::string findings(const Script&, const course::HasFile& = nullptr);

/// "code:line code:line", in order.
std::string codes(const Script&, const course::HasFile& = nullptr);

/// The statement as a line of Lua.
std::string written(const course::Statement&);

} // namespace vignette::script
