package id.kawat.sources.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as it is told, be it against all rules: what it sends is written byte by byte. */
public final class OddServer implements AutoCloseable {
    /** What a request says, headers by their names in small letters. */
    public record Request(String path, Map<String, String> headers) {}

    /** Writes an answer; the connection is closed when it has. */
    public interface Answer {
        void to(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public OddServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::serve);
    }

    /** {@code http://127.0.0.1:PORT/dunia}. */
    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    public OddServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** A sound answer. */
    public OddServer on(String path, String type, String body) {
        return on(path, sends("200 OK", List.of("Content-Type: " + type), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer without a body. */
    public static Answer says(String status, String... headers) {
        return sends(status, List.of(headers), new byte[0]);
    }

    public static Answer sends(String status, List<String> headers, byte[] body) {
        return (_, out) -> {
            head(out, status, with(headers, "Content-Length: " + body.length));
            out.write(body);
        };
    }

    public static void head(OutputStream out, String status, List<String> headers) throws IOException {
        String head =
                "HTTP/1.1 " + status + "\r\n" + String.join("\r\n", with(headers, "Connection: close")) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static List<String> with(List<String> headers, String further) {
        List<String> all = new ArrayList<>(headers);
        all.add(further);
        return all;
    }

    /** What was asked for, in order. */
    public List<String> asked() {
        return requests.stream().map(Request::path).toList();
    }

    public Request last() {
        return requests.getLast();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> answer(connection));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException("waiting for a request", e);
                }
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon).toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
            Request request = new Request(line.split(" ")[1], headers);
            requests.add(request);
            answers.getOrDefault(request.path(), says("404 Not Found")).to(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException _) {
            // Whoever asked has gone away, as it should where the answer never ends.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
