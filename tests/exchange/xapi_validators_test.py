"""Both xAPI validators on npm read what Vignette wrote, and have nothing to say.

xapi_validators_test.py PROGRAM FOLDER: PROGRAM prints statements; the validators are kept in FOLDER. Exit code 77: npm is
not installed or cannot be reached.
"""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from npm import need  # noqa: E402

PACKAGES = {"xapi-validation": "2.1.4", "@learninglocker/xapi-validation": "3.0.0"}
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
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    need(folder, PACKAGES)
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
