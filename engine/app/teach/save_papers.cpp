#include "engine/app/teach/save_papers.hpp"

#include "engine/app/additions.hpp"
#include "engine/app/names.hpp"
#include "engine/app/saving.hpp"
#include "engine/app/teach/papers.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"

namespace vignette::app {

namespace {

using Paths = std::vector<std::filesystem::path>;

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
    const auto located = locate(path, places);
    if (!located)
        return located.error();
    const auto loaded = load(path, places);
    if (!loaded.course)
        return Error{ErrorCode::Unreadable,
            "This course cannot be printed yet. See what is to be mended with: vignette check " + path.string()};
    const auto& course = *loaded.course;
    Paper paper;
    paper.foot = name_outside(course);
    paper.dated = exchange::day_of(now);
    paper.png = [&](std::string_view file, const std::vector<std::string>& parts) {
        return png_for_paper(located.value().folder / file, parts, places);
    };
    const auto papers = class_papers(course, name_outside(course), paper);
    Paths out;
    auto done = save(papers.pack, "For the facilitator", folder, out);
    if (done)
        done = save(papers.handouts, "For each learner", folder, out);
    if (done)
        done = save(papers.sheet, "Register", folder, out);
    return done ? Result<Paths>(std::move(out)) : done.error();
}

} // namespace vignette::app
