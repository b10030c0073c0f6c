package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.copies.Likeness;
import id.kawat.copies.Wording;
import id.kawat.text.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an article that comes is one the record holds, published anew with other words, and keeps what stood before. Its statements are
 * prepared once; inside a transaction of the caller's where it writes.
 */
final class Versions implements AutoCloseable {
    /** What a text must share with the one that stood at its address: else two articles bear one address, as pages of a bad site do. */
    private static final double SOMETHING_IN_COMMON = 0.2;

    private static final String STANDING = "SELECT key, coder, seen, " + ArticleRows.COLUMNS + " FROM article WHERE ";
    private static final String STANDARD_INPUT = "-";

    private final PreparedStatement byId;
    private final PreparedStatement byUrl;
    private final PreparedStatement byPath;
    private final PreparedStatement byVersion;
    private final PreparedStatement facts;
    private final PreparedStatement asRead;
    private final PreparedStatement put;
    private final PreparedStatement drop;

    Versions(Connection connection) throws SQLException {
        byId = connection.prepareStatement(STANDING + "id = ?");
        byUrl = connection.prepareStatement(STANDING + "url = ? AND length(url) < 1000 ORDER BY key");
        byPath =
                connection.prepareStatement(STANDING + "path = ? AND url IS NULL AND length(path) < 1000 ORDER BY key");
        byVersion = connection.prepareStatement(STANDING + "key = (SELECT article FROM article_version WHERE id = ?)");
        facts = connection.prepareStatement("SELECT json FROM fact WHERE article = ? ORDER BY ordinal");
        asRead = connection.prepareStatement("SELECT json FROM fact_as_read WHERE article = ? ORDER BY ordinal");
        put = connection.prepareStatement("INSERT INTO article_version (" + ArticleRows.COLUMNS
                + ", coder, seen, article, kind, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        drop = connection.prepareStatement("DELETE FROM article_version WHERE id = ?");
    }

    /** An article as it stands in the record. */
    record Standing(long key, Article article, String coder, Optional<Instant> seen) {}

    /** What an article is to the one that stands. */
    enum Relation {
        /** The same words under the same title: a page for telephones, or the page as another reader reads it. */
        SAME,
        /** Published later. */
        NEWER,
        /** Published earlier. */
        OLDER
    }

    /** The article with this id. */
    Optional<Article> article(String id) throws SQLException {
        return find(byId, id).stream().map(Standing::article).findFirst();
    }

    /** The article that was once this text. */
    Optional<Standing> since(String id) throws SQLException {
        return find(byVersion, id).stream().findFirst();
    }

    /** The article of which this, which the record does not hold, is another version. */
    Optional<Standing> standing(Article now) throws SQLException {
        Wording wording = Wording.of(now);
        if (now.url().isPresent()) {
            String url = now.url().get();
            return isOfAPage(url)
                    ? likest(wording, find(byUrl, url), likeness -> likeness.runs() >= SOMETHING_IN_COMMON)
                    : Optional.empty();
        }
        return now.path().isPresent() && !now.path().get().equals(STANDARD_INPUT)
                ? likest(wording, find(byPath, now.path().get()), Likeness::isCopy)
                : Optional.empty();
    }

    private interface Enough {
        boolean is(Likeness likeness);
    }

    private static Optional<Standing> likest(Wording wording, List<Standing> all, Enough enough) {
        Optional<Standing> best = Optional.empty();
        double most = -1;
        for (Standing each : all) {
            Likeness likeness = wording.likeness(Wording.of(each.article()));
            if (enough.is(likeness) && likeness.runs() > most) {
                most = likeness.runs();
                best = Optional.of(each);
            }
        }
        return best;
    }

    /** An address of a whole site, which careless pages give as their own, is no article's. */
    private static boolean isOfAPage(String url) {
        String rest = url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://[^/?]*", "");
        return rest.length() > 1;
    }

    /**
     * @param seen when this one was got
     * @param past whether the record holds it as one that stood before: then something must say that it stands again
     */
    static Relation relation(Article now, Optional<Instant> seen, boolean past, Standing standing) {
        if (Wording.of(now).isWordForWord(Wording.of(standing.article())) && sameTitle(now, standing.article())) {
            return Relation.SAME;
        }
        if (seen.isPresent() && standing.seen().isPresent()) {
            return seen.get().isBefore(standing.seen().get()) ? Relation.OLDER : Relation.NEWER;
        }
        Optional<LocalDate> day = day(now);
        Optional<LocalDate> before = day(standing.article());
        if (day.isPresent() && before.isPresent() && !day.equals(before)) {
            return day.get().isBefore(before.get()) ? Relation.OLDER : Relation.NEWER;
        }
        return past ? Relation.OLDER : Relation.NEWER;
    }

    private static boolean sameTitle(Article one, Article other) {
        return one.title().map(PlainName::of).equals(other.title().map(PlainName::of));
    }

    private static Optional<LocalDate> day(Article article) {
        try {
            return article.published().map(Period::first);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Standing> find(PreparedStatement statement, String value) throws SQLException {
        List<Standing> found = new ArrayList<>();
        statement.setString(1, value);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Standing(
                        row.getLong("key"),
                        ArticleRows.get(row),
                        row.getString("coder"),
                        instant(row.getString("seen"))));
            }
        }
        return found;
    }

    static Optional<Instant> instant(@Nullable String iso) {
        return Optional.ofNullable(iso).map(Instant::parse);
    }

    /** Keeps what stands, with its facts as they were read, for another text is about to stand in its place. */
    void keep(Standing standing, Relation now) throws SQLException {
        List<String> lines = lines(asRead, standing.key());
        put(
                standing.key(),
                now == Relation.SAME ? "same" : "older",
                standing.article(),
                standing.coder(),
                standing.seen(),
                lines.isEmpty() ? lines(facts, standing.key()) : lines);
    }

    /** Keeps what came late: it was published before what stands. */
    void keep(long key, Article older, String coder, Optional<Instant> seen, List<Row> read) throws SQLException {
        put(key, "older", older, coder, seen, read.stream().map(Row::json).toList());
    }

    private void put(long key, String kind, Article article, String coder, Optional<Instant> seen, List<String> lines)
            throws SQLException {
        ArticleRows.set(put, article);
        put.setString(12, coder);
        put.setString(13, seen.map(Instant::toString).orElse(null));
        put.setLong(14, key);
        put.setString(15, kind);
        put.setString(16, String.join("\n", lines));
        put.execute();
    }

    private static List<String> lines(PreparedStatement statement, long key) throws SQLException {
        List<String> lines = new ArrayList<>();
        statement.setLong(1, key);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    /** Forgets that the article was once so, as it is so again. */
    void forget(String id) throws SQLException {
        drop.setString(1, id);
        drop.execute();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(byId, byUrl, byPath, byVersion, facts, asRead, put, drop)) {
            statement.close();
        }
    }
}
