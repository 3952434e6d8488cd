"""One run of the program, to its end."""

import contextlib
import os
import shutil
import subprocess
import tempfile


class Ran:
    def __init__(self, done):
        self.code = done.returncode
        self.said = done.stdout.decode("utf-8")
        self.complained = done.stderr.decode("utf-8").rstrip("\n")  # Standard error.


def run(command, given="", seconds=20, environment=None, before=None):
    """`given` goes to standard input, which then ends. `before` runs in the new process before the program does."""
    env = {"VIGNETTE_PIN": "482915", **os.environ, **(environment or {})}
    done = subprocess.run(
        [str(word) for word in command], input=given.encode(), capture_output=True, timeout=seconds, env=env, preexec_fn=before
    )
    return Ran(done)


@contextlib.contextmanager
def temporary_folder():
    folder = tempfile.mkdtemp(prefix="vignette-program-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
