#include "engine/terminal/text_block.hpp"
#include "engine/terminal/text_page.hpp"

#include <algorithm>
#include <numeric>

namespace vignette::terminal {

namespace {

using play::PageAsk;
using play::PageItem;
using Kind = PageAsk::Kind;

std::string number(std::size_t from_zero)
{
    const std::string digits = std::to_string(from_zero + 1);
    return std::string(digits.size() < 2 ? 3 - digits.size() : 1, ' ') + digits + "  ";
}

std::string prompt(const PageAsk& ask, const TextLook& look)
{
    return ask.prompt.empty() ? std::string{} : heading(ask.prompt, look);
}

std::string options(const PageAsk& ask, const TextLook& look)
{
    std::string out = prompt(ask, look);
    if (!ask.no_right_answer.empty())
        out += wrapped(ask.no_right_answer, look);
    for (std::size_t i = 0; i < ask.options.size(); ++i) {
        const auto& option = ask.options[i];
        out += wrapped(
            std::string(option.label) + (option.id == ask.chosen ? " (what you said)" : ""), look, number(i));
        if (!option.locked.empty())
            out += wrapped("Not now: " + std::string(option.locked), look, "     ");
    }
    return out;
}

std::string item(const PageAsk& ask, std::size_t index, const TextLook& look)
{
    const PageItem& item = ask.items[index];
    const bool picked = item.chosen && ask.kind != Kind::Arrange;
    std::string out = wrapped(std::string(item.text) + (picked ? " (picked)" : ""), look, number(index));
    if (item.chosen && !item.opens.empty())
        out += wrapped(item.opens, look, "     ");
    return out;
}

std::string items(const PageAsk& ask, std::string_view how, const TextLook& look)
{
    std::string out = prompt(ask, look) + text_picture(ask.alt, look);
    for (std::size_t i = 0; i < ask.items.size(); ++i)
        out += item(ask, i, look);
    return out + wrapped(how, look);
}

char letter(std::size_t index)
{
    return static_cast<char>('a' + index);
}

std::string pairs(const PageAsk& ask, const TextLook& look)
{
    const auto rights = lettered(ask);
    std::string out = prompt(ask, look);
    for (std::size_t i = 0; i < ask.items.size(); ++i) {
        std::string left(ask.items[i].text);
        for (std::size_t r = 0; r < rights.size(); ++r) {
            if (ask.items[rights[r]].id == ask.items[i].paired)
                left += std::string(" – ") + letter(r);
        }
        out += wrapped(left, look, number(i));
    }
    for (std::size_t r = 0; r < rights.size(); ++r)
        out += wrapped(ask.items[rights[r]].opens, look, std::string("  ") + letter(r) + "  ");
    return out
        + wrapped("Type a number and a letter for each pair, as in 1b 2a, - for none, or Enter to leave it.", look);
}

std::string points(const course::Scale& scale, const TextLook& look)
{
    std::string out;
    for (std::size_t i = 0; i < scale.words.size(); ++i)
        out += wrapped(scale.words[i].value, look, number(i));
    if (scale.words.empty() && !scale.low.empty())
        out += wrapped(
            "1 is “" + scale.low.value + "”, " + std::to_string(scale.points) + " is “" + scale.high.value + "”.",
            look);
    return scale.aside.empty() ? out : out + wrapped(scale.aside.value, look, "  0  ");
}

std::string rating(const PageAsk& ask, std::size_t index, const TextLook& look)
{
    const auto& scale = *ask.scale;
    std::string out;
    if (index == 0)
        out = prompt(ask, look) + (scale.why.empty() ? std::string{} : wrapped(scale.why.value, look))
            + points(scale, look);
    const auto value = ask.items.empty() ? ask.value : ask.items[index].value;
    if (!ask.items.empty())
        out += wrapped(ask.items[index].text, look);
    if (const auto earlier = ask.items.empty() ? ask.earlier : ask.items[index].earlier)
        out += wrapped("Before, you said: " + play::point_in_words(scale, *earlier) + ".", look);
    if (value)
        out += wrapped("So far: " + std::to_string(*value) + ".", look);
    const std::string least = scale.aside.empty() ? "1" : "0";
    return out
        + wrapped(
            "Type " + least + " to " + std::to_string(scale.points) + ", - to take it back, or Enter to leave it.",
            look);
}

std::string writing(const PageAsk& ask, const TextLook& look)
{
    std::string out = prompt(ask, look);
    if (!ask.hint.empty())
        out += wrapped(ask.hint, look);
    if (!ask.draft.empty())
        out += wrapped("So far:", look) + wrapped_draft(ask.draft, look, "  ");
    const char* who = !look.kept              ? "Nothing of it is kept."
        : ask.kind == Kind::Jot               ? "For you alone: nothing of it is kept."
        : ask.kind == Kind::Plan || ask.share ? "Only you can read this, unless you share it."
                                              : "Only you can read this.";
    const char* anew = ask.draft.empty() ? "" : " What you write takes the place of what is there; - empties it.";
    return out + wrapped(std::string(who) + anew, look)
        + wrapped("Write as much as you like; an empty line ends it. Enter alone goes on.", look);
}

} // namespace

std::vector<std::size_t> lettered(const PageAsk& ask)
{
    std::vector<std::size_t> out(ask.items.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    std::stable_sort(
        out.begin(), out.end(), [&](std::size_t a, std::size_t b) { return ask.items[a].opens < ask.items[b].opens; });
    return out;
}

std::string text_opened(const PageAsk& ask, const TextLook& look)
{
    std::string out;
    for (const auto& item : ask.items) {
        if (item.chosen && !item.opens.empty() && ask.kind != Kind::Match)
            out += wrapped(item.text, look, "  - ") + wrapped(item.opens, look, "    ");
    }
    return out;
}

std::string text_ask(const PageAsk& ask, std::size_t item, const TextLook& look)
{
    switch (ask.kind) {
    case Kind::Choose:
        return options(ask, look);
    case Kind::Role:
    case Kind::Nation:
        return options(ask, look) + wrapped("Type a number, or Enter to leave it.", look);
    case Kind::Arrange:
        return items(ask, "Type all the numbers in your order, as in 2 1 3, or Enter to leave it.", look);
    case Kind::ChooseMany:
    case Kind::Checklist:
    case Kind::Spot:
        return items(ask, "Type every number that fits, as in 1 2, - for none, or Enter to leave it.", look);
    case Kind::Match:
        return pairs(ask, look);
    case Kind::Rate:
        return rating(ask, item, look);
    case Kind::Reflect:
    case Kind::Plan:
    case Kind::Jot:
        return writing(ask, look);
    default:
        return {};
    }
}

} // namespace vignette::terminal
