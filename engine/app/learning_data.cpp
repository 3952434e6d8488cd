// The learner's PIN, and all that is held on them.

#include "engine/app/learning.hpp"
#include "engine/exchange/reports/subject_access.hpp"
#include "engine/records/vault/pin_rule.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;
using present::PinStep;

/// Whether the command is one of these pages'; then `status` is what came of it.
bool Learning::obey_data(const present::Command& command, Status& status)
{
    switch (command.kind) {
    case Kind::MyData:
        m_sure = false;
        m_page = Page::Data;
        break;
    case Kind::ChangePin:
        m_step = PinStep::Old;
        m_page = Page::Pin;
        break;
    case Kind::GivePin:
        status = take_pin();
        return true;
    case Kind::HeldOnMe:
        m_page = Page::Held;
        break;
    case Kind::EraseMine:
        m_sure = true;
        break;
    case Kind::EraseForGood:
        status = m_sure ? erase_mine() : Status(Done{});
        return true;
    default:
        return false;
    }
    for (records::Secret* typed : {&m_pin, &m_old_pin, &m_new_pin})
        *typed = records::Secret();
    return true;
}

/// One page after the other; whether the old one is right shows at the end, in one try.
Status Learning::take_pin()
{
    records::Secret typed = std::move(m_pin);
    m_pin = records::Secret();
    if (m_step == PinStep::Old) {
        m_old_pin = std::move(typed);
        m_step = PinStep::New;
    } else if (m_step == PinStep::New) {
        if (auto may = records::may_be_pin(typed.view(), m_learner.name); !may) {
            m_message = may.error().message;
            return Done{};
        }
        m_new_pin = std::move(typed);
        m_step = PinStep::Again;
    } else if (!records::same(typed, m_new_pin)) {
        m_message = "The two were not the same. Please choose once more.";
        m_step = PinStep::New;
    } else {
        return change_pin();
    }
    return Done{};
}

Status Learning::change_pin()
{
    const auto changed = m_records->change_pin(m_learner.id, m_old_pin, m_new_pin);
    m_old_pin = records::Secret();
    m_new_pin = records::Secret();
    m_step = PinStep::Old;
    if (changed)
        m_page = Page::Data;
    return said_or_failed(changed, "Your new PIN holds from now on. The twelve words stay the same.");
}

Status Learning::erase_mine()
{
    auto erased = m_records->erase_learner(m_learner.id, records::Erase::Private);
    m_erased = erased.ok();
    if (!erased && erased.error().code == ErrorCode::Busy) {
        m_message = erased.error().message;
        return Done{};
    }
    return erased;
}

exchange::documents::Document Learning::held_on_me() const
{
    const auto site = m_records->site();
    return exchange::reports::subject_access(site && site.value() ? *site.value() : records::Site{}, m_held, today());
}

} // namespace vignette::app
