// One person, as the site lead sees and looks after them.

#include "engine/app/completion.hpp"
#include "engine/app/office.hpp"
#include "engine/exchange/reports/learning.hpp"

#include <map>

namespace vignette::app {

namespace {

const char* question_for(const std::string& deed)
{
    if (deed == "reset-pin")
        return "Their courses stay. They choose another PIN the next time. "
               "What they wrote opens again only with their recovery words.";
    if (deed == "erase-private")
        return "All that they wrote and chose will be gone, also from the backups. "
               "That courses were completed stays. It cannot be undone.";
    return "The person, what they wrote and what they completed will be gone, also from the backups. "
           "It cannot be undone.";
}

std::optional<std::string> or_none(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// Of each course the newest completion, or that it is under way where its privacy lets that be known.
std::vector<const records::Registration*> those_to_show(const std::vector<records::Registration>& all)
{
    std::map<std::pair<bool, std::string>, const records::Registration*> shown;
    for (const auto& one : all) {
        if (!one.completed && (one.set_aside || one.privacy != records::Privacy::Standard))
            continue;
        auto& known = shown[{!one.course, one.course.value_or(one.listed_as)}];
        if (known == nullptr || !known->completed || (one.completed && *one.completed >= *known->completed))
            known = &one;
    }
    std::vector<const records::Registration*> out;
    for (const auto& [course, one] : shown)
        out.push_back(one);
    return out;
}

} // namespace

std::optional<records::Learner> Office::learner()
{
    const auto learners = m_records->all_learners();
    if (!learners)
        return std::nullopt;
    for (const auto& learner : learners.value()) {
        if (learner.uid == m_uid)
            return learner;
    }
    return std::nullopt;
}

std::vector<present::SitePerson::Course> Office::courses_of(const records::Learner& learner)
{
    std::vector<present::SitePerson::Course> out;
    const auto registrations = m_records->registrations(learner.id);
    if (!registrations)
        return out;
    for (const auto* one : those_to_show(registrations.value())) {
        const auto taken = exchange::reports::taken(*one);
        out.push_back({taken.course, taken.state + (taken.when.empty() ? "" : ", " + taken.when),
            one->completed ? id_text(one->id) : ""});
    }
    return out;
}

present::Screen Office::person()
{
    const auto found = learner();
    if (!found)
        return people();
    present::SitePerson page{found->uid, found->name, found->staff_id.value_or(""), found->workplace.value_or(""),
        found->worker.value_or(""), found->has_pin, found->archived.has_value(), courses_of(*found), m_asked, {},
        m_list, m_message};
    if (!m_asked.empty())
        page.question = question_for(m_asked);
    return present::site_person_screen(page);
}

Status Office::deed_on_person(const std::string& what)
{
    const auto found = learner();
    if (!found)
        return Done{};
    if (what == "keep-person")
        return keep_person();
    if (what == "archive")
        return say(m_records->archive_learner(found->id), "The name is off the list. Nothing is deleted.");
    if (what == "bring-back")
        return say(m_records->bring_back_learner(found->id), "The name is on the list again.");
    if (what == "subject-access") {
        m_page = "about";
        return Done{};
    }
    m_asked = what; // The others ask first.
    return Done{};
}

Status Office::sure()
{
    const std::string asked = std::exchange(m_asked, {});
    if (is_class_page())
        return sure_of_class(asked);
    const auto found = learner();
    if (!found)
        return Done{};
    if (asked == "reset-pin")
        return say(m_records->reset_pin(found->id), "They choose another PIN the next time.");
    const bool everything = asked == "erase-everything";
    auto done = m_records->erase_learner(found->id, everything ? records::Erase::Everything : records::Erase::Private);
    if (done && everything)
        m_page = m_list;
    return say(done, "It is erased, also from the backups.");
}

Status Office::keep_person()
{
    const auto found = learner();
    if (!found)
        return Done{};
    records::LearnerEdit edit{
        found->id, typed("new-name", found->name), typed("staff-id", found->staff_id.value_or(""))};
    auto kept = m_records->change_learners({edit});
    if (kept)
        kept = m_records->set_workplace(found->id, or_none(typed("workplace", found->workplace.value_or(""))),
            or_none(typed("worker", found->worker.value_or(""))));
    if (kept)
        m_typed.clear();
    return say(kept, "It is kept.");
}

} // namespace vignette::app
