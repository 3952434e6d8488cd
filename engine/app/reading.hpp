#pragma once

#include "engine/app/copy.hpp"
#include "engine/app/places.hpp"
#include "engine/core/clock.hpp"
#include "engine/course/course.hpp"
#include "engine/present/intent.hpp"
#include "engine/present/reading_screens.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

/// What a course brings to read and keep, apart from its stories: the list with its search, and each text on a page.
/// It knows nothing of what anybody did in the course.
class Reading {
public:
    /// Who reads. Their own texts are for them alone; a guest has none, and a participation course keeps none.
    struct Reader {
        std::string name;
        bool can_keep = false;
        std::set<std::string> kept; ///< Ids of articles, as `kept()` gave them.
    };

    /// `articles` are the course's: see articles_in().
    Reading(const course::Course&, std::vector<present::Article> articles, Reader, Places, Clock);

    present::Screen screen() const;
    void wrote(std::string_view box, std::string_view text);

    /// What a button asks for; true where `kept()` has changed. A file that cannot be saved is said on the page.
    bool obey(const present::Command&);

    /// The list is shown, not one text of it: going back from here leaves it.
    bool is_at_list() const { return opened() == nullptr; }

    /// The learner's own.
    const std::set<std::string>& kept() const { return m_reader.kept; }

    void say(std::string sentence) { m_message = std::move(sentence); }

private:
    const present::Article* opened() const;
    present::ReadingPage page() const;
    void copy(const present::Article&);
    void keep(const std::string& id);
    void mark_kept();

    std::vector<present::Article> m_articles;
    Reader m_reader;
    Places m_places;
    Clock m_clock;
    std::string m_course;
    bool m_can_save = false;
    std::optional<Copy> m_copy; ///< Of the article that is open, while it is being saved.
    std::string m_opened, m_typed, m_searched, m_message;
};

} // namespace vignette::app
