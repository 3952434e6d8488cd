#include "engine/author/report/forms.hpp"
#include "engine/author/report/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::author::report {

namespace {

using course::Severity;

double real(std::size_t value)
{
    return static_cast<double>(value);
}

/// "2 errors, 1 warning and 3 notes"; what there is none of is left out.
std::string kinds(const Checked& checked)
{
    std::vector<std::string> parts;
    const auto add = [&](Severity severity) {
        if (const auto count = checked.count(severity))
            parts.push_back(counted(real(count), word_of(severity)));
    };
    add(Severity::Error);
    add(Severity::Warning);
    add(Severity::Note);
    if (parts.empty())
        return "nothing to mend";
    std::string out = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        out += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return out;
}

std::string explored(const play::Explored& it)
{
    const std::string all = counted(real(it.states), "situation");
    if (it.whole)
        return "Every way through it was played: " + all + ".";
    if (it.stopped)
        return "Not fully explored, since you stopped it: " + all + " so far.";
    return "Not fully explored, since there are too many ways: " + all + ", then " + counted(real(it.walks), "way")
        + " taken by chance.";
}

std::string minutes(const play::UnitFigures& figures, int says)
{
    const auto whole = [](double value) { return std::to_string(std::max(1l, std::lround(value))); };
    std::string out = "    Minutes it takes: " + whole(figures.shortest) + " at least, " + whole(figures.usual)
        + " usually, " + whole(figures.longest) + " at most";
    return says > 0 ? out + "; the unit says " + std::to_string(says) + "\n" : out + "\n";
}

std::string routes(const play::UnitFigures& figures)
{
    if (figures.routes <= 0)
        return {};
    return "    Ways through it: " + number(figures.routes) + " (" + number(figures.completed) + " to the end, "
        + number(figures.left_early) + " leaving early)\n";
}

std::string reading_of(const reading::UnitReading& it)
{
    std::string out = "    To read: " + counted(real(it.words), "word");
    if (it.age > 0)
        out += ", at a reading age of " + std::to_string(std::lround(it.age)) + " (11 or under reads easily)";
    return out + "\n";
}

std::string unit(const Checked& checked, const course::Course& course, course::Index index)
{
    std::string out = "  " + course.units[index].title.value + "\n";
    if (checked.explored && !checked.explored->stopped) {
        for (const auto& figures : checked.explored->units) {
            if (figures.unit == index && figures.states > 0)
                out += minutes(figures, course.units[index].minutes) + routes(figures);
        }
    }
    return out + reading_of(checked.reading[index]);
}

/// "1 unit, 6 scenes"; or what a site adds: "2 numbers and 1 article, for every course".
std::string contents(const course::Course& course)
{
    if (course.adds_to.empty())
        return counted(real(course.units.size()), "unit") + ", " + counted(real(course.scenes.size()), "scene");
    std::string whom;
    for (const auto& id : course.adds_to)
        whom += (whom.empty() ? "" : ", ") + (id == "all" ? "every course" : id);
    return counted(real(course.helplines.size()), "number") + " and "
        + counted(real(course.resources.size()), "article") + ", for " + whom;
}

std::string to_look_up(const Checked& checked)
{
    std::string out;
    if (checked.facts_to_check > 0)
        out += "  " + counted(real(checked.facts_to_check), "fact") + (checked.facts_to_check == 1 ? " is" : " are")
            + " still to be checked.\n";
    if (checked.old_helplines > 0)
        out += "  " + counted(real(checked.old_helplines), "helpline") + (checked.old_helplines == 1 ? " was" : " were")
            + " not checked in the last " + std::to_string(reading::helpline_days) + " days.\n";
    return out;
}

} // namespace

std::string for_people(const Checked& checked)
{
    std::string out;
    course::SourceLines lines(checked.loaded.sources);
    for (const auto& finding : checked.findings)
        out += course::render(finding, lines, checked.folder);
    return out;
}

std::string summary(const Checked& checked)
{
    if (!checked.loaded.course)
        return {};
    const course::Course& course = *checked.loaded.course;
    std::string out = checked.folder + ": " + contents(course) + ", " + kinds(checked) + "\n";
    if (checked.explored)
        out += "  " + explored(*checked.explored) + "\n";
    for (course::Index index = 0; index < course.units.size(); ++index)
        out += unit(checked, course, index);
    return out + to_look_up(checked);
}

} // namespace vignette::author::report
