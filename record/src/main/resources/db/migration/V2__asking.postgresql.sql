-- Word stems of title and text, made by Kawat; the words themselves stand in the article.
CREATE TABLE article_text (
    article BIGINT PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    words   TSVECTOR NOT NULL
);
CREATE INDEX article_text_words ON article_text USING gin (words);
