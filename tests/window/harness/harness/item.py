"""One thing in the window, as a screen reader knows it."""

from .waiting import wait_for


class Item:
    def __init__(self, app, accessible):
        self.app = app
        self.accessible = accessible

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def __eq__(self, other):
        return self.accessible == other.accessible

    # What it is

    @property
    def name(self):
        return self.accessible.get_name()

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def description(self):
        return self.accessible.get_description()

    @property
    def id(self):
        return self.accessible.get_accessible_id()

    @property
    def attributes(self):
        return self.accessible.get_attributes() or {}

    @property
    def states(self):
        """Names such as focusable, focused, checked, sensitive, showing, expanded, defunct."""
        self.accessible.clear_cache()
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def parent(self):
        return Item(self.app, self.accessible.get_parent())

    @property
    def children(self):
        count = self.accessible.get_child_count()
        children = (self.accessible.get_child_at_index(i) for i in range(count))
        return [Item(self.app, child) for child in children if child]

    @property
    def key(self):
        """The key that presses it from anywhere, or an empty string."""
        return (self.accessible.get_action_iface().get_key_binding(0) or "").split(";")[-1]

    @property
    def value(self):
        return self.accessible.get_value_iface().get_current_value()

    # Where it is: x, y, width, height

    @property
    def rect(self):
        return self._rect(0)

    @property
    def rect_in_window(self):
        return self._rect(1)

    def _rect(self, coordinates):
        r = self.accessible.get_component_iface().get_extents(coordinates)
        return r.x, r.y, r.width, r.height

    # What is written in it

    @property
    def text(self):
        text = self.accessible.get_text_iface()
        return text.get_text(0, text.get_character_count())

    @property
    def caret(self):
        return self.accessible.get_text_iface().get_caret_offset()

    def write(self, text):
        """Replaces all of it, as dictation does."""
        self.accessible.get_editable_text_iface().set_text_contents(text)

    # What can be done with it

    def press(self):
        """As a screen reader presses it. The bus says "done" also for what refused, so a disabled item fails here."""
        if "sensitive" not in self.states:
            raise AssertionError(f"{self} is disabled")
        self.accessible.get_action_iface().do_action(0)

    def focus(self):
        if not self.accessible.get_component_iface().grab_focus():
            raise AssertionError(f"{self} does not take the keyboard")
        self.wait_for_state("focused")

    def reveal(self):
        """Scrolls to it."""
        from gi.repository import Atspi

        self.accessible.get_component_iface().scroll_to(Atspi.ScrollType.ANYWHERE)

    def click(self):
        """With the real mouse, at its centre."""
        x, y, width, height = self.rect
        self.app.desktop.xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)

    def wheel(self, steps):
        """Turns the mouse wheel over it; down is positive."""
        x, y, width, height = self.rect
        button = 5 if steps > 0 else 4
        self.app.desktop.xdotool("mousemove", x + width // 2, y + height // 2, "click", "--repeat", abs(steps), button)

    def wait_for_state(self, state, holds=True, seconds=10):
        word = "to be" if holds else "not to be"
        wait_for(lambda: (state in self.states) == holds, f"{self} {word} {state}", seconds)
