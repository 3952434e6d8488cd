#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::play {

namespace {

std::string text(std::string_view words)
{
    return std::string(words);
}

std::string_view word_of(PageAsk::Kind kind)
{
    constexpr std::string_view words[] = {"choose", "choose_many", "arrange", "match", "spot", "checklist", "rate",
        "reflect", "plan", "jot", "role", "nation", "continue", "end"};
    return words[static_cast<std::size_t>(kind)];
}

std::string options_of(const PageAsk& ask)
{
    std::string out;
    for (const auto& option : ask.options)
        out += " " + text(option.id) + (option.locked.empty() ? "" : " (" + text(option.locked) + ")");
    for (const auto& item : ask.items)
        out += " " + text(item.id) + (item.chosen ? "*" : "") + (item.value ? "=" + std::to_string(*item.value) : "")
            + (item.paired.empty() ? "" : "-" + text(item.paired));
    return out;
}

std::string line_for(const PageAsk& ask)
{
    std::string out = "? " + text(word_of(ask.kind));
    if (ask.kind == PageAsk::Kind::End)
        return out + " " + text(ask.as) + "\n";
    if (ask.kind == PageAsk::Kind::Continue)
        return out + "\n";
    out += " " + text(ask.id) + (ask.moment.empty() ? "" : "@" + text(ask.moment)) + ":" + options_of(ask);
    if (ask.value)
        out += " " + std::to_string(*ask.value);
    if (!ask.draft.empty())
        out += " “" + text(ask.draft) + "”";
    if (!ask.chosen.empty())
        out += " [" + text(ask.chosen) + "]";
    return out + "\n";
}

std::string lines_for(const std::vector<Block>& blocks)
{
    std::string out;
    for (const auto& block : blocks) {
        out += (block.who.empty() ? "" : text(block.who) + ": ") + text(block.text);
        for (const auto& item : block.items)
            out += " - " + text(item);
        for (const auto& part : block.parts)
            out += " <" + part + ">";
        out += "\n";
    }
    return out;
}

std::string lines_for(const std::vector<PageEvidence>& all)
{
    std::string out;
    for (const auto& evidence : all) {
        out += "evidence: " + text(evidence.text) + (evidence.general ? " (general)" : "");
        for (const auto* source : evidence.sources)
            out += " [" + source->id + "]";
        out += "\n";
    }
    return out;
}

std::string lines_for(const PageOutcome& outcome)
{
    std::string out = "> " + text(outcome.label) + "\n"
        + (outcome.because.empty() ? "" : "because: " + text(outcome.because) + "\n");
    for (const auto& result : outcome.results)
        out += text(result) + "\n";
    for (const auto& view : outcome.views)
        out += text(view.name) + ": " + text(view.text) + "\n";
    out += lines_for(outcome.evidence) + lines_for(outcome.telling);
    if (!outcome.shared_title.empty())
        out += "# " + text(outcome.shared_title) + "\n";
    return out + lines_for(outcome.shared_evidence) + lines_for(outcome.shared_telling);
}

} // namespace

Playing::Playing(const script::Script& script)
    : course([&] {
        auto loaded = script::load(script);
        for (const auto& finding : loaded.findings) {
            if (finding.severity == course::Severity::Error)
                FAIL(course::render(finding, loaded.sources, ""));
        }
        return *std::move(loaded.course);
    }())
    , state(begin(course))
{
}

void Playing::does(const Event& event)
{
    const auto no = refusal(course, state, event);
    if (no)
        FAIL(word_for(event.action), " ", event.id, " at ", place(), ": ", no->message);
    state = step(course, std::move(state), event).value();
}

std::string Playing::refusal_of(const Event& event) const
{
    const auto no = refusal(course, state, event);
    const auto next = step(course, state, event);
    CHECK(no.has_value() == !next.ok());
    if (next.ok())
        return {};
    CHECK(next.error().code == ErrorCode::Refused);
    CHECK(next.error().message == no->message);
    return no->message;
}

int Playing::value(std::string_view variable) const
{
    return state.now.variables[course.variable_by_id.find(variable)->second];
}

std::string Playing::place() const
{
    constexpr std::string_view words[] = {"opening", "warning", "telling", "outcome", "end", "closed"};
    const auto& now = state.now;
    std::string out(words[static_cast<std::size_t>(now.stage)]);
    if (now.stage == Stage::Closed)
        return out;
    if (now.stage == Stage::Opening || now.stage == Stage::End)
        return out + " " + course.units[now.unit].id;
    const auto& scene = course.scenes[now.scene];
    out += " " + scene.id + (now.part > 0 ? "." + std::to_string(now.part + 1) : "");
    if (now.stage == Stage::Outcome)
        out += "/" + scene.parts[now.part].asks[scene.parts[now.part].choose].options[now.option].id;
    return out;
}

std::string Playing::screen() const
{
    const Page shown = page(course, state);
    std::string out = "[" + place() + "]" + (shown.resting ? " resting" : "") + "\n";
    if (shown.content_note)
        out += "! " + text(shown.content_note->text) + "\n";
    out += lines_for(shown.blocks);
    if (shown.outcome)
        out += lines_for(*shown.outcome);
    for (const auto& other : shown.others)
        out += "~ " + lines_for(other);
    for (const auto& ask : shown.asks)
        out += line_for(ask);
    return out;
}

} // namespace vignette::play
