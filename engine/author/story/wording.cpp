#include "engine/author/story/wording.hpp"

#include <algorithm>

namespace vignette::author {

namespace {

using Kind = course::Ask::Kind;

/// With `{trust}` where the variable's value goes.
std::string with_names(const course::Course& course, const course::Text& text)
{
    std::string out;
    std::size_t copied = 0;
    for (const auto& slot : text.slots) {
        out.append(text.value, copied, slot.at - copied).append("{");
        out.append(course.variables[slot.variable].id).append("}");
        copied = slot.at;
    }
    return out.append(text.value, copied);
}

std::string moment_of(const course::Ask& ask)
{
    std::string out = ask.moment;
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

} // namespace

std::string plain(const course::Course& course, const course::Text& text)
{
    const std::string marked = with_names(course, text);
    std::string out;
    bool gap = false; // White space, and something before it.
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const bool star = marked[i] == '\\' && i + 1 < marked.size() && marked[i + 1] == '*';
        const char c = star ? marked[++i] : marked[i];
        if (c == '*' && !star)
            continue;
        if (static_cast<unsigned char>(c) <= ' ') {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

std::string name_of(const course::Ask& ask)
{
    switch (ask.kind) {
    case Kind::Choose:
        return "Choice";
    case Kind::ChooseMany:
        return "Choice of several";
    case Kind::Arrange:
        return "Putting in order";
    case Kind::Match:
        return "Matching";
    case Kind::Spot:
        return "Finding in a picture";
    case Kind::Checklist:
        return "Checklist";
    case Kind::Rate:
        return "Rating " + moment_of(ask);
    case Kind::Reflect:
        return "Reflection";
    case Kind::Plan:
        return "Plan";
    case Kind::Jot:
        return "Note that is not kept";
    default:
        return "Question";
    }
}

bool reads_computed(const course::Course& course, const course::Condition& condition)
{
    return std::any_of(condition.compiled.begin(), condition.compiled.end(), [&](const course::Op& op) {
        return op.code == course::Op::Code::Variable
            && course.variables[static_cast<std::size_t>(op.value)].kind == course::Variable::Kind::Computed;
    });
}

} // namespace vignette::author
