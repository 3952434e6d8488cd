"""Where somebody's words could have stayed behind."""

import os
import subprocess


def traces(folder, sentences):
    """The files below `folder` with a byte of one of the sentences in them, in UTF-8 or UTF-16."""
    wanted = [sentence.encode(encoding) for sentence in sentences for encoding in ("utf-8", "utf-16-le")]
    found = []
    for where, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(where, name)
            with open(path, "rb") as file:
                content = file.read()
            found += [(path, words) for words in wanted if words in content or words in path.encode()]
    return found


def clipboards():
    """All that is on the clipboard and in the selection."""
    out = ""
    for which in ("clipboard", "primary", "secondary"):
        done = subprocess.run(["xclip", "-o", "-selection", which], capture_output=True, timeout=10)
        out += done.stdout.decode("utf-8", "replace")
    return out


def shown(app):
    """Every text of the window: names, descriptions, what stands in boxes, and its title."""
    texts = app.names() + [app.frame.name]
    for item in app.items():
        if item.role in ("entry", "password text"):
            texts.append(item.text)
    return "\n".join(texts)
