"""square_test.py PROBE: zbarimg reads the square code, drawn as on a screen, as the address with the letters in it.

Exit code 77: zbarimg is not installed.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from phones import CODE, Vote

BORDER, MODULE = 4, 6  # Modules around it, and pixels a module.


def drawn(rows):
    """A picture (PBM) of the square with its white border."""
    width = len(rows) + 2 * BORDER
    empty = [" " * width] * BORDER
    padded = empty + [" " * BORDER + row.ljust(len(rows)) + " " * BORDER for row in rows] + empty
    bits = [" ".join(("1 " if cell == "#" else "0 ") * MODULE for cell in row) for row in padded]
    return f"P1\n{width * MODULE} {width * MODULE}\n" + "\n".join(line for line in bits for _ in range(MODULE)) + "\n"


def main():
    if not shutil.which("zbarimg"):
        print("skipped: zbarimg is not installed")
        sys.exit(77)
    with Vote(sys.argv[1]) as vote, tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder) / "square.pbm"
        picture.write_text(drawn(vote.square()))
        read = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True, timeout=20)
        assert read.stdout == f"{vote.url}/?c={CODE}\n", (read.stdout, read.stderr)


if __name__ == "__main__":
    main()
