package id.kawat.workbench;

import id.kawat.workbench.account.AccountPages;
import id.kawat.workbench.account.AdminPages;
import id.kawat.workbench.account.Entrance;
import id.kawat.workbench.account.SingleSignOn;
import id.kawat.workbench.api.ApiPages;
import id.kawat.workbench.article.ArticlePages;
import id.kawat.workbench.article.RecodePages;
import id.kawat.workbench.article.ReviewPages;
import id.kawat.workbench.article.TryPage;
import id.kawat.workbench.mcp.McpPages;
import id.kawat.workbench.places.Places;
import id.kawat.workbench.search.Alerts;
import id.kawat.workbench.search.SearchPages;
import id.kawat.workbench.shell.PairPages;
import id.kawat.workbench.shell.ShellPages;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The workbench as a running server.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(settings)) {
 *     System.out.println("http://localhost:" + workbench.port());
 *     stopped.await();
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {
    static final long LARGEST_REQUEST = 4_000_000;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_THREADS = 256;
    private static final int FEWEST_THREADS = 8;
    private static final int IDLE_MILLIS = 60_000;
    private static final int SLOWEST_BYTES_A_SECOND = 500;

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
            Entrance entrance = new Entrance(desk);
            Guard guard = new Guard(desk, entrance);
            List<Area> areas = areas(desk, entrance);
            Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                // A question to SQLite holds the thread it is put on: of virtual ones there would be as many as
                // processors.
                config.concurrency.useVirtualThreads = false;
                QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS);
                threads.setName("kawat-serve");
                config.jetty.threadPool = threads;
                config.http.maxRequestSize = LARGEST_REQUEST;
                config.jetty.modifyHttpConfiguration(http -> {
                    http.setSendServerVersion(false);
                    http.setIdleTimeout(IDLE_MILLIS);
                    http.setMinRequestDataRate(SLOWEST_BYTES_A_SECOND);
                });
                config.jetty.modifyServer(jetty -> jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty)));
                guard.open(config.routes);
                areas.forEach(area -> area.open(config.routes));
                new Failures(desk).open(config.routes);
            });
            listen(server, settings);
            return new Workbench(desk, areas, server);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private static void listen(Javalin server, Settings settings) {
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failure) {
                    throw new UncheckedIOException(
                            "listening on " + settings.host() + ":" + settings.port() + ": " + failure.getMessage(),
                            failure);
                }
            }
            throw e;
        }
    }

    private static List<Area> areas(Desk desk, Entrance entrance) {
        return List.of(
                new Assets(),
                new ShellPages(desk),
                new PairPages(desk),
                new Places(desk),
                new ArticlePages(desk),
                new RecodePages(desk),
                new ReviewPages(desk),
                new TryPage(desk),
                new SearchPages(desk),
                new Alerts(desk),
                new ApiPages(desk),
                new McpPages(desk),
                new AccountPages(desk, entrance),
                new SingleSignOn(entrance),
                new AdminPages(desk, entrance));
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
        areas.forEach(Area::close);
        server.stop();
        desk.close();
    }
}
