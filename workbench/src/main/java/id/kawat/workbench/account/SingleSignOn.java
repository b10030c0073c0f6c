package id.kawat.workbench.account;

import id.kawat.workbench.Area;
import id.kawat.workbench.Refusal;
import id.kawat.workbench.Role;
import id.kawat.workbench.account.Provider.Journey;
import id.kawat.workbench.account.Provider.ProviderException;
import id.kawat.workbench.account.Provider.Vouched;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Signing in with a provider of OpenID Connect, where one is set. What the browser was sent with lies in its own cookie meanwhile. */
public final class SingleSignOn implements Area {
    private static final String BACK = "/sign-in/oidc/back";
    private static final int MINUTES = 10;

    private final Entrance entrance;
    private final Optional<Provider> provider;

    public SingleSignOn(Entrance entrance) {
        this.entrance = entrance;
        this.provider = entrance.access().oidc().map(oidc -> new Provider(oidc, InstantSource.system()));
    }

    @Override
    public void open(RoutesConfig routes) {
        provider.ifPresent(known -> {
            routes.get("/sign-in/oidc", ctx -> send(ctx, known), Role.ANYBODY);
            routes.get(BACK, ctx -> receive(ctx, known), Role.ANYBODY);
        });
    }

    private void send(Context ctx, Provider known) {
        mayTry(ctx);
        Journey journey = Journey.begin();
        String next = AccountPages.next(ctx.queryParam("next"));
        try {
            URI door = known.door(journey, back(ctx));
            Cookie cookie = Entrance.cookie(
                    ctx,
                    name(ctx),
                    journey.state() + "." + journey.nonce() + "." + journey.verifier() + "."
                            + Token.text(next.getBytes(StandardCharsets.UTF_8)));
            cookie.setMaxAge(MINUTES * 60);
            ctx.cookie(cookie);
            ctx.redirect(door.toString(), HttpStatus.SEE_OTHER);
        } catch (ProviderException e) {
            throw refused(ctx, e);
        }
    }

    private void receive(Context ctx, Provider known) {
        mayTry(ctx);
        String kept = ctx.cookie(name(ctx));
        Cookie gone = Entrance.cookie(ctx, name(ctx), "");
        gone.setMaxAge(0);
        ctx.cookie(gone);
        String[] parts = kept == null ? new String[0] : kept.split("\\.");
        if (parts.length != 4) {
            throw new Refusal(400, "refused.journey");
        }
        Journey journey = new Journey(parts[0], parts[1], parts[2]);
        try {
            Vouched vouched = known.vouched(journey, URI.create(back(ctx) + "?" + ctx.queryString()), back(ctx));
            Role role = vouched.role().orElseThrow(() -> noAccess(ctx, vouched.name(), "no role"));
            Account account = entrance.accounts().vouched(vouched.issuer(), vouched.subject(), vouched.name(), role);
            if (account.disabled()) {
                throw noAccess(ctx, account.name(), "disabled");
            }
            entrance.signIn(ctx, account, "OpenID Connect, " + role.code());
            ctx.redirect(AccountPages.next(text(parts[3])), HttpStatus.SEE_OTHER);
        } catch (ProviderException | IllegalArgumentException e) {
            throw refused(ctx, e);
        }
    }

    /** Answers cost a question to the provider: not more often from one address than passwords are tried. */
    private void mayTry(Context ctx) {
        if (entrance.open()) {
            throw new Refusal(404, "refused.open");
        }
        Duration wait = entrance.journeys().take(Entrance.outside(ctx).network());
        if (wait.isPositive()) {
            ctx.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
            throw new Refusal(429, "refused.rate");
        }
    }

    private Refusal noAccess(Context ctx, String name, String why) {
        entrance.audit().add(name, Entrance.outside(ctx).address(), "sign-in.failed", "OpenID Connect: " + why);
        return new Refusal(403, "refused.no-access");
    }

    private Refusal refused(Context ctx, Exception e) {
        entrance.audit()
                .add("", Entrance.outside(ctx).address(), "sign-in.failed", "OpenID Connect: " + e.getMessage());
        return new Refusal(502, "refused.provider");
    }

    private static String text(String encoded) {
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static URI back(Context ctx) {
        return URI.create(Entrance.outside(ctx).origin() + BACK);
    }

    private static String name(Context ctx) {
        return Entrance.cookieName(ctx, "journey");
    }
}
