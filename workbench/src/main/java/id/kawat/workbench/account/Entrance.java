package id.kawat.workbench.account;

import id.kawat.workbench.Desk;
import id.kawat.workbench.Refusal;
import id.kawat.workbench.Settings;
import id.kawat.workbench.Who;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The way in. Each request comes by here before anything else sees it: whether it is meant for us, who makes it, and whether it comes
 * too often.
 *
 * <p>On a loopback address, as long as there are no accounts, whoever sits before the machine may do everything. That holds only while
 * no other web page can make the browser ask in their place: hence the check of the host's name, which stops names that are
 * made to point at this machine, and the token, which no other page knows.
 */
public final class Entrance {
    private static final String CALLER = "kawat.caller";
    private static final String OUTSIDE = "kawat.outside";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int PAGES_AT_ONCE = 600;
    private static final int PAGES_A_SECOND = 50;
    private static final int JOURNEYS_AT_ONCE = 60;
    private static final int ONES_AT_ONCE = 300;
    private static final int ONES_A_SECOND = 20;

    private final Settings settings;
    private final boolean loopback;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final Audit audit;
    private final Brake brake;
    private final Rates addresses = new Rates(PAGES_AT_ONCE, PAGES_A_SECOND, System::nanoTime);
    private final Rates callers = new Rates(ONES_AT_ONCE, ONES_A_SECOND, System::nanoTime);
    private final Rates journeys = new Rates(JOURNEYS_AT_ONCE, 1, System::nanoTime);
    private final byte[] seed = Token.bytes(32);

    /**
     * Opens it.
     *
     * @throws IllegalStateException where others could come in and there is nobody to let them in
     */
    public Entrance(Desk desk) {
        this(desk, InstantSource.system());
    }

    Entrance(Desk desk, InstantSource clock) {
        this.settings = desk.settings();
        this.loopback = isLoopback(settings.host());
        this.accounts = new Accounts(desk.state(), clock);
        Settings.Access access = settings.access();
        this.sessions = new Sessions(desk.state(), clock, access.idle(), access.longest());
        this.keys = new ApiKeys(desk.state(), clock);
        this.audit = new Audit(desk.state(), clock);
        this.brake = new Brake(clock);
        boolean reachable = !loopback || access.behindProxy();
        if (reachable && !accounts.anyAdmin()) {
            throw new IllegalStateException((loopback ? "behind a proxy" : "on " + settings.host())
                    + " others can reach Kawat, so they have to sign in, and there is no admin's account yet in "
                    + settings.state() + "; make one with: kawat account add NAME --role admin --accounts "
                    + settings.state());
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no address to listen on: " + host, e);
        }
    }

    Accounts accounts() {
        return accounts;
    }

    Sessions sessions() {
        return sessions;
    }

    ApiKeys keys() {
        return keys;
    }

    public Audit audit() {
        return audit;
    }

    Brake brake() {
        return brake;
    }

    /** How often one address may come from or go to a provider. */
    Rates journeys() {
        return journeys;
    }

    Settings.Access access() {
        return settings.access();
    }

    /** Finds out what this is and for whom it is meant; refuses what is not meant for us. To be called first. */
    public void receive(Context ctx) {
        Outside outside = Outside.of(ctx, access().behindProxy());
        ctx.attribute(OUTSIDE, outside);
        audit.keepIn(ctx, outside.address());
        if (outside.secure()) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
        boolean named = !access().hosts().isEmpty();
        if (loopback && !access().behindProxy() || named) {
            String name = outside.name();
            if (!LOOPBACK.contains(name) && !access().hosts().contains(name)) {
                throw new Refusal(403, "refused.host");
            }
        }
        if (open()) {
            if (Outside.passedOn(ctx)) {
                throw new Refusal(403, "refused.proxy");
            }
            return;
        }
        hold(ctx, addresses.take(outside.network()));
    }

    /** Who makes this request. */
    public Who identify(Context ctx) {
        Caller caller = caller(ctx);
        ctx.attribute(CALLER, caller);
        switch (caller) {
            case Caller.SignedIn(Session session) -> hold(ctx, callers.take("s" + session.id()));
            case Caller.Program(ApiKey key) -> hold(ctx, callers.take("k" + key.id()));
            case Caller.Owner _, Caller.Stranger _ -> {
                // Strangers are held by their address; the owner is not held.
            }
        }
        return caller.who();
    }

    private Caller caller(Context ctx) {
        String authorization = ctx.header("Authorization");
        if (authorization != null) {
            if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
                throw unknownKey(ctx);
            }
            return keys.find(authorization.substring(7).strip())
                    .<Caller>map(Caller.Program::new)
                    .orElseThrow(() -> unknownKey(ctx));
        }
        if (open()) {
            return new Caller.Owner(System.getProperty("user.name", "kawat"));
        }
        return sessionCookie(ctx)
                .flatMap(sessions::find)
                .<Caller>map(Caller.SignedIn::new)
                .orElseGet(Caller.Stranger::new);
    }

    private static Refusal unknownKey(Context ctx) {
        ctx.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return new Refusal(401, "refused.key");
    }

    private static void hold(Context ctx, Duration wait) {
        if (wait.isPositive()) {
            ctx.header("Retry-After", String.valueOf(Math.max(1, (wait.toMillis() + 999) / 1000)));
            throw new Refusal(429, "refused.rate");
        }
    }

    /** True while whoever sits before the machine may do everything. */
    boolean open() {
        return !accounts.any();
    }

    /** The token for the forms of this answer; where there is no session yet, a cookie it is bound to goes with it. */
    public String csrf(Context ctx) {
        return switch (callerOf(ctx)) {
            case Caller.Program _ -> "";
            case Caller.SignedIn _ -> Csrf.of(secret(sessionCookie(ctx).orElseThrow()));
            case Caller.Owner _, Caller.Stranger _ -> {
                if (isForPrograms(ctx.path())) {
                    yield "";
                }
                String cookie = seedCookie(ctx).orElseGet(() -> {
                    String drawn = Token.draw();
                    Cookie sown = cookie(ctx, seedName(ctx), drawn);
                    sown.setSameSite(SameSite.STRICT);
                    ctx.cookie(sown);
                    return drawn;
                });
                yield Csrf.of(Token.derived(seed, cookie));
            }
        };
    }

    /** Whether what would change something was sent by a page of ours, or by a program that no browser stands behind. */
    public void mustBeOurs(Context ctx) {
        Caller caller = callerOf(ctx);
        if (caller instanceof Caller.Program) {
            // A browser adds no key of its own accord.
            return;
        }
        mustComeFromHere(ctx);
        if (caller instanceof Caller.Owner && isProgram(ctx)) {
            return;
        }
        Optional<byte[]> secret = caller instanceof Caller.SignedIn
                ? sessionCookie(ctx).map(Entrance::secret)
                : seedCookie(ctx).map(cookie -> Token.derived(seed, cookie));
        String sent = ctx.header("X-CSRF-Token");
        if (sent == null && ctx.contentType() != null) {
            sent = ctx.formParam("csrf");
        }
        if (sent == null || secret.isEmpty() || !Csrf.fits(sent, secret.get())) {
            throw new Refusal(403, "refused.token");
        }
    }

    private static void mustComeFromHere(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refusal(403, "refused.origin");
        }
        String origin = ctx.header("Origin");
        // The scheme is not compared: a proxy may speak https for us without saying so.
        if (origin != null
                && !origin.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .equals(outside(ctx).host())) {
            throw new Refusal(403, "refused.origin");
        }
    }

    /** A browser says where a request comes from, and cannot send JSON elsewhere without asking first. Of an Origin it is known that it is ours. */
    private static boolean isProgram(Context ctx) {
        String type = ctx.contentType();
        return isForPrograms(ctx.path())
                && ctx.header("Sec-Fetch-Site") == null
                && ctx.header("Cookie") == null
                && (type == null ? ctx.contentLength() <= 0 : type.startsWith("application/json"));
    }

    /** True of addresses that programs ask: they are answered in JSON, and not sent to the sign-in page. */
    public static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/mcp") || path.startsWith("/mcp/");
    }

    /** Keys are for the record: a program makes no keys and no accounts. */
    public static boolean isForPersons(Context ctx) {
        return ctx.path().startsWith("/account") || ctx.path().startsWith("/admin");
    }

    /** True where a key opens the way. */
    public static boolean byKey(Context ctx) {
        return callerOf(ctx) instanceof Caller.Program;
    }

    static Caller callerOf(Context ctx) {
        Caller caller = ctx.attribute(CALLER);
        return caller == null ? new Caller.Stranger() : caller;
    }

    static Outside outside(Context ctx) {
        return Objects.requireNonNull(ctx.attribute(OUTSIDE), "a request that has not been received");
    }

    /** Signs them in here; whoever was signed in is no longer. */
    void signIn(Context ctx, Account account, String means) {
        if (callerOf(ctx) instanceof Caller.SignedIn(Session before)) {
            sessions.end(before.id());
        }
        String agent = ctx.userAgent();
        String token = sessions.begin(account, outside(ctx).address(), agent == null ? "" : agent);
        ctx.cookie(cookie(ctx, sessionName(ctx), token));
        audit.add(account.name(), outside(ctx).address(), "sign-in", means);
    }

    void signOut(Context ctx) {
        if (callerOf(ctx) instanceof Caller.SignedIn(Session session)) {
            sessions.end(session.id());
            audit.add(session.account().name(), outside(ctx).address(), "sign-out", "");
        }
        Cookie gone = cookie(ctx, sessionName(ctx), "");
        gone.setMaxAge(0);
        ctx.cookie(gone);
    }

    /** A cookie that scripts cannot read, until the browser is closed. */
    static Cookie cookie(Context ctx, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(outside(ctx).secure());
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    /** By https only this very host can set a cookie so named; by http, servers on one machine differ by their port. */
    static String cookieName(Context ctx, String name) {
        return outside(ctx).secure()
                ? "__Host-kawat_" + name
                : "kawat_" + name + "_" + ctx.req().getLocalPort();
    }

    private static String sessionName(Context ctx) {
        return cookieName(ctx, "session");
    }

    private static String seedName(Context ctx) {
        return cookieName(ctx, "visit");
    }

    private static Optional<String> sessionCookie(Context ctx) {
        return Optional.ofNullable(ctx.cookie(sessionName(ctx)));
    }

    private static Optional<String> seedCookie(Context ctx) {
        return Optional.ofNullable(ctx.cookie(seedName(ctx))).filter(cookie -> !cookie.isBlank());
    }

    /** What the token of a session's pages is made of; from it the session's own token cannot be found. */
    private static byte[] secret(String sessionToken) {
        return Token.derived(Token.kept(sessionToken), "csrf");
    }
}
