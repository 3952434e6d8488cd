"""Packages of npm for tests, kept in the build tree. A test that cannot have them is skipped, and says why."""

import json
import shutil
import subprocess
import sys

NO_WAY_OUT = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ERR_SOCKET_TIMEOUT",
              "EHOSTUNREACH")


def skip(why):
    """Ends the program with what CTest takes for skipped."""
    print("skipped:", why)
    sys.exit(77)


def need(folder, packages):
    """`packages`, by name with their versions, in `folder`; nothing is fetched where they are there."""
    if not shutil.which("npm") or not shutil.which("node"):
        skip("npm is not installed")
    if not all(_installed(folder, name, version) for name, version in packages.items()):
        _install(folder, packages)


def _installed(folder, name, version):
    manifest = folder / "node_modules" / name / "package.json"
    return manifest.is_file() and json.loads(manifest.read_text())["version"] == version


def _install(folder, packages):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n')
    wanted = [f"{name}@{version}" for name, version in packages.items()]
    try:
        made = subprocess.run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1",
                               "--fetch-retry-mintimeout=2000", *wanted], cwd=folder,
                              capture_output=True, text=True, timeout=200)
    except subprocess.TimeoutExpired:
        skip("npm cannot be reached: no answer in 200 seconds")
    if made.returncode != 0:
        if any(word in made.stderr for word in NO_WAY_OUT):
            skip("npm cannot be reached")
        sys.exit(f"npm could not install {', '.join(wanted)}:\n{made.stderr}")
