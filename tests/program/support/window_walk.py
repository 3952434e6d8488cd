"""Walks a route in the window with real keys. The protocol walks beside it and says what must be on screen."""

from .window import choose, tab_to, wait_for, wait_for_texts, write

KEYS = {"continue": "Return", "try_again": "BackSpace", "back": "BackSpace", "skip": "s", "leave": "Escape"}


def texts_of(page):
    """What must be heard while `page` is on screen."""
    out = [] if "outcome" in page or any(ask["kind"] == "choose" for ask in page["asks"]) else [page["title"]]
    if "content_note" in page:
        return [page["content_note"]["text"]]
    out += [page["opening"]["you"]] if "opening" in page else []
    out += texts_of_blocks(page.get("blocks", []))
    if "outcome" in page:
        outcome = page["outcome"]
        out += [outcome["label"], *outcome["result"].split("\n\n"), "Try another way"]
        out += [view[part] for view in outcome.get("views", []) for part in ("name", "text")]
        shared = outcome.get("shared", {})
        out += [one["text"] for one in outcome.get("evidence", []) + shared.get("evidence", [])]
        return out + texts_of_blocks(outcome.get("blocks", []) + shared.get("blocks", []))
    for ask in page["asks"]:
        if ask["kind"] in ("role", "nation") and "value" in ask:
            out += [one["label"] + ": change this" for one in ask["options"] if one["id"] == ask["value"]]
            continue
        out += [ask[part] for part in ("prompt", "question", "hint") if part in ask]
        out += [one.get("label", one.get("text")) for one in ask.get("options", []) + ask.get("items", [])]
    for emblem in page.get("emblem", []):
        out += [emblem["alt"], *emblem["words"]]
    return out


def texts_of_blocks(blocks):
    out = []
    for block in blocks:
        out += [block[part] for part in ("text", "who", "alt") if part in block] + block.get("items", [])
    return out


def do(app, page, event):
    """What a learner presses for `event` on `page`."""
    word = event["event"]
    if word == "choose":
        options = [one["id"] for one in page["asks"][0]["options"]]
        choose(app, event["id"], options.index(event["id"]) + 1)
    elif word in ("write", "plan"):
        write(app, "write-" + event.get("question", event.get("id")), event["text"])
    elif word == "rate":
        select(app, f"rate-{event['scale']}-{event['item']}", str(event["value"]) if event["value"] else "aside")
    elif word in ("role", "nation"):
        select(app, "ask-" + word, event["id"])
    elif word == "continue":
        carry_on(app)
    else:
        app.key(KEYS[word])


def select(app, group, point):
    """A point of a rating: Tab to its first, arrows to the right one, Space."""
    ids = [item.id for item in app.items() if item.role == "radio button" and item.id.startswith(group + "-")]
    tab_to(app, ids[0])
    steps = ids.index(f"{group}-{point}")
    if steps:
        app.key(*["Right"] * steps)
    app.item("radio button", id=ids[steps]).wait_for_state("focused")
    app.key("space")
    wait_for(lambda: is_chosen(app, ids[steps]), f"{ids[steps]} to be chosen")


def is_chosen(app, id):
    """A role that was chosen folds away into a button."""
    radio = app.find("radio button", id=id)
    return "checked" in radio.states if radio else any(item.name.endswith(": change this") for item in app.items())


def carry_on(app):
    """Enter is the page's; in a text box it is a new line, and Ctrl+Enter the page's."""
    focused = app.focused()
    writing = focused and focused.role == "entry"
    app.key("ctrl+Return" if writing else "Return")


def wait_for_page(app, page):
    wait_for_texts(app, texts_of(page))
    for ask in page["asks"]:
        if "draft" in ask:
            wait_for(lambda ask=ask: app.find("entry", id="write-" + ask["id"]).text == ask["draft"], f"“{ask['draft']}” in its box")


def follow(app, play, walk, seen=lambda page: None):
    """To the unit's end, in the window and over the protocol at once."""
    wait_for_page(app, play.page)
    seen(play.page)
    while event := walk.next(play.page):
        do(app, play.page, event)
        play.send(event)
        wait_for_page(app, play.page)
        seen(play.page)
