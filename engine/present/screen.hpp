#pragma once

#include "engine/present/intent.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::present {

/// What a thing is, for people who cannot see it. Named after the accessibility roles that screen readers know.
enum class Role {
    Group, ///< A bar or a column; children only.
    Heading, ///< `level` says which.
    Paragraph, ///< Text, also that of a notice or a card; `label` says whose it is.
    Picture, ///< `text` is what it shows, in words; empty for decoration, which readers pass over.
    Button, ///< Does something when pressed.
    Option, ///< A button that is one of several answers to a question; `position` of `count`.
    Check, ///< On or off; `checked`.
    Radio, ///< One of a Rating's points; `checked`; `position` of `count`.
    Rating, ///< A group of Radio children; `text` is the question.
    TextBox, ///< Several lines of writing; `value` is what is in it, `label` the prompt.
    List, ///< Children are Paragraphs.
    Table, ///< Children are Rows, the column names first where there are any (Look::Strong); `text` is the caption.
    Row, ///< Children are Cells; the first of them names the row.
    Cell, ///< Empty `text`: nothing there.
    Progress, ///< `progress` from 0 to 1; `text` in words.
    Status, ///< A short message that is read out when it appears ("Kept · only you can read this").
};

/// How a thing is drawn. The tokens are in engine/window/theme.hpp; look.md's pictures show each.
enum class Look {
    Plain, ///< Body text on the page; for a Button, underlined text.
    Title, ///< 28.
    Subtitle, ///< 22; the question over the options, a card's title.
    Large, ///< 22 regular: what happened, on an outcome.
    Line, ///< 32: the one sentence of an easy-read card.
    Strong, ///< Body, semibold.
    Small, ///< 16, soft colour.
    Speech, ///< Plum bar at the left, the speaker's name (`label`) above.
    Sign, ///< A notice on a wall: framed, centred.
    Practice, ///< Amber box with a heading (`label`): "In your home, do this".
    Note, ///< Amber box: a content note.
    View, ///< White card, round badge with an initial, `label` above the text.
    Evidence, ///< Teal-soft card, badge "E", `label` above; `footer` names the sources.
    Think, ///< Teal-soft bar at the left: a prompt without a box.
    Card, ///< White card that holds its children.
    Hero, ///< Teal card with white text that holds its children; "Carry on where you were".
    Primary, ///< The one main action: filled teal button.
    Secondary, ///< Outlined teal button.
    Chip, ///< Rounded button in the top bar, with its key as a cap.
    Quiet, ///< Text with its key as a cap, no border, in the bottom bar.
    Choice, ///< Numbered card (keys 1 to 9): an option.
    Leave, ///< Plum button: "Leave this page".
    Track, ///< The thin progress track.
    Bar, ///< A row of a chart: `label`, a bar as long as `progress`, `value`; `text` says it in words.
    Squares, ///< A square code for cameras: `value` has its rows, "# ##" each; `text` says what it is.
    Emblem, ///< A small picture that stays beside the page.
};

/// How a Cell is tinted. Its text says the same: a tint is never alone.
enum class Tone { Plain, Quiet, Good, Soon, Late };

/// A picture file and which of its named parts are shown.
struct PictureRef {
    std::string path; ///< Absolute, in the course's folder. Empty: no picture (a tinted area where Look needs one).
    std::vector<std::string> parts; ///< Ids of SVG groups that are shown; see engine/media/picture.hpp.

    friend bool operator==(const PictureRef&, const PictureRef&) = default;
};

/// A place in a picture that answers a question when it is pressed, as the item `answer` beside it does.
struct Area {
    std::string part; ///< Id in the SVG.
    std::string answer; ///< Id of an Item.
    double x = 0, y = 0, width = 0, height = 0; ///< From 0 to 1, where no `part` is named.

    friend bool operator==(const Area&, const Area&) = default;
};

/// One thing on the screen. Plain data: building it needs no window, drawing it needs no course.
struct Item {
    std::string id; ///< Unique on the screen and the same from one screen to the next for the same thing; never shown.
    Role role = Role::Paragraph;
    Look look = Look::Plain;
    Tone tone = Tone::Plain; ///< Cell.
    std::string text; ///< What is shown, with *emphasis* (and \* for a star) and blank lines between paragraphs. See
                      ///< plain().
    std::string
        label; ///< A line above or before it: who speaks, whose side, a text box's prompt, "In your home, do this".
    std::string footer; ///< A line below: sources, who can read what is written here.
    std::string value; ///< TextBox: what is written. Choice, Bar: a number at the right. Squares: the rows.
    std::string badge; ///< One or two characters in a round badge.
    bool spoken = false; ///< View: somebody's own words, not a side told by others.
    std::string key; ///< The key that activates it from anywhere: "1", "F8", "Esc", "Enter", "Backspace"; shown as a
                     ///< cap or badge.
    std::string enter; ///< TextBox of one line: the item that Enter presses from it; empty: the screen's `primary`.
    std::string description; ///< Said after the name by a screen reader, where the eye does not need it.
    PictureRef picture;
    std::vector<Area> areas; ///< Picture.
    int level = 0; ///< Heading: 1 to 3.
    int lines = 0; ///< TextBox: how many lines tall, at least.
    int position = 0; ///< Option, Radio: from 1.
    int count = 0; ///< Option, Radio: of how many.
    double progress = 0;
    bool checked = false;
    bool secret = false; ///< TextBox: what is written is shown as dots, never said, copied or kept: a PIN.
    bool digits = false; ///< TextBox: takes digits alone; letters do nothing there.
    bool disabled = false; ///< Shown, with its reason in `footer`, but cannot be pressed.
    bool expanded = false; ///< A fold that is open. Meaningful where `folds`.
    bool folds = false;
    Intent intent; ///< What pressing it, or changing it, asks for. The window does not read it.
    std::vector<Item> children;

    friend bool operator==(const Item&, const Item&) = default;
};

/// Everything in the window. Reading order: top, left, right, aside, bottom.
struct Screen {
    std::string title; ///< Of the window. Neutral where a course asks for it.
    std::string language; ///< "en-GB".
    std::vector<Item> top_left, top_right;
    std::vector<Item> left; ///< The picture and the telling. Empty: one column.
    std::vector<Item> right; ///< The question and its answers; or everything, where there is one column.
    std::vector<Item> aside; ///< Beside the page, not of it: the author's notes. Below it where there is no room.
    double left_share = 0.47; ///< How much of the width the left column has. 0.36 on an outcome.
    bool left_last = false; ///< In one column the left list comes last: what happened goes before the picture.
    std::vector<Item> bottom_left, bottom_right;
    std::string primary; ///< Id of the item that Enter presses when nothing that takes Enter has the keyboard.
    std::string focus; ///< Id that has the keyboard when this screen replaces one with another `place`.
    std::string letters_go_to; ///< Id of the text box for letters that are typed while no box has the keyboard.
    std::string leave; ///< Id of the item that is pressed by Shift alone, three times within five seconds.
    bool from_afar = false; ///< For a room: wide margins, no bars, and two columns however large the letters are.
    bool over = false; ///< Lies over another page: that one has its scroll and keyboard again when it comes back.
    std::string place; ///< Changes when the learner moved: scroll goes to the top and the focus to `focus`.
    std::string announce; ///< Said by a screen reader when the place changes: the page's title.

    friend bool operator==(const Screen&, const Screen&) = default;
};

/// `text` without its *emphasis* marks, and a star for each \*.
std::string plain(std::string_view text);

/// The accessible name: `text` in plain words, or the label for a text box; with the label before it where both are
/// shown.
std::string spoken_name(const Item&);

/// The row with the names of a Table's columns, or nullptr.
const Item* column_names(const Item& table);

/// Whether the keyboard can stop at it: everything that can be pressed or written in, disabled options too (so that
/// their reason can be heard).
bool takes_focus(const Item&);

/// Every item of `screen`, parents before children, in reading order.
std::vector<const Item*> in_reading_order(const Screen&);

/// The item with that id, or nullptr.
const Item* find(const Screen&, std::string_view id);

} // namespace vignette::present
