#pragma once

#include "engine/course/arguments.hpp"
#include "engine/course/builder.hpp"
#include "engine/course/references.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace vignette::course {

/// What the builder knows between two statements. Only engine/course/build_*.cpp and resolve.cpp include this.
struct Builder::State {
    Course course;
    std::vector<SourceFile> sources;
    std::vector<Diagnostic> findings;
    std::map<std::string, Where> taken; ///< "scene hallway" → where it was declared.
    std::set<std::string> options; ///< Ids in the open choice.
    bool begun = false; ///< `course` was said.
    bool in_unit = false; ///< Between a unit and its first scene.
    bool in_scene = false, in_option = false, in_shared = false;
    bool told_after = false; ///< That something stands after its choice: what follows does too, up to an option.
    bool told_again = false; ///< That the statement before says the same as the one before that.
    bool told_option = false; ///< That something belongs to an option: so does what follows, up to an option.
    std::size_t statements = 0;
    Statement current, previous; ///< The one that is being added, and the one before it.
    std::set<std::string> nameless; ///< Kinds of which one was declared without a name that can be read.
    std::map<std::pair<std::uint32_t, std::uint32_t>, Where>
        ends; ///< The last line of each scene and option, by its file and line.
    References references;
    /// What is told below a go or go_if of its page: the first of each scene.
    struct Below {
        Where where;
        std::string word, way;
    };
    std::vector<Below> below_ways;
    bool told_below = false; ///< That was noted of the scene that is open.
    std::vector<Where> doubtful; ///< Statements that were not complete: what they lack besides is no finding.

    void report(Diagnostic finding);
    void error(std::string code, Where, std::string message, std::string advice, std::string marked = {});
    void warn(std::string code, Where, std::string message, std::string advice, std::string marked = {});

    /// False, and reported, if another `kind` has that id already.
    bool claim(const std::string& kind, const std::string& id, Where);

    /// Whether the statement before was the same word with the same id.
    bool previous_is(std::string_view word, const std::string& id) const;

    Scene& scene() { return course.scenes.back(); }
    Part& part() { return scene().parts.back(); }
    Ask* open_choice(); ///< The choice that options attach to, or nullptr.
    Option* open_option();
    void note_end(const Statement&); ///< Of the scene and the option that are open.
    Where end_of(Where holder) const; ///< The last line of a scene or an option.
    Shared* open_shared();
    void close_scene() { in_unit = in_scene = in_option = in_shared = told_after = told_option = told_below = false; }
    bool first_after() { return !std::exchange(told_after, true); } ///< Whether this was not told of the line above.
};

/// Reports a date that is none. Dates are written as 2026-11-21.
void check_date(Builder::State&, const Arguments&, std::string_view field);

/// Reports a number that is not in the range.
void check_number(Builder::State&, const Arguments&, std::string_view field, int from, int to);

/// Course text from a field; its {names} are resolved later.
Text told(const Arguments&, std::string_view name);
Text told(std::string value, Where);
Condition condition(const Arguments&, std::string_view name = "when");
std::vector<Text> texts(const std::vector<const Value*>&, Where);
std::vector<Show> shows(const Arguments&, std::string_view name = "show");

/// Each takes the words of its group; false if the word is not one of them.
bool build_course_word(Builder::State&, const Arguments&);
bool build_memory_word(Builder::State&, const Arguments&); ///< counter, flag, state, compute.
bool build_keepsake_word(Builder::State&, const Arguments&); ///< source, helpline, term, guide …
bool build_scene_word(Builder::State&, const Arguments&);
bool build_telling_word(Builder::State&, const Arguments&);
bool build_ask_word(Builder::State&, const Arguments&, const Report&);
bool build_option_word(Builder::State&, const Arguments&);
bool build_way_word(Builder::State&, const Arguments&);
std::vector<Item> build_items(
    Builder::State&, const std::vector<const Value*>&, Where, std::string_view word, const Report&);

/// Turns every name into an index and every condition into code; reports what cannot be.
void resolve(Builder::State&);

/// A phrase for each value of each part that follows something: for those who do not see the picture.
void check_emblem(Builder::State&, const Emblem&);

/// What is sound as a whole: findings about a resolved course.
void check(Builder::State&, const HasFile&);

} // namespace vignette::course
