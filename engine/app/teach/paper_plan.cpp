#include "engine/app/teach/paper_writing.hpp"
#include "engine/classroom/checklist.hpp"
#include "engine/classroom/discussions.hpp"
#include "engine/classroom/programme.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;
using classroom::PaperSection;

constexpr int minutes_to_begin = 10; ///< The welcome, what is agreed, and where help is.
constexpr int minutes_to_end = 10; ///< To write what to do differently, and the evaluation.

/// A scene on the plan: where it begins on paper, and how long the room talks in it.
struct Stop {
    std::size_t number = 0;
    std::string title;
    int page = 0; ///< Minutes at its pages,
    int longest = 0; ///< and behind its answers, of which a room sees one.
    std::vector<std::string> manners = {}; ///< "in pairs", each once.
};

std::string manner_of(const course::Discuss& talk)
{
    if (talk.as == "silence")
        return "quietly";
    return talk.as == "pairs" ? "in pairs" : talk.as == "corners" ? "in corners" : "together";
}

void add_talk(const course::Course& course, const PaperSection& section, Stop& stop)
{
    int minutes = 0;
    for (const auto* talk : classroom::discussions(course, section.state)) {
        minutes += talk->minutes;
        if (const auto manner = manner_of(*talk);
            std::find(stop.manners.begin(), stop.manners.end(), manner) == stop.manners.end())
            stop.manners.push_back(manner);
    }
    if (section.outcome)
        stop.longest = std::max(stop.longest, minutes);
    else
        stop.page += minutes;
}

std::vector<Stop> stops_of(const course::Course& course, const std::vector<PaperSection>& sections)
{
    std::vector<Stop> out;
    course::Index scene = course::nothing;
    for (const auto& section : sections) {
        if (section.state.now.scene != scene) {
            scene = section.state.now.scene;
            out.push_back({section.number, course.scenes[scene].title.value});
        }
        add_talk(course, section, out.back());
    }
    return out;
}

std::string joined_manners(const std::vector<std::string>& manners)
{
    std::string out;
    for (const auto& one : manners)
        out += (out.empty() ? "" : ", ") + one;
    return out;
}

documents::Cell minutes_cell(int minutes)
{
    return {minutes > 0 ? std::to_string(minutes) + " min" : ""};
}

/// Where nobody talks there is nothing to plan.
void put_stops(const Sheet& sheet, const std::vector<Stop>& stops)
{
    documents::Table table{"", {"From", "Scene", "Talk", "Time"}, {}};
    for (const auto& stop : stops) {
        if (!stop.manners.empty())
            table.rows.push_back({{std::to_string(stop.number)}, {stop.title}, {joined_manners(stop.manners)},
                minutes_cell(stop.page + stop.longest)});
    }
    if (!table.rows.empty())
        sheet.out.emplace_back(std::move(table));
}

int in_class(const course::Course& course, const course::Unit& unit)
{
    return static_cast<int>(classroom::minutes_in_class(course, unit).count());
}

void put_unit_plan(const Sheet& sheet, const course::Unit& unit, const std::vector<PaperSection>& sections)
{
    const int talk = in_class(sheet.course, unit) - unit.minutes;
    sheet.out.emplace_back(documents::Heading{2, unit.title.value});
    sheet.say("About " + documents::minutes_text(in_class(sheet.course, unit))
        + (talk > 0 ? ": " + minutes_in_words(unit.minutes) + " to read and choose, " + minutes_in_words(talk)
                    + " to talk, whichever way the room goes."
                    : " to read and choose."));
    put_stops(sheet, stops_of(sheet.course, sections));
}

/// What comes when; the facilitator writes the clock's time beside it.
void put_course_plan(const Sheet& sheet, const std::vector<course::Index>& units)
{
    documents::Table table{"", {"What", "Time", "Begins at"}, {}};
    table.rows.push_back(
        {{"Welcome: what it is about, what we agree, where help is, how to step out"}, minutes_cell(minutes_to_begin)});
    int all = minutes_to_begin + minutes_to_end;
    for (const auto index : units) {
        const auto& unit = sheet.course.units[index];
        const int minutes = in_class(sheet.course, unit);
        all += minutes;
        table.rows.push_back({{unit.title.value}, minutes_cell(minutes)});
    }
    table.rows.push_back({{"One thing I will do differently; “How was it?”"}, minutes_cell(minutes_to_end)});
    sheet.say("All of it takes about " + documents::minutes_text(all) + ", without breaks. "
        + (units.size() > 1
                ? "It can be spread over several days: begin and end each day as in the first and the last "
                  "row. The times are a help, not a timetable: where the room needs longer, keep a unit for "
                  "another day."
                : "The times are a help, not a timetable: where the room needs longer, keep a part of it "
                  "for another day."));
    sheet.out.emplace_back(std::move(table));
}

void put_checklist(const Sheet& sheet)
{
    sheet.out.emplace_back(documents::PageBreak{});
    sheet.out.emplace_back(documents::Heading{2, "Afterwards: was it as it is meant to be?"});
    sheet.say("Tick what was so. Nobody marks this. It is for you, and for whoever leads the next class.");
    documents::Ticks ticks;
    for (const auto& item : classroom::checklist)
        ticks.items.emplace_back(std::string(item.text), false);
    sheet.out.emplace_back(std::move(ticks));
    sheet.out.emplace_back(documents::Lines{"What to do differently next time", 4});
}

} // namespace

documents::Document session_plan(
    const classroom::PaperCourse& made, const std::string& title, const Paper& paper, std::optional<course::Index> only)
{
    auto out = begun(made.course, title, part_of_course("Session plan", made.course, only), paper);
    const Sheet sheet{made.course, paper, true, out.blocks};
    const auto units = units_on_paper(made.course, only);
    put_course_plan(sheet, units);
    for (const auto unit : units)
        put_unit_plan(sheet, made.course.units[unit], made.units[unit]);
    put_checklist(sheet);
    return out;
}

} // namespace vignette::app
