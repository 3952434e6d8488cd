#include "engine/app/door.hpp"

#include "engine/core/text.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;
using Came = Door::Came;

namespace {

std::string in_small_letters(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Whether a word of the name, of three letters or more, is in it.
bool holds_name(std::string_view secret, std::string_view name)
{
    const std::string within = in_small_letters(secret), words = in_small_letters(name) + " ";
    for (std::size_t at = 0, end = 0; (end = words.find(' ', at)) != std::string::npos; at = end + 1) {
        if (end - at >= 3 && within.find(words.substr(at, end - at)) != std::string::npos)
            return true;
    }
    return false;
}

/// Four words a line, to be written down without losing the place.
std::string in_lines(std::string words)
{
    int count = 0;
    for (char& c : words) {
        if (c == ' ' && ++count % 4 == 0)
            c = '\n';
    }
    return words;
}

} // namespace

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
    if (first_run(*records.value()))
        return Done{};
    auto listed = take_names(*records.value());
    turn_to(Page::People);
    return listed;
}

/// Nobody is there and nobody leads: records that were made and never used.
bool Door::first_run(records::Records& records)
{
    const auto learners = records.learners();
    const auto lead = records.has_lead();
    return learners && learners.value().empty() && lead && !lead.value();
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

/// The same button on every page that asks for something secret.
Result<Came> Door::take_pin()
{
    switch (m_page) {
    case Page::Pin:
        return sign_in();
    case Page::ChoosePin:
    case Page::ChoosePassphrase:
        return choose();
    case Page::RepeatPin:
    case Page::RepeatPassphrase:
        return choose_again();
    default: // Passphrase: the only one left.
        return enter_lead();
    }
}

Result<Came> Door::sign_in()
{
    if (m_pin.empty())
        return turn_to(Page::Pin, "Please write your PIN first.");
    if (auto in = m_cabinet.opened()->sign_in(m_learner->id, m_pin); !in)
        return said_or_failed(in.error(), Page::Pin);
    return come_in();
}

/// Empty: it may be chosen.
std::string Door::why_not_this(std::string_view secret) const
{
    const bool lead = m_page == Page::ChoosePassphrase;
    if (holds_name(secret, lead ? m_site : m_learner->name))
        return "That has a name in it that everybody here knows. Please choose something that nobody could guess.";
    const auto may = records::may_be_pin(secret);
    if (may || !lead)
        return may ? "" : may.error().message;
    return "A pass phrase needs eight letters or more. Four words that do not belong together are good.";
}

/// Of two pages: what is typed here is typed once more on the next one.
Result<Came> Door::choose()
{
    if (const std::string why = why_not_this(m_pin.view()); !why.empty())
        return turn_to(m_page, why);
    records::Secret chosen = std::move(m_pin);
    turn_to(m_page == Page::ChoosePin ? Page::RepeatPin : Page::RepeatPassphrase);
    m_chosen = std::move(chosen);
    return Came::Nobody;
}

Result<Came> Door::choose_again()
{
    const bool lead = m_page == Page::RepeatPassphrase;
    if (!records::same(m_chosen, m_pin))
        return turn_to(
            lead ? Page::ChoosePassphrase : Page::ChoosePin, "The two were not the same. Please choose once more.");
    if (lead)
        return begin_site();
    if (auto added = be_added(); !added)
        return said_or_failed(added.error(), Page::People);
    auto words = m_cabinet.opened()->choose_pin(m_learner->id, m_pin);
    m_noted = false;
    if (!words)
        return said_or_failed(words.error(), Page::ChoosePin);
    m_words = in_lines(words.value().shown());
    return turn_to(Page::Words);
}

/// Where something was sealed under an earlier PIN, the words for that are asked for.
Result<Came> Door::after_words()
{
    m_words.clear();
    const auto earlier = m_cabinet.opened()->can_recover(m_learner->id);
    if (!earlier)
        return earlier.error();
    return earlier.value() ? turn_to(Page::Recover) : come_in();
}

Result<Came> Door::recover()
{
    const auto words = records::RecoveryWords::read(m_typed_words);
    m_typed_words.clear();
    if (!words)
        return turn_to(Page::Recover,
            "There should be twelve words, as they were shown to you. Please look at each, and try again.");
    if (auto opened = m_cabinet.opened()->recover(*words); !opened)
        return said_or_failed(opened.error(), Page::Recover);
    return come_in();
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

Result<Came> Door::begin_site()
{
    auto records = m_cabinet.open();
    if (!records)
        return records.error();
    if (auto begun = records.value()->begin_site(m_site, m_pin); !begun)
        return said_or_failed(begun.error(), Page::ChoosePassphrase);
    turn_to(Page::People);
    return Came::Lead;
}

Result<Came> Door::enter_lead()
{
    if (m_pin.empty())
        return turn_to(Page::Passphrase, "Please write the pass phrase first.");
    if (auto in = m_cabinet.opened()->sign_in_lead(m_pin); !in)
        return said_or_failed(in.error(), Page::Passphrase);
    turn_to(Page::People);
    return Came::Lead;
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
