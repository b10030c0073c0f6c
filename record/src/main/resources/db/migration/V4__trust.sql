-- How many facts could not be read when the tables of V2 were last made from them, and so are found by no question.
ALTER TABLE facets ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
UPDATE facets SET left_out = (SELECT count(*) FROM fact WHERE key NOT IN (SELECT fact FROM fact_facet)) WHERE version > 0;

-- The same rows in the order of their facts: a fact's parties lie side by side where they are written and where they are looked up, and
-- what one party did is found by its days. One index in place of three.
CREATE TABLE fact_party_by_fact (
    fact     INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,
    party    TEXT NOT NULL,
    -- actor and recipient of a directed event; party of anything joint.
    role     TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'party')),
    kind     TEXT NOT NULL,
    day      TEXT,
    last_day TEXT,
    PRIMARY KEY (fact, party, role)
) STRICT, WITHOUT ROWID;
INSERT INTO fact_party_by_fact (fact, party, role, kind, day, last_day)
    SELECT fact, party, role, kind, day, last_day FROM fact_party ORDER BY fact, party, role;
DROP TABLE fact_party;
ALTER TABLE fact_party_by_fact RENAME TO fact_party;
CREATE INDEX fact_party_day ON fact_party (party, kind, day, last_day);

-- The two of which a fact says something between them, the first of the alphabet first: what they did toward each other or jointly, or
-- what binds both; not what both did toward a third.
CREATE TABLE fact_pair (
    fact     INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,
    a        TEXT NOT NULL,
    b        TEXT NOT NULL,
    kind     TEXT NOT NULL,
    day      TEXT,
    last_day TEXT,
    PRIMARY KEY (fact, a, b)
) STRICT, WITHOUT ROWID;
INSERT INTO fact_pair (fact, a, b, kind, day, last_day)
    SELECT DISTINCT x.fact, x.party, y.party, x.kind, x.day, x.last_day
    FROM fact_party x JOIN fact_party y ON y.fact = x.fact
    WHERE x.party < y.party AND (x.role <> y.role OR x.role = 'party');
CREATE INDEX fact_pair_day ON fact_pair (a, b, kind, day, last_day);

-- So that the newest article is found without looking at all of them.
CREATE INDEX article_published ON article (published);
