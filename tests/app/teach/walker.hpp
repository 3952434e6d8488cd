#pragma once

#include "engine/app/teach/lectern.hpp"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace vignette::tests {

/// Presses every button of every page that can be come to, each in a class of its own, with something in every box.
class Walker {
public:
    using Fresh = std::function<std::unique_ptr<app::Lectern>()>;

    /// So many presses far.
    Walker(Fresh, std::size_t depth);

    std::string wrong; ///< What is wrong with any page, and presses that nothing came of; "" where nothing is.
    std::set<std::string> places; ///< Of the facilitator's pages: the first word of each.
    std::set<std::string> parts; ///< Of what the room saw, as the facilitator is told.
    std::size_t pages = 0, presses = 0;

private:
    using Route = std::vector<std::string>;

    std::unique_ptr<app::Lectern> at(const Route&);
    void look(app::Lectern&, const Route&);
    void tell(const Route&, const std::string& bad);
    void try_all(const Route&);
    void try_one(const Route&, const std::string& id);

    Fresh m_fresh;
    std::size_t m_depth;
    std::set<std::string> m_seen, m_told;
    std::vector<Route> m_next;
};

} // namespace vignette::tests
