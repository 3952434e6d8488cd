#include "engine/author/story/levels.hpp"

#include <algorithm>

namespace vignette::author {

namespace {

/// Puts a unit's nodes in an order in which only ways back lead to an earlier one.
class Order {
public:
    Order(const Story& story, const StoryUnit& unit)
        : m_story(story)
        , m_unit(unit)
        , m_met(unit.behind - unit.first, false)
    {
    }

    std::vector<std::size_t> find()
    {
        for (std::size_t node = m_unit.first; node < m_unit.behind; ++node) {
            if (meet(node))
                go_down();
        }
        std::reverse(m_left.begin(), m_left.end());
        return std::move(m_left);
    }

private:
    struct Step {
        std::size_t node = 0;
        std::vector<const StoryWay*> ways;
        std::size_t next = 0;
    };

    bool meet(std::size_t node)
    {
        if (m_met[node - m_unit.first])
            return false;
        m_met[node - m_unit.first] = true;
        m_path.push_back({node, m_story.ways_from(node)});
        return true;
    }

    /// Depth first, with a path of our own: a long story would be too deep for calls.
    void go_down()
    {
        while (!m_path.empty()) {
            auto& step = m_path.back();
            if (step.next < step.ways.size()) {
                meet(step.ways[step.next++]->to);
            } else {
                m_left.push_back(step.node);
                m_path.pop_back();
            }
        }
    }

    const Story& m_story;
    const StoryUnit& m_unit;
    std::vector<bool> m_met;
    std::vector<Step> m_path;
    std::vector<std::size_t> m_left; ///< In the order in which they were left.
};

} // namespace

std::vector<std::size_t> levels_of(const Story& story, const StoryUnit& unit)
{
    const auto order = Order(story, unit).find();
    std::vector<std::size_t> place(order.size()), levels(order.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i] - unit.first] = i;
    for (const auto node : order) {
        for (const auto* way : story.ways_from(node)) {
            const auto from = node - unit.first, to = way->to - unit.first;
            if (place[to] > place[from])
                levels[to] = std::max(levels[to], levels[from] + 1);
        }
    }
    return levels;
}

} // namespace vignette::author
