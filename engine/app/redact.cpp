#include "engine/app/redact.hpp"

#include "engine/terminal/protocol.hpp"

namespace vignette::app {

namespace {

using play::Action;

/// Whether it is an answer at all. One that names no question, from before they were all named, could be any.
bool answers(const play::Event& event, std::string_view question, std::string_view moment)
{
    switch (event.action) {
    case Action::Write:
    case Action::Plan:
    case Action::ChooseMany:
    case Action::Arrange:
    case Action::Match:
    case Action::Spot:
    case Action::Check:
        return event.ask.empty() || event.ask == question;
    case Action::Rate: {
        const std::string asked = event.ask + (event.item.empty() ? "" : "/" + event.item);
        const bool same_moment = event.id.empty() || event.id == moment;
        return same_moment && (event.ask.empty() || asked == question);
    }
    default:
        return false;
    }
}

} // namespace

std::string redacted(std::string_view event, std::string_view question, std::string_view moment)
{
    auto read = terminal::read_event(event);
    if (!read || !answers(read.value(), question, moment))
        return std::string(event);
    play::Event empty;
    empty.action = read.value().action;
    empty.ask = read.value().ask;
    empty.item = read.value().item;
    empty.id = read.value().id;
    return terminal::event_line(empty);
}

} // namespace vignette::app
