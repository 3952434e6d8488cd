#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// Something that a course brings to read and keep: an article, a guide, its words explained.
struct Article {
    std::string id; ///< Names it in a Command.
    std::string group; ///< The heading under which it stands: "For facilitators".
    std::string title;
    std::string text; ///< With *emphasis*, and blank lines between paragraphs.
    std::string address; ///< Written out: this program opens no links.
    std::string standing; ///< "Looked at on 21 November 2026."
    bool kept = false; ///< Among the learner's own.
    std::string from; ///< Whose it is, where it is not the course's: "Quarrywell House".
    std::string picture; ///< Absolute path; empty: none.
    std::string alt; ///< The picture in words.
};

/// "From Quarrywell House."; empty for what is the course's own.
std::string from_whom(const Article&);

/// What is there to read, or one of it.
struct ReadingPage {
    std::string learner;
    std::string course; ///< Its neutral name, where it asks for one.
    std::vector<Article> articles; ///< Those that the search found; groups stand together.
    std::string searched; ///< Empty: everything is there.
    std::string message;
    bool can_keep = false; ///< There is somebody whose own it could be.
    bool can_save = false; ///< The course allows paper.
};
Screen reading_screen(const ReadingPage&);
Screen article_screen(const ReadingPage&, const Article&);

} // namespace vignette::present
