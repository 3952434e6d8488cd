"""Classes that were held, and who may teach, written straight into records: no command ends a class."""

import calendar
import json
import sqlite3
import time

from .records import database

DAY = 24 * 60 * 60


def seconds(day):
    """Midnight of "2026-11-02"."""
    return calendar.timegm(time.strptime(day, "%Y-%m-%d"))


def hold(folder, day, facilitator, people, place="Staff room", course="small", title="Small", group=None):
    """Everybody is a visitor who came at two and stayed for an hour and a half. Returns the number of the class."""
    connection = sqlite3.connect(database(folder))
    began = seconds(day) + 14 * 60 * 60
    with connection:
        programme = None
        if group:
            programme = connection.execute("SELECT id FROM programme WHERE title = ?", (group,)).fetchone()
            programme = programme[0] if programme else connection.execute(
                "INSERT INTO programme (uid, course, privacy, title, began, body) VALUES (?, ?, 'standard', ?, ?, x'')",
                ("group " + group, course, group, seconds(day))).lastrowid
        held = connection.execute(
            "INSERT INTO class_session (uid, course, version, listed_as, facilitator, place, held, minutes, notes, content_hash,"
            " signed, programme, part, checklist) VALUES (?, ?, '1.0.0', ?, ?, ?, ?, 90, ?, 'a1b2c3', 'site lead', ?, ?, ?)",
            (f"{facilitator} {began} {place}", course, title, facilitator, place, began, "Sit down first.\nFor later: who fills the kettle?\n",
             programme, 1 if programme else None,
             json.dumps([{"text": "Somebody was there afterwards.", "done": True},
                         {"text": "What we agreed was read aloud.", "done": False}]).encode())).lastrowid
        for line, name in enumerate(people):
            connection.execute("INSERT INTO attendance (session, line, name, arrived, gone, minutes) VALUES (?, ?, ?, ?, ?, 90)",
                               (held, line, name, began, began + 90 * 60))
        if len(people) >= 5:
            for value, number in ((4, 2), (5, len(people) - 2)):
                connection.execute("INSERT INTO class_rating VALUES (?, 0, 'class/useful', 'after', ?, ?, ?)",
                                   (held, value, number, len(people)))
    connection.close()
    return held


def prepare(folder, day, name, by, refresher=None, version="1.0.0", home="", course="small"):
    connection = sqlite3.connect(database(folder))
    with connection:
        connection.execute("INSERT INTO trainer (course, version, name, home, trained, trained_by, refresher) VALUES (?, ?, ?, ?, ?, ?, ?)",
                           (course, version, name, home, seconds(day), by, refresher and seconds(refresher)))
    connection.close()
