// How a room votes: by hands and cards that are counted, by one keyboard that is passed round, by phones.

#include "engine/app/names.hpp"
#include "engine/app/teach/lectern.hpp"
#include "engine/app/teach/written.hpp"

#include <algorithm>

namespace vignette::app {

using classroom::Means;

/// The words of what the room is asked, for whoever votes elsewhere.
present::ClassBallot Lectern::ballot()
{
    present::ClassBallot out;
    if (auto question = classroom::question_here(m_course, session())) {
        out.question = std::move(question->prompt);
        out.options = std::move(question->labels);
    }
    const auto* vote = classroom::vote_here(m_course, session());
    out.cast = vote ? classroom::cast(vote->rounds.back()) : 0;
    out.covered = m_covered;
    return out;
}

/// Where the room sees a question whose vote is open to phones: also after it has looked back at the story, and when
/// phones are turned on in the middle of it.
void Lectern::ask_phones()
{
    auto* vote = classroom::vote_here(m_course, session());
    const bool open = vote && !vote->rounds.back().shown && vote->rounds.back().means == Means::Phones;
    if (!open || !classroom::asks_now(m_course, session()))
        return;
    auto asked = ballot();
    m_phones.ask(*vote, asked.question, std::move(asked.options));
}

/// What has come meanwhile, while the vote is open.
void Lectern::count_phones()
{
    auto* vote = m_session && m_phones.are_on() ? classroom::vote_here(m_course, session()) : nullptr;
    if (!vote)
        return;
    const auto before = classroom::cast(vote->rounds.back());
    take(m_phones.count_into(*vote));
    if (classroom::cast(vote->rounds.back()) != before)
        keep();
}

void Lectern::open_vote(Means means)
{
    const auto opened = classroom::open_vote_here(m_course, session(), means);
    take(opened);
    m_joining = false; // The room sees what it votes on.
    if (opened)
        ask_phones();
}

/// By phone while they are on; else in the way in which the room voted before, if that still works.
void Lectern::vote_again()
{
    auto* vote = classroom::vote_here(m_course, session());
    for (std::size_t i = 0; i < vote->options.size(); ++i)
        m_boxes.erase("votes-" + std::to_string(i + 1));
    const auto before = vote->rounds.back().means;
    const auto means = m_phones.are_on() ? Means::Phones : before == Means::Phones ? Means::Hands : before;
    const auto again = classroom::vote_again(*vote, means);
    take(again);
    m_joining = false;
    if (again)
        ask_phones();
}

/// What was written into the boxes becomes the vote's; where one is no number, that is told, and nothing changes.
void Lectern::count_boxes()
{
    auto* vote = classroom::vote_here(m_course, session());
    if (!vote)
        return;
    auto counted = *vote;
    for (std::size_t i = 0; i < counted.options.size(); ++i) {
        const auto found = m_boxes.find("votes-" + std::to_string(i + 1));
        if (found == m_boxes.end())
            continue;
        const auto text = trimmed(found->second);
        const auto number = text.empty() ? std::optional(0u) : number_in(text);
        if (!number)
            m_message = "Please write a number for " + classroom::letter(i) + ", or leave it empty.";
        else
            take(classroom::set_votes(counted, i, *number));
    }
    if (m_message.empty())
        *vote = std::move(counted);
}

/// What stands in the boxes counts before another page covers them: it would be gone when this one comes back.
void Lectern::keep_half_counted()
{
    const auto* vote = m_where == Where::Teaching ? classroom::vote_here(m_course, session()) : nullptr;
    if (vote && !vote->rounds.back().shown)
        count_boxes();
    m_message.clear();
}

/// The room sees it, whatever stood over the question.
void Lectern::told_of_show(const classroom::Vote& vote)
{
    m_phones.close();
    m_joining = m_scribing = false;
    if (!vote.rounds.back().split)
        m_message = "Too few voted to show how. The room sees that the votes are counted.";
}

bool Lectern::obey_voting(const std::string& deed)
{
    auto* vote = classroom::vote_here(m_course, session());
    if (deed == "vote") {
        open_vote(m_phones.are_on() ? Means::Phones : Means::Hands);
    } else if (deed == "talk") {
        if (session().timer.since) {
            classroom::stop(session().timer, m_clock());
        } else {
            classroom::start(session().timer, m_clock());
            classroom::note_talk(m_course, session());
        }
    } else if (deed == "minute") {
        classroom::lengthen(session().timer, std::chrono::minutes{1}, m_clock());
    } else if (vote && (deed == "show" || deed == "show-few")) {
        count_boxes();
        if (m_message.empty())
            take(classroom::show_here(m_course, session(), deed == "show-few"));
        if (m_message.empty())
            told_of_show(*vote);
    } else if (vote && deed == "again") {
        vote_again();
    } else {
        return false;
    }
    return true;
}

bool Lectern::obey_counting(const std::string& deed, const std::string& target)
{
    auto* vote = classroom::vote_here(m_course, session());
    if (deed == "count")
        count_boxes();
    else if (vote && deed == "add")
        take(classroom::add_vote(*vote, number_in(target).value_or(0) - 1));
    else
        return false;
    return true;
}

/// One keyboard for all: a cover between two voters, and no way to see what the last one chose.
bool Lectern::obey_keyboard(const std::string& deed, const std::string& target)
{
    auto* vote = classroom::vote_here(m_course, session());
    if (deed == "keyboard" && !vote) {
        open_vote(Means::Keyboard);
        m_where = Where::Passing;
    } else if (deed == "pass") {
        m_where = Where::Passing;
    } else if (deed == "taken") {
        m_covered = false;
        return true;
    } else if (deed == "cast" && vote) {
        take(classroom::add_vote(*vote, number_in(target).value_or(0) - 1));
    } else if (deed == "passed") {
        m_where = Where::Teaching;
    } else {
        return false;
    }
    m_covered = true;
    return true;
}

bool Lectern::obey_phones(const std::string& deed, const std::string& target)
{
    if (deed == "address") {
        m_phones.choose(target);
    } else if (deed == "phones-on") {
        const auto on = m_phones.turn_on(name_outside(m_course));
        take(on);
        m_joining = on.ok();
        ask_phones();
    } else if (deed == "phones-off") {
        m_phones.turn_off();
        m_joining = false;
    } else if (deed == "join") {
        m_joining = !m_joining;
    } else {
        return false;
    }
    return true;
}

} // namespace vignette::app
