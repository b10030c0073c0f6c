-- Word stems of title and text, by the article's key; the words themselves stand in the article.
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
