"""Walks a route: reads a page, says what to do next."""


class Walk:
    """next() is the event that a learner on `route` does on `page`, or None at the unit's end. Needs nothing but the
    page and what was done before, so any front end can be driven with it."""

    def __init__(self, route):
        self.route = route
        self._choices = {scene: [at] if isinstance(at, str) else list(at) for scene, at in route.choices.items()}
        self._back_from = dict(route.back_from)
        self._given = set()

    def next(self, page):
        asks = {ask["kind"]: ask for ask in page["asks"]}
        if "outcome" in page:
            return self._after_a_choice(page["scene"])
        if "content_note" in page:
            return {"event": "skip" if self.route.round else "continue"}
        if "choose" in asks:
            return {"event": "choose", "id": self._option(page["scene"])}
        return self._answer(page["asks"]) or (None if "end" in asks else {"event": "continue"})

    def _option(self, scene):
        return self._back_from[scene] if scene in self._back_from else self._choices[scene][0]

    def _after_a_choice(self, scene):
        if self._back_from.pop(scene, None):
            return {"event": "back"}
        if len(self._choices[scene]) > 1:
            self._choices[scene].pop(0)
            return {"event": "try_again"}
        return {"event": "continue"}

    def _answer(self, asks):
        """What is not given yet, one at a time."""
        for event in (event for ask in asks for event in self._answers(ask)):
            key = repr(event)
            if key not in self._given:
                self._given.add(key)
                return event
        return None

    def _answers(self, ask):
        route, kind = self.route, ask["kind"]
        if kind in ("role", "nation") and getattr(route, kind):
            yield {"event": kind, "id": getattr(route, kind)}
        if kind == "reflect" and ask["id"] in route.written:
            yield {"event": "write", "question": ask["id"], "text": route.written[ask["id"]]}
        if kind == "plan" and ask["id"] in route.written:
            yield {"event": "plan", "id": ask["id"], "text": route.written[ask["id"]]}
        if kind == "rate":
            for item in (item["id"] for item in ask["items"] if item["id"] in route.rated):
                event = {"event": "rate", "scale": ask["scale"], "item": item, "value": route.rated[item]}
                yield {**event, "moment": ask["moment"]} if "moment" in ask else event
