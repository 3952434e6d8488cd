#include "engine/exchange/classes/teachers_document.hpp"
#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::classes {

namespace {

using namespace documents;

std::string maybe_day_text(const std::optional<Day>& day)
{
    return day ? short_day_text(*day) : "–";
}

std::string people_text(std::int64_t number, const char* one, const char* more)
{
    return counted(static_cast<std::size_t>(number), one, more);
}

std::string teachers_text(const Reach& reach)
{
    std::string out = std::to_string(reach.teachers);
    return reach.no_more == 0 ? out : out + " (" + std::to_string(reach.no_more) + " no more)";
}

std::string generation_text(int generation)
{
    if (generation == 0)
        return "Not on a list";
    return generation == 1 ? "1, the first" : std::to_string(generation);
}

void put_counts(const Reach& reach, std::vector<Cell>& row)
{
    row.push_back({std::to_string(reach.classes)});
    row.push_back({std::to_string(reach.people)});
    row.push_back({maybe_day_text(reach.last_class)});
}

std::string in_all(const Reach& all)
{
    return counted(all.teachers, "person was", "people were") + " prepared to teach it. "
        + (all.classes == 1 ? "There was " : "There were ") + people_text(all.classes, "class", "classes") + " for "
        + people_text(all.people, "person", "people") + ".";
}

std::string names_of(const std::vector<Teacher>& all)
{
    std::string out;
    for (const auto& one : all)
        out += (out.empty() ? "" : ", ") + one.name + " (" + one.home + ")";
    return out;
}

void put_course(const CourseReach& course, Document& out)
{
    out.blocks.emplace_back(Heading{2, course.course});
    out.blocks.emplace_back(Paragraph{in_all(course.all)});
    Table table{{}, {"Generation", "May teach", "Classes", "People", "Last class"}, {}};
    for (const auto& [generation, reach] : course.generations) {
        std::vector<Cell> row{{generation_text(generation)}, {generation == 0 ? "–" : teachers_text(reach)}};
        put_counts(reach, row);
        table.rows.push_back(std::move(row));
    }
    out.blocks.emplace_back(std::move(table));
    if (!course.nobody_yet.empty())
        out.blocks.emplace_back(
            Paragraph{"Prepared, and no class of theirs is kept yet: " + literal(names_of(course.nobody_yet))
                + ". Perhaps it would help to lead the first one together with somebody."});
}

std::string generations_of(const HomeReach& home)
{
    if (home.furthest == 0)
        return "–";
    const auto first = std::to_string(home.nearest);
    return home.nearest == home.furthest ? first : first + " to " + std::to_string(home.furthest);
}

void put_homes(const std::vector<HomeReach>& homes, Document& out)
{
    out.blocks.emplace_back(Heading{2, "Home by home"});
    Table table{{}, {"Home", "May teach", "Generations", "Classes", "People", "Last class"}, {}};
    for (const auto& home : homes) {
        std::vector<Cell> row{{home.home}, {teachers_text(home.all)}, {generations_of(home)}};
        put_counts(home.all, row);
        table.rows.push_back(std::move(row));
    }
    out.blocks.emplace_back(std::move(table));
}

std::string sources(const std::vector<std::string>& others)
{
    if (others.empty())
        return "Only what is kept here is counted.";
    std::string out;
    for (const auto& one : others)
        out += (out.empty() ? "" : ", ") + one;
    return "Counted with what these homes sent: " + literal(out) + ".";
}

} // namespace

Document cascade_document(
    const std::string& site, const Cascade& cascade, const std::vector<std::string>& others, Day today)
{
    Document out;
    const std::string title = "How far it has reached";
    out.title = title + ": " + site + ", " + day_text(today);
    out.dated = today;
    out.foot = title + " · " + site + " · " + day_text(today);
    out.blocks = {Heading{1, title}, Paragraph{literal(site) + ", " + day_text(today) + ". " + sources(others)}};
    for (const auto& course : cascade.courses)
        put_course(course, out);
    if (cascade.courses.empty())
        out.blocks.emplace_back(Paragraph{"There are no classes yet, and nobody is on the list of who may teach."});
    else
        put_homes(cascade.homes, out);
    out.blocks.emplace_back(
        Note{"Generation 1 was prepared by somebody who is not on a list. Generation 2 was prepared by generation 1, "
             "and so on. Each person is counted once for each of their teachers."});
    return out;
}

} // namespace vignette::exchange::classes
