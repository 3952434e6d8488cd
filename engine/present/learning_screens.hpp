#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

// What is the learner's own. Only the learner sees these pages.

/// Something the learner wrote: a reflection, or a plan.
struct OwnText {
    std::string id; ///< Names it in a Command.
    std::string prompt, text;
    std::string where; ///< "Introduction to Dementia Care · 3 November 2026".
    std::string due; ///< Of a plan: "Due this week", "Due in the week of 30 November 2026".
    bool due_now = false;
    std::string seen; ///< What came of a plan.
    struct Copy {
        std::string id, with, when;
    };
    std::vector<Copy> shared; ///< Those not taken back.
};

struct OwnRating {
    std::string id, question, course;
    struct Point {
        std::string words; ///< "Before: 2 of 5"
        double part = 0; ///< 0 to 1, for the bar.
    };
    std::vector<Point> points;
};

struct MyLearning {
    std::string learner;
    struct Done {
        std::string words; ///< "Introduction to Dementia Care · Completed, 3 November 2026"
        std::string record; ///< Names its record of completion in a Command; empty: there is none yet.
    };
    std::vector<Done> done;
    std::vector<OwnText> written, plans;
    std::vector<OwnRating> rated;
    std::string searched; ///< Only what holds this is shown; empty: everything.
    std::string message;
};
Screen my_learning_screen(const MyLearning&);

struct OwnAnswerPage {
    std::string learner;
    OwnText answer;
    bool plan = false;
    bool can_share = false; ///< The site has a lead who could read it.
    bool sure = false; ///< Asks whether to delete it.
    std::string message;
};
Screen own_answer_screen(const OwnAnswerPage&);

Screen things_to_try_screen(const std::string& learner, const std::vector<OwnText>& plans, const std::string& message);

/// The learner's PIN, and all that is held on them. `sure`: asks whether to erase what is private.
Screen my_data_screen(const std::string& learner, bool sure, const std::string& message);

/// The old PIN, the new one, the new one again.
enum class PinStep { Old, New, Again };
Screen change_pin_screen(const std::string& learner, PinStep, const std::string& problem);

/// Everything that is held on the learner, to be read and saved.
Screen held_on_me_screen(const std::string& learner, std::vector<Item> items, const std::string& message);

/// A folder that a file can go to.
struct Place {
    std::string path, name;
};
/// Where a file should go, and in which form.
struct SavePage {
    std::string learner;
    bool lead = false; ///< The site lead's page.
    std::string title; ///< "Save a copy of my learning"
    std::string care; ///< Who could read the file then.
    std::vector<std::pair<std::string, std::string>> forms; ///< Id and name: {"pdf", "A document to print (PDF)"}.
    std::string form;
    std::vector<Place> places;
    std::string folder; ///< As written in the box.
    std::string problem;
};
Screen save_screen(const SavePage&);

} // namespace vignette::present
