#include "engine/exchange/classes/teachers.hpp"

#include "engine/exchange/learners_columns.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace vignette::exchange::classes {

namespace {

using records::ClassAttendee;
using records::ClassRegister;
using records::Trainer;

/// One Teacher, and what it is counted from.
struct Counted {
    Teacher teacher;
    std::string course; ///< Its id.
    std::string uid; ///< Of the learner; empty: not on the site's list.
    bool here = false; ///< Teaches at this site.
    std::set<std::string> people;
};

/// The same for one person in every class, and for nobody else: a visitor is known by the name alone.
std::string person_key(const ClassAttendee& one)
{
    if (one.learner)
        return "learner " + std::to_string(static_cast<std::int64_t>(*one.learner));
    return "visitor " + folded(one.name);
}

class Counter {
public:
    explicit Counter(const SiteClasses& site)
        : m_site(site)
    {
    }

    std::vector<Teacher> counted()
    {
        for (const auto& trainer : in_order_of_days())
            put(trainer);
        for (const auto& held : m_site.classes)
            count(held);
        std::vector<Teacher> out;
        for (auto& one : m_all) {
            one.teacher.people = static_cast<std::int64_t>(one.people.size());
            out.push_back(std::move(one.teacher));
        }
        std::stable_sort(out.begin(), out.end(), [](const Teacher& a, const Teacher& b) {
            return std::tuple(folded(a.course), a.trained.value_or(Day{})) // Who was never prepared comes first.
                < std::tuple(folded(b.course), b.trained.value_or(Day{}));
        });
        return out;
    }

private:
    std::vector<Trainer> in_order_of_days() const
    {
        auto out = m_site.trainers;
        std::stable_sort(
            out.begin(), out.end(), [](const Trainer& a, const Trainer& b) { return a.trained < b.trained; });
        return out;
    }

    std::string title_of(const std::string& course) const
    {
        const auto found = m_site.titles.find(course);
        return found == m_site.titles.end() ? course : found->second;
    }

    std::string uid_of(const std::optional<records::LearnerId>& learner) const
    {
        const auto found = learner ? m_site.uids.find(*learner) : m_site.uids.end();
        return found == m_site.uids.end() ? "" : found->second;
    }

    void put(const Trainer& trainer)
    {
        const auto home = trainer.home.empty() ? m_site.site : trainer.home;
        const auto day = day_of(trainer.trained);
        const auto same = [&](const Counted& one) {
            return one.course == trainer.course && folded(one.teacher.home) == folded(home)
                && folded(one.teacher.name) == folded(trainer.name);
        };
        auto found = std::find_if(m_all.begin(), m_all.end(), same);
        if (found == m_all.end()) {
            Counted fresh{{}, trainer.course, uid_of(trainer.learner), folded(home) == folded(m_site.site), {}};
            fresh.teacher = {m_site.site, home, title_of(trainer.course), {}, trainer.name, trainer.trained_by, day, {},
                {}, true, 0, 0, {}, {}};
            found = m_all.insert(m_all.end(), std::move(fresh));
        } else if (day != found->teacher.trained) {
            found->teacher.again = day;
        }
        auto& teacher = found->teacher;
        teacher.version = trainer.version;
        teacher.teaches = trainer.teaches;
        teacher.refresher = trainer.refresher ? std::optional(day_of(*trainer.refresher)) : std::nullopt;
        teacher.line = trainer.id;
    }

    /// Whoever `is_theirs` says; first those who teach here.
    template <typename IsTheirs>
    Counted* find(const records::ClassSession& held, IsTheirs is_theirs)
    {
        Counted* elsewhere = nullptr;
        for (auto& one : m_all) {
            if (one.course != held.course || !one.teacher.trained || *one.teacher.trained > day_of(held.held)
                || !is_theirs(one))
                continue;
            if (one.here)
                return &one;
            elsewhere = elsewhere ? elsewhere : &one;
        }
        return elsewhere;
    }

    Counted& led_by(const records::ClassSession& held)
    {
        const auto name = folded(held.facilitator);
        auto* found = find(held, [&](const Counted& one) { return folded(one.teacher.name) == name; });
        if (!found)
            found = find(held, [&](const Counted& one) { return !one.uid.empty() && one.uid == held.signed_by; });
        return found ? *found : without_line(held);
    }

    Counted& without_line(const records::ClassSession& held)
    {
        for (auto& one : m_all) {
            if (one.course == held.course && !one.teacher.trained
                && folded(one.teacher.name) == folded(held.facilitator))
                return one;
        }
        auto title = m_site.titles.find(held.course) == m_site.titles.end() ? held.listed_as : title_of(held.course);
        Counted fresh{{}, held.course, {}, true, {}};
        fresh.teacher.kept_by = fresh.teacher.home = m_site.site;
        fresh.teacher.course = std::move(title);
        fresh.teacher.name = held.facilitator;
        return m_all.emplace_back(std::move(fresh));
    }

    void count(const ClassRegister& held)
    {
        auto& to = led_by(held.session);
        const auto day = day_of(held.session.held);
        ++to.teacher.classes;
        to.teacher.last_class = std::max(to.teacher.last_class.value_or(day), day);
        for (const auto& one : held.attendees)
            to.people.insert(person_key(one));
    }

    const SiteClasses& m_site;
    std::vector<Counted> m_all;
};

} // namespace

std::vector<Teacher> teachers_of(const SiteClasses& site)
{
    return Counter(site).counted();
}

std::vector<Teacher> together(
    std::vector<Teacher> ours, const std::string& site, const std::vector<std::vector<Teacher>>& others)
{
    auto out = std::move(ours);
    std::set<std::string> heard{folded(site)};
    for (const auto& list : others) {
        std::set<std::string> here;
        for (const auto& one : list) {
            here.insert(folded(one.kept_by));
            if (heard.count(folded(one.kept_by)) == 0)
                out.push_back(one);
        }
        heard.merge(here);
    }
    return out;
}

std::vector<std::string> counted_already(
    const std::vector<Teacher>& list, const std::string& site, const std::vector<std::vector<Teacher>>& before)
{
    std::set<std::string> heard{folded(site)};
    for (const auto& other : before) {
        for (const auto& one : other)
            heard.insert(folded(one.kept_by));
    }
    std::vector<std::string> out;
    for (const auto& one : list) {
        if (heard.erase(folded(one.kept_by)) == 1) // Each once.
            out.push_back(one.kept_by);
    }
    return out;
}

std::vector<std::string> other_sites(const std::vector<std::vector<Teacher>>& lists, const std::string& site)
{
    std::map<std::string, std::string> names;
    for (const auto& list : lists) {
        for (const auto& one : list)
            names.try_emplace(folded(one.kept_by), one.kept_by);
    }
    names.erase(folded(site));
    std::vector<std::string> out;
    for (const auto& [word, name] : names)
        out.push_back(name);
    return out;
}

} // namespace vignette::exchange::classes
