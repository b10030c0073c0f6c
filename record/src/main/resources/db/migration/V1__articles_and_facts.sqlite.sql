-- 'Kwat': tells our files from other programs' SQLite files.
PRAGMA application_id = 1266114932;
