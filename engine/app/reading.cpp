#include "engine/app/reading.hpp"

#include "engine/app/articles.hpp"
#include "engine/app/names.hpp"
#include "engine/app/paper.hpp"
#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::app {

using Kind = present::Command::Kind;

Reading::Reading(
    const course::Course& course, std::vector<present::Article> articles, Reader reader, Places places, Clock clock)
    : m_articles(std::move(articles))
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

void Reading::copy(const present::Article& article)
{
    Copy::Words words;
    words.learner = m_reader.name;
    words.title = "Save a copy to print";
    words.care = "It has nothing of yours in it. Whoever opens it can see what you have read about.";
    words.file = "To read";
    m_copy.emplace(document_of(article, exchange::day_of(m_clock()), png_for_paper(article.picture, {}, m_places)),
        std::move(words), m_places);
}

present::Screen Reading::screen() const
{
    const auto* article = opened();
    if (!article)
        return present::reading_screen(page());
    return m_copy ? m_copy->screen() : present::article_screen(page(), *article);
}

void Reading::wrote(std::string_view box, std::string_view text)
{
    if (box == "search")
        m_typed = text::trim(text);
    else if (m_copy)
        m_copy->wrote(box, text);
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
    if (m_copy) {
        if (m_copy->obey(command)) {
            m_message = m_copy->message();
            m_copy.reset();
        }
        return false;
    }
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
        if (const auto* article = opened(); article && m_can_save)
            copy(*article);
        return false;
    default: // ToList: the only one left.
        m_opened.clear();
        return false;
    }
}

} // namespace vignette::app
