#include "engine/core/text.hpp"
#include "engine/play/plan_clauses.hpp"

namespace vignette::play {

namespace {

struct ExpectationWord {
    std::string_view word;
    Expectation::Kind kind;
};

constexpr ExpectationWord expectation_words[] = {
    {"scene", Expectation::Kind::Scene},
    {"view", Expectation::Kind::View},
    {"option", Expectation::Kind::Option},
    {"text", Expectation::Kind::Text},
    {"end", Expectation::Kind::End},
};

constexpr ExpectationWord absences[] = {
    {"view", Expectation::Kind::NoView},
    {"option", Expectation::Kind::NoOption},
    {"text", Expectation::Kind::NoText},
};

Result<Expectation> named_expectation(PlanCursor& cursor)
{
    const std::string word = cursor.take().text;
    Expectation out{Expectation::Kind::Scene, *cursor.take_quoted()};
    for (const auto& known : expectation_words) {
        if (known.word != word)
            continue;
        out.kind = known.kind;
        if (out.kind == Expectation::Kind::End && out.text != "completed" && out.text != "left_early"
            && out.text != "paused")
            return wrong("“" + out.text + "” is no end (use completed, left_early or paused)");
        return out;
    }
    const auto near = text::nearest(word, {"scene", "view", "option", "text", "end"});
    return wrong("“" + word + "” cannot be expected ("
        + (near.empty() ? "use scene, view, option, text, no option, end or an expression)"
                        : "did you mean " + std::string(near) + "?)"));
}

/// What stands behind `expect no`.
Result<Expectation> absence(PlanCursor& cursor)
{
    const std::string word = cursor.take().text;
    const std::string text = *cursor.take_quoted();
    for (const auto& known : absences) {
        if (known.word == word)
            return Expectation{known.kind, text};
    }
    return wrong("only an option, a view or a text can be expected not to be there (write as in: expect no option \""
        + text + "\")");
}

Result<Expectation> held_expectation(PlanCursor& cursor)
{
    std::vector<PlanToken> tokens;
    while (!cursor.done() && !cursor.at_word("expect"))
        tokens.push_back(cursor.take());
    if (tokens.empty())
        return wrong("“expect” is not finished (write it as in: expect scene \"hallway\")");
    return Expectation{Expectation::Kind::Holds, written(tokens)};
}

} // namespace

Result<Expectation> read_expectation(PlanCursor& cursor)
{
    if (cursor.at_word("no") && cursor.next_is(PlanToken::Is::Word, 1) && cursor.next_is(PlanToken::Is::Quoted, 2)) {
        cursor.take();
        return absence(cursor);
    }
    if (cursor.next_is(PlanToken::Is::Word) && cursor.next_is(PlanToken::Is::Quoted, 1))
        return named_expectation(cursor);
    return held_expectation(cursor);
}

} // namespace vignette::play
