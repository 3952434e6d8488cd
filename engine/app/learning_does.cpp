// What a learner does with what is theirs: looks for it, shares it, deletes it, saves it.

#include "engine/app/learning.hpp"
#include "engine/app/redact.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/calendar.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"
#include "engine/play/snapshot.hpp"

#include <charconv>

namespace vignette::app {

using Kind = present::Command::Kind;

void Learning::wrote(std::string_view box, std::string_view text)
{
    if (box == "search")
        m_typed_search = text::trim(text);
    else if (box == "seen")
        m_seen = text;
    else if (box == "folder")
        m_folder = text::trim(text);
}

Status Learning::obey(const present::Command& command)
{
    m_message.clear();
    const bool was_sure = std::exchange(m_sure, false);
    switch (command.kind) {
    case Kind::Search:
        m_search = m_typed_search;
        return Done{};
    case Kind::OpenAnswer:
        m_opened = command.target;
        m_page = Page::Answer;
        m_seen = answer_page().answer.seen;
        return Done{};
    case Kind::ShareAnswer:
        return share(command.target);
    case Kind::Withdraw:
        return withdraw(command.target);
    case Kind::DeleteAnswer:
        m_sure = true;
        return Done{};
    case Kind::DeleteForGood:
        return was_sure ? delete_opened() : Done{};
    case Kind::NoteSeen:
        return note_seen();
    case Kind::SaveCopy:
        m_saving = command.target;
        m_page = Page::Save;
        return Done{};
    case Kind::SaveAs:
        m_form = command.target;
        return Done{};
    case Kind::SaveIn:
        return save_in(command.target.empty() ? m_folder : command.target);
    default: // ToList: the only one left.
        m_page = m_list;
        return Done{};
    }
}

/// What the learner can put right is said on the page.
Status Learning::said_or_failed(const Status& status, std::string done)
{
    if (!status && status.error().code != ErrorCode::Refused)
        return status;
    m_message = status ? std::move(done) : status.error().message;
    return read();
}

Status Learning::share(const std::string& role)
{
    const auto own = opened();
    if (!own)
        return Done{};
    const auto shared
        = m_records->share_answer(own->course->registration.id, own->answer->question, own->answer->moment, role);
    return said_or_failed(shared ? Status(Done{}) : shared.error(), "A copy is shared with " + role + ".");
}

Status Learning::withdraw(const std::string& copy)
{
    std::int64_t id = 0;
    std::from_chars(copy.data(), copy.data() + copy.size(), id);
    return said_or_failed(m_records->withdraw(records::ShareId{id}), "The copy is taken back.");
}

/// Gone from the list, from the place in the course, and from every step that said it.
Status Learning::delete_opened()
{
    const auto own = opened();
    if (!own)
        return Done{};
    const auto registration = own->course->registration.id;
    const std::string question = own->answer->question, moment = own->answer->moment;
    const auto saved = m_records->latest(registration);
    if (!saved)
        return saved.error();
    std::string snapshot;
    if (saved.value()) {
        auto without = play::without_answer(saved.value()->snapshot, question + (moment.empty() ? "" : "@" + moment));
        if (!without)
            return without.error();
        snapshot = std::move(without).value();
    }
    const auto redact = [&](std::string_view event) { return redacted(event, question, moment); };
    m_page = m_list;
    return said_or_failed(
        m_records->delete_answer(registration, question, moment, redact, snapshot), "What you wrote is deleted.");
}

Status Learning::note_seen()
{
    const auto own = opened();
    if (!own)
        return Done{};
    m_page = m_list;
    return said_or_failed(m_records->note_seen(own->course->registration.id, own->answer->question, m_seen),
        "It is kept, for you alone.");
}

Result<std::string> Learning::bytes_to_save() const
{
    if (m_saving == "calendar")
        return exchange::calendar(exchange::reports::follow_ups(m_held), m_clock());
    const auto document = exchange::documents::portfolio(exchange::reports::learning(m_held, scales()), today());
    return m_form == "pdf" ? exchange::documents::pdf(document)
                           : Result<std::string>(exchange::documents::html(document));
}

Status Learning::save_in(const std::string& folder)
{
    const auto bytes = bytes_to_save();
    if (!bytes) {
        m_message = bytes.error().message;
        return Done{};
    }
    const bool dates = m_saving == "calendar";
    const auto saved = save_new(folder, (dates ? "Training dates " : "My learning ") + exchange::iso_day(today()),
        dates ? ".ics" : "." + m_form, bytes.value());
    m_message = saved ? "Saved as " + files::shown(saved.value()) + "." : saved.error().message;
    if (saved)
        m_page = m_list;
    return Done{};
}

} // namespace vignette::app
