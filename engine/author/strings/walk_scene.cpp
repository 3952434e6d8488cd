#include "engine/author/strings/walker.hpp"

namespace vignette::author {

namespace {

using course::Line;

constexpr const char* narrator = "narrator";
constexpr const char* learner = "the learner";

const char* word_for(Line::Kind kind)
{
    switch (kind) {
    case Line::Kind::Heading:
        return "heading";
    case Line::Kind::Narration:
        return "narrate";
    case Line::Kind::List:
        return "list";
    case Line::Kind::Sign:
        return "sign";
    case Line::Kind::Practice:
        return "practice";
    case Line::Kind::Think:
        return "think";
    case Line::Kind::Speech:
        return "say";
    case Line::Kind::Image:
        return "image";
    case Line::Kind::Audio:
        return "audio";
    case Line::Kind::Card:
        return "card";
    }
    return "text";
}

const char* word_for(course::Ask::Kind kind)
{
    using Kind = course::Ask::Kind;
    switch (kind) {
    case Kind::ChooseMany:
        return "choose_many";
    case Kind::Arrange:
        return "arrange";
    case Kind::Match:
        return "match";
    case Kind::Spot:
        return "spot";
    case Kind::Checklist:
        return "checklist";
    case Kind::Rate:
        return "rate";
    case Kind::Reflect:
        return "reflect";
    case Kind::Plan:
        return "plan";
    case Kind::Jot:
        return "jot";
    default:
        return "choose";
    }
}

/// "say amina", "image media/door.svg", "card ask", "narrate".
std::string stem_of(const Line& line)
{
    const std::string word = word_for(line.kind);
    const std::string& id = line.kind == Line::Kind::Speech ? line.who
        : line.kind == Line::Kind::Card                     ? line.id
                                                            : line.file;
    return id.empty() ? word : word + " " + id;
}

} // namespace

std::string Walker::name_of(const std::string& voice) const
{
    for (const auto& character : m_course.characters) {
        if (character.id == voice)
            return character.name.value;
    }
    for (const auto& declared : m_course.voices) {
        if (declared.id == voice)
            return declared.label.value;
    }
    return voice == "colleague" ? "a colleague" : voice == "family" ? "the family" : voice;
}

void Walker::line(const std::string& stem, Line& line)
{
    const std::string here = stem + stem_of(line);
    const bool picture = line.kind == Line::Kind::Image, card = line.kind == Line::Kind::Card;
    const std::string who = line.kind == Line::Kind::Speech ? name_of(line.who)
        : line.kind == Line::Kind::Narration                ? narrator
                                                            : "";
    text(here + (picture ? "/alt" : card ? "/line" : ""), line.text, who, card);
    text(here + "/transcript", line.transcript);
    text(here + "/alt", line.alt);
    text(here + "/fill", line.fill);
    for (auto& item : line.items)
        text(here, item);
}

void Walker::telling(const std::string& stem, std::vector<Line>& lines)
{
    for (auto& one : lines)
        line(stem, one);
}

void Walker::evidence(const std::string& stem, std::vector<course::Evidence>& list)
{
    for (auto& one : list)
        text(stem + "evidence", one.text);
}

void Walker::discusses(const std::string& stem, std::vector<course::Discuss>& list)
{
    for (auto& one : list)
        text(stem + "discuss", one.text, facilitator);
}

void Walker::option(const std::string& stem, course::Option& option)
{
    const std::string here = stem + option.id + "/";
    text(here + "label", option.label, learner);
    text(here + "shown_but_locked", option.locked);
    text(here + "because", option.because, learner);
    for (auto& result : option.results)
        text(here + "result", result.text, narrator);
    for (auto& view : option.views)
        text(here + "view " + view.voice, view.text, name_of(view.voice));
    evidence(here, option.evidence);
    telling(here, option.telling);
    discusses(here, option.discusses);
}

void Walker::choice(course::Ask& ask)
{
    const std::string stem = ask.id == "choice" ? "choose/" : "choose " + ask.id + "/";
    text(stem + "prompt", ask.prompt);
    text(stem + "no_right_answer", ask.no_right_answer);
    for (auto& one : ask.options)
        option(stem, one);
    text(stem + "whichever/title", ask.shared.title);
    telling(stem + "whichever/", ask.shared.telling);
    evidence(stem + "whichever/", ask.shared.evidence);
    discusses(stem + "whichever/", ask.shared.discusses);
}

void Walker::question(course::Ask& ask)
{
    const std::string stem = word_for(ask.kind) + (" " + ask.id + "/");
    text(stem + "prompt", ask.prompt);
    text(stem + "alt", ask.alt);
    text(stem + "hint", ask.hint);
    const std::string opens = ask.kind == course::Ask::Kind::Match ? "/right" : "/opens";
    for (auto& item : ask.items) {
        text(stem + item.id, item.text);
        text(stem + item.id + opens, item.opens);
    }
}

void Walker::scene(course::Scene& scene)
{
    begin("scene", scene.id, scene.was);
    text("warning", scene.warning);
    text("title", scene.title);
    text("place", scene.place);
    text("printable", scene.printable);
    for (auto& note : scene.notes)
        text("note", note, facilitator);
    for (auto& part : scene.parts) {
        telling({}, part.telling);
        for (auto& ask : part.asks) {
            if (ask.kind == course::Ask::Kind::Choose)
                choice(ask);
            else
                question(ask);
        }
        discusses({}, part.discusses);
    }
}

} // namespace vignette::author
