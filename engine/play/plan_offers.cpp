#include "engine/core/text.hpp"
#include "engine/play/page_text.hpp"
#include "engine/play/plan_expect.hpp"
#include "engine/play/plan_write.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

constexpr std::size_t longest_hint = 60;

/// On one line, and short: it only says which is which.
std::string hint(std::string_view text)
{
    std::string out;
    std::size_t at = 0;
    for (std::size_t n = 0; at < text.size() && n < longest_hint; ++n) {
        const char32_t next = text::next_code_point(text, at);
        text::append_utf8(out, next < U' ' ? U' ' : next);
    }
    return at < text.size() ? out + "…" : out;
}

std::string with_hint(const std::string& line, std::string_view text)
{
    return text.empty() ? line : line + "  -- " + hint(text);
}

/// An event that answers `ask` with everything that it has.
Event answer_to(const PageAsk& ask, Action action)
{
    Event event;
    event.action = action;
    event.ask = ask.id;
    for (const auto& item : ask.items) {
        event.ids.emplace_back(item.id);
        event.pairs.emplace_back(item.id, item.id);
    }
    return event;
}

void put_choices(const PageAsk& ask, Action action, std::vector<std::string>& out)
{
    for (const auto& option : ask.options) {
        Event event;
        event.action = action;
        event.id = option.id;
        if (option.locked.empty())
            out.push_back(with_hint(plan_line(event), option.label));
        else
            out.push_back("-- " + plan_line(event) + " is locked: " + hint(option.locked));
    }
}

void put_ratings(const PageAsk& ask, std::vector<std::string>& out)
{
    Event event;
    event.action = Action::Rate;
    event.ask = ask.id;
    event.id = ask.moment;
    event.value = 1;
    if (ask.items.empty())
        out.push_back(with_hint(plan_line(event), ask.prompt));
    for (const auto& item : ask.items) {
        event.item = item.id;
        out.push_back(with_hint(plan_line(event), item.text));
    }
}

void put_text(const PageAsk& ask, Action action, std::vector<std::string>& out)
{
    Event event;
    event.action = action;
    event.ask = ask.id;
    event.text = "…";
    out.push_back(with_hint(plan_line(event), ask.prompt));
}

void put(const PageAsk& ask, std::vector<std::string>& out)
{
    using Kind = PageAsk::Kind;
    const auto all = [&](Action action) { out.push_back(with_hint(plan_line(answer_to(ask, action)), ask.prompt)); };
    switch (ask.kind) {
    case Kind::Choose:
        return put_choices(ask, Action::Choose, out);
    case Kind::Role:
        return put_choices(ask, Action::Role, out);
    case Kind::Nation:
        return put_choices(ask, Action::Nation, out);
    case Kind::ChooseMany:
        return all(Action::ChooseMany);
    case Kind::Arrange:
        return all(Action::Arrange);
    case Kind::Match:
        return all(Action::Match);
    case Kind::Spot:
        return all(Action::Spot);
    case Kind::Checklist:
        return all(Action::Check);
    case Kind::Rate:
        return put_ratings(ask, out);
    case Kind::Reflect:
        return put_text(ask, Action::Write, out);
    case Kind::Plan:
        return put_text(ask, Action::Plan, out);
    case Kind::Continue:
        out.emplace_back("continue");
        return;
    default:
        return; // A box that is never kept, and an ending, are nothing to answer.
    }
}

const course::Option* option_of_choice(const Course& course, const Moment& now, std::string_view id)
{
    if (now.stage != Stage::Telling)
        return nullptr;
    const auto& part = course.scenes[now.scene].parts[now.part];
    if (part.choose == nothing)
        return nullptr;
    const auto& options = part.asks[part.choose].options;
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto& one) { return one.id == id; });
    return found == options.end() ? nullptr : &*found;
}

/// Of the option whose name is nearest to `id`.
std::string nearest_label(const Page& page, std::string_view id)
{
    std::vector<std::string_view> ids;
    for (const auto& ask : page.asks) {
        for (const auto& option : ask.options)
            ids.push_back(option.id);
    }
    const auto near = text::nearest(id, ids);
    for (const auto& ask : page.asks) {
        for (const auto& option : ask.options) {
            if (option.id == near)
                return ", where " + std::string(near) + " is “" + hint(option.label) + "”";
        }
    }
    return "";
}

/// As the language writes it.
std::string written_value(const course::Variable& variable, int value)
{
    if (variable.kind == course::Variable::Kind::Flag)
        return value != 0 ? "true" : "false";
    return value_in_words(variable, value);
}

} // namespace

std::vector<std::string> offered_lines(const Page& page)
{
    std::vector<std::string> out;
    for (const auto& ask : page.asks)
        put(ask, out);
    if (page.resting)
        out.emplace_back("continue");
    if (page.can_skip)
        out.emplace_back("skip");
    if (page.can_try_again)
        out.emplace_back("try_again");
    return out;
}

std::string values_in(const Course& course, const State& state, const course::Expression& expression)
{
    std::string out;
    std::vector<Index> said;
    for (const auto& op : expression) {
        const auto index = static_cast<Index>(op.value);
        if (op.code != course::Op::Code::Variable || std::find(said.begin(), said.end(), index) != said.end())
            continue;
        said.push_back(index);
        const auto& variable = course.variables[index];
        out += ", " + variable.id + " is " + written_value(variable, state.now.variables[index]);
    }
    return out;
}

std::string about_option(const Course& course, const State& state, std::string_view id)
{
    const auto* option = state.resting ? nullptr : option_of_choice(course, state.now, id);
    if (!option)
        return nearest_label(page(course, state), id);
    if (option->only_if.always())
        return "";
    return ", where " + option->id + " needs “" + option->only_if.source + "”"
        + values_in(course, state, option->only_if.compiled);
}

} // namespace vignette::play
