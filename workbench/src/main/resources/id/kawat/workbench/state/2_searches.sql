-- Searches that somebody keeps.
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    -- As an address asks it, in an order of its own.
    query TEXT NOT NULL,
    made_at TEXT NOT NULL,
    -- Names the feed and what is in it for as long as the search is kept, whatever its key.
    uuid TEXT NOT NULL UNIQUE,
    -- Who has it may read the feed.
    feed_key TEXT NOT NULL UNIQUE,
    -- What had come into the record when it was made: that is not new.
    since_article INTEGER NOT NULL,
    since_version INTEGER NOT NULL,
    -- The last of what was told that its owner has seen.
    looked INTEGER NOT NULL DEFAULT 0,
    UNIQUE (owner, query)
) STRICT;

-- How far the record has been gone through for all searches; one row.
CREATE TABLE gone_through (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    article INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

-- What was new for a search, each thing once.
CREATE TABLE told (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    search INTEGER NOT NULL REFERENCES search (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    -- None where the article itself was looked for.
    fact TEXT NOT NULL,
    told_at TEXT NOT NULL,
    said_id TEXT NOT NULL,
    said_en TEXT NOT NULL,
    -- The article's words.
    words TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    -- The fact as a line of JSON.
    line TEXT NOT NULL,
    UNIQUE (search, article, fact)
) STRICT;

-- Where what is new for a search is sent.
CREATE TABLE hook (
    search INTEGER PRIMARY KEY REFERENCES search (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    secret TEXT NOT NULL,
    -- Of this workbench as its owner sees it, before links.
    home TEXT NOT NULL,
    -- The last of what was told that is in a delivery.
    sent INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    -- Why the last delivery failed; empty after one that did not.
    reason TEXT NOT NULL DEFAULT '',
    answered_at TEXT NOT NULL DEFAULT '',
    -- Given up: nothing is sent until its owner says so.
    off INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What is on its way; the same until it has arrived.
CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    search INTEGER NOT NULL REFERENCES hook (search) ON DELETE CASCADE,
    body TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    -- Milliseconds since 1970.
    next_try INTEGER NOT NULL
) STRICT;
CREATE INDEX delivery_due ON delivery (next_try);
