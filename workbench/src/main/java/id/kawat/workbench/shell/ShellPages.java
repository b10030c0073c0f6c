package id.kawat.workbench.shell;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Today and the pair. */
public final class ShellPages implements Area {
    private final Desk desk;

    public ShellPages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/", this::today, Role.READER);
    }

    private void today(Context ctx) {
        desk.show(ctx, "shell/today.jte", Map.of("articles", desk.remembered("articles", record -> record.articles())));
    }
}
