#include "engine/window/accessible/node.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <unordered_map>

namespace vignette::window {

namespace {

using present::Item;
using present::Role;

Kind kind_of(const Item& item, Kind parent)
{
    switch (item.role) {
    case Role::Group:
        return Kind::Panel;
    case Role::Heading:
        return Kind::Heading;
    case Role::Paragraph:
        return parent == Kind::List ? Kind::ListItem : Kind::Paragraph;
    case Role::Picture:
        return Kind::Picture;
    case Role::Button:
    case Role::Option:
        return Kind::Button;
    case Role::Check:
        return Kind::Check;
    case Role::Radio:
        return Kind::Radio;
    case Role::Rating:
        return Kind::Rating;
    case Role::TextBox:
        return item.secret ? Kind::Secret : Kind::TextBox;
    case Role::List:
        return Kind::List;
    case Role::Table:
        return Kind::Table;
    case Role::Row:
        return item.look == present::Look::Strong ? Kind::ColumnNames : Kind::Row;
    case Role::Cell:
        return parent == Kind::ColumnNames ? Kind::ColumnName : Kind::Cell;
    case Role::Progress:
        return Kind::Progress;
    case Role::Status:
        return Kind::Notice;
    }
    return Kind::Panel;
}

std::string one_line(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n';
        if (!space)
            out.push_back(c);
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    return out;
}

void add_sentence(std::string& to, const std::string& sentence)
{
    if (sentence.empty())
        return;
    if (!to.empty()) {
        const char last = to.back();
        to += last == '.' || last == '!' || last == '?' ? " " : ". ";
    }
    to += sentence;
}

std::string described(const Item& item)
{
    std::string out;
    if (item.role == Role::Option && item.count > 1)
        out = std::to_string(item.position) + " of " + std::to_string(item.count);
    add_sentence(out, one_line(present::plain(item.description)));
    add_sentence(out, one_line(present::plain(item.footer)));
    return out;
}

/// Nothing to hear in it: a drawing without words, an empty line.
bool is_silent(const Item& item, const std::string& name)
{
    const bool has_words = item.role == Role::Picture || item.role == Role::Paragraph || item.role == Role::Heading
        || item.role == Role::Status;
    return item.children.empty() && name.empty() && (has_words || item.role == Role::Group);
}

class Describer {
public:
    explicit Describer(const AccessibleView& view)
        : m_view(view)
    {
        for (const auto& placed : view.placed)
            m_placed.emplace(placed.item->id, &placed);
    }

    std::vector<Node> run()
    {
        const auto& screen = m_view.screen;
        add({.id = "frame:",
            .kind = Kind::Frame,
            .name = screen.title,
            .language = screen.language,
            .rect = m_view.window});
        add_part("top:", Kind::Bar, {&screen.top_left, &screen.top_right});
        add_part("left:", Kind::Panel, {&screen.left});
        add_part("right:", Kind::Panel, {&screen.right});
        if (!screen.aside.empty())
            add_part("aside:", Kind::Panel, {&screen.aside});
        add_part("bottom:", Kind::Bar, {&screen.bottom_left, &screen.bottom_right});
        if (!screen.announce.empty())
            add({.id = "said:" + screen.place,
                .kind = Kind::Notice,
                .parent = 0,
                .name = one_line(screen.announce),
                .text = screen.announce});
        return std::move(m_out);
    }

private:
    int add(Node node)
    {
        m_out.push_back(std::move(node));
        return static_cast<int>(m_out.size()) - 1;
    }

    void add_part(const char* id, Kind kind, std::initializer_list<const std::vector<Item>*> parts)
    {
        const auto self = add({.id = id, .kind = kind, .parent = 0});
        for (const auto* items : parts)
            add_children(*items, self);
        if (m_out.size() == static_cast<std::size_t>(self) + 1)
            m_out.pop_back();
        else
            surround_children(self);
    }

    /// A column is as large as what is seen in it.
    void surround_children(int self)
    {
        Rect around;
        for (std::size_t i = static_cast<std::size_t>(self) + 1; i < m_out.size(); ++i) {
            const auto& r = m_out[i].rect;
            if (!m_out[i].showing || r.width <= 0)
                continue;
            if (around.width <= 0) {
                around = r;
                continue;
            }
            const float right = std::max(around.x + around.width, r.x + r.width);
            const float bottom = std::max(around.y + around.height, r.y + r.height);
            around.x = std::min(around.x, r.x);
            around.y = std::min(around.y, r.y);
            around.width = right - around.x;
            around.height = bottom - around.y;
        }
        m_out[static_cast<std::size_t>(self)].rect = around;
    }

    void add_children(const std::vector<Item>& items, int parent)
    {
        for (std::size_t i = 0; i < items.size(); ++i)
            add_item(items[i], parent, i);
    }

    /// The name of a cell's column. Of the first none: its cells name the rows.
    std::string column_of(Kind kind, std::size_t column) const
    {
        const bool named = kind == Kind::Cell && column > 0 && m_names && column < m_names->children.size();
        return named ? one_line(present::plain(m_names->children[column].text)) : std::string();
    }

    void add_item(const Item& item, int parent, std::size_t index)
    {
        Node node{.id = item.id, .kind = kind_of(item, m_out[static_cast<std::size_t>(parent)].kind), .parent = parent};
        const std::string spoken = present::spoken_name(item);
        node.name = one_line(spoken);
        if (is_silent(item, node.name))
            return;
        node.description = column_of(node.kind, index);
        add_sentence(node.description, described(item));
        node.key = item.key;
        node.level = item.level;
        node.position = item.position;
        node.count = item.count;
        node.value = item.progress;
        node.focusable = present::takes_focus(item);
        node.focused = node.focusable && item.id == m_view.focused;
        node.enabled = !item.disabled;
        node.checked = can_check(node.kind) && item.checked;
        node.folds = item.folds;
        node.expanded = item.folds && item.expanded;
        place(node);
        if (can_write(node.kind))
            write(node, item);
        else if (has_text(node.kind))
            node.text = spoken;
        if (node.kind == Kind::Table)
            m_names = present::column_names(item);
        add_children(item.children, add(std::move(node)));
    }

    void place(Node& node) const
    {
        const auto found = m_placed.find(node.id);
        node.showing = found != m_placed.end() && found->second->visible;
        if (found != m_placed.end())
            node.rect = found->second->rect;
    }

    void write(Node& node, const Item& item) const
    {
        node.text = item.value;
        node.caret = node.anchor = text::length(node.text);
        for (const auto& writing : m_view.writing) {
            if (writing.id != item.id)
                continue;
            const auto offset = [&](std::size_t byte) { return text::length(writing.text.substr(0, byte)); };
            node.text = std::string(writing.text);
            node.caret = offset(writing.caret);
            node.anchor = offset(writing.anchor);
            node.caret_rect = writing.caret_rect;
            for (const auto start : writing.line_starts)
                node.line_starts.push_back(offset(start));
        }
        if (node.kind == Kind::Secret)
            node.text = dots_for(node.text);
    }

    const AccessibleView& m_view;
    std::unordered_map<std::string_view, const Placed*> m_placed;
    const Item* m_names = nullptr; ///< Of the table whose cells are being added.
    std::vector<Node> m_out;
};

} // namespace

std::vector<Node> describe(const AccessibleView& view)
{
    return Describer(view).run();
}

bool has_text(Kind kind)
{
    return kind == Kind::Heading || kind == Kind::Paragraph || kind == Kind::ListItem || kind == Kind::Cell
        || kind == Kind::ColumnName || kind == Kind::Notice || can_write(kind);
}

bool can_press(Kind kind)
{
    return kind == Kind::Button || kind == Kind::Check || kind == Kind::Radio;
}

bool can_check(Kind kind)
{
    return kind == Kind::Check || kind == Kind::Radio;
}

bool can_write(Kind kind)
{
    return kind == Kind::TextBox || kind == Kind::Secret;
}

std::string dots_for(std::string_view text)
{
    std::string out;
    for (std::size_t i = text::length(text); i > 0; --i)
        text::append_utf8(out, U'\u2022');
    return out;
}

} // namespace vignette::window
