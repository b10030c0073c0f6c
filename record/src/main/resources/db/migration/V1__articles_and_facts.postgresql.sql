-- That this schema is a Kawat record, and the number of the last step it has taken.
CREATE TABLE kawat (version BIGINT NOT NULL);
INSERT INTO kawat VALUES (0);
