package id.kawat.workbench.account;

import id.kawat.workbench.StateFile;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is signed in. A session ends when it has not been used for a time, when it is old, and when somebody ends it. */
final class Sessions {
    private static final long SEEN_TO_SECONDS = 60;
    private static final int LONGEST_AGENT = 300;
    private static final String SELECT = "SELECT s.id, s.made, s.seen, s.address, s.agent, " + Accounts.columns()
            + " FROM session s JOIN account a ON a.id = s.account WHERE a.disabled = 0 AND s.seen > ? AND s.made > ?";

    private final StateFile state;
    private final InstantSource clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(StateFile state, InstantSource clock, Duration idle, Duration longest) {
        this.state = state;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Begins one; returns its token, which is told to the browser and kept nowhere. */
    String begin(Account account, String address, String agent) {
        String token = Token.draw();
        long now = clock.instant().getEpochSecond();
        return state.in(connection -> {
            Accounts.run(connection, "DELETE FROM session WHERE seen <= ? OR made <= ?", idleSince(), oldSince());
            Accounts.run(
                    connection,
                    "INSERT INTO session (id, token, account, made, seen, address, agent) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Token.name(),
                    Token.kept(token),
                    account.id(),
                    now,
                    now,
                    address,
                    agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent);
            Accounts.run(connection, "UPDATE account SET signed_in = ? WHERE id = ?", now, account.id());
            return token;
        });
    }

    /** The session of this token, if it has not ended. */
    Optional<Session> find(String token) {
        return state.in(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " AND s.token = ?")) {
                Accounts.bind(select, idleSince(), oldSince(), Token.kept(token));
                Optional<Session> found;
                try (ResultSet row = select.executeQuery()) {
                    found = row.next() ? Optional.of(read(row)) : Optional.empty();
                }
                long now = clock.instant().getEpochSecond();
                if (found.isPresent() && now - found.get().seen().getEpochSecond() >= SEEN_TO_SECONDS) {
                    Accounts.run(
                            connection,
                            "UPDATE session SET seen = ? WHERE id = ?",
                            now,
                            found.get().id());
                }
                return found;
            }
        });
    }

    /** All that are open, the latest used first. */
    List<Session> list() {
        return list("");
    }

    /** Theirs. */
    List<Session> of(Account account) {
        return list(" AND a.id = ?", account.id());
    }

    private List<Session> list(String and, Object... values) {
        return state.in(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + and + " ORDER BY s.seen DESC, s.made DESC LIMIT 500")) {
                Object[] all = new Object[values.length + 2];
                all[0] = idleSince();
                all[1] = oldSince();
                System.arraycopy(values, 0, all, 2, values.length);
                Accounts.bind(select, all);
                List<Session> sessions = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        sessions.add(read(rows));
                    }
                }
                return List.copyOf(sessions);
            }
        });
    }

    /** Ends this one; false where there is none of this id. */
    boolean end(String id) {
        return state.in(connection -> Accounts.run(connection, "DELETE FROM session WHERE id = ?", id) > 0);
    }

    /** Ends theirs but this. */
    int endOthers(Account account, String id) {
        return state.in(connection ->
                Accounts.run(connection, "DELETE FROM session WHERE account = ? AND id <> ?", account.id(), id));
    }

    private long idleSince() {
        return clock.instant().minus(idle).getEpochSecond();
    }

    private long oldSince() {
        return clock.instant().minus(longest).getEpochSecond();
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getString(1),
                Accounts.read(row, 6),
                Instant.ofEpochSecond(row.getLong(2)),
                Instant.ofEpochSecond(row.getLong(3)),
                row.getString(4),
                row.getString(5));
    }
}
