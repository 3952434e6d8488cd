// A page of a course as a document to print.

#include "engine/app/desk.hpp"
#include "engine/app/names.hpp"
#include "engine/app/paper.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

namespace {

/// The learner's own state, once on each page of the scene.
std::vector<play::State> parts_of_scene(const course::Course& course, const play::State& state)
{
    std::vector<play::State> out(course.scenes[state.now.scene].parts.size(), state);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].now.part = static_cast<std::uint16_t>(i);
    return out;
}

} // namespace

/// Only of a scene that may be printed: its course says so, and none that keeps nothing has any.
void Desk::open_printing()
{
    const auto& course = m_session->course();
    if (m_session->page().printable.empty() || course.privacy == course::Privacy::Participation)
        return;
    const auto states = parts_of_scene(course, m_session->state());
    std::vector<play::Page> pages;
    for (const auto& state : states)
        pages.push_back(play::page(course, state));
    Paper paper;
    paper.foot = name_outside(course);
    paper.dated = exchange::day_of(m_clock());
    paper.jots = m_jots;
    paper.png = [&](std::string_view path, const std::vector<std::string>& parts) {
        return png_for_paper(m_course_folder / path, parts, m_places);
    };
    const char* care = has_own_words(pages)
        ? "What you wrote or ticked on this page is in the file. Nobody keeps it but you: whoever opens it can read it."
        : "It has nothing of yours in it. Whoever opens it can see what you have read about.";
    m_printing.emplace(
        on_paper(pages, paper), Copy::Words{learner_name(), "Save a copy to print", care, "To print"}, m_places);
    m_where = Where::Printing;
}

bool Desk::obey_printing(const present::Command& command)
{
    if (command.kind == Kind::PrintPage) {
        if (is_playing())
            open_printing();
        return true;
    }
    if (m_where != Where::Printing)
        return false;
    if (m_printing->obey(command)) {
        m_notice = m_printing->message();
        m_printing.reset();
        m_where = Where::Playing;
    }
    return true;
}

} // namespace vignette::app
