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

} // namespace

Result<Paths> save_papers(
    const Places& places, const std::filesystem::path& path, const std::filesystem::path& folder, Seconds now)
{
    const auto taught = load_to_teach(places, path, "");
    if (!taught)
        return taught.error();
    const auto& course = taught.value().course;
    Paper paper;
    paper.foot = name_outside(course);
    paper.dated = exchange::day_of(now);
    paper.png = [&](std::string_view file, const std::vector<std::string>& parts) {
        return png_for_paper(taught.value().folder / file, parts, places);
    };
    const std::string title = name_outside(course);
    const auto papers = class_papers(course, title, paper);
    Paths out;
    const std::pair<const exchange::documents::Document*, const char*> all[] = {{&papers.plan, "session plan"},
        {&papers.pack, "facilitator"}, {&papers.handouts, "handouts"}, {&papers.cards, "answer cards"},
        {&papers.sheet, "register"}, {&papers.evaluation, "how was it"}, {&papers.between, "until next time"}};
    Status done = Done{};
    for (const auto& [document, what] : all) {
        if (done)
            done = save(*document, file_name(title) + ", " + what, folder, out);
    }
    return done ? Result<Paths>(std::move(out)) : done.error();
}

} // namespace vignette::app
