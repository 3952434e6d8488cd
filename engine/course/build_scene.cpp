#include "engine/course/build_state.hpp"

#include <algorithm>
#include <array>

namespace vignette::course {

namespace {

void open_scene(Builder::State& state, const std::string& id, Where where)
{
    Scene scene;
    scene.id = id;
    scene.where = where;
    scene.parts.emplace_back();
    if (!state.course.units.empty()) {
        scene.unit = static_cast<Index>(state.course.units.size() - 1);
        state.course.units.back().scenes.push_back(static_cast<Index>(state.course.scenes.size()));
    }
    state.course.scenes.push_back(std::move(scene));
    state.in_scene = true;
}

void begin_scene(Builder::State& state, const Arguments& a)
{
    state.close_scene();
    if (state.course.units.empty() && state.course.scenes.empty())
        state.error("no-unit", a.where(), "the scene " + a.text("id") + " belongs to no unit",
            "begin a unit before it: unit \"id\" { title = \"…\", minutes = 8 }", a.text("id"));
    const bool fresh = state.claim("scene", a.text("id"), a.where());
    if (!fresh && state.previous_is("scene", a.text("id")))
        state.in_scene = true; // The line is there twice.
    else
        open_scene(state, a.text("id"), a.where());
}

/// Behind the end of a scene, a second title is the first line of another, whose own word is missing.
bool begins_lost_scene(Builder::State& state, const Arguments& a)
{
    const Part& part = state.part();
    if (state.scene().title.empty() || (part.choose == nothing && part.way.kind == Way::Kind::None))
        return false;
    state.error("said-twice", a.where(), "this scene has a second title",
        "keep one of them, or begin a scene above this line: scene \"id\"");
    state.close_scene();
    state.nameless.insert("scene");
    open_scene(state, {}, a.where());
    return true;
}

void once(Builder::State& state, Text& into, const Arguments& a)
{
    if (!into.empty())
        state.error("said-twice", a.where(), "this scene has a second " + std::string(a.word()), "keep one of them");
    into = told(a, "text");
}

Discuss discussion(Builder::State& state, const Arguments& a)
{
    static constexpr std::array ats{"choice", "result", "views", "end"};
    static constexpr std::array manners{"talk", "pairs", "corners", "silence"};
    Discuss out;
    out.text = told(a, "text");
    check_number(state, a, "minutes", 0, 1000);
    out.minutes = a.number("minutes", 0);
    out.when = condition(a);
    const auto one_of = [&](const auto& known, std::string_view field, std::string& into) {
        if (!a.has(field))
            return;
        into = a.text(field);
        if (std::find(known.begin(), known.end(), into) == known.end())
            state.error("unknown-value", a.where(), "discuss cannot be " + std::string(field) + " “" + into + "”",
                std::string("use ") + known[0] + ", " + known[1] + ", " + known[2] + " or " + known[3], into);
    };
    one_of(ats, "at", out.at);
    one_of(manners, "as", out.as);
    return out;
}

void build_discuss(Builder::State& state, const Arguments& a)
{
    Discuss discuss = discussion(state, a);
    if (Shared* shared = state.open_shared())
        shared->discusses.push_back(std::move(discuss));
    else if (Option* option = state.open_option())
        option->discusses.push_back(std::move(discuss));
    else
        state.part().discusses.push_back(std::move(discuss));
}

} // namespace

bool build_scene_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    if (word == "scene") {
        begin_scene(state, a);
        return true;
    }
    if (word == "discuss") {
        build_discuss(state, a);
        return true;
    }
    if (word == "was") {
        state.claim(state.in_unit ? "unit" : "scene", a.text("id"), a.where());
        (state.in_unit ? state.course.units.back().was : state.scene().was).push_back(a.text("id"));
    } else if (word == "title") {
        begins_lost_scene(state, a);
        once(state, state.scene().title, a);
    } else if (word == "place") {
        once(state, state.scene().place, a);
    } else if (word == "printable") {
        once(state, state.scene().printable, a);
        state.scene().has_printable = true;
    } else if (word == "warning") {
        once(state, state.scene().warning, a);
        if (a.has("skip_to"))
            state.scene().skip_to = {Way::Kind::Go, a.text("skip_to"), nothing, a.where()};
        else
            state.error(
                "warning-without-way", a.where(), "this content note has no way round", "add { skip_to = \"scene\" }");
    } else if (word == "note") {
        state.scene().notes.push_back(told(a, "text"));
    } else if (word == "page_break") {
        if (state.part().choose == nothing)
            state.scene().parts.emplace_back();
        else if (state.first_after())
            state.error("misplaced-word", a.where(), "page_break stands after a choice",
                "put it before the choice, or begin a new scene", "page_break");
    } else {
        return false;
    }
    return true;
}

} // namespace vignette::course
