package id.kawat.workbench.search;

import id.kawat.record.Arrivals;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.WrongRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Searches that are kept, what was new for them, and where it is sent, in the workbench's own file. */
final class SavedSearches {
    /** So many searches one person may keep. */
    static final int MOST = 100;

    /** So many things that were told are kept for each search. */
    static final int REMEMBERED = 500;

    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COLUMNS =
            "SELECT id, owner, name, query, made_at, uuid, feed_key, since_article, since_version, looked FROM search ";
    private static final String TOLD = "SELECT id, article, fact, told_at, said_id, said_en, words, title, outlet,"
            + " published, line FROM told WHERE search = ? ";
    private static final String HOOK =
            "SELECT search, address, secret, home, sent, failures, reason, answered_at, off FROM hook ";

    /** To nobody's address whose account is disabled. */
    private static final String TO_BE_SENT = "WHERE off = 0 AND search NOT IN"
            + " (SELECT s.id FROM search s JOIN account a ON a.name = s.owner WHERE a.disabled = 1)";

    private final StateFile state;

    SavedSearches(StateFile state) {
        this.state = state;
    }

    /** What a row says. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> ask(Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static SavedSearch search(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.parse(row.getString(5)),
                row.getString(6),
                row.getString(7),
                new Arrivals.Mark(row.getLong(8), row.getLong(9)),
                row.getLong(10));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private static Hook hook(ResultSet row) throws SQLException {
        return new Hook(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9));
    }

    /** A secret fit for an address. */
    static String secret() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // ------------------------------------------------------------------ searches

    /** Keeps a search; one that its owner keeps already only takes the new name. */
    SavedSearch keep(String owner, String name, String query, Arrivals.Mark since) {
        return state.in(connection -> {
            if (change(connection, "UPDATE search SET name = ? WHERE owner = ? AND query = ?", name, owner, query)
                    == 0) {
                int kept = ask(connection, "SELECT count(*) FROM search WHERE owner = ?", row -> row.getInt(1), owner)
                        .getFirst();
                if (kept >= MOST) {
                    throw new WrongRequest("one person may keep " + MOST + " searches; delete one first");
                }
                change(
                        connection,
                        "INSERT INTO search (owner, name, query, made_at, uuid, feed_key, since_article, since_version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        owner,
                        name,
                        query,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        UUID.randomUUID().toString(),
                        secret(),
                        since.article(),
                        since.version());
            }
            return ask(connection, COLUMNS + "WHERE owner = ? AND query = ?", SavedSearches::search, owner, query)
                    .getFirst();
        });
    }

    /** Somebody's searches, by name. */
    List<SavedSearch> of(String owner) {
        return state.in(connection -> ask(
                connection,
                COLUMNS + "WHERE owner = ? ORDER BY name COLLATE NOCASE, id",
                SavedSearches::search,
                owner));
    }

    List<SavedSearch> all() {
        return state.in(connection -> ask(connection, COLUMNS + "ORDER BY id", SavedSearches::search));
    }

    /** The search with this number, if it is theirs. */
    Optional<SavedSearch> find(String owner, long id) {
        return state.in(connection ->
                ask(connection, COLUMNS + "WHERE owner = ? AND id = ?", SavedSearches::search, owner, id).stream()
                        .findFirst());
    }

    /** The same search as they keep it. */
    Optional<SavedSearch> kept(String owner, String query) {
        return state.in(connection ->
                ask(connection, COLUMNS + "WHERE owner = ? AND query = ?", SavedSearches::search, owner, query).stream()
                        .findFirst());
    }

    Optional<SavedSearch> ofKey(String key) {
        return state.in(
                connection -> ask(connection, COLUMNS + "WHERE feed_key = ?", SavedSearches::search, key).stream()
                        .findFirst());
    }

    void rename(String owner, long id, String name) {
        state.in(connection ->
                change(connection, "UPDATE search SET name = ? WHERE owner = ? AND id = ?", name, owner, id));
    }

    void delete(String owner, long id) {
        state.in(connection -> change(connection, "DELETE FROM search WHERE owner = ? AND id = ?", owner, id));
    }

    /** The feed's old address is none from now on. */
    void renewKey(String owner, long id) {
        state.in(connection ->
                change(connection, "UPDATE search SET feed_key = ? WHERE owner = ? AND id = ?", secret(), owner, id));
    }

    // ------------------------------------------------------------------ what is new

    /** How many things were told since they looked, by search. */
    Map<Long, Integer> unseen(String owner) {
        return state.in(connection -> {
            Map<Long, Integer> unseen = new HashMap<>();
            ask(
                            connection,
                            "SELECT s.id, count(t.id) FROM search s JOIN told t ON t.search = s.id AND t.id > s.looked"
                                    + " WHERE s.owner = ? GROUP BY s.id",
                            row -> Map.entry(row.getLong(1), row.getInt(2)),
                            owner)
                    .forEach(each -> unseen.put(each.getKey(), each.getValue()));
            return unseen;
        });
    }

    /** Their owner has seen everything up to this one. */
    void looked(String owner, long id, long last) {
        state.in(connection -> change(
                connection, "UPDATE search SET looked = max(looked, ?) WHERE owner = ? AND id = ?", last, owner, id));
    }

    /** What was told of a search, the last first. */
    List<Told> told(long search, int atMost) {
        return state.in(
                connection -> ask(connection, TOLD + "ORDER BY id DESC LIMIT ?", SavedSearches::told, search, atMost));
    }

    /** How far the record has been gone through; nothing where it never was. */
    Optional<Arrivals.Mark> goneThrough() {
        return state.in(connection -> ask(
                        connection,
                        "SELECT article, version FROM gone_through",
                        row -> new Arrivals.Mark(row.getLong(1), row.getLong(2)))
                .stream()
                .findFirst());
    }

    /**
     * Writes down what was new, and that the record has been gone through up to here: both or neither, so that whatever happens each thing is told
     * once.
     *
     * @param news by the number of the search
     */
    void tell(Map<Long, List<Told>> news, Arrivals.Mark mark) {
        state.in(connection -> {
            for (Map.Entry<Long, List<Told>> each : news.entrySet()) {
                tell(connection, each.getKey(), each.getValue());
            }
            return change(
                    connection,
                    "INSERT INTO gone_through (one, article, version) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET"
                            + " article = excluded.article, version = excluded.version",
                    mark.article(),
                    mark.version());
        });
    }

    private static void tell(Connection connection, long search, List<Told> news) throws SQLException {
        // It may have been deleted meanwhile.
        if (ask(connection, "SELECT 1 FROM search WHERE id = ?", row -> row.getInt(1), search)
                .isEmpty()) {
            return;
        }
        for (Told told : news) {
            change(
                    connection,
                    "INSERT INTO told (search, article, fact, told_at, said_id, said_en, words, title, outlet, published,"
                            + " line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    search,
                    told.article(),
                    told.fact(),
                    told.at().toString(),
                    told.saidId(),
                    told.saidEn(),
                    told.words(),
                    told.title(),
                    told.outlet(),
                    told.published(),
                    told.line());
        }
        change(
                connection,
                "DELETE FROM told WHERE search = ? AND id <= (SELECT id FROM told WHERE search = ? ORDER BY id DESC"
                        + " LIMIT 1 OFFSET ?) AND NOT EXISTS (SELECT 1 FROM hook h WHERE h.search = told.search"
                        + " AND h.off = 0 AND h.sent < told.id)",
                search,
                search,
                REMEMBERED);
    }

    // ------------------------------------------------------------------ where it is sent

    Optional<Hook> hook(long search) {
        return state.in(connection -> ask(connection, HOOK + "WHERE search = ?", SavedSearches::hook, search).stream()
                .findFirst());
    }

    /** Sends what is new from now on to this address; one that was given up is tried again. */
    void send(long search, String address, String home) {
        state.in(connection -> {
            change(connection, "DELETE FROM delivery WHERE search = ?", search);
            return change(
                    connection,
                    "INSERT INTO hook (search, address, secret, home, sent) SELECT ?, ?, ?, ?, coalesce(max(id), 0)"
                            + " FROM told WHERE search = ? ON CONFLICT (search) DO UPDATE SET address = excluded.address,"
                            + " home = excluded.home, sent = excluded.sent, failures = 0, reason = '', off = 0",
                    search,
                    address,
                    "whsec_" + Base64.getEncoder().encodeToString(secret().getBytes(StandardCharsets.US_ASCII)),
                    home,
                    search);
        });
    }

    void sendNoMore(long search) {
        state.in(connection -> change(connection, "DELETE FROM hook WHERE search = ?", search));
    }

    /**
     * A delivery that is to be made.
     *
     * @param tries how often it was tried in vain
     */
    record Delivery(String id, Hook hook, String body, int tries) {}

    /** Puts what has not been sent yet into deliveries, of so many things at most each. */
    void pack(int atMost, Instant now, Packing packing) {
        state.in(connection -> {
            List<Hook> waiting = ask(
                    connection,
                    HOOK
                            + "h WHERE off = 0 AND EXISTS (SELECT 1 FROM told t WHERE t.search = h.search AND t.id > h.sent)",
                    SavedSearches::hook);
            for (Hook hook : waiting) {
                SavedSearch search = ask(connection, COLUMNS + "WHERE id = ?", SavedSearches::search, hook.search())
                        .getFirst();
                long sent = hook.sent();
                List<Told> some;
                do {
                    some = ask(
                            connection,
                            TOLD + "AND id > ? ORDER BY id LIMIT ?",
                            SavedSearches::told,
                            hook.search(),
                            sent,
                            atMost);
                    if (!some.isEmpty()) {
                        sent = some.getLast().id();
                        String id = "msg_" + UUID.randomUUID().toString().replace("-", "");
                        change(
                                connection,
                                "INSERT INTO delivery (id, search, body, next_try) VALUES (?, ?, ?, ?)",
                                id,
                                hook.search(),
                                packing.body(search, hook, some),
                                now.toEpochMilli());
                    }
                } while (some.size() == atMost);
                change(connection, "UPDATE hook SET sent = ? WHERE search = ?", sent, hook.search());
            }
            return waiting.size();
        });
    }

    /** Makes a delivery's body of things that were told. */
    interface Packing {
        String body(SavedSearch search, Hook hook, List<Told> told);
    }

    /** Deliveries that are to be tried now, oldest first, of each search one. */
    List<Delivery> due(Instant now) {
        return state.in(connection -> {
            List<Delivery> due = new ArrayList<>();
            for (Hook hook : ask(connection, HOOK + TO_BE_SENT + " ORDER BY search", SavedSearches::hook)) {
                // The oldest alone: what came later does not overtake it.
                ask(
                                connection,
                                "SELECT id, body, tries, next_try FROM delivery WHERE search = ? ORDER BY rowid LIMIT 1",
                                row -> Map.entry(
                                        row.getLong(4),
                                        new Delivery(row.getString(1), hook, row.getString(2), row.getInt(3))),
                                hook.search())
                        .stream()
                        .filter(each -> each.getKey() <= now.toEpochMilli())
                        .forEach(each -> due.add(each.getValue()));
            }
            return due;
        });
    }

    void arrived(Delivery delivery, Instant now) {
        state.in(connection -> {
            change(connection, "DELETE FROM delivery WHERE id = ?", delivery.id());
            return change(
                    connection,
                    "UPDATE hook SET failures = 0, reason = '', answered_at = ? WHERE search = ?",
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    delivery.hook().search());
        });
    }

    /** @param again when to try next; none where it is given up, and all that waits with it */
    void failed(Delivery delivery, String reason, Optional<Instant> again) {
        state.in(connection -> {
            long search = delivery.hook().search();
            if (again.isPresent()) {
                change(
                        connection,
                        "UPDATE delivery SET tries = tries + 1, next_try = ? WHERE id = ?",
                        again.get().toEpochMilli(),
                        delivery.id());
            } else {
                change(connection, "DELETE FROM delivery WHERE search = ?", search);
            }
            return change(
                    connection,
                    "UPDATE hook SET failures = failures + 1, reason = ?, off = ? WHERE search = ?",
                    reason,
                    again.isPresent() ? 0 : 1,
                    search);
        });
    }
}
