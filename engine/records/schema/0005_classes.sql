-- Version 5. Classes: one that is going on, and what is kept of one that is over.
-- A participation course has no row in any of these: no register, no route, no notes.
ALTER TABLE class_session ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';
-- What was chosen in a private course is dropped, also where a room chose it.
ALTER TABLE class_session ADD COLUMN privacy TEXT NOT NULL DEFAULT 'standard'
    CHECK (privacy = 'standard' OR (privacy = 'private' AND route IS NULL));
ALTER TABLE class_session ADD COLUMN signed TEXT NOT NULL DEFAULT ''; -- Who signed the register: the uid, or "site lead".

-- The units that were taught; none: the whole course.
CREATE TABLE class_unit (
    session INTEGER NOT NULL REFERENCES class_session (id),
    unit    TEXT    NOT NULL CHECK (unit <> ''),
    line    INTEGER NOT NULL CHECK (line >= 0),
    PRIMARY KEY (session, unit)
) STRICT, WITHOUT ROWID;

-- The register. A line is one of the site's learners, or somebody by the name that was written.
ALTER TABLE attendance RENAME TO attendance_before;
CREATE TABLE attendance (
    session   INTEGER NOT NULL REFERENCES class_session (id),
    line      INTEGER NOT NULL CHECK (line >= 0),
    learner   INTEGER REFERENCES learner (id),
    name      TEXT    CHECK (name <> ''),    -- NULL of a learner: the name stands with the learner, and goes with them.
    arrived   INTEGER,                       -- This and the next two are NULL in a private course.
    gone      INTEGER,
    minutes   INTEGER CHECK (minutes >= 0),
    completed INTEGER NOT NULL DEFAULT 0 CHECK (completed IN (0, 1)),
    PRIMARY KEY (session, line),
    UNIQUE (learner, session),
    CHECK ((learner IS NULL) = (name IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO attendance (session, line, learner)
    SELECT session, row_number() OVER (PARTITION BY session ORDER BY learner) - 1, learner FROM attendance_before;
DROP TABLE attendance_before;

-- A class that is going on, one for each course, so that it comes back if the program is stopped. The body holds names.
CREATE TABLE class_under_way (
    course_key   TEXT    PRIMARY KEY CHECK (course_key <> ''),
    uid          TEXT    NOT NULL UNIQUE CHECK (uid <> ''),
    privacy      TEXT    NOT NULL CHECK (privacy IN ('standard', 'private')),
    version      TEXT    NOT NULL,
    content_hash TEXT    NOT NULL,
    began        INTEGER NOT NULL,
    body         BLOB    NOT NULL
) STRICT;
