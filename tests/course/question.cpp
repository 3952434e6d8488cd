#include "tests/course/question.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::script {

namespace {

Script one_of_everything()
{
    return {
        say("course", "teatime", braces({{"title", "Teatime"}, {"version", "1.0.0"}})),
        say("counter", "trust", braces({{"from", -3}, {"to", 9}, {"start", 1}})),
        say("counter", "calm", braces({{"from", 0}, {"to", 5}})),
        say("flag", "rushed"),
        say("flag", "late"),
        say("state", "light", list({"day", "lamp", "dark"})),
        say("state", "mood", list({"easy", "upset"})),
        say("role", "cook", braces({{"name", "Cook"}, {"groups", list({"no_direct_care"})}})),
        say("role", "carer", braces({{"name", "Carer"}})),
        say("nation", "wales", braces({{"name", "Wales"}})),
        say("nation", "scotland", braces({{"name", "Scotland"}})),
        say("unit", "hall", braces({{"title", "The hall"}, {"minutes", 8}})),
        say("scene", "hallway"),
        say("was", "corridor"),
        say("choose_many", "things", "What helps?", list({item({"coat", "Her coat"}), item({"song", "A song"})})),
        say("choose", "What do you do?"),
        say("option", "sit", "Sit down."),
        say("result", "She sits."),
        say("go", "ending"),
        say("option", "wait", "Wait."),
        say("result", "She waits."),
        say("go", "ending"),
    };
}

} // namespace

Question::Question()
    : course(sound(one_of_everything() + ending()))
{
    for (const auto& variable : course.variables)
        variables.push_back(static_cast<std::int16_t>(variable.start));
}

void Question::is(std::string_view variable, int value)
{
    variables[course.variable_by_id.find(variable)->second] = static_cast<std::int16_t>(value);
}

void Question::happened(std::string_view fact)
{
    const auto kind = fact.substr(0, fact.find(' '));
    const auto name = fact.substr(fact.find(' ') + 1);
    course::Lookup lookup(course);
    const auto op = lookup.fact(kind, name);
    REQUIRE(op.ok());
    facts[0] |= std::uint64_t{1} << op.value().value;
}

void Question::works_as(std::string_view role_or_group)
{
    course::Lookup lookup(course);
    roles[0] |= std::uint64_t{1} << lookup.fact("role", role_or_group).value().value;
}

bool Question::holds(std::string_view condition)
{
    course::Lookup lookup(course);
    const auto read = course::parse_expression(condition, lookup);
    if (!read)
        FAIL(condition, ": ", read.error().message);
    return course::holds(read.value(), {variables, facts, roles, nation});
}

std::string Question::complaint(std::string_view condition)
{
    course::Lookup lookup(course);
    std::string bad;
    const auto read = course::parse_expression(condition, lookup, &bad);
    if (read)
        FAIL(condition, " can be read");
    return read.error().message + " [" + bad + "]";
}

} // namespace vignette::script
