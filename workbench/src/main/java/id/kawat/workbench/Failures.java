package id.kawat.workbench;

import id.kawat.record.RecordException;
import id.kawat.record.UnfitFilterException;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.account.Entrance;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;

/** What somebody is told when it does not work: a page, or for programs a {@link Problem}. */
final class Failures {
    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    void open(RoutesConfig routes) {
        routes.exception(UnknownPartyException.class, (e, ctx) -> tell(ctx, 404, String.valueOf(e.getMessage())));
        routes.exception(UnfitFilterException.class, (e, ctx) -> tell(ctx, 400, String.valueOf(e.getMessage())));
        routes.exception(WrongRequest.class, (e, ctx) -> tell(ctx, 400, String.valueOf(e.getMessage())));
        routes.exception(
                Refusal.class, (e, ctx) -> tell(ctx, e.status(), Visit.of(ctx).say(e.key())));
        routes.exception(Busy.class, (e, ctx) -> {
            ctx.header("Retry-After", String.valueOf(e.seconds()));
            tell(ctx, 503, "busy", Visit.of(ctx).say("failure.busy.again", e.seconds()));
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), ""));
        routes.exception(RecordException.class, (e, ctx) -> {
            System.err.println("kawat serve: " + ctx.path() + ": " + e.getMessage());
            tell(ctx, 503, String.valueOf(e.getMessage()));
        });
        routes.exception(Exception.class, (e, ctx) -> {
            System.err.println("kawat serve: " + ctx.method() + " " + ctx.path() + ": " + e);
            e.printStackTrace();
            tell(ctx, 500, "");
        });
        routes.error(404, "text/html", ctx -> {
            if (ctx.result() == null || String.valueOf(ctx.result()).length() < 64) {
                tell(ctx, 404, "");
            }
        });
    }

    private void tell(Context ctx, int status, String message) {
        tell(ctx, status, String.valueOf(status), message);
    }

    /** @param what it is called among the words */
    private void tell(Context ctx, int status, String what, String message) {
        ctx.status(status);
        Visit visit = Visit.of(ctx);
        String title = visit.label("failure", what);
        if (Entrance.isForPrograms(ctx.path())) {
            Problem.tell(ctx, status, message);
            return;
        }
        desk.show(ctx, "shell/failure.jte", Map.of("title", title, "message", message));
    }
}
