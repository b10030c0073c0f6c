package id.kawat.workbench;

import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import id.kawat.view.Prose;
import id.kawat.view.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.security.RouteRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stands before every address: who asks, whether they may, in which language they are answered, and what a browser may do with it. */
final class Guard {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Desk desk;
    private final Map<Language, Tongue> tongues = new EnumMap<>(Language.class);

    /** How things are said in one language. */
    private record Tongue(Phrases phrases, Words words, Prose prose) {}

    Guard(Desk desk) {
        this.desk = desk;
        PartyNames names = desk.names();
        for (Language language : Language.values()) {
            tongues.put(language, new Tongue(Phrases.of(language), Words.of(language), Prose.of(language, names)));
        }
    }

    void open(RoutesConfig routes) {
        routes.before(this::receive);
        routes.beforeMatched(this::admit);
    }

    private void receive(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        ctx.header("Cache-Control", "no-store");
        Language language =
                Language.parse(chosen(ctx, "lang", "kawat_lang", "")).orElseGet(() -> accepted(ctx));
        String theme = chosen(ctx, "theme", "kawat_theme", "auto");
        Who who = new Who(System.getProperty("user.name", "kawat"), Role.ADMIN);
        String query = ctx.queryString();
        Tongue tongue = Objects.requireNonNull(tongues.get(language));
        new Visit(
                        who,
                        language,
                        Set.of("light", "dark").contains(theme) ? theme : "auto",
                        "",
                        ctx.path() + (query == null ? "" : "?" + query),
                        desk.today(),
                        tongue.phrases(),
                        desk.names(),
                        tongue.words(),
                        tongue.prose())
                .keepIn(ctx);
    }

    private void admit(Context ctx) {
        Visit visit = Visit.of(ctx);
        Set<RouteRole> roles = ctx.routeRoles();
        boolean may = roles.stream()
                .anyMatch(role -> role instanceof Role asked && visit.who().may(asked));
        if (!may) {
            throw new ForbiddenResponse();
        }
    }

    /** What the address says, which is kept for later; else what was kept. */
    private static String chosen(Context ctx, String parameter, String cookie, String otherwise) {
        String said = ctx.queryParam(parameter);
        if (said != null && said.matches("[a-z]{2,5}") && ctx.path().indexOf("/api/") < 0) {
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
