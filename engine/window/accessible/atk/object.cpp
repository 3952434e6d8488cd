#include "engine/window/accessible/atk/object.hpp"

#include "engine/window/accessible/atk/tree.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

AtkRole role_of(Kind kind)
{
    switch (kind) {
    case Kind::Application:
        return ATK_ROLE_APPLICATION;
    case Kind::Frame:
        return ATK_ROLE_FRAME;
    case Kind::Bar:
        return ATK_ROLE_TOOL_BAR;
    case Kind::Panel:
        return ATK_ROLE_PANEL;
    case Kind::Heading:
        return ATK_ROLE_HEADING;
    case Kind::Paragraph:
        return ATK_ROLE_PARAGRAPH;
    case Kind::Picture:
        return ATK_ROLE_IMAGE;
    case Kind::Button:
        return ATK_ROLE_PUSH_BUTTON;
    case Kind::Check:
        return ATK_ROLE_CHECK_BOX;
    case Kind::Radio:
        return ATK_ROLE_RADIO_BUTTON;
    case Kind::Rating:
        return ATK_ROLE_PANEL; // Orca 43 says the name of a panel that is entered, not that of a grouping.
    case Kind::TextBox:
        return ATK_ROLE_ENTRY;
    case Kind::Secret:
        return ATK_ROLE_PASSWORD_TEXT;
    case Kind::List:
        return ATK_ROLE_LIST;
    case Kind::ListItem:
        return ATK_ROLE_LIST_ITEM;
    case Kind::Table:
        return ATK_ROLE_TABLE;
    case Kind::Row:
    case Kind::ColumnNames:
        return ATK_ROLE_TABLE_ROW;
    case Kind::ColumnName:
        return ATK_ROLE_COLUMN_HEADER;
    case Kind::Cell:
        return ATK_ROLE_TABLE_CELL;
    case Kind::Progress:
        return ATK_ROLE_PROGRESS_BAR;
    case Kind::Notice:
        return ATK_ROLE_NOTIFICATION;
    }
    return ATK_ROLE_UNKNOWN;
}

const char* name(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->node.name.c_str() : "";
}

const char* description(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->node.description.c_str() : "";
}

const char* locale(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->tree.locale() : "";
}

AtkRole role(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? role_of(live->node.kind) : ATK_ROLE_INVALID;
}

AtkObject* parent(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr && live->parent != nullptr ? live->parent->object : nullptr;
}

int child_count(AtkObject* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? static_cast<int>(live->children.size()) : 0;
}

AtkObject* ref_child(AtkObject* self, int index)
{
    const auto* live = live_of(self);
    if (live == nullptr || index < 0 || static_cast<std::size_t>(index) >= live->children.size())
        return nullptr;
    auto* const object = live->children[static_cast<std::size_t>(index)]->object;
    libraries_of(self).object_ref(object);
    return object;
}

int index_in_parent(AtkObject* self)
{
    const auto* live = live_of(self);
    if (live == nullptr || live->parent == nullptr)
        return -1;
    const auto& all = live->parent->children;
    return static_cast<int>(std::find(all.begin(), all.end(), live) - all.begin());
}

std::vector<AtkStateType> states_of(const Live* live)
{
    if (live == nullptr)
        return {ATK_STATE_DEFUNCT};
    const Node& node = live->node;
    std::vector<AtkStateType> out{ATK_STATE_VISIBLE};
    const auto add_if = [&](bool holds, AtkStateType state) {
        if (holds)
            out.push_back(state);
    };
    add_if(node.enabled, ATK_STATE_ENABLED);
    add_if(node.enabled, ATK_STATE_SENSITIVE);
    add_if(node.showing, ATK_STATE_SHOWING);
    add_if(node.focusable, ATK_STATE_FOCUSABLE);
    add_if(node.focused, ATK_STATE_FOCUSED);
    add_if(can_check(node.kind), ATK_STATE_CHECKABLE);
    add_if(node.checked, ATK_STATE_CHECKED);
    add_if(node.folds, ATK_STATE_EXPANDABLE);
    add_if(node.expanded, ATK_STATE_EXPANDED);
    add_if(node.kind == Kind::TextBox, ATK_STATE_MULTI_LINE);
    add_if(node.kind == Kind::Secret, ATK_STATE_SINGLE_LINE);
    add_if(can_write(node.kind) && node.enabled, ATK_STATE_EDITABLE);
    add_if(node.kind == Kind::Frame && live->tree.is_active(), ATK_STATE_ACTIVE);
    return out;
}

AtkStateSet* ref_states(AtkObject* self)
{
    const auto& libraries = libraries_of(self);
    AtkStateSet* const set = libraries.state_set_new();
    for (const auto state : states_of(live_of(self)))
        libraries.state_set_add(set, state);
    return set;
}

void add_attribute(const Libraries& libraries, AtkAttributeSet*& to, const char* name_, int number)
{
    if (number <= 0)
        return;
    auto* const attribute = static_cast<AtkAttribute*>(libraries.allocate(sizeof(AtkAttribute)));
    attribute->name = given_text(libraries, name_);
    attribute->value = given_text(libraries, std::to_string(number));
    to = libraries.list_prepend(to, attribute);
}

AtkAttributeSet* attributes(AtkObject* self)
{
    const auto& libraries = libraries_of(self);
    const auto* live = live_of(self);
    AtkAttributeSet* out = nullptr;
    if (live == nullptr)
        return out;
    add_attribute(libraries, out, "level", live->node.level);
    add_attribute(libraries, out, "posinset", live->node.position);
    add_attribute(libraries, out, "setsize", live->node.count);
    return out;
}

} // namespace

void fill_object(AtkObjectClass& type)
{
    type.get_name = name;
    type.get_description = description;
    type.get_object_locale = locale;
    type.get_role = role;
    type.get_parent = parent;
    type.get_n_children = child_count;
    type.ref_child = ref_child;
    type.get_index_in_parent = index_in_parent;
    type.ref_state_set = ref_states;
    type.get_attributes = attributes;
}

} // namespace vignette::window
