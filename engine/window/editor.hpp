#pragma once

#include "engine/window/placed.hpp"
#include "engine/window/stroke.hpp"
#include "engine/window/text_layout.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::window {

/// Several lines of writing that wrap: text, caret, selection and undo, over stb_textedit. Positions are in characters.
/// Keys: arrows, Home and End, all with Shift to select and Control for words and ends; Backspace, Delete; Control with
/// a (all), z and y (undo, redo). The clipboard is the caller's: selected(), cut() and type().
///
/// A secret one (a PIN) shows a dot for each character and is one word; it gives nothing to the clipboard, remembers
/// nothing to undo, and overwrites what it held when that is deleted or the editor goes.
class Editor {
public:
    explicit Editor(std::u32string text, bool secret = false);
    Editor(Editor&&) noexcept;
    Editor& operator=(Editor&&) noexcept;
    ~Editor();

    /// How it is drawn, which the arrows and the mouse go by. Call it before them, and after each resize.
    void fit(const TextStyle&, float width, float row_height, const Advance&);

    /// False if the key means nothing here.
    bool key(const Stroke&);

    void type(std::u32string_view); ///< In place of the selection. "\r" is left out.
    void cut(); ///< Removes the selection, unless it is secret.
    void press(float x, float y); ///< Puts the caret there, from the top left of the text.
    void drag(float x, float y); ///< Selects up to there.
    void select_word(float x, float y);
    void select(std::size_t caret, std::size_t anchor);

    const std::u32string& text() const;
    const std::u32string& shown() const; ///< The text as it is drawn and read out: dots where it is secret.
    bool secret() const;
    std::u32string selected() const; ///< Empty where it is secret.
    std::size_t caret() const;
    std::size_t anchor() const; ///< The selection's other end; the caret where nothing is selected.
    const std::vector<Row>& rows() const;
    Rect caret_rect() const; ///< From the top left of the text; 2 wide.
    std::vector<Rect> selection_rects() const; ///< One for each row that is touched.

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vignette::window
