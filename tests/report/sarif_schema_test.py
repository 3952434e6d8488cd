"""What `vignette check --sarif` writes is what the schema of SARIF 2.1.0 says.

sarif_schema_test.py PROGRAM FOLDER: PROGRAM is vignette; the schema comes with a package of npm that is kept in FOLDER.
Exit code 77: npm is not installed or cannot be reached.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "program"))

from npm import need  # noqa: E402
from support import STUCK  # noqa: E402

PACKAGE, VERSION = "@microsoft/jest-sarif", "1.0.0-beta.0"
COURSES = pathlib.Path(__file__).resolve().parents[2] / "courses"
CHECK = """
const fs = require('fs');
const schema = JSON.parse(fs.readFileSync(process.argv[1], 'utf8'));
const Ajv = require('ajv');
const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const valid = ajv.validate(schema, JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
console.log(JSON.stringify(valid ? [] : ajv.errors));
"""
# STUCK has a finding with a route. A course that does not load has one without.


def complaints(folder, log):
    schema = next((folder / "node_modules" / PACKAGE / "lib" / "schemas").glob("sarif-2.1.0*.json"))
    file = folder / "log.sarif"
    file.write_bytes(log)
    said = subprocess.run(["node", "-e", CHECK, str(schema), str(file)], cwd=folder, capture_output=True, text=True,
                          timeout=60, check=True)
    return json.loads(said.stdout)


def main():
    program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    need(folder, {PACKAGE: VERSION})
    with tempfile.TemporaryDirectory() as stuck, tempfile.TemporaryDirectory() as broken:
        (pathlib.Path(stuck) / "course.lua").write_text(STUCK)
        (pathlib.Path(broken) / "course.lua").write_text(STUCK.replace("scene", "scenne"))
        log = subprocess.run([program, "check", "courses/tour", "courses/introduction-to-dementia-care", stuck, broken, "/nowhere",
                              "--sarif"], cwd=COURSES.parent, capture_output=True, timeout=60).stdout
    results = json.loads(log)["runs"][0]["results"]
    if not any("codeFlows" in one for one in results) or len(results) < 6:
        sys.exit("the log holds too little to be a test")
    found = complaints(folder, log)
    broken_log = complaints(folder, log.replace(b'"level": "error"', b'"level": "bad"').replace(b'"uri"', b'"url"'))
    if found or not broken_log:
        sys.exit("the schema says:\n" + "\n".join(json.dumps(one) for one in found[:10]) if found else "a broken log passes")
    print(f"{len(results)} findings, nothing to complain of")


main()
