#pragma once

#include "engine/play/state.hpp"

#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::play {

/// A thing that is told. Which members count follows from the kind, as in course::Line.
struct Block {
    course::Line::Kind kind = course::Line::Kind::Narration;
    std::string_view id, text, path, alt, transcript, captions;
    std::string_view fill; ///< Card: what is filled in on paper only.
    std::string_view who; ///< Who speaks; what stands over a practice box.
    std::vector<std::string_view> items;
    std::vector<std::string> parts; ///< Image: ids of SVG groups that are shown.
    bool decorative = false;
};

struct PageOption {
    std::string_view id, label, locked; ///< `locked`: why it cannot be chosen now; empty if it can.
    bool tried = false; ///< Its outcome is the one that was just left: "try another way".
};

struct PageItem {
    std::string_view id, text, opens;
    bool chosen = false; ///< Ticked, found, or rated.
    std::optional<int> value; ///< Rate.
    std::optional<int> earlier; ///< Rate, later than before: what was said then.
    std::string_view paired; ///< Match: the right id given to it.
};

/// A question, with what was answered so far.
struct PageAsk {
    using Kind = course::Ask::Kind;
    Kind kind = Kind::Continue;
    std::string_view id, prompt, hint, moment, picture, alt, draft, no_right_answer; ///< `alt`: of the picture.
    std::vector<PageOption> options; ///< Choose, Role, Nation.
    std::vector<PageItem> items; ///< In the learner's order, for Arrange.
    const course::Scale* scale = nullptr; ///< Rate.
    std::optional<int> value; ///< Rate without items.
    std::optional<int> earlier; ///< The same: what was said before.
    std::string_view as; ///< End: "completed", "left_early" or "paused".
    std::string_view chosen; ///< Role, Nation: the one that is said.
    int lines = 0, weeks = 0;
    std::size_t told_before = 0; ///< How many of the page's blocks stand above it.
    bool optional = true, share = true;
};

struct PageView {
    std::string_view voice; ///< The id.
    std::string_view name; ///< Whose side, for people: "Iris Pemberton", "A colleague".
    std::string_view text;
    bool person = false; ///< A character of the story.
};
struct PageEvidence {
    std::vector<const course::Source*> sources;
    std::string_view text;
    bool general = false; ///< "general knowledge, not checked".
    std::size_t told_before = 0; ///< How many blocks of the telling beside it stand above it.
};

/// What followed a choice.
struct PageOutcome {
    std::string_view option, label, because;
    std::vector<std::string_view> results;
    std::vector<PageView> views;
    std::vector<PageEvidence> evidence;
    std::vector<Block> telling;
    std::string_view shared_title; ///< "What we know"; empty in `others`, as all that is shared.
    std::vector<PageEvidence> shared_evidence;
    std::vector<Block> shared_telling;
};

struct PageEmblem {
    std::string_view path, alt;
    std::vector<std::string> parts;
    std::vector<std::string_view> words; ///< One phrase a part: what it shows now.
};

struct ContentNote {
    std::string_view text, skip_to;
};

struct Progress {
    unsigned unit = 0, units = 0; ///< From 1.
    unsigned scenes_seen = 0;
    unsigned minutes_left = 0;
    double done = 0; ///< 0 to 1.
};

/// What is on screen, spoken, printed or sent. Borrows from the Course and the State: both must outlive it unchanged.
struct Page {
    Stage stage = Stage::Opening;
    std::string_view course, unit, unit_title, scene, language, title, place;
    unsigned revision = 0;
    Progress progress;
    std::string_view you, summary; ///< Of the unit: on its opening page and its last one.
    std::optional<ContentNote> content_note;
    std::string_view printable; ///< What this page is on paper, where it may be printed.
    std::vector<Block> blocks;
    std::optional<PageOutcome> outcome;
    std::vector<PageOutcome> others; ///< `read_all`: the outcomes of the other options that could be chosen.
    std::vector<PageAsk> asks;
    std::vector<PageEmblem> emblems;
    std::vector<std::string_view> notes; ///< For the facilitator only.
    bool can_go_back = false, can_try_again = false, can_skip = false, can_leave = true;
    bool resting = false;
    bool helplines_hint = false;
    std::forward_list<std::string> made; ///< Texts that show a variable.
};

/// What a rating's value says: a point's words, or its number; of nought the aside. It must be one of the scale's.
std::string point_in_words(const course::Scale&, int value);

/// The page for `state`. Pure.
/// Cost: O(size of the page); about one allocation a list.
Page page(const Course&, const State&);

} // namespace vignette::play
