-- When somebody last looked at what is new.
CREATE TABLE look (
    who TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;
