package id.kawat.record;

import java.util.List;
import java.util.stream.Collectors;

/** SQLite's full text search, FTS5, over stems with blanks between. */
final class SqliteWords implements WordIndex {
    @Override
    public String put() {
        return "INSERT OR REPLACE INTO article_text (rowid, title, text) VALUES (?, ?, ?)";
    }

    @Override
    public List<Object> row(long article, List<String> title, List<String> text) {
        return List.of(article, String.join(" ", title), String.join(" ", text));
    }

    /** Each phrase is quoted, so that nothing in it is an operator. */
    @Override
    public String wanted(List<List<List<String>>> parts) {
        return parts.stream()
                .map(phrases -> phrases.stream().map(SqliteWords::quoted).collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    private static String quoted(List<String> phrase) {
        return "\"" + String.join(" ", phrase).replace("\"", "\"\"") + "\"";
    }

    @Override
    public Sql from(String wanted) {
        return Sql.of("article_text");
    }

    @Override
    public Sql matches(String wanted) {
        return Sql.of("article_text MATCH ?", wanted);
    }

    @Override
    public String article() {
        return "article_text.rowid";
    }

    /** A word in the title counts for four in the text. */
    @Override
    public String rank() {
        return "bm25(article_text, 4.0, 1.0)";
    }

    @Override
    public String articles() {
        return "SELECT id AS article FROM article_text_docsize";
    }
}
