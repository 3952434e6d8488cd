#include "engine/exchange/classes/teachers_document.hpp"

#include "engine/exchange/documents/text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace vignette::exchange::classes {

namespace {

using namespace documents;

std::array<int, 3> numbers_of(const std::string& version)
{
    std::array<int, 3> out{};
    (void)std::sscanf(version.c_str(), "%9d.%9d.%9d", &out[0], &out[1], &out[2]);
    return out;
}

std::string prepared_text(const Teacher& one)
{
    if (!one.trained)
        return "Leads classes. Who prepared them is not written down.";
    std::string out = "Prepared on " + day_text(*one.trained);
    if (!one.trained_by.empty())
        out += " by " + one.trained_by;
    if (one.again)
        out += ", and again on " + day_text(*one.again);
    return out + ".";
}

std::string version_text(const Teacher& one, const VersionsHere& here)
{
    if (one.version.empty())
        return {};
    const auto found = here.find(one.course);
    if (found == here.end() || found->second == one.version)
        return "With version " + one.version + ".";
    const bool older = numbers_of(one.version) < numbers_of(found->second);
    return "With version " + one.version + (older ? ", an older version than " : ", another version than ")
        + found->second + " here.";
}

std::string refresher_text(const Teacher& one, Day today)
{
    if (!one.refresher || !one.teaches)
        return {};
    return (refresher_is_due(one, today) ? "The refresher was due by " : "Refresher by ") + day_text(*one.refresher)
        + ".";
}

std::string count(std::int64_t number, const char* one, const char* more)
{
    return counted(static_cast<std::size_t>(number), one, more);
}

std::string led_text(const Teacher& one)
{
    if (one.classes == 0)
        return "No class of theirs is kept yet.";
    std::string out
        = "Has led " + count(one.classes, "class", "classes") + " for " + count(one.people, "person", "people");
    return out + (one.last_class ? ", the last on " + day_text(*one.last_class) : "") + ".";
}

std::string tree_name(const Teacher& one, int generation)
{
    std::string out;
    for (int depth = 1; depth < std::min(generation, 6); ++depth)
        out += "\u2003"; // A wide blank, which tables do not swallow.
    return out + one.name;
}

std::vector<Cell> teacher_row(const Teacher& one, const Descent& line, const VersionsHere& here, Day today)
{
    const auto refresher = refresher_text(one, today);
    return {{tree_name(one, line.generation) + (one.teaches ? "" : "\n(no more)")}, {one.home},
        {line.generation == 0 ? "–" : std::to_string(line.generation)},
        {prepared_text(one) + (one.version.empty() ? "" : "\n" + version_text(one, here))},
        {refresher, refresher_is_due(one, today) ? Tone::Soon : Tone::Plain}, {led_text(one)}};
}

Document begun(const std::string& title, const std::string& site, Day today)
{
    Document out;
    out.title = title + ": " + site + ", " + day_text(today);
    out.dated = today;
    out.foot = title + " · " + site + " · " + day_text(today);
    out.blocks = {Heading{1, title}, Paragraph{literal(site) + ", " + day_text(today) + "."}};
    return out;
}

} // namespace

bool refresher_is_due(const Teacher& one, Day today)
{
    return one.teaches && one.refresher && *one.refresher < today;
}

std::vector<std::string> about_teacher(const Teacher& one, const Descent& line, const VersionsHere& here, Day today)
{
    std::vector<std::string> out{prepared_text(one), version_text(one, here), one.teaches ? "" : "Teaches it no more.",
        refresher_text(one, today), led_text(one),
        line.prepared == 0 ? "" : "Has prepared " + counted(line.prepared, "person", "people") + " to teach it."};
    std::erase(out, "");
    return out;
}

Document teachers_document(
    const std::string& site, const std::vector<Teacher>& all, const VersionsHere& here, Day today)
{
    auto out = begun("Who may teach", site, today);
    out.landscape = true;
    std::string course;
    for (const auto& line : lineage(all)) {
        const auto& one = all[line.teacher];
        if (one.course != course || out.blocks.size() == 2) {
            course = one.course;
            out.blocks.emplace_back(Heading{2, course});
            out.blocks.emplace_back(
                Table{{}, {"Name", "Home", "Generation", "Prepared", "Refresher", "Classes since"}, {}});
        }
        std::get<Table>(out.blocks.back()).rows.push_back(teacher_row(one, line, here, today));
    }
    if (all.empty())
        out.blocks.emplace_back(Paragraph{"Nobody is on the list yet."});
    out.blocks.emplace_back(Note{"Generation 1 was prepared by somebody who is not on the list, generation 2 by "
                                 "generation 1, and so on. Nobody’s name is here who only took part."});
    return out;
}

} // namespace vignette::exchange::classes
