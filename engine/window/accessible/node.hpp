#pragma once

#include "engine/window/accessible/accessible.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::window {

/// What readers call a thing. Close to present::Role, with the containers that a Screen only implies.
enum class Kind {
    Application,
    Frame,
    Bar, ///< The top and the bottom one.
    Panel, ///< A column, a card, any other group.
    Heading,
    Paragraph,
    Picture,
    Button,
    Check,
    Radio,
    Rating,
    TextBox,
    Secret, ///< A text box of which readers know only how many characters are in it.
    List,
    ListItem,
    Table,
    Row,
    ColumnNames, ///< The row of these.
    ColumnName,
    Cell,
    Progress,
    Notice, ///< A Status, and what is said when the learner moved.
};

/// One thing as readers know it; plain values, for any toolkit. Offsets in its text count code points.
struct Node {
    std::string id = {};
    Kind kind = Kind::Panel;
    int parent = -1; ///< Index in the same list; -1 for the frame.
    std::string name = {}; ///< One line.
    std::string description = {}; ///< Which answer of how many or which column, then the item's description and
                                  ///< its footer.
    std::string text = {}; ///< What can be read piece by piece: all of a paragraph, what is in a text box; of a secret,
                           ///< dots.
    std::string key = {};
    std::string language = {}; ///< Of the frame.
    Rect rect = {};
    int level = 0, position = 0, count = 0;
    double value = 0;
    bool focusable = false, focused = false, enabled = true, showing = true;
    bool checked = false, folds = false, expanded = false;
    std::size_t caret = 0, anchor = 0;
    std::vector<std::size_t> line_starts = {};
    Rect caret_rect = {};

    friend bool operator==(const Node&, const Node&) = default;
};

/// The window as a tree, flat, parents before children, the frame first; in it the two bars and the two columns, as far
/// as they hold anything, and a notice with what is said on this `place`. Decoration and empty text are left out.
std::vector<Node> describe(const AccessibleView&);

bool has_text(Kind); ///< Its text can be read by letter, word and line.
bool can_press(Kind); ///< Pressing does something.
bool can_check(Kind); ///< `checked` means something.
bool can_write(Kind); ///< It has a caret.

/// A dot for each character.
std::string dots_for(std::string_view text);

} // namespace vignette::window
