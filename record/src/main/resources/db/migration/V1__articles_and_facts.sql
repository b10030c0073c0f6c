-- Articles with their whole text, and the facts read from them. One statement ends where a line ends in a semicolon. Types are
-- SQLite's; for PostgreSQL they are respelt (id.kawat.record.Postgres).

CREATE TABLE article (
    key       INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    -- SHA-256 of the text alone: two papers printing the same words share it.
    digest    TEXT NOT NULL,
    path      TEXT,
    url       TEXT,
    title     TEXT,
    -- Names, with U+001F between them.
    authors   TEXT NOT NULL,
    outlet    TEXT,
    -- ISO 8601 as far as known: 2025-07-24, 2025-07, 2025.
    published TEXT,
    language  TEXT NOT NULL,
    text      TEXT NOT NULL,
    -- One block a line: kind, start, end.
    blocks    TEXT NOT NULL,
    -- Version of the coder that read the facts.
    coder     TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
    key       INTEGER PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    -- Place in the order of the article's facts, from 0.
    ordinal   INTEGER NOT NULL,
    id        TEXT NOT NULL,
    -- event, relation, instrument, figure, person, engagement
    kind      TEXT NOT NULL,
    -- An event's type; what kind of relation, instrument or figure; a person's office.
    type      TEXT,
    mode      TEXT,
    status    TEXT,
    -- First and last day of the fact's date, ISO 8601.
    first_day TEXT,
    last_day  TEXT,
    -- The whole fact as a line of JSON; the columns above are found in it again.
    json      TEXT NOT NULL,
    UNIQUE (article, ordinal),
    UNIQUE (article, id)
) STRICT;

CREATE TABLE fact_party (
    party TEXT NOT NULL,
    kind  TEXT NOT NULL,
    fact  INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,
    -- actor and recipient of a directed event; party of anything joint.
    role  TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'party')),
    PRIMARY KEY (party, kind, fact, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_party_fact ON fact_party (fact);
