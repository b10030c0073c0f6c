package id.kawat.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of news on this machine, which answers as it is told. */
final class NewsServer implements AutoCloseable {
    /** Answers a request; what it does not finish is cut off. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    NewsServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    NewsServer on(String path, String type, String body) {
        return on(path, exchange -> sends(exchange, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Paths in the order in which they were asked for, robots.txt left out. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            if (!path.equals("/robots.txt")) {
                asked.add(path);
            }
            answers.getOrDefault(path, answers.getOrDefault("*", each -> says(each, 404)))
                    .to(exchange);
        } catch (IOException _) {
            // Whoever asked has gone away.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A status and headers, {@code Retry-After: 120}; no body. */
    static void says(HttpExchange exchange, int status, String... headers) throws IOException {
        for (String header : headers) {
            exchange.getResponseHeaders().set(header.split(": ")[0], header.split(": ")[1]);
        }
        exchange.sendResponseHeaders(status, -1);
    }

    static void sends(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** As {@link #sends}, or that nothing changed for whoever has this version. */
    static void sendsVersion(HttpExchange exchange, String etag, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            sends(exchange, type, body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
