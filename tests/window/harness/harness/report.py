"""Runs sentences and counts them."""

import sys
import traceback


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = []
        self.on_failure = lambda sentence: None  # For example a screenshot.

    def test(self, sentence):
        """A decorator: runs the function at once under that sentence."""

        def run(function):
            try:
                function()
            except Exception as error:  # Whatever went wrong, the other sentences are still worth a try.
                self._fail(sentence, error)
            else:
                self.passed += 1
                print(f"ok    {sentence}", flush=True)
            return function

        return run

    def _fail(self, sentence, error):
        self.failed.append(sentence)
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "/harness/harness/" not in frame.filename][-1]
        print(f"FAIL  {sentence}\n      {ours.filename}:{ours.lineno}: {ours.line}", flush=True)
        print(f"      {type(error).__name__}: {error}", flush=True)
        self.on_failure(sentence)

    def finish(self):
        """Prints the count; ends the program, with 1 if anything failed or nothing ran."""
        print(f"{self.passed} passed, {len(self.failed)} failed")
        sys.exit(1 if self.failed or self.passed == 0 else 0)
