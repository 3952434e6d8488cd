#pragma once

#include <array>
#include <string>
#include <string_view>

namespace vignette::classroom {

/// "How was it?", asked at the end of a class of everybody and of nobody by name: on paper and on the screen in the
/// same words. Numbers are kept by `id`, so an id stays what it is when its words change.
struct EvaluationScale {
    std::string_view id;
    std::string_view question;
    std::string_view low; ///< What 1 stands for.
    std::string_view high; ///< What `evaluation_points` stands for.
};

/// The scale's name among ratings. Two strokes: a course's own have one, between a scale and its line.
inline std::string kept_as(const EvaluationScale& scale)
{
    return "class//" + std::string(scale.id);
}

/// A question to write a line or two on. Whoever reads the answers does not know whose they are.
struct EvaluationLine {
    std::string_view id;
    std::string_view prompt;
};

constexpr int evaluation_points = 5; ///< From 1.

constexpr std::string_view evaluation_title = "How was it?";
constexpr std::string_view evaluation_no_name = "Please write no name.";

constexpr std::array<EvaluationScale, 3> evaluation_scales{{
    {"useful", "How useful was it?", "not at all", "very"},
    {"safe", "How safe did it feel to speak?", "not at all", "very"},
    {"ready", "How ready do you feel to use it?", "not at all", "very"},
}};

constexpr std::array<EvaluationLine, 3> evaluation_lines{{
    {"differently", "One thing I will do differently"},
    {"stay", "One thing that should stay as it is"},
    {"change", "One thing to change"},
}};

} // namespace vignette::classroom
