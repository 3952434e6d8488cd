-- Version 1. Times are whole seconds since 1970-01-01 UTC. Every `seal` names the scheme that made the blob beside it
-- (engine/records/seal.hpp). What must not be known about a course is not a column somebody promises not to read: it is NULL,
-- and a CHECK says so.
PRAGMA application_id = 1449619060; -- "Vgnt"

CREATE TABLE site (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    uid     TEXT    NOT NULL CHECK (uid <> ''),
    name    TEXT    NOT NULL CHECK (name <> ''),
    created INTEGER NOT NULL
) STRICT;

-- No date of birth, no NI number, no e-mail. The key columns stay NULL until the learner has a PIN.
CREATE TABLE learner (
    id           INTEGER PRIMARY KEY,
    uid          TEXT    NOT NULL UNIQUE CHECK (uid <> ''),
    name         TEXT    NOT NULL CHECK (name <> ''),
    staff_id     TEXT,
    created      INTEGER NOT NULL,
    archived     INTEGER,                    -- When; NULL while the learner is here.
    public_key   BLOB,
    wrapped_key  BLOB,                       -- The private key, wrapped by the PIN and the device's secret.
    recovery_key BLOB,                       -- The private key, wrapped by the recovery words.
    pin_salt     BLOB,
    tries        INTEGER NOT NULL DEFAULT 0, -- Wrong PINs in a row.
    locked_until INTEGER
) STRICT;

CREATE UNIQUE INDEX learner_by_name ON learner (name COLLATE NOCASE) WHERE archived IS NULL;

-- What the site may know of a learner and a course.
--   standard:      all of it (started and minutes are shown only once it is completed).
--   private:       completed, to the day. The version played stands in the snapshot while a unit lasts, and sealed in the answers.
--   participation: took part, to the month, under the neutral name; not even which course.
CREATE TABLE registration (
    id           INTEGER PRIMARY KEY,
    uid          TEXT    NOT NULL UNIQUE CHECK (uid <> ''),
    learner      INTEGER NOT NULL REFERENCES learner (id),
    course       TEXT,
    listed_as    TEXT    NOT NULL CHECK (listed_as <> ''),
    privacy      TEXT    NOT NULL CHECK (privacy IN ('standard', 'private', 'participation')),
    how          TEXT    NOT NULL CHECK (how IN ('self-study', 'class')),
    version      TEXT,
    content_hash TEXT,
    started      INTEGER,
    completed    INTEGER,
    minutes      INTEGER CHECK (minutes >= 0),
    expires      INTEGER,
    CHECK ((course IS NULL) = (privacy = 'participation')),
    CHECK (privacy = 'standard'
           OR (version IS NULL AND content_hash IS NULL AND started IS NULL AND minutes IS NULL AND expires IS NULL)),
    CHECK (privacy <> 'participation' OR completed IS NOT NULL),
    CHECK (privacy <> 'private' OR completed % 86400 = 0)
) STRICT;

CREATE INDEX registration_by_learner ON registration (learner, course);
CREATE UNIQUE INDEX registration_under_way ON registration (learner, course) WHERE completed IS NULL;

CREATE TABLE unit_progress (
    registration INTEGER NOT NULL REFERENCES registration (id),
    unit         TEXT    NOT NULL CHECK (unit <> ''),
    finished     INTEGER,                    -- NULL in a private course.
    ending       BLOB,                       -- Sealed: how a unit ended tells the route. NULL in a private course.
    seal         INTEGER,
    PRIMARY KEY (registration, unit)
) STRICT;

-- One row an event. It only grows; see the triggers below.
CREATE TABLE journal (
    registration INTEGER NOT NULL REFERENCES registration (id),
    revision     INTEGER NOT NULL CHECK (revision > 0),
    at           INTEGER,                    -- NULL in a private course.
    event        BLOB    NOT NULL,
    seal         INTEGER NOT NULL,
    PRIMARY KEY (registration, revision)
) STRICT, WITHOUT ROWID;

-- Where a registration stands: what resume reads. Its revision is that of the newest event.
CREATE TABLE snapshot (
    registration INTEGER PRIMARY KEY REFERENCES registration (id),
    revision     INTEGER NOT NULL CHECK (revision > 0),
    at           INTEGER,                    -- NULL in a private course.
    version      TEXT    NOT NULL,           -- The course as it was when the snapshot was made.
    content_hash TEXT    NOT NULL,
    body         BLOB    NOT NULL,
    seal         INTEGER NOT NULL
) STRICT;

-- A reflection, a plan or a rating. Text, prompt, course version and time are in the sealed body: nobody else needs them.
CREATE TABLE answer (
    registration INTEGER NOT NULL REFERENCES registration (id),
    question     TEXT    NOT NULL CHECK (question <> ''),
    moment       TEXT    NOT NULL,           -- Of a rating: before, after, ...; otherwise empty.
    body         BLOB    NOT NULL,
    seal         INTEGER NOT NULL,
    PRIMARY KEY (registration, question, moment)
) STRICT;

-- A copy that the learner chose to show to a role; withdrawing empties it.
CREATE TABLE shared_answer (
    id           INTEGER PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (id),
    question     TEXT    NOT NULL,
    moment       TEXT    NOT NULL,
    shared_with  TEXT    NOT NULL CHECK (shared_with <> ''),
    shared       INTEGER NOT NULL,
    withdrawn    INTEGER,
    body         BLOB,
    seal         INTEGER NOT NULL,
    CHECK ((body IS NULL) = (withdrawn IS NOT NULL))
) STRICT;

-- How often a value was given in a course: no learner, no time, and (WITHOUT ROWID) no order in which rows came.
CREATE TABLE rating_count (
    course TEXT    NOT NULL,
    scale  TEXT    NOT NULL,
    moment TEXT    NOT NULL,
    value  INTEGER NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (course, scale, moment, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE class_session (
    id          INTEGER PRIMARY KEY,
    uid         TEXT    NOT NULL UNIQUE CHECK (uid <> ''),
    course      TEXT    NOT NULL,
    version     TEXT    NOT NULL,
    listed_as   TEXT    NOT NULL,
    facilitator TEXT    NOT NULL,
    place       TEXT    NOT NULL,
    held        INTEGER NOT NULL,
    minutes     INTEGER NOT NULL CHECK (minutes >= 0),
    route       BLOB,                        -- The group's, never a person's.
    notes       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE attendance (
    session INTEGER NOT NULL REFERENCES class_session (id),
    learner INTEGER NOT NULL REFERENCES learner (id),
    PRIMARY KEY (session, learner)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    who    TEXT    NOT NULL,
    what   TEXT    NOT NULL CHECK (what <> ''),
    detail TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The registrations whose journal may be deleted. A row stands here only inside the transaction that erases, so that no
-- slip, here or in another program, takes a line out of the middle.
CREATE TABLE erasing (
    registration INTEGER PRIMARY KEY REFERENCES registration (id)
) STRICT;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_only_grows BEFORE DELETE ON journal
WHEN OLD.registration NOT IN (SELECT registration FROM erasing)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit only grows');
END;
