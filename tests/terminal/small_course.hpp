#pragma once

#include "engine/course/builder.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace vignette::tests {

/// Values as an author hands them over: "text", 3, true, list({…}), fields({…}), part("item", {…}).
course::Value text(std::string);
course::Value number(long long);
course::Value truth(bool);
course::Value list(std::vector<course::Value>);
course::Value fields(std::vector<course::Field>);
course::Value part(std::string word, std::vector<std::string> arguments);

/// A course, told word by word as in the course language.
class Teller {
public:
    Teller();
    Teller& say(std::string word, std::vector<course::Value> arguments);
    Teller& say(std::string word, std::initializer_list<const char*> texts);
    course::Course finish(); ///< Throws, with every finding in words, where there is an error.

private:
    course::Builder m_builder;
    unsigned m_line = 0;
};

/// The worked example of the course language: a content note, a rating, choices with views and evidence, an only_if, a
/// reflection, a plan, two endings; and a second unit with each of the other ways to answer.
course::Course small_course();

} // namespace vignette::tests
