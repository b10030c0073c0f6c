-- What kawat watch has come to know of the feeds it follows and the pages they name. It lies in the record so that a page is marked as
-- read in the very step that keeps its article: no kill between the two, no copy of the one without the other.
CREATE TABLE watched_feed (
    address       TEXT NOT NULL PRIMARY KEY,
    -- As its server sent them with the version that was read last.
    etag          TEXT,
    last_modified TEXT,
    -- Of a sitemap in an index: when it was changed, as the index says.
    stamp         TEXT,
    -- ISO 8601, UTC, whole seconds, as all times here.
    answered      TEXT,
    next_poll     TEXT NOT NULL,
    -- How often it has failed in a row.
    failures      INTEGER NOT NULL
) STRICT;

CREATE TABLE watched_page (
    key           INTEGER PRIMARY KEY,
    address       TEXT NOT NULL UNIQUE,
    host          TEXT NOT NULL,
    -- The feed that named it first.
    feed          TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'failed')),
    -- What the feed tells of it, while it waits: JSON.
    entry         TEXT,
    -- How often it has been asked for in vain since it began to wait.
    tries         INTEGER NOT NULL,
    next_try      TEXT NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    read_at       TEXT,
    -- Id of the article that was last read there.
    article       TEXT,
    -- Why it failed, at the last try.
    reason        TEXT
) STRICT;
CREATE INDEX watched_page_waiting ON watched_page (state, feed, next_try);

-- By which each feed that names a page lets see that it has changed.
CREATE TABLE watched_stamp (
    feed  TEXT NOT NULL,
    page  INTEGER NOT NULL REFERENCES watched_page (key) ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    PRIMARY KEY (page, feed)
) STRICT, WITHOUT ROWID;
