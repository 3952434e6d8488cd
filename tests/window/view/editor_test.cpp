#include "engine/window/editor.hpp"
#include "tests/window/view/fixtures.hpp"

#include <doctest/doctest.h>

using namespace vignette::window;

namespace {

/// A box 100 wide in type of which ten characters fill it; rows are 20 high.
struct Desk {
    Editor editor;

    explicit Desk(std::string_view text = "")
        : editor(decoded(text))
    {
        editor.fit({Weight::Regular, 20}, 100, 20, tests::plain_context().advance);
    }

    Desk& key(const char* name, bool shift = false, bool control = false)
    {
        editor.key({name, shift, control});
        return *this;
    }
    Desk& type(std::string_view text)
    {
        editor.type(decoded(text));
        return *this;
    }
    std::string text() const { return encoded(editor.text()); }
    std::string selected() const { return encoded(editor.selected()); }
};

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Editor: typing goes where the caret is, in any script")
    {
        Desk desk("tea");
        desk.type(" für").key("Home").type("☕ ");
        CHECK(desk.text() == "☕ tea für");
        CHECK(desk.editor.caret() == 2);
    }

    TEST_CASE("Editor: Backspace and Delete take one character, or the selection")
    {
        Desk desk("abcdef");
        desk.key("Backspace");
        CHECK(desk.text() == "abcde");
        desk.key("Home").key("Delete");
        CHECK(desk.text() == "bcde");
        desk.key("Right", true).key("Right", true).key("Backspace");
        CHECK(desk.text() == "de");
    }

    TEST_CASE("Editor: Shift selects, Control jumps over words, and typing replaces the selection")
    {
        Desk desk("one two three");
        desk.key("Left", true, true);
        CHECK(desk.selected() == "three");
        desk.type("four");
        CHECK(desk.text() == "one two four");
        desk.key("a", false, true);
        CHECK(desk.selected() == "one two four");
    }

    TEST_CASE("Editor: Up and Down go by the rows as they wrap, and keep their place")
    {
        Desk desk("one two three four"); // "one two ", "three four"
        REQUIRE(desk.editor.rows().size() == 2);
        CHECK(desk.editor.caret() == 18);
        desk.key("Up");
        CHECK(desk.editor.caret() == 7); // The row is shorter.
        desk.key("Down");
        CHECK(desk.editor.caret() == 18); // But its place is remembered.
        desk.key("Home");
        CHECK(desk.editor.caret() == 8);
        desk.key("Up").key("Up");
        CHECK(desk.editor.caret() == 0);
        desk.key("End");
        CHECK(desk.editor.caret() == 7);
    }

    TEST_CASE("Editor: undo takes back, redo brings again")
    {
        Desk desk("kept");
        desk.type(" new");
        desk.key("z", false, true);
        CHECK(desk.text() == "kept");
        desk.key("y", false, true);
        CHECK(desk.text() == "kept new");
        desk.key("z", false, true).key("z", true, true);
        CHECK(desk.text() == "kept new");
    }

    TEST_CASE("Editor: cutting gives what was selected and removes it")
    {
        Desk desk("one two");
        desk.editor.select(7, 3);
        CHECK(desk.selected() == " two");
        CHECK(desk.editor.anchor() == 3);
        desk.editor.cut();
        CHECK(desk.text() == "one");
    }

    TEST_CASE("Editor: the mouse puts the caret, drags a selection and picks words")
    {
        Desk desk("one two three four");
        desk.editor.press(41, 5);
        CHECK(desk.editor.caret() == 4);
        desk.editor.drag(1000, 25);
        CHECK(desk.selected() == "two three four");
        desk.editor.select_word(25, 25);
        CHECK(desk.selected() == "three");
        CHECK(desk.editor.selection_rects().size() == 1);
    }

    TEST_CASE("Editor: the caret's place is known, also on an empty last line")
    {
        Desk desk("ab\n");
        CHECK(desk.editor.caret_rect() == Rect{0, 20, 2, 20});
        desk.key("Left");
        CHECK(desk.editor.caret_rect() == Rect{20, 0, 2, 20});
    }

    TEST_CASE("Editor: a secret shows a dot for each character, as wide as a dot, and is one word")
    {
        Desk desk;
        desk.editor = Editor(decoded("ab cd"), true);
        desk.editor.fit({Weight::Regular, 20}, 100, 20, [](const TextStyle&, char32_t before, char32_t next) {
            return next == U'•' && (before == 0 || before == U'•') ? 6.0f : 10.0f;
        });
        CHECK(encoded(desk.editor.shown()) == "•••••");
        CHECK(desk.editor.caret_rect().x == 30);
        desk.key("Left", false, true);
        CHECK(desk.editor.caret() == 0);
        desk.editor.press(13, 5);
        CHECK(desk.editor.caret() == 2);
        desk.editor.select_word(7, 5);
        CHECK(desk.editor.anchor() == 0);
        CHECK(desk.editor.caret() == 5);
    }

    TEST_CASE("Editor: a secret is typed, selected and deleted like any text, and gives nothing away")
    {
        Desk desk;
        desk.editor = Editor(U"", true);
        desk.type("2580").key("Left", true).type("1");
        CHECK(desk.text() == "2581");
        desk.key("Home").key("Delete");
        CHECK(desk.text() == "581");
        desk.key("a", false, true);
        CHECK(desk.selected().empty());
        desk.editor.cut();
        CHECK(desk.text() == "581");
        desk.key("z", false, true);
        CHECK(desk.text() == "581");
        desk.key("y", false, true);
        CHECK(desk.text() == "581");
    }

    TEST_CASE("Editor: a pasted page keeps its lines and loses carriage returns")
    {
        Desk desk;
        desk.type("a\r\nb\r\n");
        CHECK(desk.text() == "a\nb\n");
    }
}
