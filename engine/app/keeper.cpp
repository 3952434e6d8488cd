#include "engine/app/keeper.hpp"

#include "engine/app/kept_answers.hpp"
#include "engine/core/hash.hpp"
#include "engine/play/answering.hpp"
#include "engine/terminal/protocol.hpp"

#include <algorithm>
#include <cstdio>

namespace vignette::app {

namespace {

class NoKeeper final : public Keeper {
public:
    explicit NoKeeper(OnEvent on_event)
        : m_on_event(std::move(on_event))
    {
    }
    Result<std::optional<play::Resumed>> resume(const course::Course&) override
    {
        return std::optional<play::Resumed>{};
    }
    Result<std::vector<std::string>> finished_units() override { return std::vector<std::string>{}; }
    Status keep(const course::Course& course, const play::State&, const play::Event& event, play::State& after) override
    {
        if (m_on_event)
            m_on_event(course, event, after);
        return Done{};
    }
    unsigned last_revision() const override { return 0; }
    bool place_is_damaged() const override { return false; }
    void begin_again() override { }
    bool keeps() const override { return false; }

private:
    OnEvent m_on_event;
};

std::string hex(std::uint64_t value)
{
    char out[17];
    std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(value));
    return out;
}

std::optional<records::FinishedUnit> newly_finished(
    const course::Course& course, const play::State& before, const play::State& after)
{
    for (std::size_t i = 0; i < after.finished.size(); ++i) {
        if (!after.finished[i] || before.finished[i])
            continue;
        const auto& scene = after.now.scene == play::nothing ? nullptr : &course.scenes[after.now.scene];
        const bool left_early = after.now.stage == play::Stage::End
            ? after.now.left_early
            : scene && scene->parts[after.now.part].way.name == "left_early";
        return records::FinishedUnit{course.units[i].id, left_early ? "left_early" : "completed"};
    }
    return std::nullopt;
}

bool all(const std::vector<bool>& finished)
{
    return std::all_of(finished.begin(), finished.end(), [](bool one) { return one; });
}

/// With the question that it answers, which a page with one question of a kind does not ask for: an answer that is
/// deleted later is found by it.
play::Event named(const course::Course& course, const play::State& before, play::Event event)
{
    if (const auto* ask = play::ask_for(course, before, event))
        event.ask = ask->id;
    return event;
}

class RecordsKeeper final : public Keeper {
public:
    RecordsKeeper(records::Records& records, records::LearnerId learner, const course::Course& course)
        : m_records(records)
        , m_learner(learner)
        , m_enrolment(enrolment_of(course))
    {
    }

    Result<std::optional<play::Resumed>> resume(const course::Course& course) override
    {
        auto registrations = m_records.registrations(m_learner);
        if (!registrations)
            return registrations.error();
        std::optional<play::Resumed> nothing_kept;
        for (auto& one : registrations.value()) {
            if (one.course == course.id && !one.set_aside)
                m_registration = one.id; // The latest of them, completed or not: its last page still takes answers.
        }
        if (!m_registration)
            return nothing_kept;
        auto saved = m_records.latest(*m_registration);
        m_damaged = !saved && saved.error().code == ErrorCode::Unreadable;
        if (!saved)
            return saved.error();
        if (!saved.value())
            return nothing_kept;
        m_last_revision = static_cast<unsigned>(saved.value()->revision);
        auto resumed = play::resume(course, saved.value()->snapshot);
        m_damaged = !resumed && resumed.error().code == ErrorCode::Unreadable;
        if (!resumed)
            return resumed.error();
        return std::optional<play::Resumed>{std::move(resumed).value()};
    }

    Result<std::vector<std::string>> finished_units() override
    {
        return m_records.units_finished_by(m_learner, m_enrolment.course);
    }

    Result<std::vector<records::Answer>> ratings() override
    {
        if (!m_registration || m_begins_again)
            return std::vector<records::Answer>{};
        auto answers = m_records.answers(*m_registration);
        if (answers)
            std::erase_if(answers.value(), [](const auto& one) { return one.kind != records::Answer::Kind::Rating; });
        return answers;
    }

    Status keep(
        const course::Course& course, const play::State& before, const play::Event& event, play::State& after) override
    {
        if (auto ready = be_registered(); !ready)
            return ready;
        records::Entry entry;
        entry.registration = *m_registration;
        entry.revision = after.revision;
        entry.event = terminal::event_line(named(course, before, event));
        entry.snapshot = play::save(course, after);
        entry.version = m_enrolment.version;
        entry.content_hash = m_enrolment.content_hash;
        if (auto answer = answer_to_keep(course, before, event))
            entry.answers.push_back(*std::move(answer));
        entry.unit = newly_finished(course, before, after);
        if (all(after.finished) && !all(before.finished))
            entry.completed = records::Completion{};
        if (auto kept = m_records.append(entry); !kept)
            return kept;
        return drop_private_route(before, after);
    }

    unsigned last_revision() const override { return m_begins_again ? 0 : m_last_revision; }
    bool place_is_damaged() const override { return m_damaged; }
    void begin_again() override { m_begins_again = true; }
    bool keeps() const override { return true; }

private:
    Status be_registered()
    {
        if (m_registration && !m_begins_again)
            return Done{};
        auto begun = m_begins_again ? m_records.begin_again(*m_registration, m_learner, m_enrolment)
                                    : m_records.begin(m_learner, m_enrolment);
        if (!begun)
            return begun.error();
        m_registration = begun.value().id;
        m_begins_again = false;
        return Done{};
    }

    /// In a private course the way through a unit is dropped once the learner has gone on from it.
    Status drop_private_route(const play::State& before, play::State& after)
    {
        if (m_enrolment.privacy != records::Privacy::Private || before.now.unit == after.now.unit
            || !before.finished[before.now.unit])
            return Done{};
        after.revision = 0;
        return m_records.drop_route(*m_registration);
    }

    records::Records& m_records;
    records::LearnerId m_learner;
    records::Enrolment m_enrolment;
    std::optional<records::RegistrationId> m_registration;
    unsigned m_last_revision = 0;
    bool m_damaged = false, m_begins_again = false;
};

} // namespace

records::Enrolment enrolment_of(const course::Course& course)
{
    records::Enrolment out;
    out.course = course.id;
    out.version = course.version;
    out.content_hash = hex(course.content);
    out.listed_as = course.listed_as.empty() ? course.title.value : course.listed_as.value;
    out.privacy = static_cast<records::Privacy>(course.privacy);
    return out;
}

std::unique_ptr<Keeper> keep_nothing(OnEvent on_event)
{
    return std::make_unique<NoKeeper>(std::move(on_event));
}

std::unique_ptr<Keeper> keep_in(records::Records& records, records::LearnerId learner, const course::Course& course)
{
    return std::make_unique<RecordsKeeper>(records, learner, course);
}

std::optional<Error> damaged_place(records::Records& records, records::LearnerId learner, const course::Course& course)
{
    const auto keeper = keep_in(records, learner, course);
    const auto resumed = keeper->resume(course);
    return keeper->place_is_damaged() ? std::optional(resumed.error()) : std::nullopt;
}

} // namespace vignette::app
