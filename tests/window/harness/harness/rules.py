"""Rules that hold for every screen."""

SMALLEST_TARGET = 24  # WCAG 2.5.8


def broken_rules(app, smallest=SMALLEST_TARGET):
    """One line for each item of the window that breaks a rule; empty when all is well."""
    window = app.frame.rect
    ids = {}
    out = []
    for item in app.items():
        ids.setdefault(item.id, []).append(item)
        out += [f"{item}: {problem}" for problem in _problems(item, window, smallest)]
    out += [f"{same[0]}: {len(same)} items with the id {id}" for id, same in ids.items() if len(same) > 1]
    return out


def _problems(item, window, smallest):
    states = item.states
    if "focusable" not in states:
        return
    if not item.name.strip():
        yield "takes the keyboard but has no name"
    if "showing" not in states:
        return
    x, y, width, height = item.rect_in_window
    if width < smallest or height < smallest:
        yield f"only {width} by {height} large"
    if x < 0 or x + width > window[2]:
        yield f"sticks out sideways: from {x} to {x + width} of {window[2]}"
