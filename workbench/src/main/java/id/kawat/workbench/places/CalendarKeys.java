package id.kawat.workbench.places;

import id.kawat.workbench.StateFile;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Base64;
import java.util.Optional;

/** One key for each person, by which their calendar program reads the feed without signing in; in the workbench's own file. */
final class CalendarKeys {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StateFile state;

    CalendarKeys(StateFile state) {
        this.state = state;
    }

    /** Their key, drawn where they had none. */
    String of(String owner) {
        return look("SELECT key FROM calendar_key WHERE owner = ?", owner).orElseGet(() -> {
            renew(owner);
            return of(owner);
        });
    }

    /** Whose it is. */
    Optional<String> owner(String key) {
        return look("SELECT owner FROM calendar_key WHERE key = ?", key);
    }

    /** The one they had opens nothing from now on. */
    void renew(String owner) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        state.in(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO calendar_key (owner, key) VALUES (?, ?) ON CONFLICT (owner) DO UPDATE SET key = excluded.key")) {
                statement.setString(1, owner);
                statement.setString(2, key);
                return statement.executeUpdate();
            }
        });
    }

    private Optional<String> look(String sql, String value) {
        return state.in(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, value);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }
}
