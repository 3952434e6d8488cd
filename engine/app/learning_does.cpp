// What a learner does with what is theirs: looks for it, shares it, deletes it, saves it.

#include "engine/app/completion.hpp"
#include "engine/app/learning.hpp"
#include "engine/app/redact.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/calendar.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"
#include "engine/exchange/reports/subject_access.hpp"
#include "engine/play/snapshot.hpp"

#include <charconv>

namespace vignette::app {

using Kind = present::Command::Kind;

void Learning::wrote(std::string_view box, std::string_view text)
{
    if (box == "search")
        m_typed_search = text::trim(text);
    else if (box == "seen")
        write_seen(text);
    else if (box == "pin")
        m_pin = records::Secret::copy_of(text);
    else if (box == "folder")
        m_folder = text::trim(text);
}

/// Kept as it is written: a bell rings, and the page is put away. What cannot be kept now is said at the button.
void Learning::write_seen(std::string_view text)
{
    m_seen = text;
    const auto own = opened();
    if (own && m_records->note_seen(own->course->registration.id, own->answer->question, m_seen))
        (void)read();
}

Status Learning::obey(const present::Command& command)
{
    m_message.clear();
    Status of_data = Done{};
    if (obey_data(command, of_data))
        return of_data;
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
        m_before_save = std::exchange(m_page, Page::Save);
        m_form = "pdf";
        return Done{};
    case Kind::SaveAs:
        m_form = command.target;
        return Done{};
    case Kind::SaveIn:
        return save_in(command.target.empty() ? m_folder : command.target);
    default: // ToList: the only one left.
        m_page = m_page == Page::Save ? m_before_save : m_list;
        return Done{};
    }
}

/// What the learner can put right is said on the page.
Status Learning::said_or_failed(const Status& status, const std::string& done)
{
    if (!status && status.error().code != ErrorCode::Refused)
        return status;
    m_message = status ? done : status.error().message;
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

Result<std::string> Learning::bytes_to_save()
{
    if (m_saving == "calendar")
        return exchange::calendar(exchange::reports::follow_ups(m_held), m_clock());
    const auto site = m_records->site();
    if (m_saving == "held" && m_form == "json")
        return exchange::reports::subject_access_json(
            site && site.value() ? *site.value() : records::Site{}, m_held, today());
    auto document = m_saving == "held" ? Result<exchange::documents::Document>(held_on_me())
        : m_saving == "learning"
        ? exchange::documents::portfolio(exchange::reports::learning(m_held, scales()), today())
        : completion_document(*m_records, m_learner, m_saving.substr(a_completion.size()), today());
    if (!document)
        return document.error();
    return m_form == "pdf" ? exchange::documents::pdf(document.value())
                           : Result<std::string>(exchange::documents::html(document.value()));
}

/// Names no course: who looks over a shoulder sees the names of files.
std::string Learning::file_name() const
{
    const char* what = m_saving == "calendar" ? "Training dates "
        : m_saving == "learning"              ? "My learning "
        : m_saving == "held"                  ? "Held on me "
                                              : "Record of completion ";
    return what + exchange::iso_day(today());
}

Status Learning::save_in(const std::string& folder)
{
    const auto bytes = bytes_to_save();
    if (!bytes) {
        m_message = bytes.error().message;
        return Done{};
    }
    const auto saved = save_new(folder, file_name(), m_saving == "calendar" ? ".ics" : "." + m_form, bytes.value());
    m_message = saved ? "Saved as " + files::shown(saved.value()) + "." : saved.error().message;
    if (saved)
        m_page = m_before_save;
    return Done{};
}

} // namespace vignette::app
