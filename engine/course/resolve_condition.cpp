#include "engine/course/resolve_condition.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

using State = Builder::State;

/// `towel warm`, where towel_warm is declared: that name; empty if nothing of that kind stands at `bad`.
std::string name_with_spaces(const Course& course, const std::string& condition, const std::string& bad)
{
    const std::size_t at = bad.empty() ? std::string::npos : condition.find(bad + " ");
    if (at == std::string::npos)
        return {};
    std::string joined = condition.substr(at);
    joined[bad.size()] = '_';
    const auto end = std::find_if(joined.begin(), joined.end(), [](char c) {
        return !text::is_id(std::string{'a', c});
    });
    joined.erase(end, joined.end());
    return course.variable_by_id.count(joined) > 0 ? joined : std::string{};
}

/// Whether these words stand on the condition's line before it: then a mark under them would mislead.
bool stands_before(SourceLines& lines, const Condition& condition, const std::string& bad)
{
    const std::string_view line = lines.at(condition.where);
    const auto at = line.rfind(condition.source);
    return !bad.empty() && at != std::string_view::npos && line.find(bad) < at;
}

/// The line that is missing where nobody declared what a condition asks about: if it compares that, it is most likely
/// a counter.
std::string declaration_in(const std::string& condition, const std::string& name)
{
    constexpr std::string_view signs = "<>=!~";
    const std::size_t behind = condition.find_first_not_of(' ', condition.find(name) + name.size());
    const bool compared = behind != std::string::npos && signs.find(condition[behind]) != std::string_view::npos;
    return compared ? "counter \"" + name + "\" { from = 0, to = 3 }" : "flag \"" + name + "\"";
}

/// `complaint`: what is wrong; what to do.
void refuse(State& state, SourceLines& lines, const Condition& condition, const std::string& complaint, std::string bad)
{
    const std::string meant = name_with_spaces(state.course, condition.source, bad);
    std::string told = meant.empty() ? complaint : "a name has no spaces in it; did you mean " + meant + "?";
    if (told.ends_with("above the first scene"))
        told += ": " + declaration_in(condition.source, bad);
    if (stands_before(lines, condition, bad))
        bad = condition.source;
    const std::size_t end = told.rfind("; ");
    state.error("bad-condition", condition.where, "in the condition “" + condition.source + "”: " + told.substr(0, end),
        end == std::string::npos ? "" : told.substr(end + 2), std::move(bad));
}

} // namespace

std::string declaration_of(const Effect& effect)
{
    const std::string id = "\"" + effect.name + "\"";
    if (effect.kind == Effect::Kind::Add || !(effect.truth || !effect.written.empty()))
        return "counter " + id + " { from = 0, to = 3 }";
    return effect.truth ? "flag " + id : "state " + id + " { \"" + effect.written + "\", … }";
}

void resolve_condition(Builder::State& state, SourceLines& lines, Lookup& lookup, Condition& condition)
{
    if (condition.source.empty())
        return;
    std::string bad;
    auto compiled = parse_expression(condition.source, lookup, &bad);
    if (compiled)
        condition.compiled = std::move(compiled).value();
    else
        refuse(state, lines, condition, compiled.error().message, std::move(bad));
}

} // namespace vignette::course
