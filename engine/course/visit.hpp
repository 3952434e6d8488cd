#pragma once

#include "engine/course/course.hpp"

namespace vignette::course {

/// Calls `text(Text&)` for every text, `condition(Condition&)` for every condition and `way(Way&)` for every target of
/// `course`, in the order in which the course tells them. For resolving names, collecting characters, extracting
/// strings.
template <typename C, typename T, typename W, typename X>
class Visitor {
public:
    Visitor(C condition, T text, W way, X shows)
        : m_condition(condition)
        , m_text(text)
        , m_way(way)
        , m_shows(shows)
    {
    }

    void course(Course& c)
    {
        each(c.title, c.listed_as, c.audience, c.practice);
        for (auto& role : c.roles)
            each(role.name);
        for (auto& nation : c.nations)
            each(nation.name);
        for (auto& character : c.characters)
            each(character.name, character.about);
        for (auto& voice : c.voices)
            each(voice.label);
        for (auto& emblem : c.emblems)
            one(emblem);
        for (auto& scale : c.scales)
            one(scale);
        for (auto& source : c.sources)
            each(source.text, source.recheck_note);
        keepsakes(c);
        for (auto& unit : c.units) {
            each(unit.title, unit.summary, unit.you);
            m_way(unit.start);
        }
        for (auto& scene : c.scenes)
            one(scene);
    }

private:
    template <typename... Texts>
    void each(Texts&... texts)
    {
        (m_text(texts), ...);
    }

    void keepsakes(Course& c)
    {
        for (auto& line : c.helplines)
            each(line.name, line.how, line.hours, line.for_whom);
        for (auto& resource : c.resources)
            each(resource.title, resource.text, resource.alt);
        for (auto& term : c.terms)
            each(term.meaning);
        for (auto& competency : c.competencies)
            each(competency.framework, competency.text);
        for (auto& guide : c.guides)
            each(guide.title, guide.text);
        for (auto& wording : c.wordings)
            each(wording.say, wording.rather_than, wording.why);
        for (auto& rule : c.agreement)
            each(rule);
    }

    void one(Emblem& emblem)
    {
        each(emblem.alt);
        for (auto& [part, phrases] : emblem.words) {
            for (auto& phrase : phrases)
                each(phrase);
        }
        m_shows(emblem.shows, emblem.where);
        m_condition(emblem.when);
    }

    void one(Scale& scale)
    {
        each(scale.question, scale.low, scale.high, scale.aside, scale.why);
        for (auto& word : scale.words)
            each(word);
        for (auto& item : scale.items)
            each(item.text, item.opens);
    }

    void one(Line& line)
    {
        each(line.text, line.transcript, line.alt, line.fill);
        for (auto& item : line.items)
            each(item);
        m_shows(line.shows, line.where);
        m_condition(line.when);
    }

    template <typename TellsSomething>
    void told(TellsSomething& thing)
    {
        each(thing.text);
        m_condition(thing.when);
    }

    void jump(Jump& jump)
    {
        m_condition(jump.when);
        m_way(jump.way);
    }

    template <typename Holder>
    void outcome(Holder& holder)
    {
        for (auto& line : holder.telling)
            one(line);
        for (auto& evidence : holder.evidence)
            told(evidence);
        for (auto& discuss : holder.discusses)
            told(discuss);
        for (auto& one_jump : holder.jumps)
            jump(one_jump);
        m_way(holder.way);
    }

    void one(Option& option)
    {
        each(option.label, option.because, option.locked);
        m_condition(option.only_if);
        for (auto& result : option.results)
            told(result);
        for (auto& view : option.views)
            told(view);
        outcome(option);
    }

    void one(Ask& ask)
    {
        each(ask.prompt, ask.hint, ask.alt, ask.no_right_answer, ask.shared.title);
        m_condition(ask.when);
        for (auto& item : ask.items)
            each(item.text, item.opens);
        for (auto& option : ask.options)
            one(option);
        outcome(ask.shared);
    }

    void one(Scene& scene)
    {
        each(scene.title, scene.place, scene.printable, scene.warning);
        m_way(scene.skip_to);
        for (auto& note : scene.notes)
            each(note);
        for (auto& part : scene.parts) {
            for (auto& line : part.telling)
                one(line);
            for (auto& ask : part.asks)
                one(ask);
            for (auto& discuss : part.discusses)
                told(discuss);
            for (auto& one_jump : part.jumps)
                jump(one_jump);
            m_way(part.way);
        }
    }

    C m_condition;
    T m_text;
    W m_way;
    X m_shows;
};

} // namespace vignette::course
