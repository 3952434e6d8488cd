"""The program while it plays a course over its JSON protocol."""

import json
import os
import select
import subprocess
import tempfile
import time

from .checks import check


class Played:
    """`with Played(vignette, course, "--learner", "Ada") as play:` starts it; `play.page` is what it shows."""

    def __init__(self, vignette, course, *options, before=None):
        self._complaints = tempfile.TemporaryFile()
        words = [vignette, "play", course, "--protocol", "json", *options]
        self.process = subprocess.Popen(
            [str(word) for word in words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints, preexec_fn=before,
            env={"VIGNETTE_PIN": "482915", **os.environ}
        )
        self._pending = b""
        self.page = None

    def __enter__(self):
        self.page = self.read()
        return self

    def __exit__(self, *_):
        self.kill()
        self.process.stdin.close()
        self.process.stdout.close()
        self._complaints.close()

    @property
    def complained(self):
        self._complaints.seek(0)
        return self._complaints.read().decode("utf-8").rstrip("\n")

    def read(self, seconds=20):
        """The next line, as JSON."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self._pending:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            more = os.read(self.process.stdout.fileno(), 1 << 16) if ready else None
            check(more is not None, f"no line within {seconds} s")
            if not more:
                raise AssertionError(f"the program ended with {self.process.wait(seconds)}: {self.complained}")
            self._pending += more
        line, self._pending = self._pending.split(b"\n", 1)
        return json.loads(line)

    def write(self, line):
        self.process.stdin.write(line if isinstance(line, bytes) else line.encode())
        self.process.stdin.flush()

    def send(self, event, **fields):
        """An event, by its word or whole; the page after it."""
        event = {"event": event, **fields} if isinstance(event, str) else event
        self.write(json.dumps(event) + "\n")
        answer = self.read()
        check("error" not in answer, f"{event} was refused: {answer.get('error')}")
        self.page = answer
        return answer

    def refused(self, line):
        """The sentence that refuses this line. The page that follows must be the one before."""
        self.write((line if isinstance(line, str) else json.dumps(line)) + "\n")
        answer = self.read()
        check(list(answer) == ["error"], f"{line!r} was not refused, but answered with {answer}")
        again = self.read()
        check(again == self.page, f"after a refusal another page: {again}, before: {self.page}")
        return answer["error"]

    def end(self, seconds=10):
        """Ends the input. The exit code."""
        self.process.stdin.close()
        return self.process.wait(seconds)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
