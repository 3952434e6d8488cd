#pragma once

#include "engine/course/course.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::slips {

/// A value in the graph of a course.
struct Value {
    enum class Is {
        Structure, ///< Whether there is a text, which variables it shows, a condition, a file.
        Own, ///< The id of the thing itself.
        Reference, ///< The id of another.
        Listed, ///< One of a few words.
        Number, ///< Also a date or a version.
        Truth,
    } is;
    std::string_view name;
    std::string value;

    friend bool operator==(const Value&, const Value&) = default;
};

/// A scene, a line, an option, an effect: whatever one statement or part makes, and what holds it only by its place.
struct Element {
    std::string_view kind;
    std::vector<Value> values;

    friend bool operator==(const Element&, const Element&) = default;
};

/// A course without the wording of its texts, in the order written, and that wording alone.
struct Graph {
    std::vector<Element> elements;
    std::string words;
};

Graph graph_of(const course::Course&);

} // namespace vignette::slips
