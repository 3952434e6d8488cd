#include "engine/exchange/learners_csv.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/learners_columns.hpp"

#include <map>

namespace vignette::exchange {

namespace {

using Kind = LearnerChange::Kind;
using Said = std::optional<std::string>;

constexpr std::size_t longest_name = 120;
constexpr std::size_t longest_staff_id = 50; // What ASC-WDS takes, see asc_wds.hpp.

template <typename T>
using ByWord = std::multimap<std::string, T>;

/// The only one under `word`; null if there is none or more than one.
template <typename T>
T only(const ByWord<T>& all, const std::string& word)
{
    return all.count(word) == 1 ? all.find(word)->second : nullptr;
}

class Planner {
public:
    Planner(const std::vector<KnownLearner>& known, const std::vector<LearnerRow>& rows)
    {
        for (const auto& learner : known) {
            (learner.archived ? m_archived : m_by_name).emplace(folded(learner.name), &learner);
            if (const auto id = folded(learner.staff_id.value_or("")); !id.empty())
                m_by_staff_id.emplace(id, &learner);
        }
        for (const auto& row : rows) {
            m_rows_by_name.emplace(folded(row.name), &row);
            if (!row.staff_id.empty())
                m_rows_by_staff_id.emplace(folded(row.staff_id), &row);
        }
    }

    LearnerChange plan(const LearnerRow& row) const
    {
        for (const auto& said : {malformed(row), said_elsewhere(row)}) {
            if (said)
                return change(Kind::Problem, row, nullptr, *said);
        }
        return m_by_staff_id.count(folded(row.staff_id)) != 0 ? by_staff_id(row) : by_name(row);
    }

private:
    static LearnerChange change(Kind kind, const LearnerRow& row, const KnownLearner* learner, std::string sentence)
    {
        LearnerChange out{kind, row.row, learner != nullptr ? learner->uid : "", row.name, {}, std::move(sentence)};
        if (!row.staff_id.empty())
            out.staff_id = row.staff_id;
        else if (learner != nullptr)
            out.staff_id = learner->staff_id;
        return out;
    }

    static Said malformed(const LearnerRow& row)
    {
        if (row.too_many)
            return "There is text behind the last column; if a name has a comma, put the name into quotes.";
        if (row.name.empty())
            return "There is a staff id and no name; type the name.";
        if (text::length(row.name) > longest_name)
            return "The name is longer than " + std::to_string(longest_name) + " letters; shorten it.";
        if (text::length(row.staff_id) > longest_staff_id)
            return "The staff id is longer than " + std::to_string(longest_staff_id) + " letters; shorten it.";
        return {};
    }

    /// What another row of the file has to do with this one.
    Said said_elsewhere(const LearnerRow& row) const
    {
        const auto name = folded(row.name), id = folded(row.staff_id);
        for (auto [at, end] = m_rows_by_name.equal_range(name); at != end; ++at) {
            const auto& other = *at->second;
            const bool whole = folded(other.staff_id) == id;
            if (whole && other.row < row.row)
                return "It repeats row " + std::to_string(other.row) + ".";
            if (!whole)
                return "Row " + std::to_string(other.row) + " has the name " + row.name
                    + " too; add something that tells the two apart, an initial or a shift.";
        }
        for (auto [at, end] = m_rows_by_staff_id.equal_range(id); at != end; ++at) {
            if (folded(at->second->name) != name)
                return "Row " + std::to_string(at->second->row) + " has the staff id " + row.staff_id
                    + " too; find out whose it is.";
        }
        return {};
    }

    LearnerChange by_staff_id(const LearnerRow& row) const
    {
        const auto* learner = only(m_by_staff_id, folded(row.staff_id));
        if (learner == nullptr)
            return change(Kind::Problem, row, nullptr,
                "More than one learner has the staff id " + row.staff_id + " already; mend that first.");
        if (learner->archived)
            return change(Kind::Problem, row, nullptr,
                "The staff id " + row.staff_id + " is that of " + learner->name
                    + ", who is archived; bring them back, or use another staff id.");
        if (learner->name == row.name)
            return change(Kind::Same, row, learner, row.name + " is here already.");
        const auto* namesake = only(m_by_name, folded(row.name));
        if (namesake != nullptr && namesake != learner)
            return change(Kind::Problem, row, nullptr,
                "The staff id " + row.staff_id + " is that of " + learner->name
                    + ", and there is another learner called " + namesake->name + "; find out who is meant.");
        return change(Kind::NewName, row, learner, learner->name + " is called " + row.name + " from now on.");
    }

    LearnerChange by_name(const LearnerRow& row) const
    {
        const auto name = folded(row.name);
        if (const auto* learner = only(m_by_name, name))
            return of_known(row, *learner);
        if (m_archived.count(name) != 0)
            return change(Kind::Problem, row, nullptr,
                "There is an archived learner called " + row.name
                    + "; bring them back, or add something to the name if this is somebody else.");
        return change(Kind::Add, row, nullptr,
            row.name + " is added" + (row.staff_id.empty() ? "." : ", with the staff id " + row.staff_id + "."));
    }

    static std::string id_sentence(const LearnerRow& row, const KnownLearner& learner)
    {
        if (folded(learner.staff_id.value_or("")).empty())
            return learner.name + " gets the staff id " + row.staff_id + ".";
        return "The staff id of " + learner.name + " changes from " + *learner.staff_id + " to " + row.staff_id
            + "; if this is somebody else, add something to the name.";
    }

    LearnerChange of_known(const LearnerRow& row, const KnownLearner& learner) const
    {
        const auto old = folded(learner.staff_id.value_or(""));
        if (const auto renamed = m_rows_by_staff_id.find(old); !old.empty() && renamed != m_rows_by_staff_id.end())
            return change(Kind::Problem, row, nullptr,
                "Row " + std::to_string(renamed->second->row) + " gives " + learner.name
                    + " another name; import the list without this row first, then with it.");
        auto out = row.staff_id.empty() ? change(Kind::Same, row, &learner, learner.name + " is here already.")
                                        : change(Kind::NewStaffId, row, &learner, id_sentence(row, learner));
        out.name = learner.name; // Capitals alone are no reason to rename somebody.
        return out;
    }

    ByWord<const KnownLearner*> m_by_name, m_archived, m_by_staff_id;
    ByWord<const LearnerRow*> m_rows_by_name, m_rows_by_staff_id;
};

} // namespace

Result<std::vector<LearnerChange>> plan_learners(const std::vector<KnownLearner>& known, std::string_view csv)
{
    const auto read = read_csv(csv);
    if (!read)
        return read.error();
    if (read.value().empty())
        return Error{ErrorCode::Unreadable, "The file is empty; its first row has to say what the columns are."};
    const auto columns = learner_columns(read.value().front());
    if (!columns)
        return columns.error();
    const auto rows = learner_rows(read.value(), columns.value());
    const Planner planner(known, rows);
    std::vector<LearnerChange> changes;
    for (const auto& row : rows)
        changes.push_back(planner.plan(row));
    return changes;
}

} // namespace vignette::exchange
