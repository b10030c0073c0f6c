package id.kawat.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes down of whom something has changed: any two that a fact which came or went names, and the persons it names. By it {@link WorkedOut} knows what
 * still holds. Who is noted waits until {@link #flush}. Inside a transaction of the caller's.
 */
final class Changes implements AutoCloseable {
    private final PreparedStatement number;
    private final PreparedStatement pairsOf;
    private final PreparedStatement personsOf;
    private final PreparedStatement putPair;
    private final PreparedStatement putPerson;
    private final SortedSet<Row.Two> pairs = new TreeSet<>();
    private final SortedSet<Long> persons = new TreeSet<>();

    Changes(Connection connection) throws SQLException {
        number = connection.prepareStatement("SELECT number FROM record_change");
        pairsOf = connection.prepareStatement(
                "SELECT DISTINCT p.party, q.party FROM fact f CROSS JOIN fact_party p"
                        + " CROSS JOIN fact_party q WHERE f.article = ? AND p.fact = f.key AND q.fact = f.key AND p.party < q.party");
        personsOf = connection.prepareStatement(
                "SELECT DISTINCT p.person FROM fact f CROSS JOIN fact_person p WHERE f.article = ? AND p.fact = f.key");
        putPair = connection.prepareStatement(
                "INSERT INTO pair_change (a, b, change) VALUES (?, ?, ?) ON CONFLICT (a, b) DO UPDATE SET change ="
                        + " excluded.change");
        putPerson = connection.prepareStatement("UPDATE person_name SET change = ? WHERE key = ?");
    }

    /** To be called first in every transaction that writes: what changes in it bears a number that nothing before it has. */
    static void begin(Statement statement) throws SQLException {
        statement.execute("UPDATE record_change SET number = number + 1");
    }

    /** Notes everybody of whom anything is known: whatever was worked out no longer holds. */
    static void ofAll(Statement statement) throws SQLException {
        statement.execute("UPDATE pair_change SET change = (SELECT number FROM record_change)");
        statement.execute("UPDATE person_name SET change = (SELECT number FROM record_change)");
    }

    /** Notes any two of these parties, whatever their roles. */
    void parties(List<Row.Part> parts) {
        for (Row.Part one : parts) {
            for (Row.Part other : parts) {
                if (!one.party().equals(other.party())) {
                    pairs.add(Row.Two.of(one.party().code(), other.party().code()));
                }
            }
        }
    }

    /** @param key of the person's name */
    void person(long key) {
        persons.add(key);
    }

    /** Notes all whom the article's facts, as they stand, are about. */
    void article(long key) throws SQLException {
        pairsOf.setLong(1, key);
        try (ResultSet row = pairsOf.executeQuery()) {
            while (row.next()) {
                pairs.add(new Row.Two(row.getString(1), row.getString(2)));
            }
        }
        personsOf.setLong(1, key);
        try (ResultSet row = personsOf.executeQuery()) {
            while (row.next()) {
                persons.add(row.getLong(1));
            }
        }
    }

    void flush() throws SQLException {
        if (pairs.isEmpty() && persons.isEmpty()) {
            return;
        }
        long now;
        try (ResultSet row = number.executeQuery()) {
            row.next();
            now = row.getLong(1);
        }
        for (Row.Two pair : pairs) {
            putPair.setString(1, pair.a());
            putPair.setString(2, pair.b());
            putPair.setLong(3, now);
            putPair.addBatch();
        }
        putPair.executeBatch();
        for (long person : persons) {
            putPerson.setLong(1, now);
            putPerson.setLong(2, person);
            putPerson.addBatch();
        }
        putPerson.executeBatch();
        drop();
    }

    /** Forgets who waits. */
    void drop() {
        pairs.clear();
        persons.clear();
    }

    @Override
    public void close() throws SQLException {
        number.close();
        pairsOf.close();
        personsOf.close();
        putPair.close();
        putPerson.close();
    }
}
