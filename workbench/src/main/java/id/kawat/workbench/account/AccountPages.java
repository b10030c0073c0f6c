package id.kawat.workbench.account;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Refusal;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.UnfitAccountException.Reason;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and what one does with one's own account: the password, open sessions, keys for programs. */
public final class AccountPages implements Area {
    private final Desk desk;
    private final Entrance entrance;

    public AccountPages(Desk desk, Entrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/sign-in", ctx -> showSignIn(ctx, "", next(ctx.queryParam("next"))), Role.ANYBODY);
        routes.post("/sign-in", this::signIn, Role.ANYBODY);
        routes.post("/sign-out", this::signOut, Role.ANYBODY);
        routes.get("/sign-in/link/{link}", ctx -> showLink(ctx, ""), Role.ANYBODY);
        routes.post("/sign-in/link/{link}", this::acceptLink, Role.ANYBODY);
        routes.get("/account", ctx -> show(ctx, "", "", ""), Role.READER);
        routes.post("/account/password", this::changePassword, Role.READER);
        routes.post("/account/sessions/end-others", this::endOthers, Role.READER);
        routes.post("/account/sessions/{id}/end", this::endSession, Role.READER);
        routes.post("/account/keys", this::makeKey, Role.READER);
        routes.post("/account/keys/{id}/revoke", this::revokeKey, Role.READER);
        routes.exception(Passwords.BusyException.class, (_, ctx) -> {
            ctx.header("Retry-After", "5");
            ctx.status(503);
            showSignIn(ctx, Visit.of(ctx).say("account.busy"), "/");
        });
    }

    private void showSignIn(Context ctx, String problem, String next) {
        if (entrance.open()) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        desk.show(
                ctx,
                "account/sign-in.jte",
                Map.of(
                        "problem",
                        problem,
                        "next",
                        next,
                        "name",
                        Objects.requireNonNullElse(ctx.method().name().equals("POST") ? ctx.formParam("name") : "", ""),
                        "provider",
                        entrance.access().oidc().isPresent()));
    }

    private void signIn(Context ctx) {
        Visit visit = Visit.of(ctx);
        String next = next(ctx.formParam("next"));
        String name = Accounts.folded(form(ctx, "name"));
        Outside outside = Entrance.outside(ctx);
        Duration wait = entrance.brake().attempt(name, outside.network());
        if (wait.isPositive()) {
            long seconds = Math.max(1, wait.toSeconds() + 1);
            ctx.status(429).header("Retry-After", String.valueOf(seconds));
            showSignIn(ctx, visit.say("account.wait", visit.number(seconds)), next);
            return;
        }
        Optional<Account> account = entrance.accounts().check(name, form(ctx, "password"));
        if (account.isEmpty()) {
            String known = entrance.accounts().find(name).map(Account::name).orElse(name);
            entrance.audit().add(known, outside.address(), "sign-in.failed", "password");
            ctx.status(403);
            showSignIn(ctx, visit.say("account.wrong"), next);
            return;
        }
        entrance.brake().right(name, outside.network());
        entrance.signIn(ctx, account.get(), "password");
        ctx.redirect(next, HttpStatus.SEE_OTHER);
    }

    private void signOut(Context ctx) {
        entrance.signOut(ctx);
        ctx.redirect(entrance.open() ? "/" : "/sign-in", HttpStatus.SEE_OTHER);
    }

    private void showLink(Context ctx, String problem) {
        Account invited = entrance.accounts()
                .invited(ctx.pathParam("link"))
                .orElseThrow(() -> new Refusal(404, "account.fault.link-spent"));
        desk.show(ctx, "account/link.jte", Map.of("problem", problem, "account", invited));
    }

    private void acceptLink(Context ctx) {
        try {
            String password = twice(ctx);
            Account account = entrance.accounts().accept(ctx.pathParam("link"), password);
            entrance.audit().add(account.name(), Entrance.outside(ctx).address(), "password.set", "one-time link");
            entrance.signIn(ctx, account, "one-time link");
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        } catch (UnfitAccountException e) {
            ctx.status(400);
            showLink(ctx, fault(ctx, e));
        }
    }

    /**
     * The account's own page.
     *
     * @param problem what did not work
     * @param done what did
     * @param key a new key, told this once
     */
    private void show(Context ctx, String problem, String done, String key) {
        Caller caller = Entrance.callerOf(ctx);
        Optional<Account> account = caller.account();
        if (account.isEmpty()) {
            desk.show(
                    ctx,
                    "account/owner.jte",
                    Map.of("state", String.valueOf(desk.settings().state())));
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("account", account.get());
        values.put("here", caller instanceof Caller.SignedIn(Session session) ? session.id() : "");
        values.put("sessions", entrance.sessions().of(account.get()));
        values.put("keys", entrance.keys().of(account.get()));
        values.put("roles", rolesUpTo(account.get().role()));
        values.put("problem", problem);
        values.put("done", done);
        values.put("key", key);
        desk.show(ctx, "account/account.jte", values);
    }

    private void changePassword(Context ctx) {
        Account account = mine(ctx);
        Outside outside = Entrance.outside(ctx);
        try {
            String name = Accounts.folded(account.name());
            Duration wait = entrance.brake().attempt(name, outside.network());
            if (wait.isPositive()) {
                ctx.status(429).header("Retry-After", String.valueOf(wait.toSeconds() + 1));
                show(ctx, Visit.of(ctx).say("account.wait", wait.toSeconds() + 1), "", "");
                return;
            }
            if (entrance.accounts().check(name, form(ctx, "present")).isEmpty()) {
                entrance.audit().add(account.name(), outside.address(), "password.failed", "");
                throw new UnfitAccountException(Reason.PASSWORD_WRONG);
            }
            entrance.brake().right(name, outside.network());
            entrance.accounts().password(account.name(), twice(ctx));
            entrance.audit().add(account.name(), outside.address(), "password.change", "");
            entrance.signIn(ctx, account, "password changed");
            ctx.redirect("/account", HttpStatus.SEE_OTHER);
        } catch (UnfitAccountException e) {
            ctx.status(400);
            show(ctx, fault(ctx, e), "", "");
        }
    }

    private void endSession(Context ctx) {
        Account account = mine(ctx);
        String id = ctx.pathParam("id");
        if (entrance.sessions().of(account).stream()
                .noneMatch(session -> session.id().equals(id))) {
            throw new NotFoundResponse();
        }
        entrance.sessions().end(id);
        Audit.note(ctx, "session.end", id);
        ctx.redirect("/account", HttpStatus.SEE_OTHER);
    }

    private void endOthers(Context ctx) {
        Account account = mine(ctx);
        String here = Entrance.callerOf(ctx) instanceof Caller.SignedIn(Session session) ? session.id() : "";
        int ended = entrance.sessions().endOthers(account, here);
        Audit.note(ctx, "session.end", "others: " + ended);
        ctx.redirect("/account", HttpStatus.SEE_OTHER);
    }

    private void makeKey(Context ctx) {
        Account account = mine(ctx);
        try {
            Role role = Role.parse(form(ctx, "role")).orElse(Role.READER);
            String label = form(ctx, "label");
            String key = entrance.keys().make(account, label, role);
            Audit.note(ctx, "key.make", label.strip() + " (" + role.code() + ")");
            show(ctx, "", Visit.of(ctx).say("account.keys.made"), key);
        } catch (UnfitAccountException e) {
            ctx.status(400);
            show(ctx, fault(ctx, e), "", "");
        }
    }

    private void revokeKey(Context ctx) {
        Account account = mine(ctx);
        String id = ctx.pathParam("id");
        String label = entrance.keys().of(account).stream()
                .filter(key -> key.id().equals(id))
                .map(ApiKey::label)
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        entrance.keys().revoke(account, id);
        Audit.note(ctx, "key.revoke", label);
        ctx.redirect("/account", HttpStatus.SEE_OTHER);
    }

    private static Account mine(Context ctx) {
        return Entrance.callerOf(ctx).account().orElseThrow(NotFoundResponse::new);
    }

    private static String twice(Context ctx) {
        String password = form(ctx, "password");
        if (!password.equals(form(ctx, "again"))) {
            throw new UnfitAccountException(Reason.PASSWORDS_DIFFER);
        }
        return password;
    }

    static String form(Context ctx, String field) {
        return Objects.requireNonNullElse(ctx.formParam(field), "");
    }

    static String fault(Context ctx, UnfitAccountException e) {
        return Visit.of(ctx).label("account.fault", e.reason().code());
    }

    /** The roles an account may have, up to this. */
    static List<Role> rolesUpTo(Role most) {
        return List.of(Role.READER, Role.REVIEWER, Role.ADMIN).stream()
                .filter(most::may)
                .toList();
    }

    /** Where to go on: an address of ours, nobody else's. */
    static String next(@Nullable String asked) {
        return asked != null
                        && asked.length() < 2000
                        && asked.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*")
                        && !asked.startsWith("/sign-")
                ? asked
                : "/";
    }
}
