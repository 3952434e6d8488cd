#pragma once

#include "engine/present/screen.hpp"

#include <set>
#include <string>
#include <vector>

namespace vignette::present {

/// What an author sees beside the learner's page.
struct AuthorPanel {
    struct Finding {
        std::string kind; ///< "problem", "warning", "note".
        std::string place; ///< "units/01.lua:12"; empty: the course as a whole.
        std::string text; ///< What is wrong, and what to do.
    };
    struct Value {
        std::string name, now, could;
        bool settable = true;
    };
    struct Locked {
        std::string label, needs, now;
    };
    struct Unit {
        std::string title;
        struct Scene {
            std::string id, title;
        };
        std::vector<Scene> scenes;
    };

    std::string course; ///< The folder's name.
    bool sound = true; ///< The page shows the course as it is saved; else as it last was sound.
    bool playing = true; ///< There is a page of the course on the screen.
    std::vector<Finding> findings;
    std::string scene, place; ///< Id; "units/01.lua:40".
    std::vector<Value> values;
    std::vector<Locked> locked;
    std::vector<std::string> steps; ///< What was done since recording began, as lines of a plan.
    bool recording = false;
    std::string plan_name, search, message;
    std::string plan_message; ///< How saving it went, at the button.
    bool plan_saved = false;
    std::set<std::string> open; ///< Folds.
    std::vector<Unit> units; ///< For the list of scenes.
};

/// Puts the notes aside. What is spoken is read off `screen` as it is handed in, so the panel itself is not in it.
void put_author_panel(const AuthorPanel&, Screen& screen);

/// Where there is no sound course yet: what has to be mended first.
Screen author_problems_screen(const AuthorPanel&);

/// Every scene, by unit, to go to. Only those with `search` in their id or title, where it is not empty.
Screen author_scenes_screen(const AuthorPanel&);

/// What a screen reader says of the page, item by item in reading order: "button: Carry on, Enter".
std::vector<std::string> spoken_lines(const Screen&);

} // namespace vignette::present
