// What a course brings to read and keep, beside its stories.

#include "engine/app/additions.hpp"
#include "engine/app/articles.hpp"
#include "engine/app/desk.hpp"
#include "engine/app/kept_articles.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

/// The ids of articles are those of the course with a word and a hyphen before them.
std::vector<present::Article> Desk::articles_here()
{
    auto out = articles_in(m_session->course());
    for (auto& article : out) {
        article.from = whose(additions(), std::string_view(article.id).substr(article.id.find('-') + 1));
        if (!article.picture.empty())
            article.picture = (m_course_folder / article.picture).string(); // What a site adds is absolute already.
    }
    return out;
}

/// Only for somebody who is signed in, and of no course that keeps nothing.
void Desk::open_reading()
{
    const auto& course = m_session->course();
    Reading::Reader reader;
    reader.name = learner_name();
    reader.can_keep = m_learner && !m_unkept && course.privacy != course::Privacy::Participation;
    if (reader.can_keep) {
        auto kept = kept_articles(*records(), m_learner->id, course.id);
        if (!kept)
            return fail(kept.error(), true);
        reader.kept = std::move(kept).value();
    }
    m_reading.emplace(course, articles_here(), std::move(reader), m_places, m_clock);
    m_read_from = m_where;
    m_where = Where::Reading;
}

/// What cannot be kept is said on the page, which stays.
void Desk::keep_reading()
{
    const auto kept = keep_articles(*records(), m_learner->id, m_session->course().id, m_reading->kept());
    if (!kept)
        m_reading->say(kept.error().message);
}

bool Desk::obey_reading(const present::Command& command)
{
    if (command.kind == Kind::Read) {
        if (m_session)
            open_reading();
        return true;
    }
    if (m_where != Where::Reading)
        return false;
    if (command.kind == Kind::ToList && m_reading->is_at_list())
        m_where = m_read_from;
    else if (m_reading->obey(command))
        keep_reading();
    return true;
}

} // namespace vignette::app
