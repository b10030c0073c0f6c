package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.FactJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article and its facts on their way into the tables, inside a transaction that the caller begins and ends. Its statements are prepared once. */
final class ArticleWriter implements AutoCloseable {
    private static final String PUT_ARTICLE = "INSERT INTO article (" + ArticleRows.COLUMNS
            + ", coder, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " digest = excluded.digest, path = excluded.path, url = excluded.url, title = excluded.title,"
            + " authors = excluded.authors, outlet = excluded.outlet, published = excluded.published,"
            + " language = excluded.language, text = excluded.text, blocks = excluded.blocks, coder = excluded.coder,"
            + " seen = coalesce(excluded.seen, article.seen) RETURNING key";
    private static final String RENEW_ARTICLE =
            "UPDATE article SET id = ?, digest = ?, path = ?, url = ?, title = ?, authors = ?,"
                    + " outlet = ?, published = ?, language = ?, text = ?, blocks = ?, coder = ?, seen = ? WHERE key = ?";
    private static final String FIND = "SELECT coder, seen, FALSE AS past FROM article WHERE id = ? UNION ALL"
            + " SELECT a.coder, a.seen, TRUE FROM article_version v JOIN article a ON a.key = v.article WHERE v.id = ?";
    private static final String DELETE_FACTS = "DELETE FROM fact WHERE article = ?";
    private static final String PUT_FACTS =
            "INSERT INTO fact (article, ordinal, id, kind, type, mode, status, first_day, last_day, json) VALUES ";
    private static final String FACT = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** So many facts are put with one statement, of which there is one for each number. */
    private static final int AT_ONCE = 16;

    private static final String CORRECTED =
            "SELECT EXISTS (SELECT 1 FROM correction WHERE article = ? OR article IN (" + Journal.EARLIER + "))";
    private static final String DELETE_AS_READ = "DELETE FROM fact_as_read WHERE article = ?";
    private static final String PUT_AS_READ =
            "INSERT INTO fact_as_read (article, ordinal, id, json) VALUES (?, ?, ?, ?)";

    private final PreparedStatement find;
    private final PreparedStatement putArticle;
    private final PreparedStatement renewArticle;
    private final PreparedStatement deleteFacts;
    private final Map<Integer, PreparedStatement> putFacts = new HashMap<>();
    private final PreparedStatement countLeftOut;
    private final PreparedStatement corrected;
    private final PreparedStatement deleteAsRead;
    private final PreparedStatement putAsRead;
    private final FacetWriter facets;
    private final CopyWriter copies;
    private final Changes changes;
    private final Versions versions;
    private final Journal journal;
    private final Connection connection;
    private boolean inStep;

    ArticleWriter(Answers answers) throws SQLException {
        connection = answers.connection();
        journal = new Journal(answers);
        find = connection.prepareStatement(FIND);
        putArticle = connection.prepareStatement(PUT_ARTICLE);
        renewArticle = connection.prepareStatement(RENEW_ARTICLE);
        deleteFacts = connection.prepareStatement(DELETE_FACTS);
        countLeftOut = connection.prepareStatement(
                "UPDATE facets SET left_out = (" + RecordCheck.LEFT_OUT + ") WHERE left_out > 0");
        changes = new Changes(connection);
        facets = FacetWriter.ofNewFacts(connection, answers.dialect(), changes);
        copies = new CopyWriter(connection, changes);
        versions = new Versions(connection);
        corrected = connection.prepareStatement(CORRECTED);
        deleteAsRead = connection.prepareStatement(DELETE_AS_READ);
        putAsRead = connection.prepareStatement(PUT_AS_READ);
    }

    /** From here to {@link #endStep} nobody else writes: what can wait is written with the rest, and names are looked up once. */
    void beginStep() {
        facets.forgetNames();
        inStep = true;
    }

    /** Writes what waits. Of a step that fails this must not be called, and the writer not be used again. */
    void endStep() throws SQLException {
        inStep = false;
        facets.flush();
        facets.forgetNames();
        copies.flush();
        changes.flush();
    }

    private void settle() throws SQLException {
        if (!inStep) {
            endStep();
        }
    }

    /** As {@link #write(Article, String, List, Optional)}, of an article that the record holds. */
    void write(Article article, String coder, List<Row> rows) throws SQLException {
        write(article, coder, rows, Optional.empty());
    }

    /** @param seen when the article was got, where that is known */
    Kept write(Article article, String coder, List<Row> rows, Optional<Instant> seen) throws SQLException {
        Optional<Known> known = known(article.id());
        if (known.filter(before -> before.isHeld(coder, seen)).isPresent()) {
            return Kept.UNCHANGED;
        }
        boolean past = known.filter(Known::past).isPresent();
        if (known.isEmpty() || past) {
            Optional<Versions.Standing> standing = past ? versions.since(article.id()) : versions.standing(article);
            if (standing.isPresent()) {
                return renew(standing.get(), past, article, coder, rows, seen);
            }
        }
        Optional<Article> old = known.isEmpty() ? Optional.empty() : versions.article(article.id());
        setArticle(putArticle, article, coder, seen);
        long key = key(putArticle);
        if (old.isPresent()) {
            copies.replace(key, old.get(), article);
            dropFacts(key);
        } else {
            copies.put(key, article);
        }
        writeRead(key, article, rows);
        return old.isPresent() ? Kept.RECODED : Kept.NEW;
    }

    /**
     * What came is another version of what stands.
     *
     * @param past whether the record holds it as one that stood before
     */
    private Kept renew(
            Versions.Standing standing,
            boolean past,
            Article article,
            String coder,
            List<Row> rows,
            Optional<Instant> seen)
            throws SQLException {
        Versions.Relation now = Versions.relation(article, seen, past, standing);
        if (now == Versions.Relation.OLDER) {
            if (!past) {
                versions.keep(standing.key(), article, coder, seen, rows);
            }
            return past ? Kept.UNCHANGED : Kept.OLDER;
        }
        if (now == Versions.Relation.SAME && (past || standing.coder().equals(coder))) {
            return Kept.UNCHANGED;
        }
        versions.keep(standing, now);
        versions.forget(article.id());
        setArticle(renewArticle, article, coder, seen);
        renewArticle.setLong(14, standing.key());
        renewArticle.execute();
        copies.replace(standing.key(), standing.article(), article);
        dropFacts(standing.key());
        writeRead(standing.key(), article, rows);
        return now == Versions.Relation.SAME ? Kept.RECODED : Kept.CHANGED;
    }

    private static void setArticle(PreparedStatement statement, Article article, String coder, Optional<Instant> seen)
            throws SQLException {
        ArticleRows.set(statement, article);
        statement.setString(12, coder);
        statement.setString(13, seen.map(Instant::toString).orElse(null));
    }

    private void dropFacts(long key) throws SQLException {
        facets.flush();
        changes.article(key);
        deleteFacts.setLong(1, key);
        deleteFacts.execute();
    }

    private void writeRead(long key, Article article, List<Row> rows) throws SQLException {
        if (isCorrected(article.id())) {
            writeCorrected(key, article, rows);
        } else {
            writeFacts(key, article, rows);
        }
    }

    /** The facts of an article that is there already, as they have been read, with all that persons have said of them. */
    void correct(long key, Article article, List<Row> read) throws SQLException {
        changes.article(key);
        deleteFacts.setLong(1, key);
        deleteFacts.execute();
        writeCorrected(key, article, read);
    }

    private boolean isCorrected(String id) throws SQLException {
        corrected.setString(1, id);
        corrected.setString(2, id);
        try (ResultSet row = corrected.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void writeCorrected(long key, Article article, List<Row> read) throws SQLException {
        deleteAsRead.setLong(1, key);
        deleteAsRead.execute();
        for (int ordinal = 0; ordinal < read.size(); ordinal++) {
            putAsRead.setLong(1, key);
            putAsRead.setInt(2, ordinal);
            putAsRead.setString(3, read.get(ordinal).id());
            putAsRead.setString(4, read.get(ordinal).json());
            putAsRead.execute();
        }
        Corrected facts = Corrected.of(article, read.stream().map(Row::fact).toList(), journal.of(article.id()));
        writeFacts(
                key,
                article,
                facts.facts().stream()
                        .map(fact -> Row.of(fact, FactJson.line(fact)))
                        .toList());
    }

    private void writeFacts(long key, Article article, List<Row> rows) throws SQLException {
        List<FacetWriter.Keyed> keyed = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            keyed.addAll(put(key, first, rows.subList(first, Math.min(rows.size(), first + AT_ONCE))));
        }
        try {
            facets.write(key, article, keyed);
            settle();
        } catch (SQLException | RuntimeException e) {
            facets.drop();
            copies.drop();
            changes.drop();
            throw e;
        }
    }

    /** Facts that are damaged may have given way to others: counts those that are left. To be called once a step that read articles anew. */
    void countLeftOut() throws SQLException {
        countLeftOut.execute();
    }

    /**
     * What the record knows of a text.
     *
     * @param coder that read the article as it stands
     * @param seen when that was got
     * @param past true where the text is what the article was before it changed
     */
    record Known(String coder, Optional<Instant> seen, boolean past) {
        /** True where there is no need to read it: nothing says that an article is again what it was before. */
        boolean isHeld(String by, Optional<Instant> now) {
            return past ? now.isEmpty() || seen.isEmpty() || !now.get().isAfter(seen.get()) : coder.equals(by);
        }
    }

    Optional<Known> known(String id) throws SQLException {
        find.setString(1, id);
        find.setString(2, id);
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(new Known(row.getString(1), Versions.instant(row.getString(2)), row.getBoolean(3)))
                    : Optional.empty();
        }
    }

    /** @param first place of the first of them among the article's facts */
    private List<FacetWriter.Keyed> put(long article, int first, List<Row> rows) throws SQLException {
        PreparedStatement put = putFacts(rows.size());
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            put.setLong(++next, article);
            put.setInt(++next, first + i);
            put.setString(++next, row.id());
            put.setString(++next, row.kind());
            put.setString(++next, row.type().orElse(null));
            put.setString(++next, row.mode().orElse(null));
            put.setString(++next, row.status().orElse(null));
            put.setString(++next, row.firstDay().orElse(null));
            put.setString(++next, row.lastDay().orElse(null));
            put.setString(++next, row.json());
        }
        List<FacetWriter.Keyed> keyed = new ArrayList<>();
        try (ResultSet row = put.executeQuery()) {
            while (row.next()) {
                int ordinal = row.getInt(2);
                keyed.add(new FacetWriter.Keyed(row.getLong(1), ordinal, rows.get(ordinal - first)));
            }
        }
        if (keyed.size() != rows.size()) {
            throw new SQLException(rows.size() + " facts were put, and " + keyed.size() + " came back");
        }
        keyed.sort(Comparator.comparingInt(FacetWriter.Keyed::ordinal));
        return keyed;
    }

    private PreparedStatement putFacts(int number) throws SQLException {
        PreparedStatement put = putFacts.get(number);
        if (put == null) {
            put = connection.prepareStatement(
                    PUT_FACTS + String.join(", ", Collections.nCopies(number, FACT)) + " RETURNING key, ordinal");
            putFacts.put(number, put);
        }
        return put;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(
                find, putArticle, renewArticle, deleteFacts, countLeftOut, corrected, deleteAsRead, putAsRead)) {
            statement.close();
        }
        for (PreparedStatement statement : putFacts.values()) {
            statement.close();
        }
        facets.close();
        copies.close();
        changes.close();
        versions.close();
    }

    /** Runs to the end of the answer, for only then is SQLite done with the statement. */
    private static long key(PreparedStatement put) throws SQLException {
        try (ResultSet row = put.executeQuery()) {
            row.next();
            long key = row.getLong(1);
            while (row.next()) {
                throw new SQLException("one row was put, and more than one came back");
            }
            return key;
        }
    }
}
