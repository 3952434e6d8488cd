#include "engine/play/explore/report.hpp"

#include <algorithm>
#include <map>

namespace vignette::play {

namespace {

using course::Way;

/// What bars a way into a scene that no route meets.
struct Bar {
    const course::Condition* never = nullptr; ///< A condition that never holds, or whose turn never comes.
    const course::Condition* always = nullptr; ///< Or one that always holds before the way's turn comes.
    course::Where where = {}; ///< Of the way.
};

class Never {
public:
    Never(const Course& course, const Met& met, Report& report)
        : m_course(course)
        , m_met(met)
        , m_report(report)
    {
    }

    void tell()
    {
        each_page([&](const auto& part, const auto& page) { bars(part, page); });
        each_page([&](const auto& part, const auto& page) { tell(part, page); });
        for (Index i = 0; i < m_course.scenes.size(); ++i)
            tell_scene(i);
        for (const auto& one : m_met.untold())
            m_report.warn("never-told", one.where, "this is never told: " + never_true(*one.when),
                "mend the condition, or remove the line", "when");
    }

private:
    template <typename F>
    void each_page(F f)
    {
        for (Index scene = 0; scene < m_course.scenes.size(); ++scene) {
            for (std::size_t part = 0; part < m_met.pages[scene].size(); ++part) {
                if (m_met.pages[scene][part].reached)
                    f(m_course.scenes[scene].parts[part], m_met.pages[scene][part]);
            }
        }
    }

    static std::string never_true(const course::Condition& condition)
    {
        return "“" + condition.source + "” is never true there";
    }

    void bar(const Way& way, Bar one)
    {
        if (way.kind != Way::Kind::Go || m_met.scenes_reached[way.scene])
            return;
        one.where = way.where;
        m_bars[way.scene].push_back(one);
    }

    void bars(const std::vector<course::Jump>& jumps, const Way& way, const WaysMet& met)
    {
        const course::Condition* first = nullptr; ///< The only one that is ever taken.
        for (std::size_t i = 0; met.met && i < jumps.size(); ++i) {
            if (!met.taken[i])
                bar(jumps[i].way, {&jumps[i].when});
            else if (!first)
                first = &jumps[i].when;
        }
        if (met.met && !met.taken.back())
            bar(way, {nullptr, first});
    }

    void bars(const course::Part& part, const PageMet& page)
    {
        bars(part.jumps, part.way, page.ways);
        if (part.choose == nothing)
            return;
        const auto& ask = part.asks[part.choose];
        bars(ask.shared.jumps, ask.shared.way, page.shared);
        for (std::size_t i = 0; i < page.options.size(); ++i) {
            const auto& option = ask.options[i];
            bars(option.jumps, option.way, page.options[i].ways);
            if (page.options[i].offered)
                continue;
            for (const auto& jump : option.jumps)
                bar(jump.way, {&option.only_if});
            bar(option.way, {&option.only_if});
        }
    }

    /// ", so the scene grief is never met": where this condition alone bars a scene.
    std::string barred_by(const course::Condition& condition) const
    {
        for (const auto& [scene, all] : m_bars) {
            if (all.size() == 1 && all.front().never == &condition)
                return ", so the scene " + m_course.scenes[scene].id + " is never met";
        }
        return {};
    }

    void tell(const std::vector<course::Jump>& jumps, const WaysMet& met)
    {
        for (std::size_t i = 0; met.met && i < jumps.size(); ++i) {
            if (met.taken[i])
                continue;
            const auto& when = jumps[i].when;
            const std::string why
                = met.held[i] ? "a go_if above it is always true before its turn comes" : never_true(when);
            m_report.warn("never-taken", jumps[i].way.where, "this way is never taken: " + why + barred_by(when),
                "mend the condition, or remove the line", "go_if");
        }
    }

    void tell(const course::Part& part, const PageMet& page)
    {
        tell(part.jumps, page.ways);
        if (part.choose == nothing)
            return;
        const auto& ask = part.asks[part.choose];
        tell(ask.shared.jumps, page.shared);
        const bool none
            = std::none_of(page.options.begin(), page.options.end(), [](const auto& o) { return o.offered; });
        for (std::size_t i = 0; i < page.options.size(); ++i) {
            const auto& option = ask.options[i];
            tell(option.jumps, page.options[i].ways);
            if (!page.options[i].offered && !none) // Where there is none at all, nothing-choosable says so.
                m_report.warn("never-offered", option.only_if.where,
                    "the option " + option.id + " is never offered: " + never_true(option.only_if)
                        + barred_by(option.only_if),
                    "mend the condition, or remove the option", "only_if");
        }
    }

    /// Where one condition alone bars the scene, that one is told; and what lies behind a barred scene is not.
    void tell_scene(Index scene)
    {
        const auto found = m_bars.find(scene);
        if (found == m_bars.end() || (found->second.size() == 1 && found->second.front().never))
            return;
        const auto& all = found->second;
        const std::string& id = m_course.scenes[scene].id;
        std::string why = "each way to it is barred";
        if (all.size() == 1)
            why = all.front().always ? "“" + all.front().always->source + "” always leads elsewhere first"
                                     : "another way is always taken first";
        m_report.warn("never-reached", m_course.scenes[scene].where, "no route meets the scene " + id + ": " + why,
            "see line " + std::to_string(all.front().where.line) + ", or remove the scene", id);
    }

    const Course& m_course;
    const Met& m_met;
    Report& m_report;
    std::map<Index, std::vector<Bar>> m_bars; ///< By scene that no route meets.
};

} // namespace

void report_never(const Course& course, const Met& met, Report& report)
{
    Never(course, met, report).tell();
}

} // namespace vignette::play
