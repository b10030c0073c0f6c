package id.kawat.sources.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where something is published: an absolute address with {@code http} or {@code https}, spelt one way. Scheme and host are in small
 * letters, a host of other letters in Punycode, the scheme's own port and the fragment are left out, and what may not stand in an
 * address is escaped. {@code HTTPS://Kabar.Example:443/dunia/peru lima#atas} is {@code https://kabar.example/dunia/peru%20lima}.
 */
public record Address(URI uri) {
    private static final int LONGEST = 4000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern TRACKER =
            Pattern.compile("(?i)(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga)(=.*)?");
    private static final String AS_THEY_ARE =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=";

    /** @throws IllegalArgumentException with a sentence that says why the text is no such address */
    public static Address of(String text) {
        String stripped = text.strip();
        Matcher parts = PARTS.matcher(stripped);
        if (stripped.length() > LONGEST) {
            throw new IllegalArgumentException("the address is longer than " + LONGEST + " characters");
        }
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + stripped + "' is no address with http:// or https://");
        }
        if (parts.group(2).indexOf('@') >= 0) {
            throw new IllegalArgumentException("the address names a user; such addresses are not asked");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw new IllegalArgumentException("'" + stripped + "' names no host");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = host(authority.group(1), stripped);
        int port = authority.group(2) == null || authority.group(2).isEmpty()
                ? standardPort(scheme)
                : Integer.parseInt(authority.group(2));
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "'" + stripped + "' names the port " + port + ", and there is none such");
        }
        String rest = escaped(parts.group(3).replace('\\', '/'));
        try {
            return new Address(new URI(scheme + "://" + host + (port == standardPort(scheme) ? "" : ":" + port)
                    + (rest.startsWith("/") ? "" : "/") + rest));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + stripped + "' is no address: " + e.getReason(), e);
        }
    }

    /** True where the text starts as such an address does. */
    public static boolean looksLike(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** What a link on this page leads to: {@code ../peru.html}, {@code //other.example/}, or a whole address. */
    public Address resolve(String reference) {
        String stripped = reference.strip();
        int fragment = stripped.indexOf('#');
        String link = fragment < 0 ? stripped : stripped.substring(0, fragment);
        if (looksLike(link)) {
            return of(link);
        }
        if (link.startsWith("//")) {
            return of(uri.getScheme() + ":" + link);
        }
        if (link.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            throw new IllegalArgumentException("'" + link + "' is no address with http:// or https://");
        }
        return of(link.isEmpty() ? toString() : uri.resolve(escaped(link)).toString());
    }

    /** Without a port; a number in IPv6 in brackets. */
    public String host() {
        return uri.getHost();
    }

    public int port() {
        return uri.getPort() < 0 ? standardPort(uri.getScheme()) : uri.getPort();
    }

    /** Scheme, host and port, as rules for robots hold for: {@code https://kabar.example}. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Path and query, as a request names them. */
    public String pathAndQuery() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /**
     * What two addresses of one page have in common: the address without the marks by which campaigns count their readers
     * ({@code utm_source=rss}).
     */
    public String key() {
        String query = uri.getRawQuery();
        if (query == null) {
            return toString();
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACKER.matcher(part).matches())
                .collect(Collectors.joining("&"));
        return origin() + uri.getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String host(String written, String whole) {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
            if (bare.matches("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*")
                    && new URI("http://" + bare + "/").getHost() != null) {
                return bare;
            }
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw new IllegalArgumentException("'" + whole + "' names a host that cannot be one", e);
        }
        throw new IllegalArgumentException("'" + whole + "' names a host that cannot be one");
    }

    private static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String escaped(String rest) {
        StringBuilder escaped = new StringBuilder(rest.length());
        for (int i = 0; i < rest.length(); ) {
            int c = rest.codePointAt(i);
            boolean escape = c == '%'
                    && i + 2 < rest.length()
                    && Character.digit(rest.charAt(i + 1), 16) >= 0
                    && Character.digit(rest.charAt(i + 2), 16) >= 0;
            if (escape || (c < 0x80 && AS_THEY_ARE.indexOf(c) >= 0)) {
                escaped.appendCodePoint(c);
            } else if (c != '\n' && c != '\r' && c != '\t') {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }
}
