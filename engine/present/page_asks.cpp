#include "engine/present/make.hpp"
#include "engine/present/page_blocks.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

using play::Action;
using play::Event;
using play::PageAsk;

Event event_for(Action action, const PageAsk& ask)
{
    Event event;
    event.action = action;
    event.ask = ask.id;
    return event;
}

void put_choice(const PageAsk& ask, std::vector<Item>& out)
{
    out.push_back(heading("question", std::string(ask.prompt), 2, Look::Title));
    const int count = static_cast<int>(ask.options.size());
    int number = 0;
    for (const auto& option : ask.options) {
        ++number;
        Event event = event_for(Action::Choose, ask);
        event.id = option.id;
        Item item = button("option-" + std::string(option.id), std::string(option.label), Look::Choice, on(event),
            number < 10 ? std::to_string(number) : "");
        item.role = Role::Option;
        item.badge = std::to_string(number);
        item.position = number;
        item.count = count;
        item.disabled = !option.locked.empty();
        item.footer = item.disabled ? std::string(option.locked) : option.tried ? "You have just tried this one." : "";
        out.push_back(std::move(item));
    }
    const std::string_view note = ask.no_right_answer.empty()
        ? "There are no marks. Each of these is something a good colleague might do. You can come back and try another "
          "way."
        : ask.no_right_answer;
    out.push_back(paragraph("no-mark", std::string(note), Look::Small));
}

/// A group of radio buttons.
Item group(std::string id, std::string_view question)
{
    Item item = paragraph(std::move(id), std::string(question));
    item.role = Role::Rating;
    return item;
}

void add_radio(Item& to, const std::string& id, std::string text, bool checked, Intent intent)
{
    Item radio = button(to.id + "-" + id, std::move(text), Look::Plain, std::move(intent));
    radio.role = Role::Radio;
    radio.checked = checked;
    radio.position = static_cast<int>(to.children.size()) + 1;
    to.children.push_back(std::move(radio));
}

void count_radios(Item& group)
{
    for (auto& radio : group.children)
        radio.count = static_cast<int>(group.children.size());
}

/// What is rated: one item of a scale, or its question.
struct Rated {
    std::string_view item, question;
    std::optional<int> value, earlier;
};

Item rating(const PageAsk& ask, const Rated& rated)
{
    const auto& [item, question, value, earlier] = rated;
    const auto& scale = *ask.scale;
    Item out = group("rate-" + std::string(ask.id) + (item.empty() ? "" : "-" + std::string(item)), question);
    Event event = event_for(Action::Rate, ask);
    event.item = item;
    event.id = ask.moment;
    for (int point = 1; point <= scale.points; ++point) {
        event.value = point;
        add_radio(out, std::to_string(point), play::point_in_words(scale, point), value == point, on(event));
    }
    if (!scale.aside.empty()) {
        event.value = 0;
        add_radio(out, "aside", scale.aside.value, value == 0, on(event));
    }
    if (scale.words.empty() && !scale.low.empty())
        out.footer = "1: " + scale.low.value + " · " + std::to_string(scale.points) + ": " + scale.high.value;
    if (earlier)
        out.footer
            += (out.footer.empty() ? "" : "\n") + ("Before, you said: " + play::point_in_words(scale, *earlier)) + ".";
    count_radios(out);
    return out;
}

void put_rating(const PageAsk& ask, std::vector<Item>& out)
{
    if (ask.items.empty())
        return out.push_back(rating(ask, {{}, ask.prompt, ask.value, ask.earlier}));
    if (!ask.prompt.empty())
        out.push_back(heading("rate-" + std::string(ask.id), std::string(ask.prompt), 2, Look::Subtitle));
    for (const auto& item : ask.items)
        out.push_back(rating(ask, {item.id, item.text, item.value, item.earlier}));
    if (!ask.scale->why.empty())
        out.push_back(paragraph("rate-" + std::string(ask.id) + "-why", ask.scale->why.value, Look::Small));
}

Item box(const PageAsk& ask, Action action, int lines, const std::string& footer)
{
    Item item;
    item.id = "write-" + std::string(ask.id);
    item.role = Role::TextBox;
    item.label = ask.prompt;
    item.value = ask.draft;
    item.lines = lines;
    item.footer = std::string(ask.hint) + (ask.hint.empty() ? "" : "\n") + footer;
    item.intent = on(event_for(action, ask));
    return item;
}

void put_box(const PageAsk& ask, const Chrome& chrome, std::vector<Item>& out)
{
    const std::string kept = chrome.kept ? "Kept as you write. Only you can read this. Please use no real names."
                                         : "Nothing is kept: what you write here is gone when you leave.";
    if (ask.kind == PageAsk::Kind::Plan)
        return out.push_back(box(ask, Action::Plan, 2,
            (chrome.kept && ask.weeks > 0
                    ? "You can look back at it in about " + count_of(static_cast<unsigned>(ask.weeks), "week") + ". "
                    : std::string{})
                + kept));
    if (ask.kind == PageAsk::Kind::Reflect)
        return out.push_back(box(ask, Action::Write, 4, (ask.optional ? "You may leave this empty. " : "") + kept));
    Item jot = box(ask, Action::Write, ask.lines, "Not kept anywhere: it is gone when you carry on.");
    jot.id = "jot-" + std::string(ask.id);
    jot.intent = {};
    out.push_back(std::move(jot));
}

std::vector<std::string> toggled(const PageAsk& ask, std::string_view id)
{
    std::vector<std::string> out;
    for (const auto& item : ask.items) {
        if (item.chosen != (item.id == id))
            out.emplace_back(item.id);
    }
    return out;
}

void put_checks(const PageAsk& ask, const Chrome& chrome, Action action, std::vector<Item>& out)
{
    const std::string prefix = "ask-" + std::string(ask.id);
    out.push_back(heading(prefix, std::string(ask.prompt), 2, Look::Subtitle));
    if (!ask.picture.empty()) {
        out.push_back(picture(prefix + "-picture", chrome, ask.picture, ask.alt, {}));
        for (const auto& item : ask.items)
            out.back().areas.push_back({std::string(item.id), prefix + "-" + std::string(item.id)});
    }
    for (const auto& item : ask.items) {
        Event event = event_for(action, ask);
        event.ids = toggled(ask, item.id);
        Item check = button(prefix + "-" + std::string(item.id), std::string(item.text), Look::Plain, on(event));
        check.role = Role::Check;
        check.checked = item.chosen;
        check.footer = item.chosen ? std::string(item.opens) : "";
        out.push_back(std::move(check));
    }
}

Item mover(const PageAsk& ask, std::size_t from, std::size_t to, std::string id, std::string text)
{
    Event event = event_for(Action::Arrange, ask);
    for (const auto& item : ask.items)
        event.ids.emplace_back(item.id);
    const bool possible = to < event.ids.size();
    if (possible)
        std::swap(event.ids[from], event.ids[to]);
    Item out = button(std::move(id), std::move(text), Look::Secondary, on(event));
    out.disabled = !possible;
    return out;
}

void put_arrange(const PageAsk& ask, std::vector<Item>& out)
{
    const std::string prefix = "ask-" + std::string(ask.id);
    out.push_back(heading(prefix, std::string(ask.prompt), 2, Look::Subtitle));
    for (std::size_t i = 0; i < ask.items.size(); ++i) {
        const std::string id = prefix + "-" + std::string(ask.items[i].id);
        out.push_back(paragraph(id, std::to_string(i + 1) + ". " + std::string(ask.items[i].text), Look::Strong));
        if (i > 0)
            out.push_back(mover(ask, i, i - 1, id + "-up", "Move up: " + std::string(ask.items[i].text)));
    }
}

void put_match(const PageAsk& ask, std::vector<Item>& out)
{
    const std::string prefix = "ask-" + std::string(ask.id);
    out.push_back(heading(prefix, std::string(ask.prompt), 2, Look::Subtitle));
    for (const auto& left : ask.items) {
        Item one = group(prefix + "-" + std::string(left.id), left.text);
        for (const auto& right : ask.items) {
            Event event = event_for(Action::Match, ask);
            for (const auto& other : ask.items) {
                if (other.id != left.id && !other.paired.empty())
                    event.pairs.emplace_back(other.id, other.paired);
            }
            event.pairs.emplace_back(left.id, right.id);
            add_radio(one, std::string(right.id), std::string(right.opens), left.paired == right.id, on(event));
        }
        count_radios(one);
        out.push_back(std::move(one));
    }
}

/// Asked once: after that one line says what was answered, and opens to change it.
void put_person(const PageAsk& ask, const Chrome& chrome, Action action, std::vector<Item>& out)
{
    const std::string id = "change-" + std::string(ask.id);
    const auto said = std::find_if(
        ask.options.begin(), ask.options.end(), [&](const auto& option) { return option.id == ask.chosen; });
    if (said != ask.options.end()) {
        const bool open = chrome.open_folds.contains(id);
        out.push_back(fold(id, std::string(said->label) + ": change this", open));
        if (!open)
            return;
    }
    Item one = group("ask-" + std::string(ask.id), ask.prompt);
    for (const auto& option : ask.options) {
        Event event;
        event.action = action;
        event.id = option.id;
        add_radio(one, std::string(option.id), std::string(option.label), ask.chosen == option.id, on(event));
    }
    one.footer = action == Action::Role ? "Some questions are for your role. You can change it at any time."
                                        : "The law is not the same everywhere. You can change this at any time.";
    count_radios(one);
    out.push_back(std::move(one));
}

void put_ask(const PageAsk& ask, const Chrome& chrome, std::vector<Item>& out)
{
    using Kind = PageAsk::Kind;
    switch (ask.kind) {
    case Kind::Choose:
        return put_choice(ask, out);
    case Kind::ChooseMany:
        return put_checks(ask, chrome, Action::ChooseMany, out);
    case Kind::Checklist:
        return put_checks(ask, chrome, Action::Check, out);
    case Kind::Spot:
        return put_checks(ask, chrome, Action::Spot, out);
    case Kind::Arrange:
        return put_arrange(ask, out);
    case Kind::Match:
        return put_match(ask, out);
    case Kind::Rate:
        return put_rating(ask, out);
    case Kind::Reflect:
    case Kind::Plan:
    case Kind::Jot:
        return put_box(ask, chrome, out);
    case Kind::Role:
        return put_person(ask, chrome, Action::Role, out);
    case Kind::Nation:
        return put_person(ask, chrome, Action::Nation, out);
    case Kind::Continue:
    case Kind::End:
        return;
    }
}

} // namespace

void put_asks(const play::Page& page, const Chrome& chrome, std::vector<Item>& out)
{
    std::size_t told = told_first(page);
    for (const auto& ask : page.asks) {
        put_blocks(page.blocks, {told, ask.told_before}, chrome, "block-", out);
        told = std::max(told, ask.told_before);
        put_ask(ask, chrome, out);
    }
}

} // namespace vignette::present
