#pragma once

#include <array>
#include <string_view>

namespace vignette::classroom {

/// Who can tell that an item of the checklist was done.
enum class SeenBy {
    Program, ///< The program can see it in the session that it led.
    Facilitator, ///< Only who was in the room.
};

/// One thing that makes a class what it is meant to be, whatever the course. Ticks are kept by `id`, so an id stays
/// what it is when its words change.
struct ChecklistItem {
    std::string_view id;
    std::string_view text; ///< A whole sentence in the past, true or not of a class that is over.
    SeenBy seen_by = SeenBy::Facilitator;
};

/// In the order of a class. Of a unit that was not done nothing is asked.
constexpr std::array<ChecklistItem, 11> checklist{{
    {"opening", "The opening page was shown: what this course is about, and what it needs.", SeenBy::Program},
    {"agreement", "What we agreed for this room was read aloud before the first scene."},
    {"way_out", "Everybody heard where the helplines are, and that anybody may step out without saying why."},
    {"own_story", "Nobody was asked to tell their own story."},
    {"content_notes", "Each content note was read aloud before its scene, with time to step out."},
    {"talked", "Each choice was talked about before its outcome: in a discussion, or between two votes.",
        SeenBy::Program},
    {"time_to_talk", "Every discussion of the units that were done was given its time.", SeenBy::Program},
    {"sides", "How it was for each person was shown after each choice, and read aloud.", SeenBy::Program},
    {"evidence", "What is known about it was shown after the people’s sides.", SeenBy::Program},
    {"differently", "There was time at the end for everybody to write one thing to do differently."},
    {"stayed", "Somebody was there afterwards for whoever wanted to talk."},
}};

} // namespace vignette::classroom
