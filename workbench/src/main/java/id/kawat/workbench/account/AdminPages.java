package id.kawat.workbench.account;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What an admin does: makes and disables accounts, ends sessions, sees who did what. */
public final class AdminPages implements Area {
    private static final int PAGE = 100;

    private final Desk desk;
    private final Entrance entrance;

    public AdminPages(Desk desk, Entrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/admin", ctx -> show(ctx, "", "", ""), Role.ADMIN);
        routes.post("/admin/accounts", this::make, Role.ADMIN);
        routes.get("/admin/accounts/{id}", ctx -> showOne(ctx, "", ""), Role.ADMIN);
        routes.post("/admin/accounts/{id}/role", this::role, Role.ADMIN);
        routes.post(
                "/admin/accounts/{id}/disable",
                ctx -> step(ctx, "account.disable", entrance.accounts()::disable),
                Role.ADMIN);
        routes.post(
                "/admin/accounts/{id}/enable",
                ctx -> step(ctx, "account.enable", entrance.accounts()::enable),
                Role.ADMIN);
        routes.post("/admin/accounts/{id}/link", this::link, Role.ADMIN);
        routes.post("/admin/accounts/{id}/end-sessions", this::endSessions, Role.ADMIN);
        routes.post("/admin/accounts/{id}/keys/{key}/revoke", this::revokeKey, Role.ADMIN);
        routes.get("/admin/sessions", this::showSessions, Role.ADMIN);
        routes.post("/admin/sessions/{id}/end", this::endSession, Role.ADMIN);
        routes.get("/admin/audit", this::showAudit, Role.ADMIN);
    }

    /** All accounts; with a link to hand on where one was just made. */
    private void show(Context ctx, String problem, String link, String name) {
        Map<String, Object> values = new HashMap<>();
        values.put("accounts", entrance.accounts().list());
        values.put("roles", AccountPages.rolesUpTo(Role.ADMIN));
        values.put("open", entrance.open());
        values.put("problem", problem);
        values.put("link", link);
        values.put("name", name);
        desk.show(ctx, "account/admin.jte", values);
    }

    private void make(Context ctx) {
        String name = AccountPages.form(ctx, "name");
        try {
            Role role = Role.parse(AccountPages.form(ctx, "role")).orElse(Role.READER);
            String password = AccountPages.form(ctx, "password");
            if (entrance.open() && password.isEmpty()) {
                // From the first account on everybody has to sign in: a link that is lost would lock everybody out.
                ctx.status(400);
                show(ctx, Visit.of(ctx).say("account.admin.first-password"), "", name);
                return;
            }
            Account account =
                    entrance.accounts().add(name, role, password.isEmpty() ? Optional.empty() : Optional.of(password));
            Audit.note(ctx, "account.make", account.name() + " (" + role.code() + ")");
            String link = password.isEmpty() ? address(ctx, entrance.accounts().link(account.name())) : "";
            if (link.isEmpty()) {
                ctx.redirect("/admin", HttpStatus.SEE_OTHER);
            } else {
                show(ctx, "", link, account.name());
            }
        } catch (UnfitAccountException e) {
            ctx.status(400);
            show(ctx, AccountPages.fault(ctx, e), "", name);
        }
    }

    private void showOne(Context ctx, String problem, String link) {
        Account account = account(ctx);
        Map<String, Object> values = new HashMap<>();
        values.put("account", account);
        values.put("roles", AccountPages.rolesUpTo(Role.ADMIN));
        values.put("sessions", entrance.sessions().of(account));
        values.put("keys", entrance.keys().of(account));
        values.put("entries", entrance.audit().before(Long.MAX_VALUE, account.name(), 20));
        values.put("problem", problem);
        values.put("link", link);
        desk.show(ctx, "account/admin-account.jte", values);
    }

    private void role(Context ctx) {
        Role role = Role.parse(AccountPages.form(ctx, "role")).orElseThrow(() -> new WrongRequest("role"));
        step(ctx, "account.role " + role.code(), name -> entrance.accounts().role(name, role));
    }

    private void step(Context ctx, String action, Consumer<String> step) {
        Account account = account(ctx);
        try {
            step.accept(account.name());
            Audit.note(ctx, action, account.name());
            ctx.redirect("/admin/accounts/" + account.id(), HttpStatus.SEE_OTHER);
        } catch (UnfitAccountException e) {
            ctx.status(400);
            showOne(ctx, AccountPages.fault(ctx, e), "");
        }
    }

    private void link(Context ctx) {
        Account account = account(ctx);
        try {
            String link = address(ctx, entrance.accounts().link(account.name()));
            Audit.note(ctx, "account.link", account.name());
            if (Entrance.callerOf(ctx)
                    .account()
                    .filter(own -> own.id() == account.id())
                    .isPresent()) {
                // Their own session has just ended with the others.
                ctx.redirect(link, HttpStatus.SEE_OTHER);
                return;
            }
            showOne(ctx, "", link);
        } catch (UnfitAccountException e) {
            ctx.status(400);
            showOne(ctx, AccountPages.fault(ctx, e), "");
        }
    }

    private static String address(Context ctx, String link) {
        return Entrance.outside(ctx).origin() + "/sign-in/link/" + link;
    }

    private void endSessions(Context ctx) {
        Account account = account(ctx);
        int ended = entrance.sessions().endOthers(account, "");
        Audit.note(ctx, "session.end", account.name() + ": " + ended);
        ctx.redirect("/admin/accounts/" + account.id(), HttpStatus.SEE_OTHER);
    }

    private void revokeKey(Context ctx) {
        Account account = account(ctx);
        if (!entrance.keys().revoke(account, ctx.pathParam("key"))) {
            throw new NotFoundResponse();
        }
        Audit.note(ctx, "key.revoke", account.name() + ": " + ctx.pathParam("key"));
        ctx.redirect("/admin/accounts/" + account.id(), HttpStatus.SEE_OTHER);
    }

    private void showSessions(Context ctx) {
        String here = Entrance.callerOf(ctx) instanceof Caller.SignedIn(Session session) ? session.id() : "";
        desk.show(
                ctx,
                "account/admin-sessions.jte",
                Map.of("sessions", entrance.sessions().list(), "here", here));
    }

    private void endSession(Context ctx) {
        if (!entrance.sessions().end(ctx.pathParam("id"))) {
            throw new NotFoundResponse();
        }
        Audit.note(ctx, "session.end", ctx.pathParam("id"));
        ctx.redirect("/admin/sessions", HttpStatus.SEE_OTHER);
    }

    private void showAudit(Context ctx) {
        String before = Objects.requireNonNullElse(ctx.queryParam("before"), "");
        String who = Objects.requireNonNullElse(ctx.queryParam("who"), "").strip();
        if (!before.matches("\\d{0,18}")) {
            throw new WrongRequest("before=" + before);
        }
        List<Audit.Entry> entries =
                entrance.audit().before(before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before), who, PAGE + 1);
        boolean more = entries.size() > PAGE;
        List<Audit.Entry> page = more ? entries.subList(0, PAGE) : entries;
        desk.show(
                ctx,
                "account/admin-audit.jte",
                Map.of(
                        "entries",
                        page,
                        "who",
                        who,
                        "older",
                        more ? page.getLast().id() : 0L));
    }

    private Account account(Context ctx) {
        String id = ctx.pathParam("id");
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> entrance.accounts().find(Long.parseLong(text)))
                .orElseThrow(NotFoundResponse::new);
    }
}
