package id.kawat.workbench.account;

import id.kawat.workbench.Role;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.account.UnfitAccountException.Reason;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of programs, {@code kawat_…}: sent as {@code Authorization: Bearer}, told once, revoked for good. */
final class ApiKeys {
    static final int MOST = 20;
    static final String PREFIX = "kawat_";
    private static final long USED_TO_SECONDS = 60;
    private static final int LONGEST_LABEL = 80;
    private static final String SELECT = "SELECT k.id, k.label, k.role, k.made, k.used, " + Accounts.columns()
            + " FROM api_key k JOIN account a ON a.id = k.account WHERE k.revoked IS NULL";

    private final StateFile state;
    private final InstantSource clock;

    ApiKeys(StateFile state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    /** Makes one for this person; returns it whole, for the only time. */
    String make(Account account, String label, Role role) {
        String clean = label.strip().replaceAll("\\p{Cntrl}", "");
        if (clean.isEmpty() || clean.length() > LONGEST_LABEL) {
            throw new UnfitAccountException(Reason.LABEL_UNFIT);
        }
        if (role == Role.ANYBODY || !account.role().may(role)) {
            throw new UnfitAccountException(Reason.ROLE_TOO_HIGH);
        }
        String key = PREFIX + Token.draw();
        long now = clock.instant().getEpochSecond();
        if (of(account).size() >= MOST) {
            throw new UnfitAccountException(Reason.TOO_MANY_KEYS);
        }
        return state.in(connection -> {
            Accounts.run(
                    connection,
                    "INSERT INTO api_key (id, token, account, label, role, made) VALUES (?, ?, ?, ?, ?, ?)",
                    Token.name(),
                    Token.kept(key),
                    account.id(),
                    clean,
                    role.code(),
                    now);
            return key;
        });
    }

    /** The key, if it is one, is not revoked, and its owner is not disabled. */
    Optional<ApiKey> find(String key) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return state.in(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + " AND a.disabled = 0 AND k.token = ?")) {
                Accounts.bind(select, (Object) Token.kept(key));
                Optional<ApiKey> found;
                try (ResultSet row = select.executeQuery()) {
                    found = row.next() ? Optional.of(read(row)) : Optional.empty();
                }
                long now = clock.instant().getEpochSecond();
                if (found.isPresent()
                        && found.get()
                                .used()
                                .filter(used -> now - used.getEpochSecond() < USED_TO_SECONDS)
                                .isEmpty()) {
                    Accounts.run(
                            connection,
                            "UPDATE api_key SET used = ? WHERE id = ?",
                            now,
                            found.get().id());
                }
                return found;
            }
        });
    }

    /** Theirs, the latest made first. */
    List<ApiKey> of(Account account) {
        return state.in(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + " AND a.id = ? ORDER BY k.made DESC, k.id")) {
                Accounts.bind(select, account.id());
                List<ApiKey> keys = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        keys.add(read(rows));
                    }
                }
                return List.copyOf(keys);
            }
        });
    }

    /** Revokes a key of this person; false where they have none of this id. */
    boolean revoke(Account account, String id) {
        long now = clock.instant().getEpochSecond();
        return state.in(connection -> Accounts.run(
                        connection,
                        "UPDATE api_key SET revoked = ? WHERE id = ? AND account = ? AND revoked IS NULL",
                        now,
                        id,
                        account.id())
                > 0);
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        long used = row.getLong(5);
        return new ApiKey(
                row.getString(1),
                Accounts.read(row, 6),
                row.getString(2),
                Role.parse(row.getString(3)).orElseThrow(),
                Instant.ofEpochSecond(row.getLong(4)),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(used)));
    }
}
