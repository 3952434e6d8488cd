// What the site lead saves, and where.

#include "engine/app/completion.hpp"
#include "engine/app/office.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/files.hpp"

namespace vignette::app {

namespace {

/// What the page says of a file, and what the file is called.
struct Saving {
    std::string title = "Print or save";
    std::string care = "The file names people. Please keep it where only those can read it who need it for their work.";
    std::vector<std::pair<std::string, std::string>> forms; ///< By ending, at least one; the first is chosen.
    std::string file; ///< Its name, without the day. It names nobody, and no course.
    std::string audited;
    bool of_person = false; ///< Then the audit has their random id.
};

const std::pair<std::string, std::string> as_pdf{"pdf", "A document to print (PDF)"};
const std::pair<std::string, std::string> as_html{"html", "A page for a web browser (HTML)"};
const std::pair<std::string, std::string> as_csv{"csv", "A table for a spreadsheet (CSV)"};
const std::pair<std::string, std::string> as_json{"json", "Data for another program (JSON)"};

Saving of_person(const std::string& what)
{
    Saving out;
    out.of_person = true;
    out.forms = {as_pdf, as_html};
    if (what == "about") {
        out.forms.push_back(as_json);
        out.file = "Held on one person";
        out.audited = "subject access";
        return out;
    }
    out.title = "Save a record of completion";
    out.care = "It says who completed the course, and when. It has nothing of what they wrote or chose.";
    out.file = "Record of completion";
    out.audited = "record of completion";
    return out;
}

Saving saving(const std::string& what)
{
    if (what == "about" || what.starts_with(a_completion))
        return of_person(what);
    Saving out;
    out.file = "Training " + what;
    out.audited = what;
    out.forms = {as_pdf, as_html};
    if (what != "shared" && what != "register" && what != "classes" && what != "reach")
        out.forms.push_back(as_csv);
    if (what == "register")
        out.file = "Class register";
    else if (what == "reach")
        out.file = "How far training has reached";
    if (what == "completions") {
        out.title = "Completions for a spreadsheet";
        out.forms = {as_csv};
    } else if (what == "statements") {
        out.title = "Statements for a learning record store";
        out.care
            = "The file has no names. Once sent, a statement can be hidden there, and only the store can erase it.";
        out.forms = {{"jsonl", "Statements, one a line (JSON)"}};
    } else if (what == "class-export") {
        out.title = "Classes for other homes";
        out.care = "The file names who may teach, and who led classes. Nobody is in it who only took part.";
        out.forms = {as_csv};
        out.file = "Classes for other homes";
        out.audited = "classes for other homes";
    } else if (what == "asc-wds") {
        out.title = "Training for ASC-WDS";
        out.care
            = "An upload replaces the training records of each worker in this file, and their certificates. Please "
              "keep the file where only those can read it who need it.";
        out.forms = {as_csv};
        out.file = "Training for ASC-WDS";
        out.audited = "training for ASC-WDS";
    }
    return out;
}

} // namespace

present::Screen Office::save_page() const
{
    const auto now = saving(m_saving);
    present::SavePage page;
    page.lead = true;
    page.title = now.title;
    page.care = now.care;
    page.forms = now.forms;
    page.form = m_form;
    page.places = places_to_save(m_places);
    page.folder = typed("folder", "");
    page.problem = m_message;
    return present::save_screen(page);
}

/// What cannot be made for another program is said before anybody is asked for a folder.
Status Office::open_save(const std::string& what)
{
    m_saving = what;
    m_form = saving(what).forms.front().first;
    if (is_export()) {
        if (const auto bytes = export_to_save(); !bytes)
            return say(bytes.error(), "");
        if (auto kept = keep_web_address(); !kept)
            return say(kept, "");
    }
    m_save_open = true;
    return Done{};
}

Status Office::save_in(const std::string& folder)
{
    const auto bytes = bytes_to_save();
    if (!bytes)
        return say(bytes.error(), "");
    const auto now = saving(m_saving);
    const auto saved = save_new(folder, now.file + " " + exchange::iso_day(today()), "." + m_form, bytes.value());
    if (!saved) {
        m_message = saved.error().message;
        return Done{};
    }
    m_save_open = false;
    const std::string detail = now.audited + " as " + m_form + (now.of_person ? ", " + m_uid : "");
    return say(m_records->audit("exported", detail), "Saved as " + files::shown(saved.value()) + ".");
}

} // namespace vignette::app
