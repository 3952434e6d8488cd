#include "tests/explore/replaying.hpp"

#include "engine/play/page.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace vignette::play {

namespace {

/// What stands between the quotation marks.
std::string quoted_in(const std::string& step)
{
    constexpr std::string_view open = "“", close = "”";
    const auto from = step.find(open) + open.size();
    return step.substr(from, step.rfind(close) - from);
}

/// Whether `text` is what is quoted; a quote may be cut.
bool is(std::string_view text, const std::string& quote)
{
    constexpr std::string_view cut = " …";
    if (quote.size() > cut.size() && quote.ends_with(cut) && text != quote)
        return text.starts_with(quote.substr(0, quote.size() - cut.size()));
    return text == quote;
}

Action action_for(PageAsk::Kind kind)
{
    switch (kind) {
    case PageAsk::Kind::ChooseMany:
        return Action::ChooseMany;
    case PageAsk::Kind::Spot:
        return Action::Spot;
    case PageAsk::Kind::Checklist:
        return Action::Check;
    default:
        return Action::Match;
    }
}

} // namespace

Replay::Replay(const Course& course)
    : state(begin(course))
    , m_course(course)
{
}

void Replay::does(const Event& event)
{
    INFO("route: ", m_route);
    const auto no = refusal(m_course, state, event);
    if (no)
        FAIL(no->message);
    state = step(m_course, std::move(state), event).value();
}

void Replay::choose(const std::string& label)
{
    for (const auto& ask : page(m_course, state).asks) {
        for (const auto& option : ask.options) {
            if (ask.kind == PageAsk::Kind::Choose && option.locked.empty() && is(option.label, label))
                return does({.action = Action::Choose, .id = std::string(option.id)});
        }
    }
    FAIL(m_route, ": there is no option ", label);
}

void Replay::tick(const std::string& text, bool ticked)
{
    for (const auto& ask : page(m_course, state).asks) {
        Event event{.action = action_for(ask.kind), .ask = std::string(ask.id)};
        bool found = false;
        for (const auto& item : ask.items) {
            const bool meant = !found && is(item.text, text) && (item.chosen || !item.paired.empty()) != ticked;
            found = found || meant;
            const bool chosen = item.chosen || !item.paired.empty();
            if (meant ? !ticked : !chosen)
                continue;
            event.ids.emplace_back(item.id);
            event.pairs.emplace_back(item.id, item.id);
        }
        if (found)
            return does(event);
    }
    FAIL(m_route, ": there is nothing to tick called ", text);
}

void Replay::put_in_order(const std::string& prompt)
{
    for (const auto& ask : page(m_course, state).asks) {
        if (ask.kind != PageAsk::Kind::Arrange || !is(ask.prompt, prompt))
            continue;
        Event event{.action = Action::Arrange, .ask = std::string(ask.id)};
        for (const auto& item : ask.items)
            event.ids.emplace_back(item.id);
        return does(event);
    }
    FAIL(m_route, ": there is nothing to put in order");
}

void Replay::open(const std::string& title)
{
    for (const auto& unit : m_course.units) {
        if (!is(unit.title.value, title))
            continue;
        does({.action = Action::Open, .id = unit.id});
        REQUIRE(state.now.stage == Stage::Opening);
        return;
    }
    FAIL(m_route, ": there is no unit ", title);
}

void Replay::start(const std::string& title)
{
    if (!is(m_course.units[state.now.unit].title.value, title))
        open(title);
    REQUIRE(state.now.stage == Stage::Opening);
    does({});
}

void Replay::say_who(const std::string& step, bool role)
{
    const auto find = [&](const auto& list) {
        const auto found = std::find_if(
            list.begin(), list.end(), [&](const auto& one) { return is(one.name.value, quoted_in(step)); });
        REQUIRE(found != list.end());
        return found->id;
    };
    does(role ? Event{.action = Action::Role, .id = find(m_course.roles)}
              : Event{.action = Action::Nation, .id = find(m_course.nations)});
}

void Replay::follow(const std::string& step)
{
    m_route += (m_route.empty() ? "" : " → ") + step;
    if (step == "continue")
        return does({});
    if (step == "skip" || step == "back")
        return does({.action = step == "skip" ? Action::Skip : Action::Back});
    if (step.starts_with("choose "))
        return choose(quoted_in(step));
    if (step.starts_with("tick ") || step.starts_with("untick "))
        return tick(quoted_in(step), step.starts_with("tick "));
    if (step.starts_with("put in order "))
        return put_in_order(quoted_in(step));
    if (step.starts_with("open "))
        return open(quoted_in(step));
    if (step.starts_with("start "))
        return start(quoted_in(step));
    if (step.starts_with("say that "))
        return say_who(step, step.starts_with("say that your role "));
    FAIL("no such step: ", step);
}

void Replay::follow(const std::vector<std::string>& route)
{
    for (const auto& one : route)
        follow(one);
}

} // namespace vignette::play
