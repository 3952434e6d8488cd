#include "engine/terminal/page_json.hpp"

#include <array>

namespace vignette::terminal {

namespace {

using play::PageAsk;
using Kind = PageAsk::Kind;

std::string_view kind_word(Kind kind)
{
    constexpr std::array<std::string_view, 14> words{"choose", "choose_many", "arrange", "match", "spot", "checklist",
        "rate", "reflect", "plan", "jot", "role", "nation", "continue", "end"};
    return words[static_cast<std::size_t>(kind)];
}

Json options_json(const PageAsk& ask)
{
    Json out = Json::array();
    for (const auto& option : ask.options) {
        Json one{{"id", option.id}, {"label", option.label}};
        put_text(one, "locked", option.locked);
        out.push_back(std::move(one));
    }
    return out;
}

Json item_json(const PageAsk& ask, const play::PageItem& item)
{
    if (ask.kind == Kind::Match) {
        Json out{{"id", item.id}, {"left", item.text}, {"right", item.opens}};
        put_text(out, "paired", item.paired);
        return out;
    }
    Json out{{"id", item.id}, {"text", item.text}};
    put_true(out, "chosen", item.chosen && ask.kind != Kind::Arrange && ask.kind != Kind::Rate);
    if (item.chosen)
        put_text(out, "opens", item.opens);
    if (item.value)
        out["value"] = *item.value;
    if (item.earlier)
        out["earlier"] = *item.earlier;
    return out;
}

Json items_json(const PageAsk& ask)
{
    Json out = Json::array();
    for (const auto& item : ask.items)
        out.push_back(item_json(ask, item));
    return out;
}

Json words_json(const course::Scale& scale)
{
    Json out = Json::array();
    for (const auto& word : scale.words)
        out.push_back(word.value);
    return out;
}

void put_rating(const PageAsk& ask, Json& out)
{
    out["scale"] = ask.id;
    put_text(out, "moment", ask.moment);
    put_text(out, "question", ask.prompt);
    out["points"] = ask.scale->points;
    put_text(out, "low", ask.scale->low.value);
    put_text(out, "high", ask.scale->high.value);
    put(out, "words", words_json(*ask.scale));
    put_text(out, "aside", ask.scale->aside.value);
    put(out, "items", items_json(ask));
    if (ask.value)
        out["value"] = *ask.value;
    if (ask.earlier)
        out["earlier"] = *ask.earlier;
}

void put_writing(const PageAsk& ask, Json& out)
{
    put_text(out, "hint", ask.hint);
    put_true(out, "optional", ask.optional && ask.kind == Kind::Reflect);
    if (ask.kind == Kind::Jot)
        out["lines"] = ask.lines;
    if (ask.kind == Kind::Plan)
        out["weeks"] = ask.weeks;
    put_text(out, "draft", ask.draft);
    if (ask.kind == Kind::Reflect)
        out["privacy"] = ask.share ? "only_you_unless_shared" : "only_you";
}

void put_question(const PageAsk& ask, Json& out)
{
    out["id"] = ask.id;
    put_text(out, "prompt", ask.prompt);
    put_text(out, "no_right_answer", ask.no_right_answer);
    put(out, "options", options_json(ask));
    put_text(out, "picture", ask.picture);
    put_text(out, "alt", ask.alt);
    put(out, "items", items_json(ask));
    if (ask.kind == Kind::Reflect || ask.kind == Kind::Plan || ask.kind == Kind::Jot)
        put_writing(ask, out);
    put_text(out, "value", ask.chosen);
}

} // namespace

Json ask_json(const PageAsk& ask)
{
    Json out{{"kind", kind_word(ask.kind)}};
    if (ask.kind == Kind::End)
        out["as"] = ask.as;
    else if (ask.kind == Kind::Rate)
        put_rating(ask, out);
    else if (ask.kind != Kind::Continue)
        put_question(ask, out);
    return out;
}

} // namespace vignette::terminal
