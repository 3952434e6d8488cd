#include "engine/window/accessible/node.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace vignette;
using present::Item;
using present::Role;
using present::Screen;
using window::Kind;
using window::Node;

TEST_SUITE_BEGIN("accessible");

namespace {

Item item(std::string id, Role role, std::string text)
{
    Item out;
    out.id = std::move(id);
    out.role = role;
    out.text = std::move(text);
    return out;
}

std::vector<Node> described(const Screen& screen, std::string_view focused = "",
    std::vector<window::Placed> placed = {}, std::vector<window::Writing> writing = {})
{
    return window::describe({screen, placed, focused, writing, {0, 0, 1280, 720}});
}

Node with_id(const std::vector<Node>& nodes, std::string_view id)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
    REQUIRE_MESSAGE(found != nodes.end(), id);
    return *found;
}

bool has_id(const std::vector<Node>& nodes, std::string_view id)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
}

Screen with_right(std::vector<Item> items)
{
    Screen out;
    out.title = "Dementia care";
    out.language = "en-GB";
    out.right = std::move(items);
    return out;
}

} // namespace

TEST_CASE("the frame comes first and has the title and the language")
{
    const auto nodes = described(with_right({item("a", Role::Button, "Carry on")}));
    CHECK(nodes.front().kind == Kind::Frame);
    CHECK(nodes.front().name == "Dementia care");
    CHECK(nodes.front().language == "en-GB");
    CHECK(nodes.front().parent == -1);
}

TEST_CASE("a column without items is not there")
{
    const auto nodes = described(with_right({item("a", Role::Button, "Carry on")}));
    CHECK(has_id(nodes, "right:"));
    CHECK_FALSE(has_id(nodes, "left:"));
    CHECK_FALSE(has_id(nodes, "top:"));
}

TEST_CASE("a picture without words is passed over")
{
    const auto nodes = described(with_right({item("leaf", Role::Picture, ""), item("door", Role::Picture, "A door")}));
    CHECK_FALSE(has_id(nodes, "leaf"));
    CHECK(with_id(nodes, "door").name == "A door");
}

TEST_CASE("an option says which of how many, then its description, then its footer")
{
    Item option = item("sit", Role::Option, "Sit with *her*");
    option.position = 2;
    option.count = 3;
    option.description = "Chosen before";
    option.footer = "Takes time.";
    const auto node = with_id(described(with_right({option})), "sit");
    CHECK(node.name == "Sit with her");
    CHECK(node.description == "2 of 3. Chosen before. Takes time.");
    CHECK(node.position == 2);
    CHECK(node.count == 3);
}

TEST_CASE("a disabled option can still be reached, to hear why")
{
    Item option = item("lock", Role::Option, "Lock the door");
    option.disabled = true;
    const auto node = with_id(described(with_right({option}), "lock"), "lock");
    CHECK(node.focusable);
    CHECK(node.focused);
    CHECK_FALSE(node.enabled);
}

TEST_CASE("a name is one line, a text keeps its paragraphs")
{
    const auto node = with_id(described(with_right({item("p", Role::Paragraph, "One.\n\nTwo.")})), "p");
    CHECK(node.name == "One. Two.");
    CHECK(node.text == "One.\n\nTwo.");
}

TEST_CASE("a paragraph in a list is a list item")
{
    Item list = item("l", Role::List, "");
    list.children = {item("l.1", Role::Paragraph, "Sit")};
    CHECK(with_id(described(with_right({list})), "l.1").kind == Kind::ListItem);
}

TEST_CASE("a table is read row by row, and a cell says its column")
{
    const auto row = [](const std::string& id, std::initializer_list<const char*> cells) {
        Item out = item(id, Role::Row, "");
        for (const char* text : cells)
            out.children.push_back(item(id + "." + std::to_string(out.children.size() + 1), Role::Cell, text));
        return out;
    };
    Item table = item("t", Role::Table, "Who is where");
    table.children = {row("n", {"Name", "*Dementia* care"}), row("a", {"Ada", "Done\n3 May"}), row("b", {"Bo", ""})};
    table.children[0].look = present::Look::Strong;
    const auto nodes = described(with_right({table}));
    std::vector<std::string> order;
    for (const auto& node : nodes)
        order.push_back(node.id);
    CHECK(order
        == std::vector<std::string>{"frame:", "right:", "t", "n", "n.1", "n.2", "a", "a.1", "a.2", "b", "b.1", "b.2"});
    CHECK(with_id(nodes, "t").kind == Kind::Table);
    CHECK(with_id(nodes, "t").name == "Who is where");
    CHECK(with_id(nodes, "n").kind == Kind::ColumnNames);
    CHECK(with_id(nodes, "n.2").kind == Kind::ColumnName);
    CHECK(with_id(nodes, "n.2").description.empty());
    CHECK(with_id(nodes, "a").kind == Kind::Row);
    CHECK(with_id(nodes, "a.1").kind == Kind::Cell);
    CHECK(with_id(nodes, "a.1").description.empty());
    CHECK(with_id(nodes, "a.2").name == "Done 3 May");
    CHECK(with_id(nodes, "a.2").text == "Done\n3 May");
    CHECK(with_id(nodes, "a.2").description == "Dementia care");
    CHECK(with_id(nodes, "b.2").name.empty());
}

TEST_CASE("a text box holds what is being written, and counts letters, not bytes")
{
    Item box = item("box", Role::TextBox, "");
    box.label = "Your reflection";
    box.value = "old";
    const std::vector<std::size_t> lines{0, 6};
    const window::Writing writing{.id = "box", .text = "café é", .caret = 5, .anchor = 0, .line_starts = lines};
    const auto node = with_id(described(with_right({box}), "box", {}, {writing}), "box");
    CHECK(node.name == "Your reflection");
    CHECK(node.text == "café é");
    CHECK(node.caret == 4);
    CHECK(node.anchor == 0);
    CHECK(node.line_starts == std::vector<std::size_t>{0, 5});
}

TEST_CASE("a secret box has its name and a dot for each character, whatever the window and the screen say of it")
{
    Item pin = item("pin", Role::TextBox, "");
    pin.label = "Your PIN";
    pin.value = "2580";
    pin.secret = true;
    const auto kept = with_id(described(with_right({pin})), "pin");
    CHECK(kept.kind == Kind::Secret);
    CHECK(kept.name == "Your PIN");
    CHECK(kept.text == "••••");
    CHECK(kept.caret == 4);
    const window::Writing writing{.id = "pin", .text = "é39", .caret = 3, .anchor = 0};
    const auto typed = with_id(described(with_right({pin}), "pin", {}, {writing}), "pin");
    CHECK(typed.text == "•••");
    CHECK(typed.caret == 2);
    CHECK(typed.anchor == 0);
}

TEST_CASE("an item that is not placed is out of sight")
{
    const auto screen = with_right({item("a", Role::Button, "Seen"), item("b", Role::Button, "Not seen")});
    const auto nodes = described(screen, "", {{&screen.right[0], {10, 20, 300, 44}, -1, true}});
    CHECK(with_id(nodes, "a").showing);
    CHECK(with_id(nodes, "a").rect == window::Rect{10, 20, 300, 44});
    CHECK_FALSE(with_id(nodes, "b").showing);
}

TEST_CASE("what is said on arrival is a notice of its place")
{
    Screen screen = with_right({});
    screen.place = "hallway";
    screen.announce = "In the hallway";
    const auto node = with_id(described(screen), "said:hallway");
    CHECK(node.kind == Kind::Notice);
    CHECK(node.name == "In the hallway");
}

TEST_SUITE_END();
