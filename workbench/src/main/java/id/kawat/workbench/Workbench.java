package id.kawat.workbench;

import id.kawat.workbench.places.Places;
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
    private final Javalin server;

    private Workbench(Desk desk, Javalin server) {
        this.desk = desk;
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
            return new Workbench(desk, server);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private static List<Area> areas(Desk desk) {
        return List.of(new Assets(), new ShellPages(desk), new Places(desk));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        desk.close();
    }
}
