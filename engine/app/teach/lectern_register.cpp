// Who is here: the page of the register, and what is done on it.

#include "engine/app/teach/lectern.hpp"
#include "engine/app/teach/written.hpp"

#include <algorithm>
#include <utility>

namespace vignette::app {

namespace {

std::vector<std::string> names_of(const std::vector<records::Learner>& people)
{
    std::vector<std::string> out;
    for (const auto& one : people)
        out.push_back(one.name);
    return out;
}

} // namespace

present::Screen Lectern::register_screen() const
{
    return present::class_register_screen({m_session->attendance, names_of(m_known), m_clock(), m_written,
        m_book.may_keep(), m_taking_off, box("name"), m_message, m_maybe ? m_known[*m_maybe].name : ""});
}

void Lectern::open_register()
{
    const auto& all = session().attendance;
    m_taking_off = false;
    m_maybe.reset();
    auto people = m_book.people();
    m_known = people ? std::move(people).value() : std::vector<records::Learner>{};
    std::erase_if(m_known, [&](const auto& one) {
        return std::any_of(all.begin(), all.end(), [&](const auto& here) { return here.learner == one.id; });
    });
    m_where = Where::Register;
}

bool Lectern::come_in(const std::optional<records::LearnerId>& learner, const std::string& name)
{
    auto& all = session().attendance;
    const auto put = classroom::put_on_list(all, learner, name);
    take(put ? classroom::arrive(all, all.size() - 1, m_clock()) : put);
    return put.ok();
}

void Lectern::come_in_known(std::size_t index)
{
    if (index >= m_known.size())
        return;
    const auto who = m_known[index];
    if (come_in(who.id, who.name))
        m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(index));
}

/// Where nothing is kept it is no matter who it is.
void Lectern::ask_who(const std::string& name)
{
    if (m_book.may_keep())
        m_maybe = classroom::may_mean(session().attendance, names_of(m_known), name);
}

/// The visitor on the last line is that learner, from when they came in.
void Lectern::is_known(std::size_t index)
{
    auto& all = session().attendance;
    const auto meant = classroom::is_meant(all, all.size() - 1, m_known[index].id, m_known[index].name);
    take(meant);
    if (meant)
        m_known.erase(m_known.begin() + static_cast<std::ptrdiff_t>(index));
}

/// Whoever is of the site by that name; else a visitor, and whom that name may have meant is asked.
void Lectern::come_in_written()
{
    const std::string name = trimmed(box("name"));
    const auto known = std::find_if(
        m_known.begin(), m_known.end(), [&](const auto& one) { return classroom::same_name(one.name, name); });
    if (known != m_known.end())
        come_in_known(static_cast<std::size_t>(known - m_known.begin()));
    else if (come_in(std::nullopt, name))
        ask_who(name);
    if (!m_message.empty())
        return; // It stands in the box still.
    m_boxes.erase("name");
    ++m_written;
}

bool Lectern::obey_register(const std::string& deed, const std::string& target)
{
    auto& all = session().attendance;
    const auto maybe = std::exchange(m_maybe, std::nullopt); // Asked once: another deed answers it with no.
    const std::size_t line = line_in(target);
    if (deed == "arrive") {
        take(classroom::arrive(all, line, m_clock()));
    } else if (deed == "leave") {
        take(classroom::leave(all, line, m_clock()));
    } else if (deed == "off") {
        take(classroom::take_off_list(all, line));
        open_register(); // Whoever was of the site is in its list again.
    } else if (deed == "slips") {
        m_taking_off = !m_taking_off;
    } else if (deed == "known") {
        come_in_known(line);
    } else if (deed == "meant" && maybe) {
        is_known(*maybe);
    } else if (deed == "write") {
        come_in_written();
        if (!m_message.empty())
            m_maybe = maybe; // Nobody came in.
    } else {
        return false;
    }
    return true;
}

} // namespace vignette::app
