#include "engine/classroom/paper_speaker.hpp"

#include "engine/classroom/paper_words.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

using Answers = std::vector<const PaperAnswer*>;
using Sentence = std::optional<std::string>;

/// Something that can be said in one breath with others of its kind.
struct Saying {
    enum class Kind { Chosen, LastChosen, Been, Role, Nation, Whole } kind = Kind::Whole;
    bool holds = true;
    Answers answers = {};
    std::vector<std::string> names = {};
    std::string whole = {}; ///< Whole: the words themselves.
};

class Speaker {
public:
    Speaker(const course::Course& course, const PaperWays& ways, const PaperStand& stand)
        : m_course(course)
        , m_ways(ways)
        , m_stand(stand)
    {
    }

    Sentence say(const Clause&) const;

private:
    std::optional<Saying> leaf(const Clause&) const;
    std::optional<Saying> fact(const Clause&) const;
    std::optional<Saying> ticked(const Clause&) const;
    std::optional<Saying> value(const Clause&) const;
    std::optional<Saying> role(const Clause&) const;
    std::string said(const Saying&) const;
    std::string answers(const Answers& some, bool holds = true) const
    {
        return answers_in_words(m_course, some, m_stand.unit, holds ? ", or " : ", nor ");
    }

    const course::Course& m_course;
    const PaperWays& m_ways;
    const PaperStand& m_stand;
};

std::optional<Saying> Speaker::value(const Clause& clause) const
{
    const auto found = setters_of(m_course, m_ways, clause, m_stand);
    if (!found)
        return std::nullopt;
    const auto& [yes, no, from_start, returns, one_question] = *found;
    const auto kind = returns && one_question && !no.empty() ? Saying::Kind::LastChosen : Saying::Kind::Chosen;
    if (from_start && !no.empty() && (yes.empty() || one_question))
        return Saying{kind, !clause.holds, no};
    if (from_start || yes.empty())
        return std::nullopt;
    if (no.empty() || one_question)
        return Saying{kind, clause.holds, yes};
    return Saying{Saying::Kind::Whole, true, {}, {},
        clause.holds ? "the room chose " + answers(yes) + ", and after that not " + answers(no, false)
                     : "the room did not choose " + answers(yes, false) + ", or chose " + answers(no) + " after it"};
}

std::optional<Saying> Speaker::fact(const Clause& clause) const
{
    const auto& about = m_course.facts[clause.index];
    if (about.kind == course::Fact::Kind::Seen) {
        const auto number = m_ways.number(about.scene, 0);
        const bool here = m_course.scenes[about.scene].unit == m_stand.unit && number != 0;
        return here ? std::optional(Saying{Saying::Kind::Been, clause.holds, {}, {std::to_string(number)}})
                    : std::nullopt;
    }
    Answers found;
    for (const auto& answer : m_ways.answers()) {
        if (answer.unit == m_stand.unit
            && (answer.option->chose == clause.index || answer.option->tried == clause.index))
            found.push_back(&answer);
    }
    return found.empty() ? ticked(clause) : std::optional(Saying{Saying::Kind::Chosen, clause.holds, std::move(found)});
}

/// Of a list of things of which several may be chosen.
std::optional<Saying> Speaker::ticked(const Clause& clause) const
{
    const auto scene = m_course.facts[clause.index].scene;
    const auto& parts = m_course.scenes[scene].parts;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (const auto& ask : parts[part].asks) {
            for (const auto& item : ask.items) {
                if (item.chose == clause.index) {
                    return Saying{Saying::Kind::Whole, true, {}, {},
                        std::string("the room ") + (clause.holds ? "chose" : "did not choose") + " “" + item.text.value
                            + "” at " + std::to_string(m_ways.number(scene, part))};
                }
            }
        }
    }
    return std::nullopt;
}

/// Of a group, every role that is in it.
std::optional<Saying> Speaker::role(const Clause& clause) const
{
    const auto& asked = m_course.role_names[clause.index];
    std::vector<std::string> names;
    for (const auto& role : m_course.roles) {
        if (role.id == asked || std::find(role.groups.begin(), role.groups.end(), asked) != role.groups.end())
            names.push_back("“" + role.name.value + "”");
    }
    return names.empty() ? std::nullopt : std::optional(Saying{Saying::Kind::Role, clause.holds, {}, std::move(names)});
}

std::optional<Saying> Speaker::leaf(const Clause& clause) const
{
    switch (clause.kind) {
    case Clause::Kind::Fact:
        return fact(clause);
    case Clause::Kind::Value:
        return value(clause);
    case Clause::Kind::Role:
        return role(clause);
    case Clause::Kind::Nation:
        return Saying{Saying::Kind::Nation, clause.holds, {}, {m_course.nations[clause.index].name.value}};
    default: { // A group within a group.
        auto words = say(clause);
        return words ? std::optional(Saying{Saying::Kind::Whole, true, {}, {}, *std::move(words)}) : std::nullopt;
    }
    }
}

std::string Speaker::said(const Saying& it) const
{
    switch (it.kind) {
    case Saying::Kind::Chosen:
        return (it.holds ? "the room chose " : "the room did not choose ") + answers(it.answers, it.holds);
    case Saying::Kind::LastChosen:
        return (it.holds ? "the room last chose " : "the room did not last choose ") + answers(it.answers, it.holds);
    case Saying::Kind::Been:
        return (it.holds ? "the room has been at " : "the room has not been at ") + listed(it.names);
    case Saying::Kind::Role:
        return (it.holds ? "your role is " : "your role is not ") + listed(it.names);
    case Saying::Kind::Nation:
        return (it.holds ? "you work in " : "you do not work in ") + listed(it.names);
    default:
        return it.whole;
    }
}

/// "Chose A" or "chose B" is "chose A or B"; "not A" and "not B" is "not A or B".
bool said_together(const Saying& one, const Saying& other, bool any)
{
    return one.kind == other.kind && one.kind != Saying::Kind::Whole && one.holds == other.holds && one.holds == any;
}

void say_with(std::vector<Saying>& sayings, Saying one, bool any)
{
    const auto found = std::find_if(
        sayings.begin(), sayings.end(), [&](const auto& other) { return said_together(one, other, any); });
    if (found == sayings.end()) {
        sayings.push_back(std::move(one));
        return;
    }
    found->answers.insert(found->answers.end(), one.answers.begin(), one.answers.end());
    found->names.insert(found->names.end(), one.names.begin(), one.names.end());
}

/// Two breaths deep at most: nobody follows a third.
int depth_of(const Clause& clause)
{
    int deepest = 0;
    for (const auto& inner : clause.inner)
        deepest = std::max(deepest, depth_of(inner) + 1);
    return deepest;
}

Sentence Speaker::say(const Clause& clause) const
{
    if (clause.inner.empty()) {
        const auto one = leaf(clause);
        return one ? Sentence(said(*one)) : std::nullopt;
    }
    const bool any = clause.kind == Clause::Kind::Any;
    std::vector<Saying> sayings;
    for (const auto& inner : clause.inner) {
        auto one = leaf(inner);
        if (!one)
            return std::nullopt;
        say_with(sayings, *std::move(one), any);
    }
    std::vector<std::string> out;
    for (const auto& one : sayings) {
        if (auto words = said(one); std::find(out.begin(), out.end(), words) == out.end())
            out.push_back(std::move(words));
    }
    const bool deep = depth_of(clause) > 1;
    std::string all;
    for (std::size_t i = 0; i < out.size(); ++i)
        all += (i == 0 ? "" : any ? (deep ? "; or if " : ", or ") : (deep ? "; and if " : ", and ")) + out[i];
    return all;
}

} // namespace

std::optional<std::string> in_words(
    const course::Course& course, const PaperWays& ways, const Clause& clause, const PaperStand& stand)
{
    return depth_of(clause) <= 2 ? Speaker(course, ways, stand).say(clause) : std::nullopt;
}

} // namespace vignette::classroom
