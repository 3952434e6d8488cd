#include "engine/author/twee/memory.hpp"

#include <algorithm>
#include <cstdlib>

namespace vignette::author::twee {

namespace {

constexpr int usual_range = 10; ///< Of a counter that Twine counts on without an end.
constexpr int widest = 1000;
constexpr std::size_t most_values = 64;

bool is_words(const std::string& written)
{
    return !written.empty() && written.front() == '"';
}

bool is_truth(const std::string& written)
{
    return written == "true" || written == "false";
}

int number(const std::string& written)
{
    return std::atoi(written.c_str()); // At most six signs, all of them digits but for the first.
}

std::string without_quotes(const std::string& written)
{
    return written.substr(1, written.size() - 2);
}

} // namespace

TweeMemory::Variable& TweeMemory::variable(const std::string& name)
{
    return m_variables[name];
}

void TweeMemory::note_value(Variable& v, const std::string& written)
{
    if (is_truth(written)) {
        v.truths = true;
    } else if (is_words(written)) {
        v.words = true;
        const std::string value = without_quotes(written);
        const bool known
            = std::any_of(v.values.begin(), v.values.end(), [&](const auto& one) { return one.first == value; });
        if (!known)
            v.values.emplace_back(value, "");
    } else {
        v.numbers = true;
        v.least = std::min(v.least, number(written));
        v.most = std::max(v.most, number(written));
    }
}

void TweeMemory::note_set(const Node& set, bool initial)
{
    Variable& v = variable(set.text);
    if (set.sign != '=') {
        v.numbers = v.steps = true;
        (set.sign == '+' ? v.up : v.down) = true;
    } else {
        note_value(v, set.target);
        if (initial && !v.start)
            v.start = set.target;
    }
    for (const auto& one : set.inside)
        note_set(one, initial);
}

void TweeMemory::note(const Term& term)
{
    if (term.is == Term::Is::Variable)
        variable(term.text);
    if (term.is == Term::Is::Compare) {
        for (std::size_t i = 0; i < 2; ++i) {
            const Term& other = term.of[1 - i];
            if (term.of[i].is != Term::Is::Variable)
                continue;
            if (other.is == Term::Is::Words)
                note_value(variable(term.of[i].text), "\"" + other.text + "\"");
            else if (other.is == Term::Is::Number || other.is == Term::Is::Truth)
                note_value(variable(term.of[i].text), other.text);
        }
    }
    for (const auto& inner : term.of)
        note(inner);
}

void TweeMemory::note_condition(std::string_view written)
{
    if (const auto term = read_condition(written))
        note(*term);
}

void TweeMemory::keep(KnownVariable known)
{
    m_ids.keep(known.id);
    m_known.push_back(std::move(known));
}

void TweeMemory::settle(Variable& v)
{
    const int kinds = (v.truths ? 1 : 0) + (v.numbers ? 1 : 0) + (v.words ? 1 : 0);
    if (kinds > 1 || (v.numbers && v.most - v.least > widest))
        return;
    if (v.words) {
        FreshIds ids;
        for (const auto* reserved : {"and", "or", "not", "true", "false"})
            ids.keep(reserved);
        if (!v.start
            && std::none_of(v.values.begin(), v.values.end(), [](const auto& one) { return one.first.empty(); }))
            v.values.insert(v.values.begin(), {"", ""});
        if (v.values.size() < 2)
            v.values.emplace_back("another", "");
        for (auto& [value, id] : v.values)
            id = ids.next(value, value.empty() ? "nothing_yet" : "value");
        v.is = v.values.size() <= most_values ? Variable::Is::State : Variable::Is::Unknown;
    } else if (v.numbers) {
        v.is = Variable::Is::Counter;
        if (v.up)
            v.most = std::max(v.most, usual_range);
        if (v.down && !v.up)
            v.least = std::min(v.least, -usual_range);
        v.most = std::max(v.most, v.least + 1);
    } else {
        v.is = v.start == "true" ? Variable::Is::YesNo : Variable::Is::Flag;
    }
}

void TweeMemory::settle()
{
    for (const auto* reserved : {"and", "or", "not", "true", "false"})
        m_ids.keep(reserved);
    const auto kept = m_known;
    for (auto& [name, v] : m_variables) {
        if (std::any_of(kept.begin(), kept.end(), [&, id = name](const auto& one) { return one.id == id; })) {
            v.is = Variable::Is::Kept;
            v.id = name;
            continue;
        }
        settle(v);
        if (v.is == Variable::Is::Unknown)
            continue;
        v.id = m_ids.next(name, "memory");
        m_known.push_back(known(v));
    }
}

std::string TweeMemory::stand_in()
{
    KnownVariable flag;
    flag.id = m_ids.next("condition_1", "condition");
    flag.declaration = "flag \"" + flag.id + "\"";
    m_known.push_back(flag);
    return flag.id;
}

KnownVariable TweeMemory::known(const Variable& v) const
{
    KnownVariable out;
    out.id = v.id;
    const std::string id = "\"" + v.id + "\"";
    if (v.is == Variable::Is::Flag) {
        out.declaration = "flag " + id;
    } else if (v.is == Variable::Is::YesNo) {
        out.is = KnownVariable::Is::State;
        out.values = {"yes", "no"};
        out.declaration = "state " + id + " { \"yes\", \"no\" }";
    } else if (v.is == Variable::Is::Counter) {
        out.is = KnownVariable::Is::Counter;
        out.from = v.least;
        out.to = v.most;
        const int start = v.start ? number(*v.start) : std::clamp(0, v.least, v.most);
        out.declaration = "counter " + id + " { from = " + std::to_string(v.least) + ", to = " + std::to_string(v.most)
            + ", start = " + std::to_string(start) + " }";
    } else {
        out.is = KnownVariable::Is::State;
        out.declaration = "state " + id + " { ";
        std::string start;
        for (const auto& [value, value_id] : v.values) {
            out.values.push_back(value_id);
            out.declaration += "\"" + value_id + "\", ";
            if (v.start ? without_quotes(*v.start) == value : value.empty())
                start = value_id;
        }
        out.declaration += "start = \"" + start + "\" }";
    }
    return out;
}

std::optional<std::string> TweeMemory::our_effect(
    std::string_view word, const std::string& name, const std::string& value) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const auto& one) { return one.id == name; });
    if (found == m_known.end())
        return std::nullopt;
    const bool digits = !value.empty() && value.size() < 6 && value != "-"
        && value.find_first_not_of("0123456789", value.front() == '-' ? 1 : 0) == std::string::npos;
    bool fits = false;
    if (found->is == KnownVariable::Is::Counter)
        fits = digits && (word == "add" || (number(value) >= found->from && number(value) <= found->to));
    else if (found->is == KnownVariable::Is::Flag)
        fits = word == "set" && is_truth(value);
    else
        fits = word == "set" && std::find(found->values.begin(), found->values.end(), value) != found->values.end();
    if (!fits)
        return std::nullopt;
    const bool state = found->is == KnownVariable::Is::State;
    return std::string(word) + "(\"" + name + "\", " + (state ? "\"" + value + "\"" : value) + ")";
}

std::vector<std::string> TweeMemory::remarks() const
{
    std::vector<std::string> out;
    for (const auto& [name, v] : m_variables) {
        if (v.is == Variable::Is::Unknown)
            out.push_back("the variable " + name
                + " holds values of several kinds, or too many; it is left out, and what asks about it stands in "
                  "comments");
        else if (v.is == Variable::Is::Counter && v.steps)
            out.push_back("the variable " + name + " has no limits in Twine; here it goes from "
                + std::to_string(v.least) + " to " + std::to_string(v.most)
                + ": change that in course.lua if it should be more");
    }
    return out;
}

std::string TweeMemory::shown(const std::string& name) const
{
    const auto found = m_variables.find(name);
    if (found != m_variables.end())
        return found->second.is == Variable::Is::Unknown ? std::string{} : found->second.id;
    const bool kept = std::any_of(m_known.begin(), m_known.end(), [&](const auto& one) { return one.id == name; });
    return kept ? name : std::string{};
}

std::string TweeMemory::truth(const Said& said)
{
    return said.type == Said::Type::Number ? said.text + " != 0" : said.text;
}

std::optional<std::string> TweeMemory::condition(std::string_view written, const SceneOf& scene_of) const
{
    const auto term = read_condition(written);
    const auto said = term ? say(*term, scene_of) : std::nullopt;
    if (!said || (said->type != Said::Type::Truth && said->type != Said::Type::Number))
        return std::nullopt;
    return truth(*said);
}

std::optional<TweeMemory::Said> TweeMemory::say(const Term& term, const SceneOf& scene_of) const
{
    switch (term.is) {
    case Term::Is::Truth:
        return Said{term.text, Said::Type::Truth, {}};
    case Term::Is::Number:
        return Said{term.text, Said::Type::Number, {}};
    case Term::Is::Seen: {
        const std::string scene = scene_of(term.text);
        return scene.empty() ? std::nullopt : std::optional(Said{"seen('" + scene + "')", Said::Type::Truth, {}});
    }
    case Term::Is::Variable: {
        const auto found = m_variables.find(term.text);
        if (found == m_variables.end() || found->second.is == Variable::Is::Unknown
            || found->second.is == Variable::Is::Kept || found->second.is == Variable::Is::State)
            return std::nullopt;
        const auto& v = found->second;
        if (v.is == Variable::Is::YesNo)
            return Said{v.id + " == yes", Said::Type::Truth, {}};
        return Said{v.id, v.is == Variable::Is::Flag ? Said::Type::Truth : Said::Type::Number, {}};
    }
    case Term::Is::Compare:
        return say_comparison(term, scene_of);
    case Term::Is::Not: {
        auto inner = say(term.of[0], scene_of);
        if (!inner)
            return inner;
        return Said{"not (" + truth(*inner) + ")", Said::Type::Truth, {}};
    }
    case Term::Is::And:
    case Term::Is::Or: {
        const auto left = say(term.of[0], scene_of), right = say(term.of[1], scene_of);
        if (!left || !right)
            return std::nullopt;
        const std::string word = term.is == Term::Is::And ? " and " : " or ";
        const auto part = [&](const Said& said, const Term& of) {
            return of.is == Term::Is::Or && term.is == Term::Is::And ? "(" + truth(said) + ")" : truth(said);
        };
        return Said{part(*left, term.of[0]) + word + part(*right, term.of[1]), Said::Type::Truth, {}};
    }
    default:
        return std::nullopt;
    }
}

std::optional<std::string> TweeMemory::say_state(const Variable& v, const Term& comparison, const Term& value) const
{
    if (comparison.text != "==" && comparison.text != "!=")
        return std::nullopt;
    if (v.is == Variable::Is::YesNo && value.is == Term::Is::Truth)
        return v.id + " " + comparison.text + (value.text == "true" ? " yes" : " no");
    if (v.is != Variable::Is::State || value.is != Term::Is::Words)
        return std::nullopt;
    for (const auto& [words, id] : v.values) {
        if (words == value.text)
            return v.id + " " + comparison.text + " " + id;
    }
    return std::nullopt;
}

std::optional<TweeMemory::Said> TweeMemory::say_comparison(const Term& term, const SceneOf& scene_of) const
{
    for (std::size_t i = 0; i < 2; ++i) {
        const auto found = term.of[i].is == Term::Is::Variable ? m_variables.find(term.of[i].text) : m_variables.end();
        if (found == m_variables.end()
            || (found->second.is != Variable::Is::State && found->second.is != Variable::Is::YesNo))
            continue;
        const auto said = say_state(found->second, term, term.of[1 - i]);
        return said ? std::optional(Said{*said, Said::Type::Truth, {}}) : std::nullopt;
    }
    const auto left = say(term.of[0], scene_of), right = say(term.of[1], scene_of);
    if (!left || !right || left->type != right->type)
        return std::nullopt;
    const bool ordered = term.text != "==" && term.text != "!=";
    const bool plain = term.of[0].is == Term::Is::Variable || term.of[0].is == Term::Is::Number;
    const bool plain_right
        = term.of[1].is == Term::Is::Variable || term.of[1].is == Term::Is::Number || term.of[1].is == Term::Is::Truth;
    if (!plain || !plain_right || (ordered && left->type != Said::Type::Number))
        return std::nullopt;
    return Said{left->text + " " + term.text + " " + right->text, Said::Type::Truth, {}};
}

std::optional<std::string> TweeMemory::effect(const Node& set) const
{
    const auto found = m_variables.find(set.text);
    if (found == m_variables.end())
        return std::nullopt;
    const auto& v = found->second;
    const std::string id = "\"" + v.id + "\"";
    if (v.is == Variable::Is::Counter && set.sign != '=')
        return "add(" + id + ", " + (set.sign == '-' ? "-" : "") + set.target + ")";
    if (v.is == Variable::Is::Counter)
        return "set(" + id + ", " + set.target + ")";
    if (v.is == Variable::Is::Flag)
        return "set(" + id + ", " + set.target + ")";
    if (v.is == Variable::Is::YesNo)
        return "set(" + id + ", \"" + (set.target == "true" ? "yes" : "no") + "\")";
    for (const auto& [words, value] : v.values) {
        if (v.is == Variable::Is::State && is_words(set.target) && words == without_quotes(set.target))
            return "set(" + id + ", \"" + value + "\")";
    }
    return std::nullopt;
}

} // namespace vignette::author::twee
