// What is kept while a participation course is played: which units are finished, for the learner alone.

#include "engine/app/keeper.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

constexpr std::string_view note_of_units = "finished";

/// One line a unit, "course unit"; ids have no spaces.
std::string line_for(const std::string& course, const std::string& unit)
{
    return course + ' ' + unit + '\n';
}

class FinishedUnitsKeeper final : public Keeper {
public:
    FinishedUnitsKeeper(records::Records& records, records::LearnerId learner, std::string course)
        : m_records(records)
        , m_learner(learner)
        , m_course(std::move(course))
    {
    }

    Result<std::optional<play::Resumed>> resume(const course::Course&) override
    {
        return std::optional<play::Resumed>{};
    }

    Result<std::vector<std::string>> finished_units() override
    {
        const auto list = m_records.own_note(m_learner, note_of_units);
        if (!list)
            return list.error();
        std::vector<std::string> units;
        const std::string text = list.value().value_or("");
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (text.compare(at, m_course.size() + 1, m_course + ' ') == 0)
                units.push_back(text.substr(at + m_course.size() + 1, end - at - m_course.size() - 1));
            at = end + 1;
        }
        return units;
    }

    Status keep(
        const course::Course& course, const play::State& before, const play::Event&, play::State& after) override
    {
        for (std::size_t unit = 0; unit < after.finished.size(); ++unit) {
            if (!after.finished[unit] || before.finished[unit])
                continue;
            if (auto kept = add(line_for(m_course, course.units[unit].id)); !kept)
                return kept;
        }
        return Done{};
    }

    unsigned last_revision() const override { return 0; }
    bool place_is_damaged() const override { return false; }
    void begin_again() override { }
    bool keeps() const override { return false; }

private:
    Status add(const std::string& line)
    {
        const auto list = m_records.own_note(m_learner, note_of_units);
        if (!list)
            return list.error();
        const std::string text = list.value().value_or("");
        if (text.find(line) != std::string::npos)
            return Done{};
        return m_records.keep_own_note(m_learner, note_of_units, text + line);
    }

    records::Records& m_records;
    records::LearnerId m_learner;
    std::string m_course;
};

} // namespace

std::unique_ptr<Keeper> keep_finished_units(
    records::Records& records, records::LearnerId learner, const course::Course& course)
{
    return std::make_unique<FinishedUnitsKeeper>(records, learner, course.id);
}

} // namespace vignette::app
