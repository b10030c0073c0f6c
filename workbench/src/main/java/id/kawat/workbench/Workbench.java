package id.kawat.workbench;

import id.kawat.workbench.api.ApiPages;
import id.kawat.workbench.mcp.McpPages;
import id.kawat.workbench.shell.ShellPages;
import io.javalin.Javalin;
import java.util.List;

/**
 * The workbench as a running server.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(settings)) {
 *     workbench.awaitEnd();
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
    private static final long LARGEST_REQUEST = 4_000_000;

    private final Desk desk;
    private final List<Area> areas;
    private final Javalin server;

    private Workbench(Desk desk, List<Area> areas, Javalin server) {
        this.desk = desk;
        this.areas = areas;
        this.server = server;
    }

    /** Starts it; it answers when this returns. */
    public static Workbench start(Settings settings) {
        Desk desk = new Desk(settings);
        try {
            Guard guard = new Guard(desk);
            List<Area> areas = areas(desk);
            Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.concurrency.useVirtualThreads = true;
                config.http.maxRequestSize = LARGEST_REQUEST;
                guard.open(config.routes);
                areas.forEach(area -> area.open(config.routes));
                new Failures(desk).open(config.routes);
            });
            server.start(settings.host(), settings.port());
            return new Workbench(desk, areas, server);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private static List<Area> areas(Desk desk) {
        return List.of(
                new Assets(),
                new ShellPages(desk),
                new ApiPages(desk),
                new McpPages(desk));
    }

    /** What it answers: {@code GET /pair/{a}/{b}}. */
    List<String> addresses() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        // What is still being told ends first: the server would wait for it.
        areas.forEach(Workbench::close);
        server.stop();
        desk.close();
    }

    private static void close(Area area) {
        if (area instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                System.err.println("kawat serve: closing " + area.getClass().getSimpleName() + ": " + e);
            }
        }
    }
}
