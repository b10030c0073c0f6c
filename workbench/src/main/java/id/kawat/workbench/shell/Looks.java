package id.kawat.workbench.shell;

import id.kawat.record.Arrivals;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.Who;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who last looked when, in the workbench's own file. Looks less than half an hour apart are one sitting: what was new at its beginning stays new to
 * its end, however often the page is opened.
 */
final class Looks {
    private static final Duration SITTING = Duration.ofMinutes(30);
    /** A look that says nothing else is written down no sooner. */
    private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

    private final StateFile state;

    Looks(StateFile state) {
        this.state = state;
    }

    /** A look at the record: when, and what had come by then. */
    record Look(Instant at, Arrivals.Mark mark) {}

    /** @param left how the sitting before ended; nothing in the first */
    private record Known(Optional<Look> left, Look seen) {}

    /** Writes down that they look now. Returns how their sitting before this one ended; nothing where there was none. */
    Optional<Look> look(Who who, Look now) {
        return state.in(connection -> {
            Optional<Known> known = known(connection, who.name());
            Optional<Look> left = known.flatMap(before ->
                    before.seen().at().plus(SITTING).isBefore(now.at()) ? Optional.of(before.seen()) : before.left());
            boolean same = known.filter(before -> before.left().equals(left)
                            && before.seen().mark().equals(now.mark())
                            && before.seen().at().plus(WORTH_WRITING).isAfter(now.at()))
                    .isPresent();
            if (!same) {
                write(connection, who.name(), left, now);
            }
            return left;
        });
    }

    private static Optional<Known> known(Connection connection, String visitor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT seen_at, seen_article, seen_version, left_at, left_article, left_version FROM look WHERE visitor = ?")) {
            statement.setString(1, visitor);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                boolean first = row.getObject(4) == null;
                return Optional.of(new Known(first ? Optional.empty() : Optional.of(look(row, 4)), look(row, 1)));
            }
        }
    }

    private static Look look(ResultSet row, int from) throws SQLException {
        return new Look(
                Instant.ofEpochSecond(row.getLong(from)),
                new Arrivals.Mark(row.getLong(from + 1), row.getLong(from + 2)));
    }

    private static void write(Connection connection, String visitor, Optional<Look> left, Look seen)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO look (visitor, left_at, left_article, left_version, seen_at, seen_article, seen_version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (visitor) DO UPDATE SET left_at = excluded.left_at,"
                        + " left_article = excluded.left_article, left_version = excluded.left_version,"
                        + " seen_at = excluded.seen_at, seen_article = excluded.seen_article,"
                        + " seen_version = excluded.seen_version")) {
            statement.setString(1, visitor);
            statement.setObject(2, left.map(look -> look.at().getEpochSecond()).orElse(null));
            statement.setObject(3, left.map(look -> look.mark().article()).orElse(null));
            statement.setObject(4, left.map(look -> look.mark().version()).orElse(null));
            statement.setLong(5, seen.at().getEpochSecond());
            statement.setLong(6, seen.mark().article());
            statement.setLong(7, seen.mark().version());
            statement.executeUpdate();
        }
    }
}
