package id.kawat.workbench.account;

import id.kawat.workbench.Role;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.account.UnfitAccountException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a workbench. An account is never deleted, as corrections are signed with its name; it is disabled.
 *
 * <pre>{@code
 * try (Accounts accounts = Accounts.open(Path.of("kawat.workbench.db"))) {
 *     accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut biru"));
 * }
 * }</pre>
 */
public final class Accounts implements AutoCloseable {
    private static final Duration LINK_LASTS = Duration.ofDays(3);
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'’-]{1,59}");
    private static final String COLUMNS =
            "a.id, a.name, a.role, a.issuer IS NOT NULL, a.password IS NOT NULL, a.disabled, a.made, a.signed_in";

    private final StateFile state;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final boolean owned;
    private volatile boolean some;

    Accounts(StateFile state, InstantSource clock) {
        this(state, clock, false);
    }

    private Accounts(StateFile state, InstantSource clock, boolean owned) {
        this.state = state;
        this.clock = clock;
        this.owned = owned;
    }

    /** The accounts in this file, made where there is none; for the command line, with or without a server that runs. */
    public static Accounts open(Path file) {
        return new Accounts(StateFile.open(file), InstantSource.system(), true);
    }

    /** The accounts of a workbench that runs; whether one is still in force, for what works without its owner. */
    public static Accounts of(StateFile state) {
        return new Accounts(state, InstantSource.system(), false);
    }

    /** True once there is an account: from then on everybody has to sign in. */
    public boolean any() {
        if (!some) {
            some = state.in(connection -> yes(connection, "SELECT EXISTS (SELECT 1 FROM account)"));
        }
        return some;
    }

    /** True where somebody can sign in as admin. */
    public boolean anyAdmin() {
        return state.in(connection ->
                yes(connection, "SELECT EXISTS (SELECT 1 FROM account WHERE role = 'admin' AND disabled = 0)"));
    }

    /** All, by name. */
    public List<Account> list() {
        return state.in(connection -> {
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT " + COLUMNS + " FROM account a ORDER BY a.folded");
                    ResultSet rows = select.executeQuery()) {
                List<Account> accounts = new ArrayList<>();
                while (rows.next()) {
                    accounts.add(read(rows, 1));
                }
                return List.copyOf(accounts);
            }
        });
    }

    /** True of the name of an account that is disabled: what its owner left working elsewhere ends with it. */
    public boolean isDisabled(String name) {
        return find(name).filter(Account::disabled).isPresent();
    }

    public Optional<Account> find(String name) {
        return state.in(connection -> one(connection, "a.folded = ?", folded(name)));
    }

    public Optional<Account> find(long id) {
        return state.in(connection -> one(connection, "a.id = ?", id));
    }

    /**
     * Makes an account.
     *
     * @param password none: a {@linkplain #link one-time link} lets them choose one
     * @throws UnfitAccountException where the name is taken or no name, where the password is none, and where the first is not an admin
     */
    public Account add(String name, Role role, Optional<String> password) {
        String clean = clean(name);
        password.flatMap(given -> PasswordRule.fault(given, clean)).ifPresent(reason -> {
            throw new UnfitAccountException(reason);
        });
        Optional<String> hash = password.map(passwords::hash);
        return state.in(connection -> {
            if (role != Role.ADMIN && !yes(connection, "SELECT EXISTS (SELECT 1 FROM account)")) {
                throw new UnfitAccountException(Reason.FIRST_IS_ADMIN);
            }
            if (one(connection, "a.folded = ?", folded(clean)).isPresent()) {
                throw new UnfitAccountException(Reason.NAME_TAKEN);
            }
            return insert(connection, clean, role, hash.orElse(null), null, null);
        });
    }

    /** Gives the account another role; what they have open follows at once. */
    public void role(String name, Role role) {
        if (role == Role.ANYBODY) {
            throw new IllegalArgumentException("nobody's role is 'anybody'");
        }
        state.in(connection -> {
            Account account = known(connection, name);
            if (role != Role.ADMIN) {
                mustNotBeLastAdmin(connection, account);
            }
            return run(connection, "UPDATE account SET role = ? WHERE id = ?", role.code(), account.id());
        });
    }

    /** Nobody signs in with it any more; what was open is closed, and its keys do nothing. */
    public void disable(String name) {
        state.in(connection -> {
            Account account = known(connection, name);
            mustNotBeLastAdmin(connection, account);
            run(connection, "DELETE FROM session WHERE account = ?", account.id());
            run(connection, "DELETE FROM invitation WHERE account = ?", account.id());
            return run(connection, "UPDATE account SET disabled = 1 WHERE id = ?", account.id());
        });
    }

    public void enable(String name) {
        state.in(connection -> run(
                connection,
                "UPDATE account SET disabled = 0 WHERE id = ?",
                known(connection, name).id()));
    }

    /** Sets a password; whoever is signed in with the old one is no longer. */
    public void password(String name, String password) {
        Account account = find(name).orElseThrow(() -> new UnfitAccountException(Reason.UNKNOWN));
        String hash = fit(account, password);
        state.in(connection -> set(connection, account.id(), hash));
    }

    /**
     * Makes the secret of a link by which a password can be set, once, within three days. Until then there is none: the old one no
     * longer fits, and whoever is signed in is no longer.
     */
    public String link(String name) {
        String token = Token.draw();
        long until = clock.instant().plus(LINK_LASTS).getEpochSecond();
        return state.in(connection -> {
            Account account = known(connection, name);
            if (account.fromProvider()) {
                throw new UnfitAccountException(Reason.FROM_PROVIDER);
            }
            run(connection, "DELETE FROM session WHERE account = ?", account.id());
            run(connection, "UPDATE account SET password = NULL WHERE id = ?", account.id());
            run(
                    connection,
                    "INSERT OR REPLACE INTO invitation (token, account, until) VALUES (?, ?, ?)",
                    Token.kept(token),
                    account.id(),
                    until);
            return token;
        });
    }

    /** Whose link this is, while it can be used. */
    Optional<Account> invited(String link) {
        return state.in(connection -> invited(connection, link));
    }

    /** Sets the password of whoever has the link, which is thereby spent. */
    Account accept(String link, String password) {
        Account account = invited(link).orElseThrow(() -> new UnfitAccountException(Reason.LINK_SPENT));
        String hash = fit(account, password);
        return state.in(connection -> {
            // Asked again: between the two somebody else may have used it.
            Account still = invited(connection, link).orElseThrow(() -> new UnfitAccountException(Reason.LINK_SPENT));
            set(connection, still.id(), hash);
            return still;
        });
    }

    /** Who has this name and password, and may sign in. That nobody has the name takes as long to find out as a wrong password. */
    Optional<Account> check(String name, String password) {
        record Kept(Account account, String hash) {}
        Optional<Kept> kept = state.in(connection -> {
            Optional<Account> account = one(connection, "a.folded = ?", folded(name));
            if (account.isEmpty()
                    || !account.get().hasPassword()
                    || account.get().disabled()) {
                return Optional.empty();
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT password FROM account WHERE id = ?")) {
                select.setLong(1, account.get().id());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(new Kept(account.get(), row.getString(1))) : Optional.empty();
                }
            }
        });
        String hash = kept.map(Kept::hash).orElse(Passwords.NONE);
        boolean fits = password.length() <= PasswordRule.MOST * 4 && passwords.fits(password, hash);
        if (!fits || kept.isEmpty()) {
            return Optional.empty();
        }
        if (Passwords.outdated(hash)) {
            String better = passwords.hash(password);
            state.in(connection -> run(
                    connection,
                    "UPDATE account SET password = ? WHERE id = ? AND password = ?",
                    better,
                    kept.get().account().id(),
                    hash));
        }
        return kept.map(Kept::account);
    }

    /**
     * The account of whom a provider vouches for, made at the first sign-in; its role is what the provider says each time. Where the
     * name is somebody else's, a number is put behind it.
     */
    Account vouched(String issuer, String subject, String name, Role role) {
        return state.in(connection -> {
            Optional<Account> known = vouched(connection, issuer, subject);
            if (known.isPresent()) {
                run(
                        connection,
                        "UPDATE account SET role = ? WHERE id = ?",
                        role.code(),
                        known.get().id());
                return vouched(connection, issuer, subject).orElseThrow();
            }
            String wanted = fitting(name);
            String free = wanted;
            for (int number = 2; one(connection, "a.folded = ?", folded(free)).isPresent(); number++) {
                free = wanted + " " + number;
            }
            return insert(connection, free, role, null, issuer, subject);
        });
    }

    private static Optional<Account> vouched(Connection connection, String issuer, String subject) throws SQLException {
        return one(connection, "a.issuer = ? AND a.subject = ?", issuer, subject);
    }

    private String fit(Account account, String password) {
        if (account.fromProvider()) {
            throw new UnfitAccountException(Reason.FROM_PROVIDER);
        }
        PasswordRule.fault(password, account.name()).ifPresent(reason -> {
            throw new UnfitAccountException(reason);
        });
        return passwords.hash(password);
    }

    private static int set(Connection connection, long account, String hash) throws SQLException {
        run(connection, "DELETE FROM session WHERE account = ?", account);
        run(connection, "DELETE FROM invitation WHERE account = ?", account);
        return run(connection, "UPDATE account SET password = ? WHERE id = ?", hash, account);
    }

    private Optional<Account> invited(Connection connection, String link) throws SQLException {
        return one(
                connection,
                "a.disabled = 0 AND a.id = (SELECT account FROM invitation WHERE token = ? AND until > ?)",
                Token.kept(link),
                clock.instant().getEpochSecond());
    }

    private Account insert(
            Connection connection,
            String name,
            Role role,
            @Nullable String password,
            @Nullable String issuer,
            @Nullable String subject)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO account (name, folded, role, password, issuer, subject, made) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, folded(name));
            insert.setString(3, role.code());
            insert.setString(4, password);
            insert.setString(5, issuer);
            insert.setString(6, subject);
            insert.setLong(7, clock.instant().getEpochSecond());
            insert.executeUpdate();
        }
        return one(connection, "a.folded = ?", folded(name)).orElseThrow();
    }

    private static Account known(Connection connection, String name) throws SQLException {
        return one(connection, "a.folded = ?", folded(name))
                .orElseThrow(() -> new UnfitAccountException(Reason.UNKNOWN));
    }

    private static void mustNotBeLastAdmin(Connection connection, Account account) throws SQLException {
        if (account.role() == Role.ADMIN
                && !account.disabled()
                && !yes(
                        connection,
                        "SELECT EXISTS (SELECT 1 FROM account WHERE role = 'admin' AND disabled = 0 AND id <> ?)",
                        account.id())) {
            throw new UnfitAccountException(Reason.LAST_ADMIN);
        }
    }

    private static String clean(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
        if (!NAME.matcher(clean).matches()) {
            throw new UnfitAccountException(Reason.NAME_UNFIT);
        }
        return clean;
    }

    /** A name made of whatever a provider calls them. */
    private static String fitting(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._@'’-]", "")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}\\p{N}]+", "");
        String kept = clean.length() > 50 ? clean.substring(0, 50).strip() : clean;
        return NAME.matcher(kept).matches() ? kept : "user";
    }

    /** Sri, SRI and sri are one name. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The account whose columns begin here. */
    static Account read(ResultSet row, int first) throws SQLException {
        long signedIn = row.getLong(first + 7);
        return new Account(
                row.getLong(first),
                row.getString(first + 1),
                Role.parse(row.getString(first + 2)).orElseThrow(),
                row.getBoolean(first + 3),
                row.getBoolean(first + 4),
                row.getBoolean(first + 5),
                Instant.ofEpochSecond(row.getLong(first + 6)),
                signedIn == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(signedIn)));
    }

    /** What {@link #read} reads, of the table {@code a}. */
    static String columns() {
        return COLUMNS;
    }

    private static Optional<Account> one(Connection connection, String where, Object... values) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM account a WHERE " + where)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row, 1)) : Optional.empty();
            }
        }
    }

    private static boolean yes(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Notes in the audit log what was done with accounts outside the server. */
    public void note(String who, String where, String action, String detail) {
        new Audit(state, clock).add(who, where, action, detail);
    }

    @Override
    public void close() {
        if (owned) {
            state.close();
        }
    }
}
