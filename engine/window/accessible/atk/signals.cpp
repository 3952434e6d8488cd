#include "engine/window/accessible/atk/signals.hpp"

#include "engine/window/accessible/atk/tree.hpp"
#include "engine/window/accessible/text_units.hpp"

#include <algorithm>

namespace vignette::window {

namespace {

void property_changed(const Live& live, const char* property)
{
    live.tree.libraries().object_notify(reinterpret_cast<GObject*>(live.object), property);
}

void tell_text(const Live& live, const std::string& before)
{
    const auto& libraries = live.tree.libraries();
    const auto [removed, inserted] = change_between(before, live.node.text);
    const auto emit = [&](const char* signal, TextRange range, std::string_view text) {
        if (range.begin == range.end)
            return;
        const std::string changed(piece(text, range));
        libraries.emit(live.object, signal, static_cast<int>(range.begin), static_cast<int>(range.end - range.begin),
            changed.c_str());
    };
    emit("text-remove", removed, before);
    emit("text-insert", inserted, live.node.text);
}

void tell_caret(const Live& live, const Node& before)
{
    const auto& libraries = live.tree.libraries();
    if (live.node.caret != before.caret)
        libraries.emit(live.object, "text-caret-moved", static_cast<int>(live.node.caret));
    const bool selected = live.node.caret != live.node.anchor || before.caret != before.anchor;
    if (selected && (live.node.caret != before.caret || live.node.anchor != before.anchor))
        libraries.emit(live.object, "text-selection-changed");
}

void tell_bounds(const Live& live)
{
    AtkRectangle bounds = live.tree.extents(live, live.node.rect, ATK_XY_SCREEN);
    live.tree.libraries().emit(live.object, "bounds-changed", &bounds);
}

} // namespace

void tell_state(const Live& live, AtkStateType state, bool holds)
{
    live.tree.libraries().notify_state(live.object, state, holds ? TRUE : FALSE);
}

void tell_added(const Live& child)
{
    const auto& all = child.parent->children;
    const auto index = static_cast<unsigned>(std::find(all.begin(), all.end(), &child) - all.begin());
    child.tree.libraries().emit(child.parent->object, "children-changed::add", index, child.object, nullptr);
}

void tell_removed(const Live& former_parent, std::size_t index, AtkObject* child)
{
    const auto& libraries = former_parent.tree.libraries();
    libraries.emit(former_parent.object, "children-changed::remove", static_cast<unsigned>(index), child, nullptr);
}

void tell_changes(const Live& live, const Node& before)
{
    const Node& now = live.node;
    if (now.name != before.name)
        property_changed(live, "accessible-name");
    if (now.description != before.description)
        property_changed(live, "accessible-description");
    if (now.enabled != before.enabled) {
        tell_state(live, ATK_STATE_ENABLED, now.enabled);
        tell_state(live, ATK_STATE_SENSITIVE, now.enabled);
    }
    if (now.checked != before.checked)
        tell_state(live, ATK_STATE_CHECKED, now.checked);
    if (now.expanded != before.expanded)
        tell_state(live, ATK_STATE_EXPANDED, now.expanded);
    if (now.showing != before.showing && now.kind != Kind::Notice)
        tell_state(live, ATK_STATE_SHOWING, now.showing);
    if (now.text != before.text && has_text(now.kind))
        tell_text(live, before.text);
    if (can_write(now.kind))
        tell_caret(live, before);
    if (now.kind == Kind::Progress && now.value != before.value)
        property_changed(live, "accessible-value");
    if (now.rect != before.rect)
        tell_bounds(live);
}

void tell_notice(const Live& live)
{
    live.tree.libraries().emit(live.object, "announcement", live.node.name.c_str());
    tell_state(live, ATK_STATE_SHOWING, false);
    tell_state(live, ATK_STATE_SHOWING, true);
}

void tell_window(const Live& frame, const char* signal)
{
    frame.tree.libraries().emit(frame.object, signal);
}

} // namespace vignette::window
