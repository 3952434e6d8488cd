"""Ways through the course's two units, as its .plan files have them."""

from dataclasses import dataclass, field


@dataclass
class Route:
    name: str
    choices: dict  # Scene to option; of several options all but the last are taken back with "try another way".
    unit: str = "register"
    role: str = ""
    nation: str = ""
    written: dict = field(default_factory=dict)  # Question to text; plans too.
    rated: dict = field(default_factory=dict)  # Item to value.
    back_from: dict = field(default_factory=dict)  # Scene to an option that is taken back with "back".
    round: bool = False  # Goes round the unit at its content note.
    extra: tuple = ()  # Scenes beside the usual ones.


REGISTER = [
    Route(
        "the kindest way",
        {"desk": "minute", "what_dementia_is": "recent", "handover_sheet": "ask", "what_can_i_do": "chat"},
        written={
            "label_i_hear": "Wanderer. In the corridor.",
            "who_minds": "She would.\nSo would I.",
            "my_work_known": "That I drove a crane, the crane.",
            "handover_words": "Monday: walks to the desk at nine.",
        },
        rated={"what_dementia_is": 2, "my_support": 0},
    ),
    Route(
        "the hastiest way, with every box left empty",
        {"desk": "remind", "what_dementia_is": "feelings", "handover_sheet": "copy", "what_can_i_do": "tell_shanelle"},
    ),
    Route(
        "every option tried once",
        {
            "desk": ["remind", "clipboard", "minute"],
            "what_dementia_is": ["words", "seeing", "recent", "feelings"],
            "handover_sheet": ["copy", "tell_beth", "retype", "ask"],
            "what_can_i_do": ["tell_shanelle", "chat", "basket"],
        },
    ),
    Route(
        "the clipboard, the note to Beth and the basket, from the front office",
        {"desk": "clipboard", "what_dementia_is": "seeing", "handover_sheet": "tell_beth", "what_can_i_do": "basket"},
        role="reception",
        written={"looked_for": "A man with a paper. I read him the headlines."},
        extra=("register_looked_for",),
    ),
    Route(
        "the retyped sheet, with a step back",
        {"desk": "clipboard", "what_dementia_is": "words", "handover_sheet": "retype", "what_can_i_do": "chat"},
        role="senior",
        nation="scotland",
        back_from={"desk": "minute"},
        rated={"restraint": 4},
    ),
    Route("the way round", {}, round=True),
    Route(
        "a reminder, then a question, from the laundry",
        {"desk": "remind", "what_dementia_is": ["feelings", "words"], "handover_sheet": "ask", "what_can_i_do": ["basket", "chat"]},
        role="laundry",
        written={"who_minds": "He would.", "looked_for": "Socks."},
        rated={item: 1 for item in ("what_dementia_is", "past_of_three", "families")},
        extra=("register_looked_for",),
    ),
]

NOT_HIMSELF = [
    Route(
        "the kindest way",
        {"delroys_room": "say_good_morning", "florin_says": "specifics", "beth_asks": "facts", "turn_in_room": "route_11"},
        unit="not_himself",
        written={"usual_i_know": "The lady by the lift. She hums.", "one_usual": "If the humming stopped."},
        rated={"not_their_usual": 2},
    ),
    Route(
        "the book, the rattle and the clock, for a manager",
        {"delroys_room": "find_staff", "florin_says": ["leave_it", "write_it"], "beth_asks": "chest", "turn_in_room": "light_and_clock"},
        unit="not_himself",
        role="manager",
        written={"into_the_records": "It is told at handover, and stops there."},
        extra=("not_himself_records",),
    ),
    Route("the way round", {}, unit="not_himself", round=True),
]
