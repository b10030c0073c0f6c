package id.kawat.workbench;

import id.kawat.workbench.account.AccountPages;
import id.kawat.workbench.account.AdminPages;
import id.kawat.workbench.account.Entrance;
import id.kawat.workbench.account.SingleSignOn;
import id.kawat.workbench.shell.ShellPages;
import io.javalin.Javalin;
import java.util.List;
import org.eclipse.jetty.server.NetworkConnectionLimit;

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
    static final long LARGEST_REQUEST = 4_000_000;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int IDLE_MILLIS = 60_000;
    private static final int SLOWEST_BYTES_A_SECOND = 500;

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
            Entrance entrance = new Entrance(desk);
            Guard guard = new Guard(desk, entrance);
            List<Area> areas = areas(desk, entrance);
            Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.concurrency.useVirtualThreads = true;
                config.http.maxRequestSize = LARGEST_REQUEST;
                config.jetty.modifyHttpConfiguration(http -> {
                    http.setSendServerVersion(false);
                    http.setIdleTimeout(IDLE_MILLIS);
                    http.setMinRequestDataRate(SLOWEST_BYTES_A_SECOND);
                });
                config.jetty.modifyServer(
                        jetty -> jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty)));
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

    private static List<Area> areas(Desk desk, Entrance entrance) {
        return List.of(
                new Assets(),
                new ShellPages(desk),
                new AccountPages(desk, entrance),
                new SingleSignOn(entrance),
                new AdminPages(desk, entrance));
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
