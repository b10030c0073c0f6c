-- What persons say of facts and links: a journal. An entry is taken back by a further one, never changed and never deleted.
CREATE TABLE correction (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL CHECK (kind IN ('accept', 'reject', 'edit', 'add', 'reject-link', 'undo')),
    person  TEXT NOT NULL,
    -- ISO 8601, UTC.
    said_at TEXT NOT NULL,
    reason  TEXT NOT NULL,
    -- The article's id, not its key: an entry outlives whatever becomes of the article. None of a link.
    article TEXT,
    -- Id of the fact or link when it was said.
    subject TEXT,
    -- The fact as it had been read then, or as a person added it: a line of JSON, by which it is found again.
    fact    TEXT,
    -- What a person would have in its place: fields of the fact contract, an object. Of a link: what it joins.
    fields  TEXT,
    undoes  INTEGER REFERENCES correction (number),
    CHECK (kind = 'undo' OR subject IS NOT NULL),
    CHECK (kind <> 'undo' OR undoes IS NOT NULL)
) STRICT;
CREATE INDEX correction_article ON correction (article);

-- Facts as the coder read them, of articles that have corrections; the table fact then holds them as corrected.
CREATE TABLE fact_as_read (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    id      TEXT NOT NULL,
    json    TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT;
