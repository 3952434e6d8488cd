#pragma once

#include <span>
#include <string_view>

namespace vignette::course {

/// What an argument or a field may be.
enum class Kind {
    Id, ///< A text that is an id: lower_case_with_underscores.
    Text, ///< Course text.
    Name, ///< Any text that is not shown as course text: a file, a reference, an expression, a date, a source id.
    Number, ///< A whole number.
    Truth, ///< true or false.
    Scalar, ///< A text, a number or a truth value.
    Names, ///< A list of names, or one name.
    Texts, ///< A list of course texts.
    Parts, ///< A list of item(…), pair(…) or area(…).
    Map, ///< A table with names of the author's.
    NumberOrTexts, ///< `points`: 5, or the words for each point.
    Function, ///< compute's. The loader hands over its table of results as Numbers.
    Numbers,
};

/// An argument by position, or a field of the options table by name.
struct Slot {
    std::string_view name;
    Kind kind = Kind::Text;
    bool required = true;
};

/// Where a word may stand.
enum class Place {
    Course, ///< Before any scene; it ends the scene that is open.
    Scene, ///< Inside a scene.
    Option, ///< Inside an option.
    Telling, ///< Inside a scene, or behind `whichever`.
    Way, ///< Inside a scene, an option, or behind `whichever`.
    Any,
};

/// A word of the course language: where it stands and what it takes. The one list from which the loader's messages, the
/// editors' declarations (scripting/api) and the check that both are complete are made.
struct Word {
    std::string_view name;
    Place place;
    std::span<const Slot>
        arguments; ///< Plain arguments in order; those not required may be left out from the front (`choose`).
    std::span<const Slot> fields; ///< What may stand in the braces behind it.
    bool braces = false; ///< The braces are required.
    bool list = false; ///< The braces hold a plain list (`list`, `think`, `agreement`, `state`).
};

/// Every word of statements, sorted by name.
std::span<const Word> words();

/// nullptr if there is no such word.
const Word* find_word(std::string_view name);

/// item, pair, area: what may stand in a question's braces.
std::span<const Word> part_words();
const Word* find_part_word(std::string_view name);

} // namespace vignette::course
