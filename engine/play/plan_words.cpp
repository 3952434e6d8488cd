#include "engine/play/plan_run.hpp"

namespace vignette::play {

namespace {

std::string in_quotes(std::string_view text)
{
    return "“" + std::string(text) + "”";
}

void join(std::string& list, const std::string& one)
{
    list += (list.empty() ? "" : ", ") + one;
}

/// "scene “door”, “Ten to five”"; a scene without a title shows its unit's.
std::string scene(const Page& page)
{
    const bool own = !page.title.empty() && page.title != page.unit_title;
    return "scene " + in_quotes(page.scene) + (own ? ", " + in_quotes(page.title) : "");
}

std::string place(const Page& page)
{
    if (page.resting)
        return "the resting page";
    switch (page.stage) {
    case Stage::Opening:
        return "the opening page of unit " + in_quotes(page.unit);
    case Stage::Warning:
        return "the content note before " + scene(page);
    case Stage::Outcome:
        return "the outcome of " + in_quotes(page.outcome->option) + " in " + scene(page);
    case Stage::End:
        return "the end of unit " + in_quotes(page.unit);
    case Stage::Closed:
        return "the end of the course";
    default:
        return scene(page);
    }
}

std::string views(const PageOutcome& outcome)
{
    std::string list;
    for (const auto& view : outcome.views)
        join(list, std::string(view.voice));
    return list.empty() ? "no views" : "views: " + list;
}

std::string options(const PageAsk& ask)
{
    std::string list;
    for (const auto& option : ask.options)
        join(list, std::string(option.id) + (option.locked.empty() ? "" : " (locked)"));
    return "options: " + list;
}

std::string question(const PageAsk& ask)
{
    static constexpr std::string_view kinds[] = {"choose", "choose_many", "arrange", "match", "spot", "checklist",
        "rate", "write", "plan", "jot", "role", "nation", "continue", "end"};
    std::string kind(kinds[static_cast<std::size_t>(ask.kind)]);
    switch (ask.kind) {
    case PageAsk::Kind::Choose:
        return options(ask);
    case PageAsk::Kind::Continue:
        return kind;
    case PageAsk::Kind::End:
        return kind + " " + in_quotes(ask.as);
    default:
        return kind + " " + in_quotes(ask.id);
    }
}

} // namespace

std::string in_words(const Page& page)
{
    std::string list;
    if (page.outcome)
        join(list, views(*page.outcome));
    for (const auto& ask : page.asks)
        join(list, question(ask));
    return place(page) + (list.empty() ? "" : " (" + list + ")");
}

std::string sentence(const Plan& plan, const PlanFailure& failure)
{
    std::string out = plan.name + ":" + std::to_string(failure.line) + ": " + failure.wrong;
    if (!failure.now.empty())
        out += "; now there is " + failure.now;
    return out + " [run " + in_quotes(failure.run) + "]";
}

} // namespace vignette::play
