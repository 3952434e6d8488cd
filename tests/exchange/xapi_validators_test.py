"""Both xAPI validators on npm read what Vignette wrote, and have nothing to say.

xapi_validators_test.py PROGRAM FOLDER: PROGRAM prints statements; the validators are kept in FOLDER. Exit code 77: npm is
not installed or cannot be reached.
"""

import json
import pathlib
import shutil
import subprocess
import sys

PACKAGES = {"xapi-validation": "2.1.4", "@learninglocker/xapi-validation": "3.0.0"}
NO_WAY_OUT = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "ERR_SOCKET_TIMEOUT",
              "EHOSTUNREACH")
CHECK = """
const fs = require('fs');
const [file, ...names] = process.argv.slice(1);
const lines = fs.readFileSync(file, 'utf8').split('\\n').filter((line) => line !== '');
for (const name of names) {
  const validate = require(name).default;
  lines.forEach((line, i) => console.log(JSON.stringify({ name, line: i, warnings: validate(JSON.parse(line)).length,
                                                          first: String(validate(JSON.parse(line))[0]) })));
}
"""


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
        sys.exit("npm could not install the validators:\n" + made.stderr)


def warnings(folder, statements):
    """For each validator and statement: (name, line, number of warnings, the first)."""
    file = folder / "statements.jsonl"
    file.write_text("".join(statements))
    said = subprocess.run(["node", "-e", CHECK, str(file), *PACKAGES], cwd=folder, capture_output=True, text=True,
                          check=True, timeout=60).stdout
    return [json.loads(line) for line in said.splitlines()]


def broken(statement):
    """The same with `choices` where a rating has `scale`, without a verb, with an id that is none."""
    rating = json.loads(statement)
    definition = rating["object"]["definition"]
    definition["choices"] = definition.pop("scale")
    verbless = json.loads(statement)
    del verbless["verb"]
    nameless = json.loads(statement)
    nameless["id"] = "0123"
    return [json.dumps(each) + "\n" for each in (rating, verbless, nameless)]


def main():
    if not shutil.which("npm") or not shutil.which("node"):
        skip("npm is not installed")
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    install(folder)
    lines = subprocess.run([str(program)], capture_output=True, text=True, check=True, timeout=60).stdout.splitlines(True)
    found = warnings(folder, lines)
    assert len(found) == len(PACKAGES) * len(lines) and len(lines) >= 8, (len(found), len(lines))
    loud = [each for each in found if each["warnings"] != 0]
    assert not loud, loud

    rating = next(line for line in lines if '"likert"' in line)
    for each in warnings(folder, broken(rating)):
        assert each["warnings"] > 0, ("a validator that never warns proves nothing", each)
    print(f"{len(lines)} statements, {len(PACKAGES)} validators, no warning")


main()
