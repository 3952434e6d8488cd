-- Version 4. What the site settles, notes of a learner's own, and answers shared with the site lead.
-- The lead's lock is around the seed of a key pair; this is its open half, with which a copy is sealed that the lead alone opens.
ALTER TABLE site ADD COLUMN lead_public BLOB;

ALTER TABLE learner ADD COLUMN workplace TEXT CHECK (length(workplace) BETWEEN 1 AND 50);
ALTER TABLE learner ADD COLUMN worker TEXT CHECK (length(worker) BETWEEN 1 AND 50);
CREATE INDEX learner_by_staff_id ON learner (staff_id) WHERE archived IS NULL;

-- Sealed to the learner. No time, and (WITHOUT ROWID) no order in which rows came.
CREATE TABLE own_note (
    learner INTEGER NOT NULL REFERENCES learner (id),
    kind    TEXT    NOT NULL CHECK (kind <> ''),
    body    BLOB    NOT NULL,
    seal    INTEGER NOT NULL,
    PRIMARY KEY (learner, kind)
) STRICT, WITHOUT ROWID;

-- A course by its id, or by what it is listed as if it is a participation course.
CREATE TABLE course_rule (
    course_key    TEXT    NOT NULL CHECK (course_key <> ''),
    participation INTEGER NOT NULL CHECK (participation IN (0, 1)),
    title         TEXT    CHECK (title <> ''),
    months_valid  INTEGER CHECK (months_valid BETWEEN 1 AND 600),
    due           INTEGER,
    asc_wds       INTEGER,
    group_min     INTEGER CHECK (group_min >= 0),
    PRIMARY KEY (course_key, participation)
) STRICT, WITHOUT ROWID;
