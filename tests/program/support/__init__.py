"""Runs the built program as people and other programs do. Python's standard library only.

    from support import Played, Route, Walk
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.abspath(os.path.join(HERE, "..", "..", ".."))
sys.path.insert(0, os.path.join(SOURCE, "tests", "window", "harness"))
sys.dont_write_bytecode = True

from harness import Report  # noqa: E402

from .checks import check, same  # noqa: E402
from .command import run, temporary_folder  # noqa: E402
from .courses import DEMENTIA, STUCK, TOUR, course_folder, small_course  # noqa: E402
from .played import Played  # noqa: E402
from .routes import NOT_HIMSELF, REGISTER, Route  # noqa: E402
from .walk import Walk  # noqa: E402

__all__ = ["DEMENTIA", "NOT_HIMSELF", "Played", "REGISTER", "Report", "Route", "SOURCE", "STUCK", "TOUR", "Walk", "check", "course_folder", "run", "same",
           "small_course", "temporary_folder"]
