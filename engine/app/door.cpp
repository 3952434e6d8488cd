#include "engine/app/door.hpp"

#include "engine/core/text.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;
using Came = Door::Came;

Status Door::open(std::string notice)
{
    m_learner.reset();
    m_people = {};
    m_people.notice = std::move(notice);
    for (std::string* typed : {&m_name, &m_site, &m_words, &m_typed_words})
        typed->clear();
    turn_to(Page::SiteName);
    if (!m_cabinet.any())
        return Done{};
    auto records = m_cabinet.open();
    if (!records)
        return records.error();
    records.value()->sign_out();
    if (auto listed = take_names(*records.value()); !listed)
        return listed;
    const auto lead = records.value()->has_lead();
    if (!lead)
        return lead.error();
    if (m_people.anybody || lead.value()) // Else nobody has used them yet: it is still the first run.
        turn_to(Page::People);
    return Done{};
}

Status Door::take_names(records::Records& records)
{
    auto learners = records.learners();
    if (!learners)
        return learners.error();
    m_people.anybody = !learners.value().empty();
    if (learners.value().size() > longest_list)
        return Done{};
    for (auto& learner : learners.value())
        m_people.names.push_back(std::move(learner.name));
    return Done{};
}

void Door::wrote(std::string_view box, std::string_view text)
{
    if (box == "pin")
        m_pin = records::Secret::copy_of(text);
    else if (box == "name")
        m_name = text::trim(text);
    else if (box == "site")
        m_site = text::trim(text);
    else if (box == "words")
        m_typed_words = text;
}

Result<Came> Door::obey(const present::Command& command)
{
    switch (command.kind) {
    case Kind::Guest:
        return Came::Guest;
    case Kind::SetLearner:
        return take_name(command.target.empty() ? m_name : command.target);
    case Kind::NewHere:
        return add_name();
    case Kind::GivePin:
        return take_pin();
    case Kind::WordsNoted:
        m_noted = !m_noted;
        rebuild();
        return Came::Nobody;
    case Kind::WordsKept:
        return after_words();
    case Kind::GiveWords:
        return recover();
    case Kind::NotNow:
        return come_in();
    case Kind::SiteDoor:
        return to_site_door();
    case Kind::GiveSite:
        return take_site_name();
    default: // WhoIsHere: the only one left.
        if (auto opened = open(); !opened)
            return opened.error();
        return Came::Nobody;
    }
}

Result<Came> Door::come_as(std::string_view name, bool create, std::string_view pin)
{
    const std::string wanted(text::trim(name));
    auto came = create || m_cabinet.any() ? take_name(wanted) : not_here_yet(wanted);
    if (came && m_page == Page::NewName)
        came = create ? add_name() : not_here_yet(wanted);
    if (!came || pin.empty())
        return came;
    if (m_page == Page::Pin) {
        m_pin = records::Secret::copy_of(pin);
        return sign_in();
    }
    if (m_page == Page::ChoosePin) {
        m_pin = records::Secret::copy_of(pin);
        m_chosen = records::Secret::copy_of(pin);
        return choose_again();
    }
    return came;
}

Result<Came> Door::not_here_yet(const std::string& name)
{
    m_name.clear();
    return turn_to(m_cabinet.any() ? Page::People : Page::SiteName,
        "Nobody called " + name + " has been here before. Choose your name, or write it below.");
}

Result<Came> Door::take_name(const std::string& name)
{
    if (name.empty())
        return turn_to(Page::People, "Please write a name first, or look around without one.");
    auto records = m_cabinet.open();
    if (!records)
        return records.error();
    auto found = records.value()->find_learner(name);
    if (!found)
        return found.error();
    if (found.value())
        return to_pin(*std::move(found).value());
    const auto who_adds = records.value()->site_setting(records::setting_who_adds);
    if (who_adds && who_adds.value() == "lead")
        return turn_to(
            Page::People, "Nobody called " + name + " is on the list here. Please ask the site lead to add you.");
    m_name = name;
    return turn_to(Page::NewName);
}

Result<Came> Door::add_name()
{
    m_learner = records::Learner{{}, {}, m_name};
    m_new_here = true;
    return turn_to(Page::ChoosePin);
}

/// Only with a PIN: who turns back before that leaves no name behind.
Status Door::be_added()
{
    if (!std::exchange(m_new_here, false))
        return Done{};
    auto added = m_cabinet.opened()->add_learner(m_learner->name);
    if (!added)
        return added.error();
    m_learner = std::move(added).value();
    return Done{};
}

Result<Came> Door::to_pin(records::Learner learner)
{
    const auto has = m_cabinet.opened()->has_pin(learner.id);
    if (!has)
        return has.error();
    m_learner = std::move(learner);
    m_new_here = false;
    return turn_to(has.value() ? Page::Pin : Page::ChoosePin);
}

/// A site that has no lead yet chooses one here.
Result<Came> Door::to_site_door()
{
    auto records = m_cabinet.open();
    if (!records)
        return records.error();
    const auto lead = records.value()->has_lead();
    if (!lead)
        return lead.error();
    if (lead.value())
        return turn_to(Page::Passphrase);
    const auto site = records.value()->site();
    m_site = site && site.value() ? site.value()->name : "";
    return turn_to(Page::SiteName);
}

Result<Came> Door::take_site_name()
{
    if (m_site.empty())
        return turn_to(Page::SiteName, "Please write what this place is called.");
    return turn_to(Page::ChoosePassphrase);
}

Result<Came> Door::come_in()
{
    turn_to(Page::People);
    return Came::Learner;
}

/// What the person can put right is said on the page; what they cannot is an error.
Result<Came> Door::said_or_failed(const Error& error, Page page)
{
    const bool theirs = error.code == ErrorCode::Refused || error.code == ErrorCode::InvalidArgument;
    if (theirs)
        return turn_to(page, error.message);
    turn_to(page);
    return error;
}

/// Whatever was typed in secret is gone with the page.
Came Door::turn_to(Page page, std::string problem)
{
    m_pin = records::Secret();
    m_chosen = records::Secret();
    m_page = page;
    m_problem = std::move(problem);
    rebuild();
    return Came::Nobody;
}

void Door::rebuild()
{
    const std::string name = m_learner ? m_learner->name : "";
    switch (m_page) {
    case Page::People:
        m_people.problem = m_problem;
        m_screen = present::people_screen(m_people);
        return;
    case Page::NewName:
        m_screen = present::new_name_screen(m_name);
        return;
    case Page::Pin:
        m_screen = present::pin_screen(name, m_problem);
        return;
    case Page::ChoosePin:
    case Page::RepeatPin:
        m_screen = present::choose_pin_screen(name, m_page == Page::RepeatPin, m_problem);
        return;
    case Page::Words:
        m_screen = present::recovery_words_screen(m_words, m_noted);
        return;
    case Page::Recover:
        m_screen = present::recover_screen(name, m_problem);
        return;
    case Page::SiteName:
        m_screen = present::site_name_screen(m_site, m_problem);
        return;
    case Page::ChoosePassphrase:
    case Page::RepeatPassphrase:
        m_screen = present::choose_passphrase_screen(m_page == Page::RepeatPassphrase, m_problem);
        return;
    case Page::Passphrase:
        m_screen = present::passphrase_screen(m_problem);
        return;
    }
}

} // namespace vignette::app
