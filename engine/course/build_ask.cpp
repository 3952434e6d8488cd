#include "engine/course/build_state.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace vignette::course {

namespace {

Item item_of(const Built& built, const Report& report)
{
    const Arguments a(built, *find_part_word(built.word), report);
    Item item;
    item.where = built.where;
    item.id = a.text("id");
    item.text = told(a, built.word == "pair" ? "left" : "text");
    item.opens = told(a, built.word == "pair" ? "right" : "opens");
    return item;
}

Ask begin(const Arguments& a, Ask::Kind kind)
{
    Ask ask;
    ask.kind = kind;
    ask.id = a.text("id");
    ask.prompt = told(a, "prompt");
    ask.hint = told(a, "hint");
    ask.where = a.where();
    return ask;
}

void build_items_ask(Builder::State& state, const Arguments& a, Ask& ask, std::string_view part, const Report& report)
{
    ask.items = build_items(state, a.list(), a.where(), part, report);
    if (ask.items.size() < 2)
        state.error("missing-argument", a.where(), std::string(a.word()) + " needs at least two things to choose from",
            "write them in its braces: { " + std::string(part) + "(\"id\", \"…\"), … }", std::string(a.word()));
}

Ask choice(const Arguments& a)
{
    Ask ask = begin(a, Ask::Kind::Choose);
    if (ask.id.empty())
        ask.id = "choice";
    ask.no_right_answer = told(a, "no_right_answer");
    ask.read_all = a.truth("read_all", false);
    return ask;
}

Ask rating(Builder::State& state, const Arguments& a)
{
    static constexpr std::array moments{"before", "after", "looking_back", "follow_up"};
    Ask ask = begin(a, Ask::Kind::Rate);
    ask.id = a.text("scale");
    ask.moment = a.text("moment");
    if (std::find(moments.begin(), moments.end(), ask.moment) == moments.end())
        state.error("unknown-value", a.where(), "“" + ask.moment + "” is no moment",
            "use before, after, looking_back or follow_up", ask.moment);
    return ask;
}

void refuse_way_above(Builder::State& state, const Part& part)
{
    if (part.jumps.empty() && part.way.kind == Way::Kind::None)
        return;
    const bool jump = !part.jumps.empty();
    const std::string word = jump ? "go_if" : part.way.kind == Way::Kind::Go ? "go" : "finish";
    state.error("way-beside-choice", jump ? part.jumps.front().way.where : part.way.where,
        word + " stands beside a choice", "put it below an option, or behind whichever", word);
}

bool make(Builder::State& state, const Arguments& a, const Report& report, Ask& ask)
{
    const auto word = a.word();
    if (word == "choose") {
        ask = choice(a);
    } else if (word == "choose_many" || word == "arrange" || word == "checklist") {
        ask = begin(a,
            word == "arrange"         ? Ask::Kind::Arrange
                : word == "checklist" ? Ask::Kind::Checklist
                                      : Ask::Kind::ChooseMany);
        build_items_ask(state, a, ask, "item", report);
    } else if (word == "match") {
        ask = begin(a, Ask::Kind::Match);
        build_items_ask(state, a, ask, "pair", report);
    } else if (word == "spot") {
        ask = begin(a, Ask::Kind::Spot);
        ask.picture = a.text("picture");
        ask.alt = told(a, "alt");
        if (ask.alt.empty())
            state.error("missing-alt", a.where(), "this picture has no description", "add alt = \"what it shows\"");
        build_items_ask(state, a, ask, "area", report);
    } else if (word == "rate") {
        ask = rating(state, a);
    } else if (word == "reflect") {
        ask = begin(a, Ask::Kind::Reflect);
        ask.share = a.truth("share", true);
        ask.optional = a.truth("optional", true);
    } else if (word == "plan") {
        ask = begin(a, Ask::Kind::Plan);
        check_number(state, a, "weeks", 1, 104);
        ask.weeks = a.number("weeks", 2);
    } else if (word == "jot") {
        ask = begin(a, Ask::Kind::Jot);
        check_number(state, a, "lines", 1, 1000);
        ask.lines = std::clamp(a.number("lines", 3), 1, 12);
    } else {
        return false;
    }
    return true;
}

} // namespace

std::vector<Item> build_items(Builder::State& state, const std::vector<const Value*>& values, Where where,
    std::string_view word, const Report& report)
{
    std::vector<Item> out;
    std::set<std::string> seen;
    for (const auto* value : values) {
        const auto* built = value->built();
        if (!built || built->word != word || !find_part_word(built->word)) {
            report({Severity::Error, "wrong-kind", built ? built->where : where,
                "only " + std::string(word) + "(…) can stand in these braces",
                "write " + std::string(word) + "(\"id\", \"…\")", {}});
            continue;
        }
        Item item = item_of(*built, report);
        if (!seen.insert(item.id).second)
            state.error("duplicate-id", item.where, "there are two parts called " + item.id,
                "give one of them another id", item.id);
        out.push_back(std::move(item));
    }
    return out;
}

bool build_ask_word(Builder::State& state, const Arguments& a, const Report& report)
{
    Ask ask;
    if (!make(state, a, report, ask))
        return false;
    Part& part = state.part();
    if (part.choose != nothing) {
        const bool second = ask.kind == Ask::Kind::Choose;
        if (state.first_after())
            state.error("telling-after-choice", a.where(),
                second ? "this scene has a second choice" : std::string(a.word()) + " stands after the choice",
                second
                    ? "put the second decision into a scene of its own, and lead there with go from the options above"
                    : "put it above choose, or into a scene of its own",
                std::string(a.word()));
        return true;
    }
    if (ask.kind == Ask::Kind::Choose) {
        refuse_way_above(state, part);
        part.choose = static_cast<Index>(part.asks.size());
    }
    ask.told_before = static_cast<Index>(part.telling.size());
    part.asks.push_back(std::move(ask));
    return true;
}

} // namespace vignette::course
