"""Records folders with something wrong about them."""

import contextlib
import os
import resource
import signal
import sqlite3
import subprocess

from .courses import DEMENTIA
from .played import Played

NOBODY = 65534
PIN = "482915"


def new_learner(vignette, folder, name):
    """A learner with PIN, whose lock is quick to try; see new_learner.cpp. Nothing where there is one of that name."""
    made = os.path.join(os.path.dirname(vignette), "vignette_new_learner")
    subprocess.run([made, str(folder), name, PIN], check=True)


def started_records(vignette, folder):
    """Ada has played two steps; the folder is as the program left it, without a log."""
    new_learner(vignette, folder, "Ada")
    with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada", "--create") as play:
        play.send("continue")
        play.send("continue")
        play.end()
    return folder


def database(folder):
    return os.path.join(folder, "records.db")


def everything(folder):
    """Each file's bytes, by name."""
    out = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            with open(path, "rb") as file:
                out[name] = file.read()
    return out


def change(folder, sql, *values):
    connection = sqlite3.connect(database(folder))
    with connection:
        connection.execute(sql, values)
    connection.close()


def rows(folder, sql):
    connection = sqlite3.connect(database(folder))
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def overwrite(folder, at, content):
    with open(database(folder), "r+b") as file:
        file.seek(at)
        file.write(content)


@contextlib.contextmanager
def locked(folder):
    """As while another program writes."""
    connection = sqlite3.connect(database(folder), isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.close()


def as_nobody():
    """To be called in a new process: root may write everywhere."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setuid(NOBODY)


def small_files_only(size):
    """To be called in a new process: no file may grow beyond `size` bytes, as if the disk were full."""

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@contextlib.contextmanager
def small_disk(parent, kilobytes):
    """A folder that holds so much; None where we may not make one."""
    folder = os.path.join(parent, "small-disk")
    os.mkdir(folder)
    mounted = os.getuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", folder], capture_output=True).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)
