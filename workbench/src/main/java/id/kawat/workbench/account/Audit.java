package id.kawat.workbench.account;

import id.kawat.workbench.StateFile;
import id.kawat.workbench.Visit;
import id.kawat.workbench.Who;
import io.javalin.http.Context;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Who did what, when and from where. It only grows: the database itself refuses to edit or cut it.
 *
 * <p>What changes the record is noted for every area by the guard, as {@code POST /article/…/accept 303}. An area that has more to say
 * says it with {@link #note(Context, String, String)}.
 */
public final class Audit {
    private static final String KEY = "kawat.audit";
    private static final int LONGEST = 500;

    private final StateFile state;
    private final InstantSource clock;

    /** One line of it; the id is larger the later it was written. */
    public record Entry(long id, Instant at, String who, String address, String action, String detail) {}

    Audit(StateFile state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    /** The log of the accounts in this file, for the command line. */
    public static Audit of(StateFile state) {
        return new Audit(state, InstantSource.system());
    }

    /**
     * Notes that whoever makes this request did this.
     *
     * @param action a word of the code's, {@code search.save}
     * @param detail to what, in a few words; nothing secret
     */
    public static void note(Context ctx, String action, String detail) {
        Carried carried = ctx.attribute(KEY);
        if (carried == null) {
            throw new IllegalStateException("a request that has not been received");
        }
        carried.audit().add(Visit.of(ctx).who().name(), carried.address(), action, detail);
    }

    /** The same, for who made it. */
    public void note(Context ctx, Who who, String action, String detail) {
        add(who.name(), Entrance.outside(ctx).address(), action, detail);
    }

    private record Carried(Audit audit, String address) {}

    void keepIn(Context ctx, String address) {
        ctx.attribute(KEY, new Carried(this, address));
    }

    /** Notes it. */
    public void add(String who, String address, String action, String detail) {
        long now = clock.instant().getEpochSecond();
        state.in(connection -> Accounts.run(
                connection,
                "INSERT INTO audit (at, who, address, action, detail) VALUES (?, ?, ?, ?, ?)",
                now,
                fit(who),
                fit(address),
                fit(action),
                fit(detail)));
    }

    /**
     * The latest entries before this one.
     *
     * @param before an id; {@link Long#MAX_VALUE} for the latest
     * @param who only theirs; empty for everybody's
     */
    List<Entry> before(long before, String who, int limit) {
        return state.in(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT id, at, who, address, action, detail FROM audit"
                            + " WHERE id < ?" + (who.isEmpty() ? "" : " AND who = ?") + " ORDER BY id DESC LIMIT ?")) {
                if (who.isEmpty()) {
                    Accounts.bind(select, before, limit);
                } else {
                    Accounts.bind(select, before, who, limit);
                }
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new Entry(
                                rows.getLong(1),
                                Instant.ofEpochSecond(rows.getLong(2)),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getString(6)));
                    }
                }
                return List.copyOf(entries);
            }
        });
    }

    /** On one line, and not endless: what strangers send is written here. */
    private static String fit(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
