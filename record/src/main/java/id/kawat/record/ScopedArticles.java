package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles of a scope on their way out, one after the other. Only the article in hand is in memory, besides
 * the keys of all. What anybody writes meanwhile is not seen.
 */
final class ScopedArticles {
    private static final String DOING = "reading it through";
    private static final String BETWEEN = "SELECT fact FROM fact_pair WHERE a = ? AND b = ?";
    private static final String SINCE = "(kind = 'relation' OR coalesce(last_day, ? || '~') >= ?)";
    private static final String UNTIL = "coalesce(first_day, substr(? || '-01-01', 1, 10)) <= ?";

    private final Answers answers;
    private final Scope scope;

    ScopedArticles(Answers answers, Scope scope) {
        this.answers = answers;
        this.scope = scope;
    }

    void each(KeptArticle.Reader reader) throws IOException {
        try (Connection connection = answers.dialect().moment(answers.place());
                PreparedStatement articles = connection.prepareStatement(
                        "SELECT coder, " + ArticleRows.COLUMNS + " FROM article WHERE key = ?");
                PreparedStatement facts = connection.prepareStatement(factsSql())) {
            for (long key : keys(connection)) {
                articles.setLong(1, key);
                try (ResultSet row = articles.executeQuery()) {
                    if (row.next()) {
                        Article article = ArticleRows.get(row);
                        List<Fact> found = facts(facts, key, row.getString("published"));
                        if (!found.isEmpty() || scope.equals(Scope.ALL)) {
                            reader.read(new KeptArticle(article, found, row.getString("coder")));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw RecordException.of(answers.place(), DOING, e);
        }
    }

    /** In order; the texts are fetched afterwards, so that none is carried through the sorting. */
    private List<Long> keys(Connection connection) throws SQLException {
        String those = scope.between().isPresent()
                ? " WHERE key IN (SELECT article FROM fact WHERE key IN (" + BETWEEN + "))"
                : "";
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT key FROM article" + those + " ORDER BY coalesce(published, '9999'), id")) {
            if (scope.between().isPresent()) {
                pair(statement, 1, scope.between().get());
            }
            List<Long> keys = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getLong(1));
                }
            }
            return keys;
        }
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
            throw new RecordException(answers.place(), DOING, "fact " + id + " is damaged: " + e.getMessage(), e);
        }
    }

    private static int pair(PreparedStatement statement, int next, Scope.Between pair) throws SQLException {
        Row.Two two = Row.Two.of(pair.a().code(), pair.b().code());
        statement.setString(next, two.a());
        statement.setString(next + 1, two.b());
        return next + 2;
    }
}
