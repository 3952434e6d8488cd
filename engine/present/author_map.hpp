#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

/// The map of the course, or a part of it, and every scene of it to go to.
struct AuthorMap {
    struct Scene {
        std::string id, title, unit; ///< `unit`: its title.
        std::string mark; ///< "No plan goes here"; empty: nothing to say.
        bool here = false;
        bool in_sight = false; ///< Its card is in the part that is shown; then `area` says where.
        Area area; ///< Its place in the picture; the rest is filled in by author_map_screen().
    };
    std::string course; ///< Its title.
    std::string picture; ///< The file.
    std::string words; ///< The whole map in words, for people who cannot see it.
    std::vector<Scene> scenes;
    bool can_come_closer = true, can_go_further = true;
};

/// A press on a card, or on its name in the list, goes to the scene. Keys: C closer, W wider, A all of it, and L, R, U,
/// D to the sides.
Screen author_map_screen(const AuthorMap&);

} // namespace vignette::present
