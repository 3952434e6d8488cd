#include "engine/course/build_state.hpp"

#include <utility>

namespace vignette::course {

namespace {

Line line(const Arguments& a, Line::Kind kind, std::string_view text = "text")
{
    Line out;
    out.kind = kind;
    out.text = told(a, text);
    out.when = condition(a);
    out.where = a.where();
    return out;
}

Line image(Builder::State& state, const Arguments& a)
{
    Line out = line(a, Line::Kind::Image, "alt");
    out.file = a.text("file");
    out.decorative = a.truth("decorative", false);
    out.shows = shows(a);
    if (out.text.empty() && !out.decorative)
        state.error("missing-alt", a.where(), "this picture has no description",
            "add { alt = \"what it shows\" }, or { decorative = true } if it tells nothing");
    return out;
}

Line audio(const Arguments& a)
{
    Line out = line(a, Line::Kind::Audio);
    out.file = a.text("file");
    out.transcript = told(a, "transcript");
    out.captions = a.text("captions");
    return out;
}

int words_in(const std::string& text)
{
    int count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool letter = c != ' ' && c != '\n' && c != '\t';
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

Line card(Builder::State& state, const Arguments& a)
{
    Line out = line(a, Line::Kind::Card, "line");
    state.claim("card", a.text("id"), a.where());
    out.id = a.text("id");
    out.file = a.text("picture");
    out.alt = told(a, "alt");
    out.fill = told(a, "fill");
    if (words_in(out.text.value) > 15)
        state.error("long-card", a.where(), "this card has more than 15 words", "say one thing, in one short sentence",
            a.text("line"));
    if (!out.file.empty() && out.alt.empty())
        state.error("missing-alt", a.where(), "this card's picture has no description", "add alt = \"what it shows\"");
    return out;
}

Line listed(const Arguments& a, Line::Kind kind)
{
    Line out = line(a, kind);
    out.items = texts(a.list(), a.where());
    return out;
}

/// The whole page is shown before its way is taken; an author may mean otherwise. An end is a page of its own.
void note_below(Builder::State& state, const Arguments& a)
{
    const Part& part = state.part();
    const bool below = part.way.kind == Way::Kind::Go || (part.way.kind == Way::Kind::None && !part.jumps.empty());
    if (below && !std::exchange(state.told_below, true))
        state.below_ways.push_back({a.where(), std::string(a.word()), part.way.kind == Way::Kind::Go ? "go" : "go_if"});
}

/// Where telling goes now, or nullptr and a finding where it may not stand.
std::vector<Line>* telling_place(Builder::State& state, const Arguments& a)
{
    if (Shared* shared = state.open_shared())
        return &shared->telling;
    if (state.in_option && (a.word() == "practice" || a.word() == "think" || a.word() == "list"))
        return &state.open_option()->telling;
    if (state.part().choose != nothing) {
        if (state.first_after())
            state.error("telling-after-choice", a.where(),
                std::string(a.word()) + " stands after the choice; a scene's telling comes before it",
                a.word() == "narrate"
                    ? "move it above choose, make it a result of the option, or put it behind whichever"
                    : "move it above choose, behind whichever, or into the scene to which the option leads",
                std::string(a.word()));
        return nullptr;
    }
    note_below(state, a);
    return &state.part().telling;
}

} // namespace

bool build_telling_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    Line out;
    if (word == "heading") {
        out = line(a, Line::Kind::Heading);
    } else if (word == "narrate") {
        out = line(a, Line::Kind::Narration);
    } else if (word == "say") {
        out = line(a, Line::Kind::Speech);
        out.who = a.text("who");
    } else if (word == "image") {
        out = image(state, a);
    } else if (word == "audio") {
        out = audio(a);
    } else if (word == "list") {
        out = listed(a, Line::Kind::List);
    } else if (word == "sign") {
        out = line(a, Line::Kind::Sign);
    } else if (word == "practice") {
        out = line(a, Line::Kind::Practice);
    } else if (word == "card") {
        out = card(state, a);
    } else if (word == "think") {
        out = listed(a, Line::Kind::Think);
    } else {
        return false;
    }
    if (auto* place = telling_place(state, a))
        place->push_back(std::move(out));
    return true;
}

} // namespace vignette::course
