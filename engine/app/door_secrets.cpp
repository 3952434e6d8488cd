// What is secret at the door: PINs, pass phrases and recovery words.

#include "engine/app/door.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::app {

using Came = Door::Came;

namespace {

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

/// Of two pages: what is typed here is typed once more on the next one.
Result<Came> Door::choose()
{
    const bool lead = m_page == Page::ChoosePassphrase;
    const auto may
        = lead ? records::may_be_passphrase(m_pin.view(), m_site) : records::may_be_pin(m_pin.view(), m_learner->name);
    if (!may)
        return turn_to(m_page, may.error().message);
    records::Secret chosen = std::move(m_pin);
    turn_to(lead ? Page::RepeatPassphrase : Page::RepeatPin);
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

} // namespace vignette::app
