-- How many steps have been written: of two moments with one number the record is the same.
CREATE TABLE record_change (number INTEGER NOT NULL) STRICT;
INSERT INTO record_change VALUES (1);

-- When anything last changed that is known of two: a fact that names both came or went, or was found to stand in a copy.
CREATE TABLE pair_change (
    a      TEXT NOT NULL,
    b      TEXT NOT NULL,
    -- The number of the step.
    change INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
INSERT INTO pair_change (a, b, change)
    SELECT DISTINCT x.party, y.party, 1 FROM fact_party x JOIN fact_party y ON y.fact = x.fact WHERE x.party < y.party;
CREATE INDEX pair_change_b ON pair_change (b);

-- The same of whoever is so called.
ALTER TABLE person_name ADD COLUMN change INTEGER NOT NULL DEFAULT 1;

-- What took long to work out of many facts, as it was worked out last. It holds good only while the mark is what it would be now; any row may be
-- deleted at any time.
CREATE TABLE worked_out (
    -- What was asked, and the version of the answering.
    about   TEXT NOT NULL,
    -- Of whom.
    subject TEXT NOT NULL,
    -- What it was worked out of.
    mark    TEXT NOT NULL,
    answer  TEXT NOT NULL,
    PRIMARY KEY (about, subject)
) STRICT;
