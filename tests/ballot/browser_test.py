"""browser_test.py PROBE FOLDER: Chromium goes through a vote, with and without scripts, and axe-core reads every page.

What drives it is installed into FOLDER, and pictures of the pages are left in FOLDER/pictures. Exit code 77: Chromium or npm
is not installed, or npm cannot be reached.
"""

import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from npm import need, skip  # noqa: E402

PACKAGES = {"axe-core": "4.14.1", "puppeteer-core": "24.10.0"}


def main():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        skip("Chromium is not installed")
    probe, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    need(folder, PACKAGES)
    (folder / "pictures").mkdir(exist_ok=True)
    script = pathlib.Path(__file__).parent / "browser" / "main.js"
    tested = subprocess.run(["node", str(script), str(probe), chromium, str(folder / "pictures")], timeout=240,
                            env={**os.environ, "NODE_PATH": str(folder / "node_modules")})
    sys.exit(tested.returncode)


main()
