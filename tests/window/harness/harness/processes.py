"""Leaves no process behind, on Linux."""

import ctypes
import os
import select
import signal
import subprocess
import time

SET_PARENT_DEATH_SIGNAL, SET_CHILD_SUBREAPER = 1, 36  # linux/prctl.h


def end_with_parent():
    """To be called in a new child: it ends with us even if we are killed."""
    ctypes.CDLL(None).prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def adopt_orphans():
    """From now on, what our children leave behind (a bus starts services) becomes our child."""
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)


def end(process):
    """With its group."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(3)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue


def end_orphans(seconds=3):
    """Whatever is our child by now: nothing else is running when a desktop ends."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + seconds
        while children := _children():
            for pid in children:
                os.kill(pid, number)
            if not _reap(children[0], deadline - time.monotonic()):
                break


def _reap(pid, seconds):
    """Whether it ended within that time."""
    handle = os.pidfd_open(pid)
    ready, _, _ = select.select([handle], [], [], max(0, seconds))
    os.close(handle)
    if ready:
        os.waitpid(pid, 0)
    return bool(ready)


def _children():
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
        return [int(pid) for pid in file.read().split()]

