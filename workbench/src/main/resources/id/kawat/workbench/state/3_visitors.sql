-- When somebody last looked at what is new, and how much had come into the record by then. Times are seconds since 1970.
CREATE TABLE look (
    visitor TEXT PRIMARY KEY,
    -- The end of the sitting before this one.
    left_at INTEGER,
    left_article INTEGER,
    left_version INTEGER,
    -- The last look of all.
    seen_at INTEGER NOT NULL,
    seen_article INTEGER NOT NULL,
    seen_version INTEGER NOT NULL
) STRICT;

-- Who has it may read the calendar's feed without signing in.
CREATE TABLE calendar_key (
    owner TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;
