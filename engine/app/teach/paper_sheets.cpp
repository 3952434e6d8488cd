#include "engine/app/teach/paper_writing.hpp"
#include "engine/classroom/evaluation.hpp"
#include "engine/classroom/vote.hpp"

#include <algorithm>
#include <set>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;
using course::Line;

constexpr std::size_t least_cards = 4;

std::size_t longest_question(const classroom::PaperCourse& made)
{
    std::size_t longest = least_cards;
    for (const auto& unit : made.units) {
        for (const auto& section : unit)
            longest = std::max(longest, section.options.size());
    }
    return longest;
}

/// What a unit asks to be done at work, each thing once.
class Tasks {
public:
    explicit Tasks(const course::Course& course)
        : m_course(course)
    {
    }

    void collect(const course::Unit&);

    std::vector<std::string> to_bring_back;
    std::vector<std::string> to_do;

private:
    void add(std::vector<std::string>&, const std::string&);
    void take(const std::vector<Line>&);
    void take(const course::Ask&);
    void take_plan(const course::Part&);

    const course::Course& m_course;
    std::set<std::string> m_known;
};

void Tasks::add(std::vector<std::string>& to, const std::string& text)
{
    if (m_known.insert(text).second)
        to.push_back(text);
}

void Tasks::take(const std::vector<Line>& lines)
{
    for (const auto& line : lines) {
        if (line.kind == Line::Kind::Practice)
            add(to_do, line.text.value);
    }
}

/// What a page says around its question to plan is the task itself.
void Tasks::take_plan(const course::Part& part)
{
    for (const auto& line : part.telling) {
        if (line.kind == Line::Kind::Narration && line.when.always())
            add(to_bring_back, line.text.value);
    }
    for (const auto& ask : part.asks) {
        if (ask.kind == course::Ask::Kind::Plan)
            add(to_bring_back, strong(ask.prompt.value));
    }
}

void Tasks::take(const course::Ask& ask)
{
    for (const auto& option : ask.options)
        take(option.telling);
    take(ask.shared.telling);
}

void Tasks::collect(const course::Unit& unit)
{
    for (const auto scene : unit.scenes) {
        for (const auto& part : m_course.scenes[scene].parts) {
            take(part.telling);
            if (std::any_of(part.asks.begin(), part.asks.end(),
                    [](const auto& ask) { return ask.kind == course::Ask::Kind::Plan; }))
                take_plan(part);
            for (const auto& ask : part.asks)
                take(ask);
        }
    }
}

void put_room_to_write(std::vector<documents::Block>& out)
{
    out.emplace_back(documents::Lines{"What did you try?", 4});
    out.emplace_back(documents::Lines{"What did you see?", 4});
    out.emplace_back(documents::Lines{"What do you want to ask the others?", 2});
    out.emplace_back(documents::Note{"Please write no names of other people."});
}

void put_task(const course::Course& course, const course::Unit& unit, std::vector<documents::Block>& out)
{
    Tasks tasks(course);
    tasks.collect(unit);
    if (tasks.to_bring_back.empty() && tasks.to_do.empty())
        return;
    out.emplace_back(documents::PageBreak{});
    out.emplace_back(documents::Heading{2, unit.title.value});
    for (const auto& task : tasks.to_bring_back)
        out.emplace_back(documents::Paragraph{task});
    if (!tasks.to_do.empty()) {
        out.emplace_back(documents::Paragraph{strong("To keep in mind")});
        out.emplace_back(documents::List{tasks.to_do});
    }
    put_room_to_write(out);
}

} // namespace

documents::Document answer_cards(const classroom::PaperCourse& made, const std::string& title, const Paper& paper)
{
    auto out = begun(made.course, title, "Answer cards", paper);
    out.blocks.emplace_back(documents::Paragraph{
        "Print one set for each person, or for each pair: on one side only, on thick paper if you have it."});
    out.blocks.emplace_back(
        documents::Paragraph{"Read the question and its answers aloud. Leave a moment to think. Then "
                             "everybody holds up one card at the same time, and you count."});
    out.blocks.emplace_back(
        documents::Paragraph{"Nobody has to hold one up, and nobody has to say why they chose as they did."});
    for (std::size_t i = 0; i < longest_question(made); ++i) {
        const auto letter = classroom::letter(i);
        out.blocks.emplace_back(documents::HandCard{letter, "Answer " + letter, static_cast<int>(i)});
    }
    return out;
}

documents::Document evaluation_sheet(const course::Course& course, const std::string& title, const Paper& paper)
{
    auto out = begun(course, std::string(classroom::evaluation_title), title, paper);
    const auto say = [&](std::string text) { out.blocks.emplace_back(documents::Paragraph{std::move(text)}); };
    say(strong(classroom::evaluation_no_name)
        + " Tick one box in each row, or leave a row out. Then fold the sheet and "
          "put it with the others.");
    for (const auto& scale : classroom::evaluation_scales) {
        out.blocks.emplace_back(documents::ScaleLine{std::string(scale.question), classroom::evaluation_points,
            std::string(scale.low), std::string(scale.high)});
    }
    for (const auto& line : classroom::evaluation_lines)
        out.blocks.emplace_back(documents::Lines{std::string(line.prompt), 3});
    say("Thank you. What you write here shapes the next class.");
    return out;
}

documents::Document between_sessions(
    const course::Course& course, const std::string& title, const Paper& paper, std::optional<course::Index> only)
{
    auto out = begun(course, title, part_of_course("Until next time", course, only), paper);
    out.blocks.emplace_back(documents::Paragraph{"Try one small thing, and look at what happens. It need not "
                                                 "go well: what you see is what counts. Bring "
                                                 "this sheet back. You choose what you tell of it."});
    out.blocks.emplace_back(documents::Lines{"Until next time, I will try", 3});
    put_room_to_write(out.blocks);
    for (const auto unit : units_on_paper(course, only))
        put_task(course, course.units[unit], out.blocks);
    return out;
}

} // namespace vignette::app
