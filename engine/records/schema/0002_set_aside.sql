-- Version 2. A registration whose place cannot be read any more is set aside, as it is, so that another can begin beside it.
-- No time stands here: a private course keeps none.
ALTER TABLE registration ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1));

DROP INDEX registration_under_way;
CREATE UNIQUE INDEX registration_under_way ON registration (learner, course) WHERE completed IS NULL AND set_aside = 0;
