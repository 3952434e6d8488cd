#pragma once

#include "engine/app/places.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/present/intent.hpp"
#include "engine/present/learning_screens.hpp"

#include <string>
#include <string_view>

namespace vignette::app {

/// A document that somebody wants as a file, to print or to keep: the page that asks in which form, and where. Nothing
/// of it is written anywhere but there.
class Copy {
public:
    /// How the page and the file are called.
    struct Words {
        std::string learner, title, care; ///< `care`: what the file tells whoever opens it.
        std::string file; ///< "To read": the day and the ending are put behind it.
    };

    Copy(exchange::documents::Document, Words, Places);

    present::Screen screen() const;
    void wrote(std::string_view box, std::string_view text);

    /// What a button asks for; true when this page is done with: saved, or not wanted any more. What cannot be saved is
    /// said on the page.
    bool obey(const present::Command&);

    /// Where it was saved, as a sentence; empty if it was not.
    const std::string& message() const { return m_message; }

private:
    bool save_in(const std::string& folder);

    exchange::documents::Document m_document;
    Words m_words;
    Places m_places;
    std::string m_form = "pdf", m_folder, m_problem, m_message;
};

} // namespace vignette::app
