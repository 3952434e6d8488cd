"""What every page of the protocol has, as the design says."""

from .checks import check, same

ORDER = ["course", "unit", "scene", "revision", "language", "title", "progress", "opening", "content_note", "blocks", "outcome", "emblem",
         "asks", "summary", "helplines_hint", "resting", "notice"]
ALWAYS = {"course", "unit", "revision", "language", "title", "progress", "asks"}
BLOCK = {"id", "kind", "text", "who", "path", "alt", "decorative", "transcript", "captions", "items", "parts", "label"}
OUTCOME = {"option", "label", "because", "result", "views", "evidence", "blocks", "shared", "others", "try_again"}
ASKS = {
    "choose": {"id", "prompt", "no_right_answer", "options"},
    "rate": {"scale", "moment", "question", "points", "low", "high", "words", "aside", "items", "value", "earlier"},
    "reflect": {"id", "prompt", "hint", "optional", "draft", "privacy"},
    "plan": {"id", "prompt", "weeks", "draft"},
    "role": {"id", "prompt", "options", "value"},
    "nation": {"id", "prompt", "options", "value"},
    "continue": set(),
    "end": {"as"},
}


def check_page(page):
    same([key for key in ORDER if key in page], list(page), "keys, in their order")
    check(ALWAYS <= set(page), f"missing: {ALWAYS - set(page)}")
    check("scene" in page or "opening" in page or page.get("resting") or page["asks"][-1]["kind"] == "end", page)
    same(set(page["progress"]), {"unit", "units", "scenes_seen", "minutes_left"}, "progress")
    for block in page.get("blocks", []):
        check(set(block) <= BLOCK, block)
        if block["kind"] == "image":
            check(block.get("alt") or block.get("decorative"), f"a picture without a description: {block}")
    for ask in page["asks"]:
        check(set(ask) - {"kind"} <= ASKS[ask["kind"]], ask)
    check(not has_empty(page), f"an empty member in {page}")


def has_empty(value):
    if isinstance(value, dict):
        return any(has_empty(one) for one in value.values())
    if isinstance(value, list):
        return any(has_empty(one) for one in value)
    return value in ("", None)


def check_outcome(page, before, option):
    """`page` follows the choice of `option` on the page `before`."""
    outcome = page["outcome"]
    check(set(outcome) <= OUTCOME, outcome)
    options = {one["id"]: one["label"] for one in before["asks"][0]["options"]}
    same((outcome["option"], outcome["label"]), (option, options[option]))
    check(outcome["result"], "nothing happened")
    same(outcome["try_again"], True)
    check(outcome["shared"]["evidence"], "no evidence")
    for evidence in outcome.get("evidence", []) + outcome["shared"]["evidence"]:
        check(evidence["text"] and ("source" in evidence or "sources" in evidence or evidence.get("general")), evidence)
    for view in outcome.get("views", []):
        same(set(view), {"voice", "name", "text"})
    people = page["scene"] != "what_dementia_is"
    same(bool(outcome.get("views")), people, f"whether there is a side beside {option}")
    same("others" in outcome, not people, f"whether the others can be read beside {option}")


def text_of(page):
    return "\n".join(block["text"] for block in page.get("blocks", []) if "text" in block)
