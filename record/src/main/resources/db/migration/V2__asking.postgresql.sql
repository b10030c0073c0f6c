-- Word stems of title and text, made by Kawat; the words themselves stand in the article. Kept in their rows, not aside: a search that
-- finds many articles looks at the stems of each.
CREATE TABLE article_text (
    article BIGINT PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    words   TSVECTOR NOT NULL
) WITH (toast_tuple_target = 8160);
CREATE INDEX article_text_words ON article_text USING gin (words);
