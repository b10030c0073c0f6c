-- Who may sign in. A password is kept as its Argon2id hash in PHC form; whoever comes from a provider has a subject instead.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
    password TEXT,
    issuer TEXT,
    subject TEXT,
    disabled INTEGER NOT NULL DEFAULT 0,
    made INTEGER NOT NULL,
    signed_in INTEGER,
    UNIQUE (issuer, subject)
) STRICT;
-- Who is signed in, where. Of the token in the browser only the SHA-256 is kept. Times are seconds since 1970.
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    token BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account (id),
    made INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account);
-- Keys for programs; a revoked one stays, so that the audit log can name it.
CREATE TABLE api_key (
    id TEXT PRIMARY KEY,
    token BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account (id),
    label TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('reader', 'reviewer', 'admin')),
    made INTEGER NOT NULL,
    used INTEGER,
    revoked INTEGER
) STRICT;
CREATE INDEX api_key_account ON api_key (account);
-- One-time links to set a password.
CREATE TABLE invitation (
    token BLOB PRIMARY KEY,
    account INTEGER NOT NULL UNIQUE REFERENCES account (id),
    until INTEGER NOT NULL
) STRICT;
-- Who did what. It only grows.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX audit_who ON audit (who, id);
CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is not edited'); END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is not cut'); END;
