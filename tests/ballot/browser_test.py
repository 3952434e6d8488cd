"""browser_test.py PROBE FOLDER: Chromium goes through a vote, with and without scripts, and axe-core reads every page.

What drives it is installed into FOLDER, and pictures of the pages are left in FOLDER/pictures. Exit code 77: Chromium or npm
is not installed, or npm cannot be reached.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

PACKAGES = {"axe-core": "4.14.1", "puppeteer-core": "24.10.0"}
NO_WAY_OUT = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ERR_SOCKET_TIMEOUT",
              "EHOSTUNREACH")


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def installed(folder, name):
    manifest = folder / "node_modules" / name / "package.json"
    return manifest.is_file() and json.loads(manifest.read_text())["version"] == PACKAGES[name]


def install(folder):
    if all(installed(folder, name) for name in PACKAGES):
        return
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n')
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    try:
        made = subprocess.run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1",
                               "--fetch-retry-mintimeout=2000", *wanted], cwd=folder,
                              capture_output=True, text=True, timeout=200)
    except subprocess.TimeoutExpired:
        skip("npm cannot be reached: no answer in 200 seconds")
    if made.returncode != 0:
        if any(word in made.stderr for word in NO_WAY_OUT):
            skip("npm cannot be reached")
        sys.exit("npm could not install what drives the browser:\n" + made.stderr)


def main():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium or not shutil.which("npm") or not shutil.which("node"):
        skip("Chromium or npm is not installed")
    probe, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    install(folder)
    (folder / "pictures").mkdir(exist_ok=True)
    script = pathlib.Path(__file__).parent / "browser" / "main.js"
    tested = subprocess.run(["node", str(script), str(probe), chromium, str(folder / "pictures")], timeout=240,
                            env={**os.environ, "NODE_PATH": str(folder / "node_modules")})
    sys.exit(tested.returncode)


main()
