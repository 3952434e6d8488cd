#include "engine/app/learning.hpp"

#include "engine/app/completion.hpp"
#include "engine/app/document_items.hpp"
#include "engine/app/saving.hpp"
#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"

#include <algorithm>

namespace vignette::app {

using exchange::Day;
using exchange::day_of;
using exchange::documents::day_text;
using records::Answer;
using Answers = records::Answer::Kind;

namespace {

constexpr std::string_view seen = "seen"; ///< The moment of what came of a plan.

bool is_text(const Answer& answer)
{
    const bool written = answer.kind == Answers::Reflection || answer.kind == Answers::Plan;
    return written && answer.moment != seen && !text::is_blank(answer.text);
}

std::string id_of(const records::Registration& registration, const Answer& answer)
{
    return id_text(registration.id) + " " + answer.question + " " + answer.moment;
}

Day due_day(const Answer& plan)
{
    return exchange::plus_days(day_of(plan.at), 7 * plan.weeks);
}

Day monday_of(Day day)
{
    const std::chrono::sys_days at{day};
    const std::chrono::weekday weekday{at};
    return Day{at - (weekday - std::chrono::Monday)};
}

} // namespace

Learning::Learning(records::Records& records, const records::Learner& learner, const std::vector<Shelved>& shelf,
    const Places& places, Clock clock)
    : m_records(&records)
    , m_learner(learner)
    , m_shelf(&shelf)
    , m_places(places)
    , m_clock(std::move(clock))
{
}

Result<Learning> Learning::open(records::Records& records, const records::Learner& learner,
    const std::vector<Shelved>& shelf, const Places& places, Clock clock)
{
    Learning learning(records, learner, shelf, places, std::move(clock));
    if (auto read = learning.read(); !read)
        return read.error();
    return learning;
}

Status Learning::read()
{
    auto held = m_records->everything_about(m_learner.id);
    if (!held)
        return held.error();
    m_held = std::move(held).value();
    const auto lead = m_records->has_lead();
    m_has_lead = lead && lead.value();
    return Done{};
}

Day Learning::today() const
{
    return day_of(m_clock());
}

std::vector<Learning::Own> Learning::own() const
{
    std::vector<Own> out;
    for (const auto& course : m_held.courses) {
        if (!course.opened)
            continue;
        for (const auto& answer : *course.opened) {
            if (is_text(answer))
                out.push_back({id_of(course.registration, answer), &course, &answer});
        }
    }
    return out;
}

std::optional<Learning::Own> Learning::opened() const
{
    for (auto& one : own()) {
        if (one.id == m_opened)
            return std::move(one);
    }
    return std::nullopt;
}

std::string Learning::due_words(Day due) const
{
    const Day now = today();
    if (monday_of(due) == monday_of(now))
        return "Due this week";
    return std::chrono::sys_days{due} < std::chrono::sys_days{now} ? "Due since " + day_text(due)
                                                                   : "Due in the week of " + day_text(monday_of(due));
}

present::OwnText Learning::text_of(const Own& own) const
{
    const auto& answer = *own.answer;
    present::OwnText out{own.id, present::plain(answer.prompt), answer.text,
        own.course->registration.listed_as + " · " + day_text(day_of(answer.at)), {}, false, {}, {}};
    for (const auto& copy : m_held.shared) {
        if (!copy.withdrawn && copy.registration == own.course->registration.id && copy.question == answer.question
            && copy.moment == answer.moment)
            out.shared.push_back(
                {std::to_string(static_cast<long long>(copy.id)), copy.with, day_text(day_of(copy.shared))});
    }
    if (answer.kind != Answers::Plan)
        return out;
    for (const auto& other : *own.course->opened) {
        if (other.question == answer.question && other.moment == seen)
            out.seen = other.text;
    }
    const Day due = due_day(answer);
    out.due = out.seen.empty() ? due_words(due) : "You have looked back at it";
    out.due_now = out.seen.empty() && std::chrono::sys_days{monday_of(due)} <= std::chrono::sys_days{today()};
    return out;
}

std::vector<present::OwnText> Learning::texts(Answers kind, bool all) const
{
    std::vector<present::OwnText> out;
    for (const auto& one : own()) {
        if (one.answer->kind != kind)
            continue;
        auto own = text_of(one);
        if (!all || m_search.empty() || text::holds(own.text, m_search) || text::holds(own.seen, m_search))
            out.push_back(std::move(own));
    }
    return out;
}

unsigned Learning::due_now() const
{
    unsigned count = 0;
    for (const auto& one : own())
        count += one.answer->kind == Answers::Plan && text_of(one).due_now ? 1 : 0;
    return count;
}

std::vector<exchange::reports::RatingScale> Learning::scales() const
{
    std::vector<exchange::reports::RatingScale> out;
    for (const auto& shelved : *m_shelf) {
        if (!shelved.loaded.course)
            continue;
        for (const auto& scale : shelved.loaded.course->scales)
            out.push_back({shelved.loaded.course->id, scale.id, scale.points, scale.low.value, scale.high.value,
                scale.aside.value});
    }
    return out;
}

std::vector<present::OwnRating> Learning::ratings() const
{
    std::vector<present::OwnRating> out;
    for (const auto& rated : exchange::reports::learning(m_held, scales()).rated) {
        present::OwnRating one{std::to_string(out.size() + 1), present::plain(rated.question), rated.course, {}};
        for (const auto& bar : rated.moments) {
            const std::string value
                = bar.value ? std::to_string(*bar.value) + " of " + std::to_string(rated.points) : bar.instead;
            one.points.push_back(
                {bar.label + ": " + value, static_cast<double>(bar.value.value_or(0)) / std::max(1, rated.points)});
        }
        out.push_back(std::move(one));
    }
    return out;
}

namespace {

present::MyLearning::Done done(const records::Registration& registration)
{
    const auto taken = exchange::reports::taken(registration);
    return {taken.course + " · " + taken.state + (taken.when.empty() ? "" : ", " + taken.when),
        registration.completed ? id_text(registration.id) : ""};
}

} // namespace

present::MyLearning Learning::model() const
{
    present::MyLearning page;
    page.learner = m_learner.name;
    for (const auto& course : m_held.courses) {
        if (!course.registration.set_aside)
            page.done.push_back(done(course.registration));
    }
    page.written = texts(Answers::Reflection, true);
    page.plans = texts(Answers::Plan, true);
    page.rated = ratings();
    page.searched = m_search;
    page.message = m_message;
    return page;
}

present::OwnAnswerPage Learning::answer_page() const
{
    present::OwnAnswerPage page;
    page.learner = m_learner.name;
    page.can_share = m_has_lead;
    page.sure = m_sure;
    page.message = m_message;
    if (const auto own = opened()) {
        page.answer = text_of(*own);
        page.plan = own->answer->kind == Answers::Plan;
    }
    return page;
}

present::SavePage Learning::save_page() const
{
    present::SavePage page;
    page.learner = m_learner.name;
    if (m_saving == "learning") {
        page.title = "Save a copy of my learning";
        page.care = "Whoever opens the file can read all that you wrote. A stick that you take home is safer than this "
                    "computer.";
        page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"}};
        page.form = m_form;
    } else if (m_saving == "held") {
        page.title = "Save everything that is held on me";
        page.care
            = "Whoever opens the file can read all of it. A stick that you take home is safer than this computer.";
        page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"},
            {"json", "Data for another program (JSON)"}};
        page.form = m_form;
    } else if (m_saving.starts_with(a_completion)) {
        page.title = "Save a record of completion";
        page.care = "It says that you completed the course, and when. It has nothing of what you wrote or chose.";
        page.forms = {{"pdf", "A document to print (PDF)"}, {"html", "A page for a web browser (HTML)"}};
        page.form = m_form;
    } else {
        page.title = "Put the dates into my calendar";
        page.care = "The file has the dates and the words “Training follow-up due”. It does not say which course, or "
                    "what you wrote. Open it with your calendar.";
    }
    page.places = places_to_save(m_places);
    page.folder = m_folder;
    page.problem = m_message;
    return page;
}

present::Screen Learning::screen() const
{
    switch (m_page) {
    case Page::Learning:
        return present::my_learning_screen(model());
    case Page::Tries:
        return present::things_to_try_screen(m_learner.name, texts(Answers::Plan, false), m_message);
    case Page::Answer:
        return present::own_answer_screen(answer_page());
    case Page::Data:
        return present::my_data_screen(m_learner.name, m_sure, m_message);
    case Page::Pin:
        return present::change_pin_screen(m_learner.name, m_step, m_message);
    case Page::Held:
        return present::held_on_me_screen(m_learner.name, items_of(held_on_me()), m_message);
    case Page::Save:
        break;
    }
    return present::save_screen(save_page());
}

} // namespace vignette::app
