#include "engine/author/strings/play_order.hpp"

#include <map>
#include <string_view>

namespace vignette::author {

namespace {

using namespace course;

class Order {
public:
    Order(const Course& course, const Unit& unit)
        : m_course(course)
        , m_met(course.scenes.size())
    {
        for (const Index scene : unit.scenes) {
            m_by_name.emplace(course.scenes[scene].id, scene);
            for (const auto& old : course.scenes[scene].was)
                m_by_name.emplace(old, scene);
        }
    }

    std::vector<Index> from(const Unit& unit)
    {
        lead(unit.start);
        if (m_out.empty() && !unit.scenes.empty())
            meet(unit.scenes.front());
        for (std::size_t next = 0; next < m_out.size(); ++next)
            follow(m_course.scenes[m_out[next]]);
        for (const Index scene : unit.scenes)
            meet(scene);
        return std::move(m_out);
    }

private:
    void meet(Index scene)
    {
        if (!m_met[scene])
            m_out.push_back(scene);
        m_met[scene] = true;
    }

    void lead(const Way& way)
    {
        if (way.kind != Way::Kind::Go)
            return;
        if (const auto found = m_by_name.find(way.name); found != m_by_name.end())
            meet(found->second);
    }

    template <typename Holder>
    void lead_on(const Holder& holder)
    {
        for (const auto& jump : holder.jumps)
            lead(jump.way);
        lead(holder.way);
    }

    void follow(const Scene& scene)
    {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                for (const auto& option : ask.options)
                    lead_on(option);
                lead_on(ask.shared);
            }
            lead_on(part);
        }
        lead(scene.skip_to);
    }

    const Course& m_course;
    std::map<std::string_view, Index> m_by_name;
    std::vector<bool> m_met;
    std::vector<Index> m_out;
};

} // namespace

std::vector<Index> scenes_in_play_order(const Course& course, Index unit)
{
    return Order(course, course.units[unit]).from(course.units[unit]);
}

} // namespace vignette::author
