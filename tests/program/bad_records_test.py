"""Records that cannot be used: a plain sentence with what to do, exit code 1 or 2, and not a byte of them changed.

    python3 bad_records_test.py build/bin/vignette
"""

import os
import sys

from support import DEMENTIA, Played, Report, check, run, same, temporary_folder
from support.records import (as_nobody, change, database, everything, locked, overwrite, rows, small_disk, small_files_only,
                             started_records)

report = Report()
vignette = sys.argv[1]
UNTOUCHED = "Nothing was changed; "


def refused(folder, sentence, *words, before=None):
    """Ada's play must end with 2 and that sentence, before a page is shown."""
    done = run([vignette, "play", DEMENTIA, "--protocol", "json", "--records", folder, "--learner", "Ada", *words], before=before)
    same((done.code, done.said, done.complained), (2, "", sentence.replace("FOLDER", folder)))


def refused_untouched(spoil, sentence, before=None):
    """The same, with good records that `spoil` spoils."""
    with temporary_folder() as parent:
        os.chmod(parent, 0o755)
        folder = started_records(vignette, os.path.join(parent, "records"))
        spoil(folder)
        bytes_before = everything(folder)
        refused(folder, sentence, "--create", before=before)
        same(list(everything(folder)), list(bytes_before), "files")
        check(everything(folder) == bytes_before, "bytes changed")


@report.test("Records of a newer program")
def _():
    refused_untouched(
        lambda folder: change(folder, "PRAGMA user_version = 99"),
        "The records in FOLDER are from a newer Vignette (version 99 of the file; this program knows up to 6). " + UNTOUCHED
        + "install the newer Vignette, or name another folder with --records.")


DAMAGED = ("A part of what was kept cannot be opened with this PIN. Nothing was changed; put back the records from a backup, or begin "
           "this unit again.")


@report.test("A place that cannot be read, over the protocol: it stays as it is")
def _():
    with temporary_folder() as folder:
        started_records(vignette, folder)
        change(folder, "UPDATE snapshot SET body = CAST('{' AS BLOB)")
        refused(folder, DAMAGED)
        same(rows(folder, "SELECT CAST(body AS TEXT) FROM snapshot"), [("{",)])


@report.test("A place that cannot be read, in the terminal: Enter leaves all as it was, y begins beside it and is kept")
def _():
    with temporary_folder() as folder:
        started_records(vignette, folder)
        change(folder, "UPDATE snapshot SET body = CAST('{' AS BLOB)")
        words = [vignette, "play", DEMENTIA, "--terminal", "--records", folder, "--learner", "Ada"]
        done = run(words, given="\n")
        same((done.code, done.complained), (2, DAMAGED))
        check("Start this unit again, and keep it?" in done.said, done.said)
        same(rows(folder, "SELECT CAST(body AS TEXT) FROM snapshot"), [("{",)])
        same(run(words, given="y\n5\n").code, 0)
        same(rows(folder, "SELECT CAST(body AS TEXT) = '{' FROM snapshot ORDER BY registration"), [(1,), (0,)])


@report.test("A file with its beginning overwritten")
def _():
    refused_untouched(
        lambda folder: overwrite(folder, 0, b"\0" * 100),
        "The file records.db in FOLDER is not one of Vignette's, or its beginning is damaged. " + UNTOUCHED
        + "name another folder with --records, or put back a copy from a backup.")


@report.test("A file with its middle overwritten")
def _():
    refused_untouched(
        lambda folder: overwrite(folder, 8192, bytes(range(256)) * 64),
        "The records in FOLDER are damaged. " + UNTOUCHED
        + "keep records.db as it is for whoever helps you, and put back a copy from a backup.")


@report.test("A file that was cut off")
def _():
    refused_untouched(
        lambda folder: os.truncate(database(folder), os.path.getsize(database(folder)) // 2),
        "The records in FOLDER are damaged. " + UNTOUCHED
        + "keep records.db as it is for whoever helps you, and put back a copy from a backup.")


@report.test("Another program's file under that name")
def _():
    refused_untouched(
        lambda folder: change(folder, "PRAGMA application_id = 7"),
        "The file records.db in FOLDER is not one of Vignette's, or its beginning is damaged. " + UNTOUCHED
        + "name another folder with --records, or put back a copy from a backup.")


@report.test("A file that may only be read")
def _():
    def readable(folder):
        os.chmod(folder, 0o555)
        os.chmod(database(folder), 0o444)

    refused_untouched(
        readable,
        "The records in FOLDER cannot be written: the file or its folder is read-only. Ask whoever looks after this computer to let you"
        " write there, or name another folder with --records; everything kept so far is safe.", before=as_nobody)


@report.test("A file that may not be read")
def _():
    def hidden(folder):
        os.chmod(folder, 0o755)
        os.chmod(database(folder), 0)

    with_sentence = ("The records in FOLDER cannot be opened. Check that you may read and write in that folder, and that nothing else is"
                     " called records.db there; nothing was changed.")
    if os.getuid() == 0:
        refused_untouched(hidden, with_sentence, before=as_nobody)


@report.test("A folder that cannot be made, for two reasons")
def _():
    sentence = "The folder FOLDER for the records cannot be made ({}). Make it yourself, or name another with --records."
    with temporary_folder() as parent:
        os.chmod(parent, 0o555)
        refused(os.path.join(parent, "new"), sentence.format("Permission denied"), "--create", before=as_nobody)
        os.chmod(parent, 0o755)
        with open(os.path.join(parent, "file"), "wb") as file:
            file.write(b"mine")
        refused(os.path.join(parent, "file", "new"), sentence.format("Not a directory"), "--create")
        same(everything(parent), {"file": b"mine"})


@report.test("A folder called records.db")
def _():
    with temporary_folder() as parent:
        os.mkdir(database(parent))
        refused(parent, "The records in FOLDER cannot be opened. Check that you may read and write in that folder, and that nothing else is"
                " called records.db there; nothing was changed.", "--create")


@report.test("Records that another program holds: refused while it does, as they were afterwards")
def _():
    with temporary_folder() as folder:
        started_records(vignette, folder)
        with locked(folder):
            refused(folder, "The records in FOLDER are in use by another program just now. Wait a moment, or close it, and try again;"
                    " nothing was changed.")
        with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada") as play:
            same(play.page["revision"], 2)


FULL = "The records in {} cannot be written: the disk is full. Free some space and try again; everything kept so far is safe."


@report.test("A disk that is full from the start: nothing half made; with space it begins")
def _():
    with temporary_folder() as parent, small_disk(parent, 64) as folder:
        if folder:
            refused(folder, FULL.format(folder), "--create")
            same(everything(folder), {"records.db": b""})


@report.test("No file may grow: nothing half made; where it may, it begins")
def _():
    with temporary_folder() as folder:
        done = run([vignette, "play", DEMENTIA, "--protocol", "json", "--records", folder, "--learner", "Ada", "--create"],
                   before=small_files_only(8192))
        same((done.code, done.said), (2, ""))
        check("cannot be" in done.complained and "try again" in done.complained, done.complained)
        with Played(vignette, DEMENTIA, "--records", folder, "--learner", "Ada", "--create") as play:
            same(play.page["revision"], 0)


@report.test("Nobody of that name: said, and nobody is made")
def _():
    with temporary_folder() as folder:
        started_records(vignette, folder)
        done = run([vignette, "play", DEMENTIA, "--protocol", "json", "--records", folder, "--learner", "Bo"])
        same((done.code, done.complained), (2, "There is no learner called Bo in these records (add --create to make one)."))


report.finish()
