// What the author's notes say: what is to be mended, and where the course stands.

#include "engine/app/preview.hpp"
#include "engine/author/moment/moment.hpp"
#include "engine/play/plan_write.hpp"

namespace vignette::app {

namespace {

using course::Severity;

std::string kind_of(Severity severity)
{
    if (severity == Severity::Error)
        return "to mend";
    return severity == Severity::Warning ? "before publishing" : "worth a look";
}

/// With its capital letter and its full stop.
std::string sentence(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text.ends_with('?') || text.ends_with('.') ? text : text + ".";
}

std::string place_in(const std::vector<course::SourceFile>& sources, course::Where where)
{
    if (where.file >= sources.size())
        return {};
    return sources[where.file].name + (where.line > 0 ? ":" + std::to_string(where.line) : "");
}

present::AuthorPanel::Finding told(const course::Diagnostic& finding, const std::vector<course::SourceFile>& sources)
{
    std::string text = sentence(finding.message);
    if (!finding.advice.empty())
        text += " " + sentence(finding.advice);
    for (std::size_t i = 0; i < finding.route.size(); ++i)
        text += (i == 0 ? " How to get there: " : " → ") + finding.route[i];
    return {kind_of(finding.severity), place_in(sources, finding.where), std::move(text)};
}

/// "seen(…)" and what is computed follow from other things.
bool is_settable(const author::Value& value)
{
    return value.could != "computed" && value.name.find('(') == std::string::npos;
}

} // namespace

std::string Preview::place_of(course::Where where) const
{
    return place_in(m_shown, where);
}

void Preview::put_findings(present::AuthorPanel& panel) const
{
    for (const auto& finding : m_loaded.findings)
        panel.findings.push_back(told(finding, m_loaded.sources));
    for (const auto& finding : m_found)
        panel.findings.push_back(told(finding, m_shown));
}

void Preview::put_moment(present::AuthorPanel& panel) const
{
    const auto& course = m_desk.session()->course();
    const auto& state = m_desk.session()->state();
    if (state.now.scene != play::nothing) {
        panel.scene = course.scenes[state.now.scene].id;
        panel.place = place_of(course.scenes[state.now.scene].where);
    }
    for (const auto& value : author::values_at(course, state))
        panel.values.push_back({value.name, value.now, value.could, is_settable(value)});
    for (const auto& locked : author::locked_at(course, state))
        panel.locked.push_back({locked.label, locked.needs, locked.now});
}

void Preview::put_units(present::AuthorPanel& panel) const
{
    const auto& course = m_desk.session()->course();
    for (const auto& unit : course.units) {
        present::AuthorPanel::Unit one{unit.title.value, {}};
        for (const auto scene : unit.scenes)
            one.scenes.push_back({course.scenes[scene].id, course.scenes[scene].title.value});
        panel.units.push_back(std::move(one));
    }
}

present::AuthorPanel Preview::panel() const
{
    present::AuthorPanel out;
    out.course = std::filesystem::absolute(m_wish.course).lexically_normal().filename().string();
    out.sound = m_sound;
    out.playing = m_desk.session() != nullptr;
    out.recording = m_plan.has_value();
    out.plan_name = m_plan_name;
    out.search = m_search;
    out.message = m_message;
    out.plan_message = m_plan_message;
    out.plan_saved = m_plan_saved;
    out.open = m_open;
    put_findings(out);
    if (out.playing) {
        put_moment(out);
        put_units(out);
    }
    if (m_plan) {
        for (const auto& step : m_plan->steps) {
            if (const auto* event = std::get_if<play::Event>(&step.is))
                out.steps.push_back(play::plan_line(*event));
        }
    }
    return out;
}

} // namespace vignette::app
