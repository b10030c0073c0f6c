package id.kawat.record;

import java.util.List;

/** The index of word stems, {@code article_text}, and how it is searched. */
sealed interface WordIndex permits SqliteWords, PostgresWords {
    /** Puts the words of an article in place of what stood there of it; takes {@link #row}. */
    String put();

    /** @param title stems in the order of the text */
    List<Object> row(long article, List<String> title, List<String> text);

    /**
     * The wanted words, for the mark in {@link #from} or {@link #matches}.
     *
     * @param parts all of which must stand in an article; of each part the phrases any of which will do, stems in order
     */
    String wanted(List<List<List<String>>> parts);

    /** The tables to search. */
    Sql from(String wanted);

    Sql matches(String wanted);

    /** The column with the article's key. */
    String article();

    /** How well an article fits, the best least. */
    String rank();

    /** A query for the keys of the articles in the index, in a column {@code article}. */
    String articles();
}
