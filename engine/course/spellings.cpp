#include "engine/course/spellings.hpp"

#include "engine/core/text.hpp"
#include "engine/course/vocabulary.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace vignette::course {

namespace {

using State = Builder::State;

struct Declared {
    std::string_view id;
    Where where;
};

template <typename List>
void add(std::vector<Declared>& out, const List& list)
{
    for (const auto& one : list)
        out.push_back({one.id, one.where});
}

void add_answers(std::vector<Declared>& out, const Course& c, std::string_view scene, bool items)
{
    const auto found = c.scene_by_id.find(scene);
    if (found == c.scene_by_id.end())
        return;
    for (const auto& part : c.scenes[found->second].parts) {
        for (const auto& ask : part.asks) {
            add(out, ask.options);
            if (items)
                add(out, ask.items);
        }
    }
}

void add_roles(std::vector<Declared>& out, const Course& c)
{
    add(out, c.roles);
    for (const auto& role : c.roles) {
        for (const auto& group : role.groups)
            out.push_back({group, role.where});
    }
}

void add_values(std::vector<Declared>& out, const Course& c, std::string_view variable)
{
    const auto found = c.variable_by_id.find(variable);
    if (found == c.variable_by_id.end())
        return;
    for (const auto& value : c.variables[found->second].states)
        out.push_back({value, c.variables[found->second].where});
}

bool takes(std::string_view kind, std::string_view start, std::string_view& rest)
{
    if (!kind.starts_with(start))
        return false;
    rest = kind.substr(start.size());
    return true;
}

std::vector<Declared> declared(const Course& c, std::string_view kind)
{
    std::vector<Declared> out;
    std::string_view of;
    if (kind == "scene")
        add(out, c.scenes);
    else if (kind == "variable")
        add(out, c.variables);
    else if (kind == "character" || kind == "voice")
        add(out, c.characters);
    else if (kind == "source")
        add(out, c.sources);
    else if (kind == "competency")
        add(out, c.competencies);
    else if (kind == "scale")
        add(out, c.scales);
    else if (kind == "nation")
        add(out, c.nations);
    else if (kind == "role or group")
        add_roles(out, c);
    else if (takes(kind, "value of ", of))
        add_values(out, c, of);
    else if (takes(kind, "answer in ", of))
        add_answers(out, c, of, true);
    else if (takes(kind, "option in ", of))
        add_answers(out, c, of, false);
    if (kind == "voice")
        add(out, c.voices);
    return out;
}

/// The kinds of its letters: F20 and F31 are alike in that.
std::string shape_of(std::string_view id)
{
    std::string out;
    for (const char c : id)
        out.push_back(c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : c >= '0' && c <= '9' ? '0' : c);
    return out;
}

std::string name_of(const State& state, Where where, std::uint32_t here)
{
    return std::to_string(where.line) + (where.file == here ? "" : " of " + state.sources[where.file].name);
}

/// "line 4, 7 and 9", with the file where it is another one.
std::string lines_of(const State& state, const std::vector<Where>& places, std::uint32_t here)
{
    constexpr std::size_t most = 4;
    const std::size_t shown = std::min(places.size(), most);
    std::string out = "line ";
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            out += i + 1 == shown && places.size() <= most ? " and " : ", ";
        out += name_of(state, places[i], here);
    }
    return places.size() > most ? out + " and " + std::to_string(places.size() - most) + " more" : out;
}

bool before(Where a, Where b)
{
    return a.file != b.file ? a.file < b.file : a.line < b.line;
}

constexpr std::size_t most_names = 500; ///< Looked at: more than that is not read by anyone.
constexpr std::size_t most_declared = 2000; ///< More are not compared with: it would take too long.

/// One name that is not there, with the findings that say so.
struct Group {
    std::string kind, name;
    std::vector<std::size_t> findings;
};

std::vector<Group> grouped(const std::vector<References::Missing>& missing)
{
    std::map<std::pair<std::string, std::string>, std::size_t> place;
    std::vector<Group> out;
    for (const auto& one : missing) {
        const auto [found, fresh] = place.emplace(std::pair(one.kind, one.name), out.size());
        if (fresh && out.size() == most_names)
            break;
        if (fresh)
            out.push_back({one.kind, one.name, {}});
        out[found->second].findings.push_back(one.finding);
    }
    return out;
}

class Spellings {
public:
    explicit Spellings(State& state)
        : m_state(state)
    {
    }

    void settle()
    {
        for (const auto& group : grouped(m_state.references.missing))
            settle(group);
        auto& findings = m_state.findings;
        std::vector<Diagnostic> left;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (m_settled.count(i) == 0)
                left.push_back(std::move(findings[i]));
        }
        findings = std::move(left);
        for (auto& finding : m_found)
            m_state.report(std::move(finding));
    }

private:
    void settle(const Group& group)
    {
        if (is_nameless(group.kind))
            return void(m_settled.insert(group.findings.begin(), group.findings.end()));
        const auto all = declared(m_state.course, group.kind);
        if (all.size() > most_declared)
            return;
        std::vector<std::string_view> unmet, known;
        for (const auto& one : all) {
            known.push_back(one.id);
            if (!is_met(group.kind, std::string(one.id)))
                unmet.push_back(one.id);
        }
        const auto near = text::nearest(group.name, unmet);
        if (near.empty() && text::nearest(group.name, known).empty())
            return void(tell_once(group));
        cite(group.kind, near);
        if (near.empty())
            return;
        const bool several = group.findings.size() > 1;
        if (several && is_slip_where_meant(near, group))
            return tell_meant(group, text::nearest(group.name, known), near);
        if (!several && !is_slip_where_declared(near, group.name, known))
            return advise(m_state.findings[group.findings.front()], text::nearest(group.name, known), near);
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == near; });
        tell_declared(group, *found);
    }

    bool is_nameless(const std::string& kind) const
    {
        const bool answer = kind.starts_with("answer in ") || kind.starts_with("option in ");
        return m_state.nameless.count(answer ? "answer" : kind) > 0;
    }

    bool is_met(const std::string& kind, const std::string& id) const
    {
        const auto& references = m_state.references;
        if (kind.starts_with("answer in ") || kind.starts_with("option in "))
            return references.is_met("answer in " + kind.substr(10), id)
                || references.is_met("option in " + kind.substr(10), id);
        return references.is_met(kind, id)
            || ((kind == "voice" || kind == "character")
                && (references.is_met("voice", id) || references.is_met("character", id)));
    }

    /// Among ids such as F20 and F31, one that is built in another way. Plain words are all built alike.
    static bool is_odd_shape(std::string_view id, const std::vector<std::string_view>& known)
    {
        const auto alike = [](std::string_view a, std::string_view b) { return shape_of(a) == shape_of(b); };
        const auto numbered
            = [](std::string_view other) { return shape_of(other).find_first_of("A0") != std::string::npos; };
        const auto others = std::count_if(
            known.begin(), known.end(), [&](std::string_view other) { return other != id && alike(other, id); });
        const auto all = std::count_if(known.begin(), known.end(), numbered);
        return all > 2 && others == 0;
    }

    /// Of two spellings, each written once, the wrong one is that with words that stand nowhere else in the course;
    /// or that which is built like no other id of its kind, while the other is.
    bool is_slip_where_declared(
        std::string_view declared_id, std::string_view meant, const std::vector<std::string_view>& known)
    {
        if (is_odd_shape(declared_id, known) && !is_odd_shape(meant, known))
            return true;
        if (!m_vocabulary)
            m_vocabulary.emplace(m_state.sources);
        return std::all_of(meant.begin(), meant.end(), in_id) && m_vocabulary->knows(meant, 1)
            && !m_vocabulary->knows(declared_id, 1);
    }

    /// Of two spellings, one of them meant several times, that one is wrong if the one that is declared stands more
    /// often; or if its words stand nowhere else in the course, while those of the declared one do.
    bool is_slip_where_meant(std::string_view declared_id, const Group& group)
    {
        if (times_written(declared_id, m_state.sources) > group.findings.size())
            return true;
        if (!m_vocabulary)
            m_vocabulary.emplace(m_state.sources);
        return m_vocabulary->knows(declared_id, 1) && !m_vocabulary->knows(group.name, group.findings.size());
    }

    /// Of the names that are near enough, the likeliest is one that nobody refers to.
    static void advise(Diagnostic& finding, std::string_view nearest, std::string_view likeliest)
    {
        const std::string old = "did you mean " + std::string(nearest) + "?";
        for (auto* words : {&finding.message, &finding.advice}) {
            if (const auto at = words->find(old); at != std::string::npos)
                words->replace(at, old.size(), "did you mean " + std::string(likeliest) + "?");
        }
    }

    /// What is cited under a misspelt name is cited.
    void cite(std::string_view kind, std::string_view id)
    {
        for (auto& source : m_state.course.sources)
            source.cited = source.cited || (kind == "source" && source.id == id);
    }

    /// Where a group is told, in order, each line once.
    std::vector<Where> places_of(const Group& group) const
    {
        std::vector<Where> out;
        for (const auto finding : group.findings)
            out.push_back(m_state.findings[finding].where);
        std::sort(out.begin(), out.end(), before);
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    static std::string times(std::size_t number)
    {
        return number == 1 ? "once" : number == 2 ? "twice" : std::to_string(number) + " times";
    }

    /// Told at the first of its places, wherever it was copied to.
    void tell_meant(const Group& group, std::string_view nearest, std::string_view near)
    {
        Diagnostic* told = tell_once(group);
        advise(*told, nearest, near);
        told->message += " (“" + group.name + "” stands " + times(group.findings.size()) + ", “" + std::string(near)
            + "” " + times(times_written(near, m_state.sources)) + ")";
    }

    void tell_declared(const Group& group, const Declared& one)
    {
        m_settled.insert(group.findings.begin(), group.findings.end());
        const std::string id(one.id);
        m_found.push_back({Severity::Error, "two-spellings", one.where,
            "“" + id + "” stands only here; “" + group.name + "” is meant on "
                + lines_of(m_state, places_of(group), one.where.file),
            "write it in one way everywhere", id});
    }

    /// Where nothing like it is there, one finding is enough.
    Diagnostic* tell_once(const Group& group)
    {
        auto others = places_of(group);
        const Where first = others.front();
        others.erase(others.begin());
        Diagnostic* told = nullptr;
        for (const auto i : group.findings) {
            Diagnostic& finding = m_state.findings[i];
            if (told || !(finding.where == first))
                m_settled.insert(i);
            else
                told = &finding;
        }
        if (!others.empty())
            told->message += " (the same on " + lines_of(m_state, others, first.file) + ")";
        return told;
    }

    State& m_state;
    std::optional<Vocabulary> m_vocabulary; ///< Once it is needed.
    std::set<std::size_t> m_settled; ///< Findings that need not be told.
    std::vector<Diagnostic> m_found;
};

} // namespace

void settle_spellings(State& state)
{
    Spellings(state).settle();
}

} // namespace vignette::course
