-- Version 3. PINs. A learner's lock is pin_salt (the work and the salt) with wrapped_key; the lead's is the same kind of lock
-- around a key that opens nothing yet. A key whose PIN was reset is kept for its recovery words.
ALTER TABLE site ADD COLUMN lead_recipe BLOB;
ALTER TABLE site ADD COLUMN lead_wrapped BLOB;
ALTER TABLE site ADD COLUMN lead_tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN lead_locked_until INTEGER;

CREATE TABLE former_key (
    id           INTEGER PRIMARY KEY,
    learner      INTEGER NOT NULL REFERENCES learner (id),
    public_key   BLOB    NOT NULL,
    recovery_key BLOB    NOT NULL
) STRICT;

-- Sealing what stood open, or sealing it anew, changes no event: the rest of the line stays as it is.
DROP TRIGGER journal_never_changes;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
WHEN OLD.registration IS NOT NEW.registration OR OLD.revision IS NOT NEW.revision OR OLD.at IS NOT NEW.at
     OR OLD.registration NOT IN (SELECT registration FROM erasing)
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
