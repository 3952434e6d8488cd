#pragma once

#include "engine/course/course.hpp"

#include <cstddef>
#include <string>

namespace vignette::classroom {

/// What the room sees beside the pages of the course: it stands over the page, which waits below.
struct Sheet {
    enum class Kind {
        LookBack, ///< What a programme asked for the last time: "What did you try? What did you see?"
        Until, ///< What to do until the next time.
        Scale, ///< How sure everybody feels, line by line, each voted on.
        Evaluation, ///< How the class was, line by line.
        Agreement, ///< What holds in this room.
        Numbers, ///< Whom anybody can ring.
    } kind
        = Kind::LookBack;
    std::string scale = {}; ///< Of Kind::Scale: its id.
    std::string moment = {}; ///< Of Kind::Scale: before, after, looking_back or follow_up.
    std::size_t line = 0; ///< From 0.

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// Null where the course has none of that id.
const course::Scale* scale_of(const course::Course&, std::string_view id);

/// How many lines are shown one after the other; at least 1.
std::size_t lines_of(const course::Course&, const Sheet&);

/// "2 of 10"; empty where there is one line.
std::string count_of_lines(const course::Course&, const Sheet&);

} // namespace vignette::classroom
