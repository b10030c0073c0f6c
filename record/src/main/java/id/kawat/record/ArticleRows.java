package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles to and from their rows: {@link #COLUMNS}, in this order, and back without loss. */
final class ArticleRows {
    static final String COLUMNS = "id, digest, path, url, title, authors, outlet, published, language, text, blocks";

    private static final String BETWEEN_AUTHORS = "\u001f";

    private ArticleRows() {}

    /** Sets the first eleven parameters. */
    static void set(PreparedStatement statement, Article article) throws SQLException {
        statement.setString(1, article.id());
        statement.setString(2, digest(article.text()));
        statement.setString(3, article.path().orElse(null));
        statement.setString(4, article.url().orElse(null));
        statement.setString(5, article.title().orElse(null));
        statement.setString(6, String.join(BETWEEN_AUTHORS, article.authors()));
        statement.setString(7, article.outlet().orElse(null));
        statement.setString(8, article.published().map(Period::iso).orElse(null));
        statement.setString(9, article.language());
        statement.setString(10, article.text());
        statement.setString(
                11,
                article.blocks().stream()
                        .map(block -> block.kind() + " " + block.span().start() + " "
                                + block.span().end())
                        .collect(Collectors.joining("\n")));
    }

    static Article get(ResultSet row) throws SQLException {
        String authors = row.getString("authors");
        return new Article(
                row.getString("id"),
                Optional.ofNullable(row.getString("path")),
                Optional.ofNullable(row.getString("url")),
                row.getString("text"),
                Optional.ofNullable(row.getString("title")),
                authors.isEmpty() ? List.of() : List.of(authors.split(BETWEEN_AUTHORS)),
                Optional.ofNullable(row.getString("published")).map(Period::new),
                Optional.ofNullable(row.getString("outlet")),
                row.getString("language"),
                row.getString("blocks").lines().map(ArticleRows::block).toList());
    }

    private static Block block(String line) {
        String[] parts = line.split(" ");
        return new Block(
                new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])), Block.Kind.valueOf(parts[0]));
    }

    /** SHA-256 of the text, in hexadecimal digits. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
