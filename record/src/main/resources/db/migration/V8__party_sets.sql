-- The parties of a fact as a set, whatever their roles. What articles tell of one set of parties is merged together: by this it is found
-- with one look, however much each of them does with others.
CREATE TABLE party_set (
    key     INTEGER PRIMARY KEY,
    -- Codes in the alphabet's order, one a line.
    parties TEXT NOT NULL UNIQUE
) STRICT;
-- None of a fact without parties.
ALTER TABLE fact_facet ADD COLUMN parties INTEGER REFERENCES party_set (key);

CREATE TABLE fact_parties (
    fact    INTEGER PRIMARY KEY REFERENCES fact (key),
    parties TEXT NOT NULL
) STRICT;
INSERT INTO fact_parties (fact, parties)
    SELECT fact, string_agg(party, '
' ORDER BY party) FROM (SELECT DISTINCT fact, party FROM fact_party) each_once GROUP BY fact;
INSERT INTO party_set (parties) SELECT DISTINCT parties FROM fact_parties ORDER BY parties;
UPDATE fact_facet SET parties = (
    SELECT s.key FROM fact_parties p JOIN party_set s ON s.parties = p.parties WHERE p.fact = fact_facet.fact);
DROP TABLE fact_parties;
CREATE INDEX fact_facet_parties ON fact_facet (parties, kind, day, last_day);
