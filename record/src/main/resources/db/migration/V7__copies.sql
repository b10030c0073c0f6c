-- Which articles are one text, and the fingerprints by which a text is found among all. Made from the stored articles, and made anew on
-- opening where an older program has made it.

-- Version of what made the two tables below; 0 where nothing has yet.
CREATE TABLE copies (version INTEGER NOT NULL) STRICT;
INSERT INTO copies VALUES (0);

CREATE TABLE article_copy (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    -- The article that stands for this text: of its copies the one that came first; itself where there is none.
    text    INTEGER NOT NULL REFERENCES article (key),
    -- How many fingerprints the text has.
    prints  INTEGER NOT NULL
) STRICT;
CREATE INDEX article_copy_text ON article_copy (text);

-- Of a fingerprint that very many have, only the first are kept.
CREATE TABLE article_print (
    print   INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    PRIMARY KEY (print, article)
) STRICT, WITHOUT ROWID;

-- When the bytes were got that were read, ISO 8601, UTC, where that is known.
ALTER TABLE article ADD COLUMN seen TEXT;
-- An article that comes again is found by where it stands. An address as long as a letter is not looked for.
CREATE INDEX article_url ON article (url) WHERE length(url) < 1000;
CREATE INDEX article_path ON article (path) WHERE url IS NULL AND length(path) < 1000;

-- What the record held of an article before it changed, or held of it from an older reader, with the facts of then, which count no longer.
CREATE TABLE article_version (
    key       INTEGER PRIMARY KEY,
    article   INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    -- older: another text was published in its place; same: the same words, read from the page otherwise.
    kind      TEXT NOT NULL CHECK (kind IN ('older', 'same')),
    id        TEXT NOT NULL UNIQUE,
    digest    TEXT NOT NULL,
    path      TEXT,
    url       TEXT,
    title     TEXT,
    authors   TEXT NOT NULL,
    outlet    TEXT,
    published TEXT,
    language  TEXT NOT NULL,
    text      TEXT NOT NULL,
    blocks    TEXT NOT NULL,
    coder     TEXT NOT NULL,
    seen      TEXT,
    -- The facts as they were read, one a line of JSON.
    facts     TEXT NOT NULL
) STRICT;
CREATE INDEX article_version_article ON article_version (article);
