#include "engine/app/copy.hpp"

#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/pdf.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

Copy::Copy(exchange::documents::Document document, Words words, Places places)
    : m_document(std::move(document))
    , m_words(std::move(words))
    , m_places(std::move(places))
{
}

present::Screen Copy::screen() const
{
    present::SavePage page;
    page.learner = m_words.learner;
    page.title = m_words.title;
    page.care = m_words.care;
    page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"}};
    page.form = m_form;
    page.places = places_to_save(m_places);
    page.folder = m_folder;
    page.problem = m_problem;
    return present::save_screen(page);
}

void Copy::wrote(std::string_view box, std::string_view text)
{
    if (box == "folder")
        m_folder = text::trim(text);
}

bool Copy::obey(const present::Command& command)
{
    m_problem.clear();
    if (command.kind == Kind::SaveAs)
        m_form = command.target;
    else if (command.kind == Kind::SaveIn)
        return save_in(command.target.empty() ? m_folder : command.target);
    return command.kind == Kind::ToList;
}

bool Copy::save_in(const std::string& folder)
{
    const auto bytes = m_form == "pdf" ? exchange::documents::pdf(m_document)
                                       : Result<std::string>(exchange::documents::html(m_document));
    const auto saved = bytes
        ? save_new(folder, m_words.file + " " + exchange::iso_day(m_document.dated), "." + m_form, bytes.value())
        : Result<std::filesystem::path>(bytes.error());
    if (!saved) {
        m_problem = saved.error().message;
        return false;
    }
    m_message = "Saved as " + files::shown(saved.value()) + ".";
    return true;
}

} // namespace vignette::app
