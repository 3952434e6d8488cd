#include "engine/classroom/paper_conditions.hpp"

#include "engine/classroom/paper_speaker.hpp"
#include "engine/classroom/paper_words.hpp"

namespace vignette::classroom {

namespace {

/// "trust begins at 1. A at 7: 1 more."
std::string how_it_changes(
    const course::Course& course, const PaperWays& ways, course::Index variable, std::size_t unit)
{
    using Kind = course::Variable::Kind;
    const auto& about = course.variables[variable];
    const auto word = [&](int value) {
        return about.kind == Kind::State ? about.states[static_cast<std::size_t>(value)]
            : about.kind == Kind::Flag   ? std::string(value != 0 ? "yes" : "no")
                                         : std::to_string(value);
    };
    std::string out = "“" + about.id + "” begins at " + word(about.start);
    out += about.kind == Kind::Counter ? ", and stays from " + word(about.from) + " to " + word(about.to) + "." : ".";
    for (const auto& answer : ways.answers()) {
        for (const auto& effect : answer.option->effects) {
            if (effect.variable != variable || (answer.unit != unit && !about.keep))
                continue;
            const bool adds = effect.kind == course::Effect::Kind::Add;
            const int by = effect.value;
            out += " " + answers_in_words(course, {&answer}, unit) + ": "
                + (!adds ? "it is " + word(by) : std::to_string(by < 0 ? -by : by) + (by < 0 ? " less" : " more"))
                + ".";
        }
    }
    return out;
}

/// Of every variable that it reads.
std::string how_to_know(
    const course::Course& course, const PaperWays& ways, const course::Condition& condition, std::size_t unit)
{
    std::set<course::Index> read;
    for (const auto& op : condition.compiled) {
        if (op.code == course::Op::Code::Variable)
            read.insert(static_cast<course::Index>(op.value));
    }
    std::string out = "say so if " + condition.source + ".";
    for (const auto one : std::set<course::Index>(read)) {
        const auto& about = course.variables[one];
        if (about.kind != course::Variable::Kind::Computed)
            continue;
        out += " “" + about.id + "” is worked out by the course from " + listed(about.input_names, " and ")
            + ": to be sure, choose the same on a screen beside the paper.";
        read.erase(one);
        read.insert(about.inputs.begin(), about.inputs.end());
    }
    for (const auto one : read)
        out += " " + how_it_changes(course, ways, one, unit);
    return out;
}

} // namespace

std::string PaperConditions::in_words(const course::Condition& condition, const PaperStand& stand)
{
    if (condition.always())
        return {};
    if (const auto clause = clause_of(condition.compiled)) {
        if (auto words = classroom::in_words(m_course, m_ways, *clause, stand))
            return *std::move(words);
    }
    const auto how = how_to_know(m_course, m_ways, condition, stand.unit);
    const auto number = m_by_text.emplace(how, m_notes.size() + 1).first->second;
    if (number > m_notes.size())
        m_notes.push_back({number, how});
    return "your facilitator says so (note " + std::to_string(number) + ")";
}

} // namespace vignette::classroom
