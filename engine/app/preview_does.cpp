// What the author does beside the page.

#include "engine/app/plans.hpp"
#include "engine/app/preview.hpp"
#include "engine/author/moment/moment.hpp"
#include "engine/core/files.hpp"
#include "engine/play/plan_run.hpp"
#include "engine/play/plan_write.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

namespace fs = std::filesystem;

/// "A bad start" → "a-bad-start", for a file's name.
std::string file_name(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter)
            out.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c - 'A' + 'a'));
        else if (!out.empty() && out.back() != '-')
            out.push_back('-');
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.substr(0, 60);
}

/// Writing and rating are told again with every change: the last one counts.
bool takes_the_place(const play::Event& before, const play::Event& after)
{
    return before.action == after.action && before.ask == after.ask && !after.ask.empty() && before.item == after.item
        && before.id == after.id;
}

/// A plan is given away with its course: what its author tried out there is not.
void add_step(play::PlanRun& plan, play::Event event)
{
    if (!event.text.empty())
        event.text = "What a learner writes.";
    auto* last = plan.steps.empty() ? nullptr : std::get_if<play::Event>(&plan.steps.back().is);
    if (last && takes_the_place(*last, event))
        *last = std::move(event);
    else
        plan.steps.push_back({0, std::move(event)});
}

/// Why it does not hold in the course as it stands now; empty where it does.
std::string problem_of(const course::Course& course, const play::PlanRun& run)
{
    const auto report = play::run_plan(course, {"", {run}}, play::PlanMode::Straight);
    return report.failures.empty() ? "" : report.failures.front().wrong;
}

bool leads_on(play::Action action)
{
    return action == play::Action::Continue || action == play::Action::Skip || action == play::Action::Choose;
}

/// "completed" or "left_early", as the page says it.
std::string ending_of(const course::Course& course, const play::State& state)
{
    const auto page = play::page(course, state);
    for (const auto& ask : page.asks) {
        if (ask.kind == play::PageAsk::Kind::End)
            return std::string(ask.as);
    }
    return "completed";
}

/// The value behind the one that a variable has now, round and round.
std::string next_of(const course::Variable& variable, int now)
{
    const int next = now >= variable.to ? variable.from : now + 1;
    const auto at = static_cast<std::size_t>(next);
    return variable.kind == course::Variable::Kind::State && at < variable.states.size() ? variable.states[at]
                                                                                         : std::to_string(next);
}

/// What is behind the colon, where `deed` begins with `verb:`.
std::optional<std::string> behind(const std::string& deed, std::string_view verb)
{
    if (!deed.starts_with(verb) || deed.size() <= verb.size() || deed[verb.size()] != ':')
        return std::nullopt;
    return deed.substr(verb.size() + 1);
}

} // namespace

void Preview::wrote(const std::string& box, const std::string& text)
{
    (box == "author-search" ? m_search : m_plan_name) = text;
}

void Preview::obey(const std::string& deed)
{
    if (const auto fold = behind(deed, "fold"))
        m_open.contains(*fold) ? void(m_open.erase(*fold)) : void(m_open.insert(*fold));
    else if (const auto scene = behind(deed, "to"))
        turn_to(*scene);
    else if (const auto name = behind(deed, "next"))
        next_value(*name);
    else if (const auto where = behind(deed, "map"))
        m_map->move(*where);
    else if (deed == "map")
        open_map();
    else if (deed == "scenes")
        m_over = Over::Scenes, m_search.clear();
    else if (deed == "close")
        m_over = Over::Nothing;
    else if (deed == "load")
        load_again();
    else if (deed == "record" || deed == "again")
        begin_plan();
    else if (deed == "save-plan")
        save_plan();
    if (deed == "again" || deed == "drop-plan")
        m_plan.reset();
}

/// Also where it is open and the course has changed under it: then at the same part.
void Preview::open_map()
{
    const auto& course = m_desk.session()->course();
    auto opened = PreviewMap::open(course, {play_plans(course, m_wish.course).met, m_met}, m_drawings);
    if (!opened) {
        m_message = opened.error().message;
        m_over = Over::Nothing;
        return;
    }
    if (m_over == Over::Map && m_map)
        opened.value().look_as(*m_map);
    else
        opened.value().look_at(scene_here());
    m_map = std::move(opened).value();
    m_over = Over::Map;
}

void Preview::turn(const Start& start)
{
    if (auto turned = m_desk.turn_to(start); !turned)
        m_message = turned.error().message;
    m_over = Over::Nothing;
}

/// A plan has no word for it, so what was recorded ends there.
void Preview::turn_to(const std::string& scene)
{
    if (m_plan)
        m_message = "You went to a scene by hand, so recording has stopped.";
    m_plan.reset();
    const std::string message = m_message;
    turn({"", scene, values_now()});
    if (m_message.empty())
        m_message = message;
}

std::vector<std::pair<std::string, std::string>> Preview::values_now() const
{
    std::vector<std::pair<std::string, std::string>> out;
    const auto& session = *m_desk.session();
    for (const auto& value : author::values_at(session.course(), session.state())) {
        const auto variable = session.course().variable_by_id.find(value.name);
        if (variable != session.course().variable_by_id.end() && value.could != "computed")
            out.emplace_back(value.name, value.now);
    }
    return out;
}

void Preview::next_value(const std::string& name)
{
    const auto& session = *m_desk.session();
    const auto found = session.course().variable_by_id.find(name);
    if (found == session.course().variable_by_id.end())
        return;
    const int now = session.state().now.variables[found->second];
    turn({"", "", {{name, next_of(session.course().variables[found->second], now)}}});
    m_plan.reset();
}

/// From the unit's opening page and with nothing done before, as plans are played.
void Preview::begin_plan()
{
    const auto& session = *m_desk.session();
    const auto& course = session.course();
    const auto& unit = course.units[session.state().now.unit];
    m_plan = play::PlanRun{};
    m_plan->unit = course.units.front().id == unit.id ? "" : unit.id;
    m_scene.reset();
    m_over = Over::Nothing;
    m_desk.begin_unit(unit.id);
}

/// What comes before the first scene stands in a plan's head.
void Preview::done_at_opening(const play::Event& event, const std::string& scene)
{
    if (event.action == play::Action::Role)
        m_plan->role = event.id;
    else if (event.action == play::Action::Nation)
        m_plan->nation = event.id;
    else if (event.action == play::Action::Continue)
        m_scene = scene;
}

void Preview::done(const course::Course& course, const play::Event& event, const play::State& after)
{
    if (!m_plan || event.action == play::Action::Open || event.action == play::Action::Leave)
        return;
    const std::string scene = after.now.scene == play::nothing ? "" : course.scenes[after.now.scene].id;
    if (!m_scene)
        return done_at_opening(event, scene);
    add_step(*m_plan, event);
    if (scene != *m_scene && !scene.empty())
        m_plan->steps.push_back({0, play::Expectation{play::Expectation::Kind::Scene, scene}});
    if (leads_on(event.action) && play::at_end(course, after.now))
        m_plan->steps.push_back({0, play::Expectation{play::Expectation::Kind::End, ending_of(course, after)}});
    m_scene = scene;
}

void Preview::save_plan()
{
    m_plan_saved = false;
    if (m_plan_name.empty()) {
        m_plan_message = "Write first what this way shows, such as “repair after a bad start”.";
        return;
    }
    m_plan->name = m_plan_name;
    if (auto saved = write_plan(); !saved) {
        m_plan_message = saved.error().message;
        return;
    }
    const std::string problem = problem_of(m_desk.session()->course(), *m_plan);
    m_plan_saved = problem.empty();
    m_plan_message = "Saved as plans/" + file_name(m_plan_name) + ".plan. "
        + (m_plan_saved ? "The command “vignette test” plays it."
                        : "It does not hold any more, since the course has changed: " + problem + ".");
    m_plan.reset();
    m_plan_name.clear();
}

Status Preview::write_plan() const
{
    const fs::path file = m_wish.course / "plans" / (file_name(m_plan_name) + ".plan");
    std::error_code problem;
    fs::create_directories(file.parent_path(), problem);
    if (fs::exists(file, problem))
        return Error{ErrorCode::Refused,
            "There is a plan plans/" + file.filename().string() + " already; give it another name."};
    if (file_name(m_plan_name).empty())
        return Error{ErrorCode::InvalidArgument, "Use a letter from a to z in its name; it becomes the file’s name."};
    if (m_plan->steps.empty())
        return Error{ErrorCode::InvalidArgument, "Nothing is recorded yet; play a little first."};
    return files::write(file, play::plan_text(*m_plan));
}

} // namespace vignette::app
