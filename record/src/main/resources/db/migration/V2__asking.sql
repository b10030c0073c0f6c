-- What facts and articles are found by. All of it is made from the stored articles and facts, and is made anew on opening where
-- an older program has made it: nothing here is a source.

-- Version of what made the tables below; 0 where nothing has yet.
CREATE TABLE facets (version INTEGER NOT NULL) STRICT;
INSERT INTO facets VALUES (0);

-- Outlets and persons by their plain names: small letters, no accents, one blank between words.
CREATE TABLE outlet_name (
    key  INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE person_name (
    key  INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE person_name_word (
    word   TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person_name (key),
    PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_facet (
    article  INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    -- First and last day of when it was published, ISO 8601.
    day      TEXT,
    last_day TEXT,
    outlet   INTEGER REFERENCES outlet_name (key)
) STRICT;
CREATE INDEX article_facet_day ON article_facet (day, last_day);
CREATE INDEX article_facet_outlet ON article_facet (outlet, day, last_day);
CREATE TABLE article_party (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    party   TEXT NOT NULL,
    PRIMARY KEY (article, party)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_facet (
    fact     INTEGER PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
    article  INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    type     TEXT,
    mode     TEXT,
    status   TEXT,
    -- First and last day of the fact's date; where it has none, of when its article was published.
    day      TEXT,
    last_day TEXT,
    outlet   INTEGER REFERENCES outlet_name (key)
) STRICT;
CREATE INDEX fact_facet_day ON fact_facet (kind, day, last_day, type, mode, status);
CREATE INDEX fact_facet_outlet ON fact_facet (outlet, kind, day, last_day);
CREATE INDEX fact_facet_article ON fact_facet (article);

-- The same days again, so that what one party did is found in order without looking at the facts.
ALTER TABLE fact_party ADD COLUMN day TEXT;
ALTER TABLE fact_party ADD COLUMN last_day TEXT;
CREATE INDEX fact_party_day ON fact_party (party, kind, day, last_day);

-- PLOVER contexts and Kawat's topics; an engagement's are those of its events.
CREATE TABLE fact_topic (
    fact     INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,
    topic    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    day      TEXT,
    last_day TEXT,
    PRIMARY KEY (fact, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_topic_day ON fact_topic (topic, kind, day, last_day);
CREATE TABLE fact_person (
    fact     INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,
    person   INTEGER NOT NULL REFERENCES person_name (key),
    kind     TEXT NOT NULL,
    day      TEXT,
    last_day TEXT,
    PRIMARY KEY (fact, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_person_day ON fact_person (person, kind, day, last_day);
