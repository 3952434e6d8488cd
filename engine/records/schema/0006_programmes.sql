-- Version 6. Programmes: a course taught to one group over several days. What a class rated, and who may teach.
-- A participation course has no row in any of these.
CREATE TABLE programme (
    id      INTEGER PRIMARY KEY,
    uid     TEXT    NOT NULL UNIQUE CHECK (uid <> ''),
    course  TEXT    NOT NULL CHECK (course <> ''),
    privacy TEXT    NOT NULL CHECK (privacy IN ('standard', 'private')),
    title   TEXT    NOT NULL CHECK (title <> ''),
    began   INTEGER NOT NULL,
    body    BLOB    NOT NULL,
    is_over INTEGER NOT NULL DEFAULT 0 CHECK (is_over IN (0, 1)),
    CHECK (privacy = 'standard' OR began % 86400 = 0) -- Of a private course the day, as of what is completed.
) STRICT;

CREATE INDEX programme_by_course ON programme (course);

ALTER TABLE class_session ADD COLUMN programme INTEGER REFERENCES programme (id);
ALTER TABLE class_session ADD COLUMN part INTEGER -- Which session of the programme.
    CHECK (part > 0 AND (part IS NULL) = (programme IS NULL));
ALTER TABLE class_session ADD COLUMN checklist BLOB;

CREATE INDEX class_session_by_programme ON class_session (programme) WHERE programme IS NOT NULL;

-- How often a value was given in a class: nobody's name, no time, and (WITHOUT ROWID) no order in which people came.
-- A row says how many gave any value, so that no row of a small group can stand here.
CREATE TABLE class_rating (
    session  INTEGER NOT NULL REFERENCES class_session (id),
    line     INTEGER NOT NULL CHECK (line >= 0),
    scale    TEXT    NOT NULL CHECK (scale <> ''),
    moment   TEXT    NOT NULL,
    value    INTEGER NOT NULL,
    people   INTEGER NOT NULL CHECK (people > 0),
    together INTEGER NOT NULL CHECK (together >= 5 AND together >= people),
    PRIMARY KEY (session, line, value),
    UNIQUE (session, scale, moment, value)
) STRICT, WITHOUT ROWID;

-- Who was prepared to teach a course: one of the site's learners, or somebody by the name that was written.
CREATE TABLE trainer (
    id         INTEGER PRIMARY KEY,
    course     TEXT    NOT NULL CHECK (course <> ''),
    version    TEXT    NOT NULL,
    learner    INTEGER REFERENCES learner (id),
    name       TEXT    CHECK (name <> ''),   -- NULL of a learner: the name stands with the learner, and goes with them.
    home       TEXT    NOT NULL,             -- Empty: this site.
    trained    INTEGER NOT NULL CHECK (trained % 86400 = 0),
    trained_by TEXT    NOT NULL,             -- Empty: not known.
    refresher  INTEGER,
    teaches    INTEGER NOT NULL DEFAULT 1 CHECK (teaches IN (0, 1)),
    session    INTEGER,                      -- The line of the register that made this one; NULL: written by the lead,
    line       INTEGER,                      -- or the class is erased.
    CHECK ((learner IS NULL) = (name IS NOT NULL)),
    CHECK ((session IS NULL) = (line IS NULL)),
    FOREIGN KEY (session, line) REFERENCES attendance (session, line)
) STRICT;

CREATE INDEX trainer_by_course ON trainer (course, trained);
CREATE INDEX trainer_by_learner ON trainer (learner) WHERE learner IS NOT NULL;
CREATE INDEX trainer_by_class ON trainer (session, line) WHERE session IS NOT NULL;
