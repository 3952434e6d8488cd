#include "engine/exchange/classes/cascade.hpp"

#include "engine/exchange/learners_columns.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace vignette::exchange::classes {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// Who prepared whom.
class Family {
public:
    explicit Family(const std::vector<Teacher>& all)
        : m_all(all)
        , m_parents(all.size(), nobody)
        , m_children(all.size())
    {
        for (const auto& one : all)
            m_homes.push_back(folded(one.home));
        std::map<std::string, std::vector<std::size_t>> by_name; // Of each course.
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].trained)
                by_name[key(all[i].course, all[i].name)].push_back(i);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto named = by_name.find(key(all[i].course, all[i].trained_by));
            const auto parent = named == by_name.end() || !all[i].trained ? nobody : parent_of(i, named->second);
            if (parent == nobody || descends_from(parent, i))
                continue;
            m_parents[i] = parent;
            m_children[parent].push_back(i);
        }
    }

    std::vector<Descent> in_order() const
    {
        std::vector<std::size_t> first;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            if (m_parents[i] == nobody)
                first.push_back(i);
        }
        put_in_order(first, [&](std::size_t at) { return folded(m_all[at].course); });
        std::vector<Descent> out;
        for (const auto at : first)
            put(at, m_all[at].trained ? 1 : 0, out);
        return out;
    }

private:
    static std::string key(const std::string& course, const std::string& name)
    {
        return folded(course) + "\n" + folded(name);
    }

    template <typename Before>
    void put_in_order(std::vector<std::size_t>& places, Before before) const
    {
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
            const auto word = [&](std::size_t at) {
                return std::tuple(
                    before(at), !m_all[at].trained, m_all[at].trained.value_or(Day{}), folded(m_all[at].name));
            };
            return word(a) < word(b);
        });
    }

    /// The nearest of those with the name, who had been prepared by that day.
    std::size_t parent_of(std::size_t child, const std::vector<std::size_t>& named) const
    {
        std::size_t elsewhere = nobody;
        for (const auto at : named) {
            if (at == child || *m_all[at].trained > *m_all[child].trained)
                continue;
            if (m_homes[at] == m_homes[child])
                return at;
            elsewhere = elsewhere == nobody ? at : elsewhere;
        }
        return elsewhere;
    }

    bool descends_from(std::size_t one, std::size_t ancestor) const
    {
        while (one != nobody && one != ancestor)
            one = m_parents[one];
        return one == ancestor;
    }

    /// With a list of its own of who is still to come: a file may bring a chain that is longer than calls can nest.
    void put(std::size_t root, int generation, std::vector<Descent>& out) const
    {
        std::vector<std::pair<std::size_t, int>> to_come{{root, generation}};
        while (!to_come.empty()) {
            const auto [at, depth] = to_come.back();
            to_come.pop_back();
            auto children = m_children[at];
            out.push_back({at, depth, children.size()});
            put_in_order(children, [](std::size_t) { return 0; });
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                to_come.emplace_back(*child, depth + 1);
        }
    }

    const std::vector<Teacher>& m_all;
    std::vector<std::string> m_homes; ///< To compare.
    std::vector<std::size_t> m_parents;
    std::vector<std::vector<std::size_t>> m_children;
};

void add_class_counts(Reach& reach, const Teacher& one)
{
    reach.classes += one.classes;
    reach.people += one.people;
    if (one.last_class)
        reach.last_class = std::max(reach.last_class.value_or(*one.last_class), *one.last_class);
}

void add_teacher(Reach& reach, const Teacher& one)
{
    reach.teachers += one.trained ? 1 : 0;
    reach.no_more += one.trained && !one.teaches ? 1 : 0;
}

/// The first time that anybody knows of; and of the rest what the records of their own home say.
void join(Teacher& into, const Teacher& other)
{
    if (other.trained < into.trained) {
        into.trained = other.trained;
        into.trained_by = other.trained_by;
    } else if (into.trained_by.empty()) {
        into.trained_by = other.trained_by;
    }
    if (folded(other.kept_by) == folded(other.home)) {
        into.teaches = other.teaches;
        into.refresher = other.refresher;
    }
    into.classes += other.classes;
    into.people += other.people;
    if (other.last_class)
        into.last_class = std::max(into.last_class.value_or(*other.last_class), *other.last_class);
}

/// Each person of a home and course once.
std::vector<Teacher> persons(const std::vector<Teacher>& all)
{
    std::map<std::tuple<std::string, std::string, std::string, bool>, std::size_t> places;
    std::vector<Teacher> out;
    for (const auto& one : all) {
        const auto [at, fresh] = places.try_emplace(
            {folded(one.course), folded(one.home), folded(one.name), one.trained.has_value()}, out.size());
        if (fresh)
            out.push_back(one);
        else
            join(out[at->second], one);
    }
    return out;
}

class Gathering {
public:
    void put_person(const Teacher& one, int generation)
    {
        auto& course = m_courses[folded(one.course)];
        if (course.course.empty())
            course.course = one.course;
        for (auto* reach : {&course.all, &course.generations[generation]}) {
            add_teacher(*reach, one);
            add_class_counts(*reach, one);
        }
        if (one.trained && one.teaches && one.classes == 0)
            course.nobody_yet.push_back(one);
        if (one.trained)
            put_in_home(one, generation);
    }

    /// Where its records are: somebody from another home may have led it.
    void put_classes(const Teacher& one) { add_class_counts(home(one.kept_by).all, one); }

    Cascade take()
    {
        Cascade out;
        for (auto& [key, course] : m_courses) {
            std::stable_sort(course.nobody_yet.begin(), course.nobody_yet.end(),
                [](const Teacher& a, const Teacher& b) { return a.trained < b.trained; });
            out.courses.push_back(std::move(course));
        }
        for (auto& [key, home] : m_homes) {
            for (const auto& [name, teaches] : m_names[key]) {
                ++home.all.teachers;
                home.all.no_more += teaches ? 0 : 1;
            }
            out.homes.push_back(std::move(home));
        }
        return out;
    }

private:
    HomeReach& home(const std::string& name)
    {
        auto& out = m_homes[folded(name)];
        if (out.home.empty())
            out.home = name;
        return out;
    }

    void put_in_home(const Teacher& one, int generation)
    {
        auto& at = home(one.home);
        at.nearest = at.nearest == 0 ? generation : std::min(at.nearest, generation);
        at.furthest = std::max(at.furthest, generation);
        auto& teaches = m_names[folded(one.home)].try_emplace(folded(one.name), false).first->second;
        teaches = teaches || one.teaches;
    }

    std::map<std::string, CourseReach> m_courses;
    std::map<std::string, HomeReach> m_homes;
    std::map<std::string, std::map<std::string, bool>> m_names; ///< By home: whether they teach anything still.
};

} // namespace

std::vector<Descent> lineage(const std::vector<Teacher>& all)
{
    return Family(all).in_order();
}

Cascade cascade(const std::vector<Teacher>& all)
{
    const auto each = persons(all);
    Gathering gathered;
    for (const auto& line : lineage(each))
        gathered.put_person(each[line.teacher], line.generation);
    for (const auto& one : all)
        gathered.put_classes(one);
    return gathered.take();
}

} // namespace vignette::exchange::classes
