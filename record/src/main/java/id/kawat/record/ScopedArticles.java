package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles of a scope on their way out, one after the other. Only the article in hand is in memory; the list of articles stays open
 * all the while, so that what another program writes meanwhile is not seen.
 */
final class ScopedArticles {
    private static final String DOING = "reading it through";
    private static final String BETWEEN = "SELECT fact FROM fact_pair WHERE a = ? AND b = ?";
    private static final String SINCE = "(kind = 'relation' OR coalesce(last_day, ? || '~') >= ?)";
    private static final String UNTIL = "coalesce(first_day, substr(? || '-01-01', 1, 10)) <= ?";

    private final Path path;
    private final Connection connection;
    private final Scope scope;

    ScopedArticles(Path path, Connection connection, Scope scope) {
        this.path = path;
        this.connection = connection;
        this.scope = scope;
    }

    void each(KeptArticle.Reader reader) throws IOException {
        try (PreparedStatement articles = connection.prepareStatement(articlesSql());
                PreparedStatement facts = connection.prepareStatement(factsSql())) {
            if (scope.between().isPresent()) {
                pair(articles, 1, scope.between().get());
            }
            try (ResultSet row = articles.executeQuery()) {
                while (row.next()) {
                    Article article = ArticleRows.get(row);
                    List<Fact> found = facts(facts, row.getLong("key"), row.getString("published"));
                    if (!found.isEmpty() || scope.equals(Scope.ALL)) {
                        reader.read(new KeptArticle(article, found, row.getString("coder")));
                    }
                }
            }
        } catch (SQLException e) {
            throw RecordException.of(path, DOING, e);
        }
    }

    /** Sorted by keys alone: the texts are fetched afterwards, so that none is carried through the sorting. */
    private String articlesSql() {
        String those = scope.between().isPresent()
                ? " WHERE key IN (SELECT article FROM fact WHERE key IN (" + BETWEEN + "))"
                : "";
        return "SELECT a.key, a.coder, " + "a." + ArticleRows.COLUMNS.replace(", ", ", a.")
                + " FROM (SELECT key FROM article" + those
                + " ORDER BY coalesce(published, '9999'), id LIMIT -1) sorted"
                + " CROSS JOIN article a ON a.key = sorted.key";
    }

    private String factsSql() {
        return "SELECT id, json FROM fact WHERE article = ?"
                + (scope.between().isPresent() ? " AND key IN (" + BETWEEN + ")" : "")
                + (scope.since().isPresent() ? " AND " + SINCE : "")
                + (scope.until().isPresent() ? " AND " + UNTIL : "")
                + " ORDER BY ordinal";
    }

    private List<Fact> facts(PreparedStatement statement, long article, String published) throws SQLException {
        int next = 1;
        statement.setLong(next++, article);
        if (scope.between().isPresent()) {
            next = pair(statement, next, scope.between().get());
        }
        for (LocalDate bound :
                Stream.concat(scope.since().stream(), scope.until().stream()).toList()) {
            statement.setString(next++, published);
            statement.setString(next++, bound.toString());
        }
        List<Fact> facts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                facts.add(fact(row.getString("id"), row.getString("json")));
            }
        }
        return facts;
    }

    private Fact fact(String id, String json) {
        try {
            return FactJson.read(json, 1);
        } catch (FactJsonException e) {
            throw new RecordException(path, DOING, "fact " + id + " is damaged: " + e.getMessage(), e);
        }
    }

    private static int pair(PreparedStatement statement, int next, Scope.Between pair) throws SQLException {
        Row.Two two = Row.Two.of(pair.a().code(), pair.b().code());
        statement.setString(next, two.a());
        statement.setString(next + 1, two.b());
        return next + 2;
    }
}
