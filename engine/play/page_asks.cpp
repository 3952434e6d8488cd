#include "engine/play/page_asks.hpp"

#include "engine/play/answering.hpp"

#include <algorithm>

namespace vignette::play {

namespace {

using course::Ask;

const Answer* answer_for(const State& state, const Ask& ask, std::string_view item = {})
{
    if (state.answers.empty())
        return nullptr;
    const auto found = state.answers.find(answer_key(ask, item));
    return found == state.answers.end() ? nullptr : &found->second;
}

void put_options(const State& state, const Ask& ask, Teller& teller, PageAsk& out)
{
    out.options.reserve(ask.options.size());
    for (Index i = 0; i < ask.options.size(); ++i) {
        const auto& option = ask.options[i];
        const bool open = option.only_if.always() || teller.holds(option.only_if);
        if (!open && option.locked.empty())
            continue;
        out.options.push_back({option.id, teller.shown(option.label),
            open ? std::string_view{} : teller.shown(option.locked), i == state.left});
    }
}

PageItem item_of(const course::Item& item, const Answer* answer, Teller& teller)
{
    PageItem out{item.id, teller.shown(item.text), teller.shown(item.opens), false, std::nullopt, std::nullopt, {}};
    if (!answer)
        return out;
    out.chosen = std::find(answer->ids.begin(), answer->ids.end(), item.id) != answer->ids.end();
    for (const auto& [left, right] : answer->pairs) {
        if (left == item.id)
            out.paired = right;
    }
    return out;
}

void put_items(const State& state, const Ask& ask, Teller& teller, PageAsk& out)
{
    const Answer* answer = answer_for(state, ask);
    out.items.reserve(ask.items.size());
    for (const auto& item : ask.items)
        out.items.push_back(item_of(item, answer, teller));
    if (ask.kind != Ask::Kind::Arrange || !answer)
        return;
    const auto rank = [&](const PageItem& item) { return std::find(answer->ids.begin(), answer->ids.end(), item.id); };
    std::stable_sort(
        out.items.begin(), out.items.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

std::optional<int> rated(const Answer* answer)
{
    return answer ? answer->value : std::nullopt;
}

/// What was said the first time, where it is asked again; nothing where the scale no longer has that point.
std::optional<int> earlier(const State& state, const Ask& ask, const course::Scale& scale, std::string_view item)
{
    if (ask.moment == "before")
        return std::nullopt;
    Ask first;
    first.id = ask.id;
    first.moment = "before";
    const auto said = rated(answer_for(state, first, item));
    const int least = scale.aside.empty() ? 1 : 0;
    return said && *said >= least && *said <= scale.points ? said : std::nullopt;
}

void put_scale(const Course& course, const State& state, const Ask& ask, Teller& teller, PageAsk& out)
{
    out.scale = &course.scales[ask.scale];
    out.prompt = teller.shown(out.scale->question);
    out.value = rated(answer_for(state, ask));
    out.earlier = earlier(state, ask, *out.scale, {});
    for (const auto& item : out.scale->items) {
        const Answer* answer = answer_for(state, ask, item.id);
        out.items.push_back({item.id, teller.shown(item.text), {}, answer != nullptr, rated(answer),
            earlier(state, ask, *out.scale, item.id), {}});
    }
}

void put_details(const Course& course, const State& state, const Ask& ask, Teller& teller, PageAsk& out)
{
    switch (ask.kind) {
    case Ask::Kind::Choose:
        put_options(state, ask, teller, out);
        out.no_right_answer = teller.shown(ask.no_right_answer);
        return;
    case Ask::Kind::Rate:
        return put_scale(course, state, ask, teller, out);
    case Ask::Kind::Reflect:
    case Ask::Kind::Plan:
        if (const Answer* answer = answer_for(state, ask))
            out.draft = answer->text;
        return;
    default:
        return put_items(state, ask, teller, out);
    }
}

template <typename List>
PageAsk person(PageAsk::Kind kind, const List& list, Index said, std::string_view id, std::string_view prompt)
{
    PageAsk out;
    out.kind = kind;
    out.id = id;
    out.prompt = prompt;
    for (const auto& one : list)
        out.options.push_back({one.id, one.name.value, {}, false});
    if (said != nothing)
        out.chosen = list[said].id;
    return out;
}

} // namespace

std::string point_in_words(const course::Scale& scale, int value)
{
    if (value == 0)
        return scale.aside.value;
    return scale.words.empty() ? std::to_string(value) : scale.words[static_cast<std::size_t>(value - 1)].value;
}

void put_asks(const Course& course, const State& state, const course::Part& part, Teller& teller, Page& page)
{
    page.asks.reserve(part.asks.size() + 1);
    for (const auto& ask : part.asks) {
        if (passed_by(course, state, ask))
            continue;
        PageAsk out;
        out.kind = ask.kind;
        out.id = ask.id;
        out.prompt = teller.shown(ask.prompt);
        out.hint = teller.shown(ask.hint);
        out.moment = ask.moment;
        out.picture = ask.picture;
        out.alt = teller.shown(ask.alt);
        out.lines = ask.lines;
        out.weeks = ask.weeks;
        out.optional = ask.optional;
        out.share = ask.share;
        out.told_before = teller.count_told(part.telling, ask.told_before);
        put_details(course, state, ask, teller, out);
        page.asks.push_back(std::move(out));
    }
}

void put_person(const Course& course, const State& state, Page& page)
{
    if (!course.roles.empty())
        page.asks.push_back(person(PageAsk::Kind::Role, course.roles, state.role, "role", "What is your role?"));
    if (!course.nations.empty())
        page.asks.push_back(
            person(PageAsk::Kind::Nation, course.nations, state.nation, "nation", "Where do you work?"));
}

} // namespace vignette::play
