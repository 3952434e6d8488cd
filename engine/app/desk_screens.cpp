#include "engine/app/additions.hpp"
#include "engine/app/articles.hpp"
#include "engine/app/desk.hpp"
#include "engine/app/names.hpp"
#include "engine/present/leaving.hpp"
#include "engine/present/make.hpp"

#include <algorithm>
#include <chrono>
#include <set>

namespace vignette::app {

namespace {

std::string minutes(auto count)
{
    return present::count_of(static_cast<unsigned>(count), "minute");
}

/// Of all courses that are here, each number once, the site's first: nobody has to open a course to find one.
std::vector<course::Helpline> helplines_of(const std::vector<Shelved>& shelf, const std::vector<Shelved>& additions)
{
    std::vector<course::Helpline> out;
    for (const auto& shelved : shelf) {
        if (!shelved.loaded.course)
            continue;
        const auto lines = helplines_with(additions, *shelved.loaded.course);
        out.insert(out.end(), lines.begin(), lines.end());
    }
    std::stable_partition(out.begin(), out.end(), [](const auto& line) { return line.local; });
    std::set<std::string> met;
    std::erase_if(
        out, [&](const auto& line) { return !met.insert(line.phone.empty() ? line.name.value : line.phone).second; });
    return out;
}

/// By whose they are; the courses' own have a heading only below a site's.
std::vector<present::Numbers> grouped(
    const std::vector<course::Helpline>& lines, const std::vector<Shelved>& additions, const char* own)
{
    std::vector<present::Numbers> out;
    for (const auto& line : lines) {
        const std::string title = line.local ? whose(additions, line.id) : out.empty() ? "" : own;
        if (out.empty() || (out.back().title != title && !out.back().title.empty()))
            out.push_back({title, {}});
        out.back().lines.push_back(line);
    }
    return out;
}

std::string length_of(const course::Course& course)
{
    if (course.units.empty())
        return {};
    const auto [least, most] = std::minmax_element(
        course.units.begin(), course.units.end(), [](const auto& a, const auto& b) { return a.minutes < b.minutes; });
    const std::string count
        = std::to_string(course.units.size()) + (course.units.size() == 1 ? " unit of " : " units of ");
    if (least->minutes == most->minutes)
        return count + minutes(least->minutes);
    return count + std::to_string(least->minutes) + " to " + std::to_string(most->minutes) + " minutes";
}

/// The course's first picture, of a scene or an easy-read card, for its card.
std::string picture_of(const course::Course& course, const std::filesystem::path& folder)
{
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& line : part.telling) {
                const bool pictured = line.kind == course::Line::Kind::Image || line.kind == course::Line::Kind::Card;
                if (pictured && line.shows.empty() && !line.file.empty())
                    return (std::filesystem::absolute(folder) / line.file).string();
            }
        }
    }
    return {};
}

std::string greeting_at(Seconds now)
{
    const std::time_t time = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&time, &local);
    if (local.tm_hour < 5)
        return "Welcome"; // Night staff: neither evening nor morning. "Hello" stands on the page of the PIN.
    if (local.tm_hour < 12)
        return "Good morning";
    return local.tm_hour < 18 ? "Good afternoon" : "Good evening";
}

void add_sentence(std::string& text, const std::string& more)
{
    text += (text.empty() || more.empty() ? "" : " ") + more;
}

unsigned count(const std::vector<bool>& finished)
{
    return static_cast<unsigned>(std::count(finished.begin(), finished.end(), true));
}

bool under_way(const play::State& state)
{
    return state.now.stage != play::Stage::Opening && state.now.stage != play::Stage::Closed;
}

} // namespace

/// What is kept of a course for this learner, without opening it.
std::optional<play::State> Desk::kept_state(const course::Course& course)
{
    if (nobody_here() || !records() || course.privacy == course::Privacy::Participation)
        return std::nullopt;
    auto resumed = keep_in(*records(), m_learner->id, course)->resume(course);
    if (!resumed || !resumed.value())
        return std::nullopt;
    return std::move(resumed.value()->state);
}

/// Where the place itself cannot be read, the units that were finished still count.
unsigned Desk::finished_before(const course::Course& course)
{
    if (nobody_here() || !records())
        return 0;
    const auto units = keeper_for(course)->finished_units();
    if (!units)
        return 0;
    return static_cast<unsigned>(std::count_if(units.value().begin(), units.value().end(),
        [&](const std::string& unit) { return course.unit_by_id.contains(unit); }));
}

/// Without what anybody did in it.
present::CourseCard Desk::card_of(const course::Course& course, const std::filesystem::path& folder)
{
    present::CourseCard card;
    card.id = course.id;
    card.title = name_outside(course);
    card.length = length_of(course);
    card.picture = picture_of(course, folder);
    card.units = static_cast<unsigned>(course.units.size());
    return card;
}

present::CourseCard Desk::card_for(const Shelved& shelved)
{
    present::CourseCard card;
    if (!shelved.loaded.course) {
        card.id = card.title = shelved.folder.filename().string();
        card.problem = "This course cannot be opened yet: there is a mistake in it. Please tell whoever looks after "
                       "the courses.";
        return card;
    }
    const auto& course = *shelved.loaded.course;
    card = card_of(course, shelved.folder);
    if (const auto state = kept_state(course)) {
        card.finished = count(state->finished);
        card.under_way = under_way(*state);
    } else {
        card.finished = finished_before(course);
    }
    return card;
}

/// What is the learner's own, and the site's name. That it cannot be read shows where it is opened.
void Desk::put_own(present::Home& home)
{
    const auto site = records()->site();
    home.site = site && site.value() ? site.value()->name : "";
    home.notice = records()->notice();
    home.has_own = true;
    const auto learning = Learning::open(*records(), *m_learner, m_shelf, m_places, m_clock);
    home.due = learning ? learning.value().due_now() : 0;
}

/// A guest; or somebody who tries "Leave this page", and sees what others would.
bool Desk::nobody_here() const
{
    return m_unkept || !m_learner || m_trying == Trying::Left;
}

/// Neither the unit nor what is going on in it is named where the course asks for a neutral name.
void Desk::put_carry_on(const course::Course& course, const play::State& state, present::Home& home) const
{
    const auto page = play::page(course, state);
    const bool neutral = course.privacy != course::Privacy::Standard;
    home.carry_on_course = course.id;
    home.carry_on_title = neutral ? name_outside(course) : std::string(page.unit_title);
    home.carry_on_text = (neutral ? "Unit " + std::to_string(page.progress.unit) : name_outside(course))
        + (page.progress.minutes_left > 0 ? ". About " + minutes(page.progress.minutes_left) + " left." : ".");
}

std::vector<present::Numbers> Desk::numbers_here()
{
    return m_session ? grouped(m_session->course().helplines, additions(), "From this course")
                     : grouped(helplines_of(m_shelf, additions()), additions(), "From the courses");
}

present::Home Desk::home_model()
{
    present::Home home;
    home.learner = nobody_here() ? "" : learner_name();
    home.greeting = greeting_at(m_clock());
    if (!nobody_here())
        put_own(home);
    add_sentence(home.notice, left_out(additions()));
    add_sentence(home.notice, gone_nowhere(additions(), m_shelf));
    for (const auto& shelved : m_shelf) {
        home.courses.push_back(card_for(shelved));
        const auto& card = home.courses.back();
        if (!card.under_way || !home.carry_on_course.empty())
            continue;
        if (const auto state = kept_state(*shelved.loaded.course))
            put_carry_on(*shelved.loaded.course, *state, home);
    }
    return home;
}

present::Screen Desk::seen_by_others() const
{
    present::Home home;
    home.greeting = greeting_at(m_clock());
    home.courses.push_back(card_of(m_session->course(), m_course_folder));
    return present::home_screen(home);
}

present::CoursePage Desk::course_model() const
{
    const auto& course = m_session->course();
    const auto& state = m_session->state();
    present::CoursePage page;
    page.learner = learner_name();
    page.title = name_outside(course);
    page.about = course.audience.value;
    page.notice = m_notice;
    page.has_reading = has_articles(course);
    for (play::Index i = 0; i < course.units.size(); ++i) {
        const auto& unit = course.units[i];
        const bool here
            = (state.now.unit == i && under_way(state) && !play::at_end(course, state.now)) || state.aside.contains(i);
        page.units.push_back({unit.id, unit.title.value, "About " + minutes(unit.minutes), state.finished[i], here});
    }
    return page;
}

present::Screen Desk::playing_screen()
{
    present::Chrome chrome;
    chrome.course_title = name_outside(m_session->course());
    chrome.course_folder = m_course_folder.string();
    chrome.learner = learner_name();
    chrome.kept = m_session->keeps();
    chrome.timed = chrome.kept && m_session->course().privacy == course::Privacy::Standard;
    chrome.leave_button = asks_for_leaving();
    chrome.has_reading = has_articles(m_session->course());
    chrome.previewed = m_wish.preview;
    chrome.trying_to_leave = m_trying == Trying::Told;
    chrome.units_only = m_learner && !m_unkept && m_session->course().privacy == course::Privacy::Participation;
    chrome.notice = m_notice;
    chrome.open_folds = m_folds;
    const auto page = m_session->page();
    present::Screen screen = present::page_screen(page, chrome);
    if (screen.place != m_place) { // The learner moved: what was jotted or unfolded there is gone.
        m_place = screen.place;
        m_jots.clear();
        if (!m_folds.empty()) {
            m_folds.clear();
            chrome.open_folds.clear();
            screen = present::page_screen(page, chrome);
        }
    }
    for (auto& item : screen.right) {
        if (const auto jot = m_jots.find(item.id); jot != m_jots.end())
            item.value = jot->second;
    }
    return screen;
}

present::Screen Desk::screen_here()
{
    switch (m_where) {
    case Where::Door:
        return m_door.screen();
    case Where::Home:
        return present::home_screen(home_model());
    case Where::Course:
        return present::course_screen(course_model());
    case Where::Playing:
        return playing_screen();
    case Where::Learning:
        return m_learning->screen();
    case Where::Reading:
        return m_reading->screen();
    case Where::Printing:
        return m_printing->screen();
    case Where::Office:
        return m_office->screen();
    case Where::Helplines:
        return present::helplines_screen(numbers_here(), learner_name());
    case Where::Settings:
        return present::settings_screen(m_settings, learner_name());
    case Where::Problem:
        break;
    }
    return present::problem_screen(m_problem);
}

/// On every page of a course that asks for it, also those laid over it.
void Desk::put_leaving()
{
    if (!asks_for_leaving() || m_trying == Trying::Left || m_where == Where::Door)
        return;
    if (!present::find(m_screen, "leave-page"))
        present::put_leave_button(m_screen);
    m_screen.leave = "leave-page";
}

void Desk::rebuild()
{
    m_screen = screen_here();
    put_leaving();
    if (m_soon_away)
        present::put_soon_away(m_screen, keeps_all());
    if (m_trying == Trying::Left)
        present::put_left_for_a_try(m_screen);
    if (m_just_left)
        present::put_left(m_screen);
}

} // namespace vignette::app
