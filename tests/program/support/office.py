"""The site lead's pages, by keys."""

from .window import give, tab_to, wait_for

PASSPHRASE = "four words that differ"


def heard(app, *words):
    wait_for(lambda: all(any(word in text for text in app.names()) for word in words), f"{words}")


def press(app, id):
    tab_to(app, id)
    app.key("Return")


def in_the_office(app):
    app.item("heading", "Who is here?")
    app.key("F4")
    give(app, "pin", PASSPHRASE, "For the site lead")
    app.item("heading", "Quarrywell House")
