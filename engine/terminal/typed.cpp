#include "engine/terminal/typed.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/text_page.hpp"
#include "engine/terminal/wrong.hpp"

#include <algorithm>
#include <set>

namespace vignette::terminal {

namespace {

using play::Action;
using play::Event;
using play::PageAsk;
using Kind = PageAsk::Kind;

/// The words of a line, between spaces and commas.
std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> out;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(" ,\t"), line.size());
        if (end > 0)
            out.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return out;
}

/// A number up to 999, or -1.
int number(std::string_view word)
{
    const bool digits = !word.empty() && word.size() < 4
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::stoi(std::string(word)) : -1;
}

bool within(int number, std::size_t count)
{
    return number >= 1 && static_cast<std::size_t>(number) <= count;
}

Action action_of(Kind kind)
{
    switch (kind) {
    case Kind::ChooseMany:
        return Action::ChooseMany;
    case Kind::Arrange:
        return Action::Arrange;
    case Kind::Match:
        return Action::Match;
    case Kind::Spot:
        return Action::Spot;
    case Kind::Checklist:
        return Action::Check;
    case Kind::Rate:
        return Action::Rate;
    case Kind::Plan:
        return Action::Plan;
    case Kind::Role:
        return Action::Role;
    case Kind::Nation:
        return Action::Nation;
    case Kind::Choose:
        return Action::Choose;
    default:
        return Action::Write;
    }
}

Result<Event> picked_option(const PageAsk& ask, Event event, std::string_view typed)
{
    const int at = number(typed);
    if (!within(at, ask.options.size()))
        return wrong(ask.options.size() == 1 ? "Type 1."
                                             : "Type a number from 1 to " + std::to_string(ask.options.size()) + ".");
    const auto& option = ask.options[static_cast<std::size_t>(at - 1)];
    if (!option.locked.empty())
        return Error{ErrorCode::Refused, "Not now: " + std::string(option.locked) + " Type another number."};
    event.id = std::string(option.id);
    if (ask.kind != Kind::Choose)
        event.ask.clear(); // Who the learner is: no question of the course.
    return event;
}

Result<Event> picked_items(const PageAsk& ask, Event event, std::string_view typed)
{
    const std::size_t count = ask.items.size();
    std::set<int> seen;
    for (const auto word : words(typed == "-" ? std::string_view{} : typed)) {
        const int at = number(word);
        if (!within(at, count))
            return wrong("Type numbers from 1 to " + std::to_string(count) + " with a space between them, as in 1 2.");
        if (seen.insert(at).second)
            event.ids.emplace_back(ask.items[static_cast<std::size_t>(at - 1)].id);
    }
    if (ask.kind == Kind::Arrange && event.ids.size() != count)
        return wrong("Type all " + std::to_string(count) + " numbers, each once, in your order.");
    return event;
}

Result<Event> picked_pairs(const PageAsk& ask, Event event, std::string_view typed)
{
    const auto rights = lettered(ask);
    std::set<int> seen;
    for (const auto word : words(typed == "-" ? std::string_view{} : typed)) {
        const int left = number(word.substr(0, word.size() - 1));
        const auto right = static_cast<std::size_t>((word.back() | 0x20) - 'a');
        if (!within(left, ask.items.size()) || right >= rights.size() || !seen.insert(left).second)
            return wrong("Type a number and a letter for each pair, each number once, as in 1b 2a.");
        event.pairs.emplace_back(ask.items[static_cast<std::size_t>(left - 1)].id, ask.items[rights[right]].id);
    }
    return event;
}

Result<Event> rated(const PageAsk& ask, std::size_t item, Event event, std::string_view typed)
{
    event.id = std::string(ask.moment);
    if (!ask.items.empty())
        event.item = std::string(ask.items[item].id);
    const int least = ask.scale->aside.empty() ? 1 : 0;
    const int value = number(typed);
    if (typed != "-" && (value < least || value > ask.scale->points))
        return wrong("Type a number from " + std::to_string(least) + " to " + std::to_string(ask.scale->points) + ".");
    if (typed != "-")
        event.value = value;
    return event;
}

} // namespace

bool is_writing(const PageAsk& ask)
{
    return ask.kind == Kind::Reflect || ask.kind == Kind::Plan || ask.kind == Kind::Jot;
}

Result<Event> typed_answer(const PageAsk& ask, std::size_t item, std::string_view typed)
{
    Event event;
    event.action = action_of(ask.kind);
    event.ask = std::string(ask.id);
    switch (ask.kind) {
    case Kind::Choose:
    case Kind::Role:
    case Kind::Nation:
        return picked_option(ask, std::move(event), text::trim(typed));
    case Kind::Match:
        return picked_pairs(ask, std::move(event), text::trim(typed));
    case Kind::Rate:
        return rated(ask, item, std::move(event), text::trim(typed));
    case Kind::Reflect:
    case Kind::Plan:
    case Kind::Jot:
        event.text = typed == "-" ? std::string{} : std::string(typed);
        return event;
    default:
        return picked_items(ask, std::move(event), text::trim(typed));
    }
}

} // namespace vignette::terminal
