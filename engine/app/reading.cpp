#include "engine/app/reading.hpp"

#include "engine/app/articles.hpp"
#include "engine/app/names.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"

#include <algorithm>

namespace vignette::app {

using Kind = present::Command::Kind;

Reading::Reading(const course::Course& course, Reader reader, Places places, Clock clock)
    : m_articles(articles_in(course))
    , m_reader(std::move(reader))
    , m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_course(name_outside(course))
    , m_can_save(course.privacy != course::Privacy::Participation)
{
    mark_kept();
}

void Reading::mark_kept()
{
    for (auto& article : m_articles)
        article.kept = m_reader.kept.contains(article.id);
}

const present::Article* Reading::opened() const
{
    const auto found = std::find_if(
        m_articles.begin(), m_articles.end(), [&](const present::Article& one) { return one.id == m_opened; });
    return found == m_articles.end() ? nullptr : &*found;
}

present::ReadingPage Reading::page() const
{
    return {m_reader.name, m_course, with_words(m_articles, m_searched), m_searched, m_message, m_reader.can_keep,
        m_can_save};
}

present::SavePage Reading::save_page() const
{
    present::SavePage page;
    page.learner = m_reader.name;
    page.title = "Save a copy to print";
    page.care = "It has nothing of yours in it. Whoever opens it can see what you have read about.";
    page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"}};
    page.form = m_form;
    page.places = places_to_save(m_places);
    page.folder = m_folder;
    page.problem = m_problem;
    return page;
}

present::Screen Reading::screen() const
{
    const auto* article = opened();
    if (!article)
        return present::reading_screen(page());
    return m_saving ? present::save_screen(save_page()) : present::article_screen(page(), *article);
}

void Reading::wrote(std::string_view box, std::string_view text)
{
    if (box == "search")
        m_typed = text::trim(text);
    else if (box == "folder")
        m_folder = text::trim(text);
}

void Reading::keep(const std::string& id)
{
    if (m_reader.kept.erase(id) == 0)
        m_reader.kept.insert(id);
    mark_kept();
}

bool Reading::obey(const present::Command& command)
{
    m_message.clear();
    m_problem.clear();
    switch (command.kind) {
    case Kind::Search:
        m_searched = m_typed;
        return false;
    case Kind::OpenArticle:
        m_opened = command.target;
        return false;
    case Kind::KeepArticle:
        if (m_reader.can_keep)
            keep(command.target);
        return m_reader.can_keep;
    case Kind::SaveCopy:
        m_saving = m_can_save;
        return false;
    case Kind::SaveAs:
        m_form = command.target;
        return false;
    case Kind::SaveIn:
        save_in(command.target.empty() ? m_folder : command.target);
        return false;
    default: // ToList: the only one left.
        if (!std::exchange(m_saving, false))
            m_opened.clear();
        return false;
    }
}

void Reading::save_in(const std::string& folder)
{
    const auto* article = opened();
    if (!article || !m_saving)
        return;
    const auto document = document_of(*article, exchange::day_of(m_clock()));
    const auto bytes = m_form == "pdf" ? exchange::documents::pdf(document)
                                       : Result<std::string>(exchange::documents::html(document));
    const auto saved = bytes
        ? save_new(folder, "To read " + exchange::iso_day(document.dated), "." + m_form, bytes.value())
        : Result<std::filesystem::path>(bytes.error());
    if (!saved) {
        m_problem = saved.error().message;
        return;
    }
    m_saving = false;
    m_message = "Saved as " + files::shown(saved.value()) + ".";
}

} // namespace vignette::app
