"""The shipped course can be played from start to end over the JSON protocol, on every kind of route.

    python3 protocol_routes_test.py build/bin/vignette
"""

import sys

from support import DEMENTIA, NOT_HIMSELF, REGISTER, Played, Report, Walk, check, same
from support.pages import check_outcome, check_page, text_of

report = Report()
vignette = sys.argv[1]
SCENES = {
    "register": ["desk", "flower", "starting_point", "what_dementia_is", "handover_sheet", "what_can_i_do", "register_noon",
                 "register_reflect", "register_bring_back", "register_end"],
    "not_himself": ["delroys_room", "florin_says", "beth_asks", "turn_in_room", "not_himself_reflect", "not_himself_bring_back",
                    "not_himself_end"],
}


def expected_scenes(route):
    scenes = SCENES[route.unit]
    if route.round:
        return [scenes[0], route.unit + "_round"]
    at = scenes.index(route.unit + "_bring_back")
    return scenes[:at] + list(route.extra) + scenes[at:]


def follow(play, route):
    """To the unit's end, checking each page on the way. The scenes that were seen."""
    walk, scenes, before = Walk(route), [], None
    check_page(play.page)
    same(play.page["unit"], route.unit)
    while event := walk.next(play.page):
        last, page = play.page, play.send(event)
        check_page(page)
        same(page["revision"], last["revision"] + 1, "revision")
        if event["event"] == "choose":
            before = last
            check_outcome(page, last, event["id"])
        if event["event"] in ("try_again", "back"):
            same(without(page, "revision"), without(before, "revision"), f"the page after {event['event']}")
        if event["event"] in ("write", "plan", "rate", "role", "nation"):
            same(answer_on(page, event), event.get("text", event.get("value", event.get("id"))), "what comes back")
        if page.get("scene") not in (None, *scenes[-1:]) and event["event"] not in ("try_again", "back"):
            scenes.append(page["scene"])
    return scenes


def without(page, key):
    return {name: value for name, value in page.items() if name != key}


def answer_on(page, event):
    """What the page says was answered to the question of `event`."""
    asks = {ask.get("id", ask.get("scale")): ask for ask in page["asks"]}
    if event["event"] == "rate":
        return next(item.get("value") for item in asks[event["scale"]]["items"] if item["id"] == event["item"])
    if event["event"] in ("role", "nation"):
        return next(ask for ask in page["asks"] if ask["kind"] == event["event"]).get("value")
    return asks[event.get("question", event.get("id"))].get("draft")


for route in REGISTER + NOT_HIMSELF:

    @report.test(f"Unit “{route.unit}”: {route.name}, to its end")
    def _(route=route):
        with Played(vignette, DEMENTIA, "--preview", "--unit", route.unit) as play:
            same(follow(play, route), expected_scenes(route), "scenes")
            same(play.page["asks"][-1], {"kind": "end", "as": "left_early" if route.round else "completed"})
            check(play.page.get("summary"), "the last page has no summary")
            same(play.end(), 0, "exit code")


@report.test("Unit 1: after its end comes the opening of unit 2")
def _():
    with Played(vignette, DEMENTIA, "--preview") as play:
        follow(play, REGISTER[1])
        page = play.send("continue")
        check_page(page)
        same((page["unit"], "scene" in page, "opening" in page), ("not_himself", False, True))


@report.test("A way that was taken shows in what is told later")
def _():
    told = {}
    for route in (REGISTER[0], REGISTER[1]):
        with Played(vignette, DEMENTIA, "--preview") as play:
            walk = Walk(route)
            while play.page.get("scene") != "what_can_i_do":
                play.send(walk.next(play.page))
            told[route.name] = text_of(play.page)
    check("On your way to work?" in told["the kindest way"], told)
    check("Twice today, somebody new has walked her" in told["the hastiest way, with every box left empty"], told)


@report.test("The sides of a choice are those of its people, with evidence and its standing")
def _():
    with Played(vignette, DEMENTIA, "--preview") as play:
        play.send("continue")
        play.send("continue")
        outcome = play.send("choose", id="clipboard")["outcome"]
        same([view["voice"] for view in outcome["views"]], ["iris", "colleague"])
        same(outcome["evidence"][0]["general"], True)
        shared = outcome["shared"]["evidence"]
        same([one.get("source", one.get("sources")) for one in shared if "general" not in one],
             ["F51", "F51g", ["F19", "F19b", "F19c"], "FLOWER"])
        same(shared[2]["status"], "general")


report.finish()
