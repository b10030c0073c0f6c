package id.kawat.workbench;

import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import id.kawat.view.Prose;
import id.kawat.view.Words;
import id.kawat.workbench.account.Entrance;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before every address: who asks, whether they may, in which language they are answered, and what a browser may do with it.
 * An address without a {@link Role} is nobody's.
 */
final class Guard {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int A_YEAR = 365 * 24 * 3600;

    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final long LARGEST_OF_STRANGERS = 64_000;

    private final Desk desk;
    private final Entrance entrance;
    private final Map<Language, Tongue> tongues = new EnumMap<>(Language.class);

    /** How things are said in one language. */
    private record Tongue(Phrases phrases, Words words, Prose prose) {}

    Guard(Desk desk, Entrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
        PartyNames names = desk.names();
        for (Language language : Language.values()) {
            tongues.put(language, new Tongue(Phrases.of(language), Words.of(language), Prose.of(language, names)));
        }
    }

    void open(RoutesConfig routes) {
        routes.before(this::receive);
        routes.beforeMatched(this::admit);
        routes.after(this::note);
        routes.after(Guard::straighten);
    }

    private void receive(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        ctx.header("Cache-Control", "no-store");
        Visit stranger = visit(ctx);
        stranger.keepIn(ctx);
        entrance.receive(ctx);
        if (ctx.path().startsWith("/assets/")) {
            return;
        }
        Who who = entrance.identify(ctx);
        if (ctx.contentLength() > (who.may(Role.READER) ? Workbench.LARGEST_REQUEST : LARGEST_OF_STRANGERS)) {
            throw new Refusal(413, "refused.size");
        }
        stranger.by(who, entrance.csrf(ctx)).keepIn(ctx);
    }

    /** The visit of somebody unknown. */
    private Visit visit(Context ctx) {
        Language language =
                Language.parse(chosen(ctx, "lang", "kawat_lang", "")).orElseGet(() -> accepted(ctx));
        String theme = chosen(ctx, "theme", "kawat_theme", "auto");
        String query = ctx.queryString();
        Tongue tongue = Objects.requireNonNull(tongues.get(language));
        return new Visit(
                Who.NOBODY,
                language,
                Set.of("light", "dark").contains(theme) ? theme : "auto",
                "",
                ctx.path() + (query == null ? "" : "?" + query),
                desk.today(),
                tongue.phrases(),
                desk.names(),
                tongue.words(),
                tongue.prose());
    }

    private void admit(Context ctx) {
        Who who = Visit.of(ctx).who();
        boolean may = ctx.routeRoles().stream().anyMatch(role -> role instanceof Role asked && who.may(asked))
                // HEAD has no route of its own: it is answered without a body, and nothing is asked of the record.
                || ctx.method().equals(HandlerType.HEAD) && ctx.routeRoles().isEmpty() && who.may(Role.READER);
        if (!may && who.equals(Who.NOBODY)) {
            askToSignIn(ctx);
            return;
        }
        if (!may || Entrance.byKey(ctx) && Entrance.isForPersons(ctx)) {
            throw new ForbiddenResponse();
        }
        if (!SAFE.contains(ctx.method())) {
            entrance.mustBeOurs(ctx);
        }
    }

    /** A person who looks is led to the sign-in page and back; a program is told. */
    private static void askToSignIn(Context ctx) {
        if (Entrance.isForPrograms(ctx.path())) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "refused.key");
        }
        boolean part = ctx.header("HX-Request") != null;
        if (part || !ctx.method().equals(HandlerType.GET)) {
            ctx.header("HX-Redirect", "/sign-in");
            throw new Refusal(401, "refused.signed-out");
        }
        ctx.redirect("/sign-in?next=" + Visit.escaped(Visit.of(ctx).path()), HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    /** What changes the record, or tries to, is written down wherever it happens. */
    private void note(Context ctx) {
        Who who = Visit.of(ctx).who();
        boolean asksMuch =
                ctx.routeRoles().stream().anyMatch(role -> role instanceof Role asked && asked.may(Role.REVIEWER));
        if (asksMuch && who.may(Role.READER) && !SAFE.contains(ctx.method()) && !Entrance.isForPersons(ctx)) {
            entrance.audit().note(ctx, who, ctx.method().name() + " " + ctx.path(), String.valueOf(ctx.statusCode()));
        }
    }

    /**
     * Marks that turn the direction of writing reach beyond the name or title they came in, and would make a page say something else than it does. In
     * their place comes a mark of no width, so that places in a text stay the same.
     */
    private static void straighten(Context ctx) {
        String type = ctx.res().getContentType();
        String page = type != null && type.startsWith("text/html") ? ctx.result() : null;
        if (page != null && TURNING.matcher(page).find()) {
            ctx.result(TURNING.matcher(page).replaceAll("\u200B"));
        }
    }

    /** What the address says, which is kept for later; else what was kept. */
    private static String chosen(Context ctx, String parameter, String cookie, String otherwise) {
        String said = ctx.queryParam(parameter);
        if (said != null && said.matches("[a-z]{2,5}") && !Entrance.isForPrograms(ctx.path())) {
            Cookie kept = new Cookie(cookie, said);
            kept.setPath("/");
            kept.setMaxAge(A_YEAR);
            kept.setHttpOnly(true);
            kept.setSameSite(SameSite.LAX);
            ctx.cookie(kept);
            return said;
        }
        String kept = ctx.cookie(cookie);
        return kept == null ? otherwise : kept;
    }

    /** Indonesian unless the browser would rather have English. */
    private static Language accepted(Context ctx) {
        String header = ctx.header("Accept-Language");
        if (header != null) {
            for (String one : header.split(",")) {
                String code = one.strip().split("[-;]", 2)[0];
                if (Language.parse(code).isPresent()) {
                    return Language.parse(code).get();
                }
            }
        }
        return Language.ID;
    }
}
