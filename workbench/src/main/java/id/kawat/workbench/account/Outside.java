package id.kawat.workbench.account;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it looks from outside, before any proxy.
 *
 * @param host the name and port the browser asked for, {@code kawat.example.go.id:8443}; lower case, empty where none was sent
 * @param secure asked by https
 * @param address of who asks
 */
record Outside(String host, boolean secure, String address) {
    private static final int LONGEST_ADDRESS = 64;

    /** @param behindProxy a proxy before us says what the browser asked; of several in a row the nearest is believed */
    static Outside of(Context ctx, boolean behindProxy) {
        String host = ctx.header("Host");
        String address = ctx.ip();
        boolean secure = ctx.req().isSecure();
        if (behindProxy) {
            host = last(ctx.header("X-Forwarded-Host")).orElse(host == null ? "" : host);
            secure |= last(ctx.header("X-Forwarded-Proto"))
                    .filter("https"::equals)
                    .isPresent();
            address = last(ctx.header("X-Forwarded-For")).orElse(address);
        }
        return new Outside(
                host == null ? "" : host.toLowerCase(Locale.ROOT),
                secure,
                address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address);
    }

    /** True where something between says that it passes a request on. */
    static boolean passedOn(Context ctx) {
        return ctx.header("X-Forwarded-For") != null
                || ctx.header("X-Forwarded-Host") != null
                || ctx.header("Forwarded") != null
                || ctx.header("Via") != null;
    }

    private static Optional<String> last(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(header.substring(header.lastIndexOf(',') + 1).strip());
    }

    /** The host without its port, {@code [::1]} with its brackets. */
    String name() {
        int port = host.lastIndexOf(':');
        return port < 0 || host.endsWith("]") ? host : host.substring(0, port);
    }

    /** {@code https://kawat.example.go.id}. */
    String origin() {
        return (secure ? "https://" : "http://") + host;
    }

    /** What rates are counted by: the address, of IPv6 the network of 64 bits, as one machine has all of it. */
    String network() {
        try {
            if (InetAddress.ofLiteral(address) instanceof Inet6Address six) {
                byte[] bytes = six.getAddress();
                StringBuilder network = new StringBuilder();
                for (int i = 0; i < 8; i++) {
                    network.append(String.format(Locale.ROOT, "%02x", bytes[i]));
                }
                return network.append("/64").toString();
            }
        } catch (IllegalArgumentException _) {
            // A proxy that writes something else: counted by what it writes.
        }
        return address;
    }
}
