#include "engine/app/teach/save_papers.hpp"

#include "engine/app/names.hpp"
#include "engine/app/saving.hpp"
#include "engine/app/teach/load_to_teach.hpp"
#include "engine/app/teach/papers.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using Paths = std::vector<std::filesystem::path>;

/// What no file's name may have becomes a blank.
std::string file_name(std::string title)
{
    std::replace_if(
        title.begin(), title.end(),
        [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }, ' ');
    return title;
}

/// As a page for a browser, and as a document to print.
Status save(const exchange::documents::Document& document, const std::string& name, const std::filesystem::path& folder,
    Paths& out)
{
    const auto page = save_new(folder, name, ".html", exchange::documents::html(document));
    if (!page)
        return page.error();
    out.push_back(page.value());
    const auto bytes = exchange::documents::pdf(document);
    if (!bytes)
        return bytes.error();
    const auto print = save_new(folder, name, ".pdf", bytes.value());
    if (!print)
        return print.error();
    out.push_back(print.value());
    return Done{};
}

/// `unit`: ", unit 2" behind the names of what is of one unit; the rest is the same for all.
Result<Paths> save_all(
    const ClassPapers& papers, const std::string& title, const std::string& unit, const std::filesystem::path& folder)
{
    const std::pair<const exchange::documents::Document*, std::string> all[]
        = {{&papers.plan, unit + ", session plan"}, {&papers.pack, unit + ", facilitator"},
            {&papers.handouts, unit + ", handouts"}, {&papers.cards, ", answer cards"}, {&papers.sheet, ", register"},
            {&papers.evaluation, ", how was it"}, {&papers.between, unit + ", until next time"}};
    Paths out;
    for (const auto& [document, what] : all) {
        if (const auto done = save(*document, file_name(title) + what, folder, out); !done)
            return done.error();
    }
    return out;
}

} // namespace

Result<Paths> save_papers(const Places& places, const PaperWish& wish, Seconds now)
{
    std::error_code gone; // Where the program was started; then only a whole path will do.
    const auto folder = std::filesystem::absolute(wish.folder, gone).lexically_normal();
    const auto taught = load_to_teach(places, wish.course, wish.language);
    if (!taught)
        return taught.error();
    const auto& course = taught.value().course;
    const auto unit = unit_to_teach(course, wish.unit);
    if (!unit)
        return unit.error();
    // Before all pages are set: a slip in a name is told at once.
    if (const auto there = is_folder_to_save_in(folder); !there)
        return there.error();
    Paper paper;
    const std::string title = name_outside(course);
    paper.foot = title;
    paper.dated = exchange::day_of(now);
    paper.png = [&](std::string_view file, const std::vector<std::string>& parts) {
        return png_for_paper(taught.value().folder / file, parts, places);
    };
    const auto& only = unit.value();
    return save_all(
        class_papers(course, title, paper, only), title, only ? ", unit " + std::to_string(*only + 1) : "", folder);
}

} // namespace vignette::app
