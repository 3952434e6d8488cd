#include "engine/present/audience_sheet.hpp"

#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

using SheetKind = classroom::Sheet::Kind;

std::string day_of(Seconds day)
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(day)};
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return date_in_words(std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month()))
        + "-" + two(static_cast<unsigned>(date.day())));
}

void put_look_back(const classroom::Session& session, std::vector<Item>& out)
{
    out.push_back(heading("title", "Since the last time"));
    if (session.programme && !session.programme->task_before.empty())
        out.push_back(paragraph("task", session.programme->task_before, Look::Think));
    out.push_back(paragraph("tried", "What did you try?", Look::Large));
    out.push_back(paragraph("saw", "What did you see?", Look::Large));
}

void put_until(const classroom::Session& session, std::vector<Item>& out)
{
    out.push_back(heading("title", "Until the next time"));
    if (!session.programme)
        return;
    if (!session.programme->task.empty())
        out.push_back(paragraph("task", session.programme->task, Look::Think));
    if (session.programme->next)
        out.push_back(paragraph("next", "We meet again on " + day_of(*session.programme->next) + ".", Look::Large));
}

void put_agreement(const course::Course& course, std::vector<Item>& out)
{
    out.push_back(heading("title", "What we agree for this room"));
    for (std::size_t i = 0; i < course.agreement.size(); ++i)
        out.push_back(paragraph("agreed-" + std::to_string(i + 1), course.agreement[i].value));
}

/// Who it is, and the number; none that is still to be checked, since a wall says it without its remark.
void put_numbers(const course::Course& course, std::vector<Item>& out)
{
    out.push_back(heading("title", "Useful numbers"));
    for (const auto& line : course.helplines)
        if (!line.phone.empty() && line.status != "to_check")
            out.push_back(paragraph("line-" + line.id, "*" + line.phone + "* · " + line.name.value));
}

unsigned earlier_count(const records::GroupRating& earlier, const std::string& id)
{
    const auto found = std::find_if(
        earlier.values.begin(), earlier.values.end(), [&](const auto& one) { return std::to_string(one.first) == id; });
    return found == earlier.values.end() ? 0u : static_cast<unsigned>(found->second);
}

/// How many chose it now; and before it how many did then, where the group rated the same line before.
std::string then_and_now(const classroom::Vote& vote, const std::optional<records::GroupRating>& earlier,
    std::int64_t fewest, const std::string& id)
{
    auto now = counted(vote, id);
    if (now.empty() || !earlier || earlier->people < fewest)
        return now;
    return std::to_string(earlier_count(*earlier, id)) + " → " + now;
}

const char* name_of_moment(const std::string& moment)
{
    if (moment == "before")
        return "before";
    return moment == "after" ? "after the course" : moment == "looking_back" ? "looking back" : "later";
}

void put_line(const course::Course& course, const classroom::Session& session, std::vector<Item>& out)
{
    const auto question = classroom::question_here(course, session);
    if (!question)
        return;
    const auto* vote = classroom::vote_here(course, session);
    const auto earlier = classroom::earlier_rating(session, *question);
    const std::int64_t fewest = classroom::fewest_to_rate(course, {question->key, {}, {}});
    out.push_back(heading("title", question->prompt));
    for (std::size_t i = 0; i < question->ids.size(); ++i) {
        Item item = paragraph("point-" + question->ids[i], question->labels[i], Look::Choice);
        item.badge = classroom::letter(i);
        if (vote)
            item.value = then_and_now(*vote, earlier, fewest, question->ids[i]);
        out.push_back(std::move(item));
    }
    const bool split = vote && vote->rounds.back().split;
    if (split && earlier && earlier->people >= fewest)
        out.push_back(
            paragraph("then", std::string("First ") + name_of_moment(earlier->moment) + ", then now.", Look::Small));
    if (vote && vote->rounds.back().shown && !split)
        out.push_back(paragraph("votes", "The votes are counted.", Look::Large));
}

} // namespace

std::string counted(const classroom::Vote& vote, const std::string& id)
{
    std::string out;
    const auto option
        = static_cast<std::size_t>(std::find(vote.options.begin(), vote.options.end(), id) - vote.options.begin());
    for (const auto& round : vote.rounds) {
        if (round.split && option < round.counts.size())
            out += (out.empty() ? "" : " → ") + std::to_string(round.counts[option]);
    }
    return out;
}

void put_sheet(const course::Course& course, const classroom::Session& session, Screen& screen)
{
    switch (session.sheet->kind) {
    case SheetKind::LookBack:
        return put_look_back(session, screen.right);
    case SheetKind::Until:
        return put_until(session, screen.right);
    case SheetKind::Agreement:
        return put_agreement(course, screen.right);
    case SheetKind::Numbers:
        return put_numbers(course, screen.right);
    default:
        return put_line(course, session, screen.right);
    }
}

} // namespace vignette::present
