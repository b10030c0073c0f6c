package id.kawat.workbench.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Takes one delivery where it is to go: a POST of JSON, signed as Standard Webhooks has it. The headers {@code webhook-id} and {@code
 * webhook-timestamp} and the body, with full stops between, are signed by HMAC-SHA256 with the secret; {@code webhook-signature} is
 * {@code v1,} and the signature in Base64. Redirects are answers like others: nobody follows them.
 */
final class Courier {
    private static final int CONNECT_MILLIS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_LINE = 4_096;

    private final boolean within;

    /** @param within whether machines of a private network, and this one, may be spoken to */
    Courier(boolean within) {
        this.within = within;
    }

    /** Why it did not arrive: nothing where it did; else the key of the words for it, and a value that goes into them. */
    record Failure(String key, String value, boolean forGood) {}

    Optional<Failure> deliver(Hook hook, String id, String body, Instant now) {
        try {
            Destination destination = Destination.of(hook.address(), within);
            int status = post(destination, id, body, now, hook.secret());
            if (status / 100 == 2) {
                return Optional.empty();
            }
            return Optional.of(new Failure(
                    status / 100 == 3 ? "search.hook.redirect" : "search.hook.status",
                    String.valueOf(status),
                    status == 410));
        } catch (Destination.Refused e) {
            return Optional.of(new Failure(e.key(), "", false));
        } catch (SocketTimeoutException e) {
            return Optional.of(new Failure("search.hook.slow", "", false));
        } catch (IOException e) {
            return Optional.of(new Failure("search.hook.unreached", "", false));
        }
    }

    private static int post(Destination destination, String id, String body, Instant now, String secret)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String at = String.valueOf(now.getEpochSecond());
        String head = "POST " + destination.path() + " HTTP/1.1\r\n"
                + "Host: " + destination.host() + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + bytes.length + "\r\n"
                + "User-Agent: Kawat\r\n"
                + "webhook-id: " + id + "\r\n"
                + "webhook-timestamp: " + at + "\r\n"
                + "webhook-signature: " + signature(secret, id, at, body) + "\r\n"
                + "Connection: close\r\n\r\n";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(destination.machine(), destination.port()), CONNECT_MILLIS);
            plain.setSoTimeout(CONNECT_MILLIS);
            Socket socket = destination.isSecure() ? secured(plain, destination) : plain;
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            out.flush();
            return status(socket, deadline);
        }
    }

    /** The certificate must be of the name in the address, not of the machine's number. */
    private static Socket secured(Socket plain, Destination destination) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket =
                (SSLSocket) factory.createSocket(plain, destination.address().getHost(), destination.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Of the answer only its first line is of interest. */
    private static int status(Socket socket, long deadline) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_LINE) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("no answer");
            }
            socket.setSoTimeout((int) left);
            int next = in.read();
            if (next < 0 || next == '\n') {
                break;
            }
            line.append((char) next);
        }
        String[] parts = line.toString().strip().split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/") || !parts[1].matches("[1-5]\\d\\d")) {
            throw new IOException("not an answer of HTTP: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    /** What the receiver is to find when it signs what it got. */
    static String signature(String secret, String id, String at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring(secret.indexOf('_') + 1));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1,"
                    + Base64.getEncoder()
                            .encodeToString(mac.doFinal((id + "." + at + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
