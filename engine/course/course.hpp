#pragma once

#include "engine/course/expression.hpp"
#include "engine/course/where.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::course {

using Index = std::uint32_t;
inline constexpr Index nothing = 0xFFFFFFFFu;

/// Course text. `value` has character names already put in; where it shows variables, `slots` says where.
struct Text {
    struct Slot {
        std::uint32_t at = 0; ///< Byte in `value` before which the variable's value goes.
        Index variable = nothing;
    };
    std::string value;
    std::vector<Slot> slots;
    Where where;

    bool empty() const { return value.empty() && slots.empty(); }
};

/// A condition as it was written, and compiled.
struct Condition {
    std::string source;
    Where where;
    Expression compiled;

    bool always() const { return compiled.empty(); }
};

struct Variable {
    enum class Kind { Counter, Flag, State, Computed } kind = Kind::Flag;
    std::string id;
    int from = 0, to = 1, start = 0;
    bool keep = false;
    std::vector<std::string> states; ///< State: its values, from 0.
    std::vector<Index> inputs; ///< Computed: of what.
    std::vector<std::string> input_names;
    std::vector<std::int16_t> table; ///< Computed: results, the last input running fastest.
    bool read = false; ///< By a condition, a text, a picture, or something that is computed from it.
    bool changed = false; ///< By some option.
    Where where;
};

/// Something that some expression asks about; only these are remembered.
struct Fact {
    enum class Kind { Seen, Chose, Tried } kind = Kind::Seen;
    std::string name; ///< "scene", "scene/option" or "scene/item".
    Index scene = nothing;
};

struct Role {
    std::string id;
    Text name;
    std::vector<std::string> groups;
    Where where;
};
struct Nation {
    std::string id;
    Text name;
    Where where;
};

struct Character {
    std::string id;
    Text name, about;
    std::string voice, colour;
    Where where;
};
/// A side that is nobody's: "What this cost me".
struct Voice {
    std::string id;
    Text label;
    Where where;
};

/// Which named part of a picture follows which variable.
struct Show {
    std::string part, variable;
    Index index = nothing;
};
struct Emblem {
    std::string file;
    Text alt;
    std::vector<Show> shows;
    std::map<std::string, std::vector<Text>> words; ///< By part: one phrase for each value.
    Condition when;
    Where where;
};

struct Item {
    std::string id;
    Text text;
    Text opens; ///< What is told once it is chosen; or a pair's right side.
    Index chose = nothing; ///< The fact, where something asks about it.
    Where where;
};

struct Scale {
    std::string id;
    Text question, low, high, aside, why;
    int points = 0;
    std::vector<Text> words; ///< One for each point, or none.
    std::vector<Item> items; ///< Empty: the question itself is rated.
    bool asked_before = false; ///< Some page asks for it with the moment `before`.
    Where where;
};

struct Source {
    std::string id;
    Text text;
    std::string address, checked, status;
    bool recheck = false;
    Text recheck_note;
    bool cited = false;
    Where where;
};
struct Helpline {
    std::string id;
    Text name;
    std::string phone;
    Text how, hours, for_whom;
    std::string nation, status, checked;
    bool local = false; ///< The site's own, see Course::adds_to.
    Where where;
};
struct Resource {
    std::string id;
    Text title, text;
    std::string address, checked;
    std::string picture; ///< File; empty: none.
    Text alt; ///< The picture in words.
    bool local = false; ///< The site's own, see Course::adds_to.
    Where where;
};
struct Term {
    std::string word;
    Text meaning;
    Where where;
};
struct Competency {
    std::string id;
    Text framework, text;
    std::string code;
    Where where;
};
struct Guide {
    std::string id;
    Text title, text;
    std::string for_whom;
    Where where;
};
struct Wording {
    Text say, rather_than, why;
    std::string source;
    Where where;
};

/// A step in class, with a timer. `at` and `as` are the words of the language.
struct Discuss {
    Text text;
    int minutes = 0;
    std::string at = "choice", as = "talk";
    Condition when;
};

struct Line {
    enum class Kind {
        Heading,
        Narration,
        Speech,
        Image,
        Audio,
        List,
        Sign,
        Practice,
        Card,
        Think
    } kind
        = Kind::Narration;
    std::string id; ///< Cards only.
    Text text; ///< Image: the description.
    std::string who;
    Index character = nothing;
    std::vector<Text> items; ///< List, Think.
    std::string file; ///< Image, Audio, Card.
    bool decorative = false;
    Text transcript, alt, fill;
    std::string captions;
    std::vector<Show> shows;
    Condition when;
    Where where;
};

struct View {
    std::string voice;
    Index character = nothing;
    Index declared = nothing; ///< In Course::voices.
    Text text;
    Condition when;
};
struct Evidence {
    std::vector<std::string> sources; ///< "general", or ids.
    std::vector<Index> indices;
    Text text;
    Condition when;
    Index told_before = 0; ///< How many lines of its outcome's telling stand above it.
};
struct Told {
    Text text;
    Condition when;
    Where where;
};

/// Where something leads.
struct Way {
    enum class Kind { None, Go, Finish } kind = Kind::None;
    std::string name; ///< Scene id, or "completed" / "left_early".
    Index scene = nothing;
    Where where;
};
struct Jump {
    Condition when;
    Way way;
};

struct Effect {
    enum class Kind { Add, Set } kind = Kind::Set;
    std::string name;
    Index variable = nothing;
    int value = 0;
    std::string written; ///< A state's value by name.
    bool truth = false; ///< The value was written as true or false.
    Where where;
};

struct Option {
    std::string id;
    Text label, because, locked;
    Condition only_if;
    std::vector<Effect> effects;
    std::vector<Told> results;
    std::vector<View> views;
    std::vector<Evidence> evidence;
    std::vector<Line> telling; ///< practice, think, list … of this outcome alone.
    std::vector<Discuss> discusses;
    std::vector<Jump> jumps;
    Way way;
    Index chose = nothing, tried = nothing; ///< Facts.
    Where where;
};

/// What every outcome of a choice shares.
struct Shared {
    Text title;
    std::vector<Line> telling;
    std::vector<Evidence> evidence;
    std::vector<Discuss> discusses;
    std::vector<Jump> jumps;
    Way way;
    Where where;
};

struct Ask {
    /// The last four stand on pages only: no course can write them, and playing adds them.
    enum class Kind {
        Choose,
        ChooseMany,
        Arrange,
        Match,
        Spot,
        Checklist,
        Rate,
        Reflect,
        Plan,
        Jot,
        Role,
        Nation,
        Continue,
        End
    } kind
        = Kind::Choose;
    std::string id;
    Text prompt, hint, no_right_answer;
    bool read_all = false, optional = true, share = true;
    int lines = 0, weeks = 0;
    Index told_before = 0; ///< How many lines of its part stand above it.
    std::vector<Item> items;
    std::string picture; ///< Spot.
    Text alt; ///< Spot: the picture in words.
    std::vector<Option> options;
    Shared shared;
    std::string moment; ///< Rate: before, after, looking_back, follow_up.
    Index scale = nothing;
    Condition when;
    Where where;
};

/// What stands on one page of a scene.
struct Part {
    std::vector<Line> telling;
    std::vector<Ask> asks;
    std::vector<Discuss> discusses;
    std::vector<Jump> jumps;
    Way way;
    Index choose = nothing; ///< Which of `asks` is the choice.
};

struct Scene {
    std::string id;
    std::vector<std::string> was;
    Text title, place, printable, warning;
    bool has_printable = false;
    Way skip_to;
    std::vector<Text> notes;
    std::vector<Part> parts; ///< At least one.
    Index unit = nothing;
    Index seen = nothing; ///< Fact.
    std::uint16_t steps_left = 0; ///< Scenes on the shortest way from here to an ending; see progress in play/page.
    Where where;
};

struct Unit {
    std::string id;
    std::vector<std::string> was;
    Text title, summary, you;
    int minutes = 0;
    Way start;
    std::vector<std::string> contributes;
    bool any_order = false;
    std::vector<Index> scenes;
    Where where;
};

enum class Privacy { Standard, Private, Participation };

/// A whole course. Plain values; everything that plays, draws or prints it borrows its texts from here.
struct Course {
    std::string id;
    Text title, listed_as;
    std::string version, language = "en-GB", licence, reviewed, category;
    Text audience;
    Text practice; ///< What stands over its practice boxes; empty: "In your home, do this".
    std::vector<std::string> authors, nation_names;
    /// Nothing to play, only what a site adds to other courses: their ids, or "all". Empty: a course.
    std::vector<std::string> adds_to;
    int minutes = 0, group_min = 5;
    Privacy privacy = Privacy::Standard;
    std::uint64_t content = 0; ///< Hash of every source file.
    Where where;

    std::vector<Unit> units;
    std::vector<Scene> scenes;
    std::vector<Variable> variables;
    std::vector<Fact> facts;
    std::vector<Role> roles;
    std::vector<std::string> role_names; ///< Roles and groups that expressions name; see Op::Code::Role.
    std::vector<Nation> nations;
    std::vector<Character> characters;
    std::vector<Voice> voices;
    std::vector<Emblem> emblems;
    std::vector<Scale> scales;
    std::vector<Source> sources;
    std::vector<Helpline> helplines;
    std::vector<Resource> resources;
    std::vector<Term> terms;
    std::vector<Competency> competencies;
    std::vector<Guide> guides;
    std::vector<Wording> wordings;
    std::vector<Text> agreement;

    std::map<std::string, Index, std::less<>> scene_by_id; ///< `was` names too.
    std::map<std::string, Index, std::less<>> unit_by_id;
    std::map<std::string, Index, std::less<>> variable_by_id;
};

} // namespace vignette::course
