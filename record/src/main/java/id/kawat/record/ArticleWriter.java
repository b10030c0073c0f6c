package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.FactJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            + ", coder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " digest = excluded.digest, path = excluded.path, url = excluded.url, title = excluded.title,"
            + " authors = excluded.authors, outlet = excluded.outlet, published = excluded.published,"
            + " language = excluded.language, text = excluded.text, blocks = excluded.blocks, coder = excluded.coder"
            + " RETURNING key";
    private static final String DELETE_FACTS = "DELETE FROM fact WHERE article = ?";
    private static final String PUT_FACTS =
            "INSERT INTO fact (article, ordinal, id, kind, type, mode, status, first_day, last_day, json) VALUES ";
    private static final String FACT = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** So many facts are put with one statement, of which there is one for each number. */
    private static final int AT_ONCE = 16;

    private static final String CORRECTED = "SELECT EXISTS (SELECT 1 FROM correction WHERE article = ?)";
    private static final String DELETE_AS_READ = "DELETE FROM fact_as_read WHERE article = ?";
    private static final String PUT_AS_READ =
            "INSERT INTO fact_as_read (article, ordinal, id, json) VALUES (?, ?, ?, ?)";

    private final PreparedStatement findCoder;
    private final PreparedStatement putArticle;
    private final PreparedStatement deleteFacts;
    private final Map<Integer, PreparedStatement> putFacts = new HashMap<>();
    private final PreparedStatement countLeftOut;
    private final PreparedStatement corrected;
    private final PreparedStatement deleteAsRead;
    private final PreparedStatement putAsRead;
    private final FacetWriter facets;
    private final Journal journal;
    private final Connection connection;
    private boolean inStep;

    ArticleWriter(Answers answers) throws SQLException {
        connection = answers.connection();
        journal = new Journal(answers);
        findCoder = connection.prepareStatement("SELECT coder FROM article WHERE id = ?");
        putArticle = connection.prepareStatement(PUT_ARTICLE);
        deleteFacts = connection.prepareStatement(DELETE_FACTS);
        countLeftOut = connection.prepareStatement(
                "UPDATE facets SET left_out = (" + RecordCheck.LEFT_OUT + ") WHERE left_out > 0");
        facets = FacetWriter.ofNewFacts(connection, answers.dialect());
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
    }

    private void settle() throws SQLException {
        if (!inStep) {
            endStep();
        }
    }

    Kept write(Article article, String coder, List<Row> rows) throws SQLException {
        Optional<String> before = coder(article.id());
        if (before.equals(Optional.of(coder))) {
            return Kept.UNCHANGED;
        }
        ArticleRows.set(putArticle, article);
        putArticle.setString(12, coder);
        long key = key(putArticle);
        if (before.isPresent()) {
            facets.flush();
            deleteFacts.setLong(1, key);
            deleteFacts.execute();
        }
        if (isCorrected(article.id())) {
            writeCorrected(key, article, rows);
        } else {
            writeFacts(key, article, rows);
        }
        return before.isPresent() ? Kept.RECODED : Kept.NEW;
    }

    /** The facts of an article that is there already, as they have been read, with all that persons have said of them. */
    void correct(long key, Article article, List<Row> read) throws SQLException {
        deleteFacts.setLong(1, key);
        deleteFacts.execute();
        writeCorrected(key, article, read);
    }

    private boolean isCorrected(String id) throws SQLException {
        corrected.setString(1, id);
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
        Corrected facts =
                Corrected.of(article.text(), read.stream().map(Row::fact).toList(), journal.of(article.id()));
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
            throw e;
        }
    }

    /** Facts that are damaged may have given way to others: counts those that are left. To be called once a step that read articles anew. */
    void countLeftOut() throws SQLException {
        countLeftOut.execute();
    }

    /** Version of the coder that read the article's facts, where the record holds it. */
    Optional<String> coder(String id) throws SQLException {
        findCoder.setString(1, id);
        try (ResultSet row = findCoder.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
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
        for (PreparedStatement statement :
                List.of(findCoder, putArticle, deleteFacts, countLeftOut, corrected, deleteAsRead, putAsRead)) {
            statement.close();
        }
        for (PreparedStatement statement : putFacts.values()) {
            statement.close();
        }
        facets.close();
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
