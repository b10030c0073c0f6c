package id.kawat.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One address for one article: the page for telephones, the AMP page and the link somebody shared lead to the same as the page
 * itself. {@code http://m.contoh.id/baca/7/amp?utm_source=x#atas} is {@code https://www.contoh.id/baca/7} where the page says so,
 * and {@code https://contoh.id/baca/7} where it says nothing.
 */
public final class CanonicalUrl {
    /** Names of hosts for telephones and AMP, as the first label. */
    private static final Set<String> TWINS = Set.of("m", "mobile", "amp", "wap", "touch");

    /** Parameters that tell how a reader came, not what is read. */
    private static final Pattern TRACE = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|igshid|yclid|msclkid|mc_cid|mc_eid|ref|ref_src|cmpid|_ga|tbclid)");

    private static final Set<String> AMP_VALUES = Set.of("amp", "1", "true", "");

    private CanonicalUrl() {}

    /**
     * The address without its fragment, its twin's mark, traces of the way to it and the port that goes without saying, with host in
     * lower case and {@code https}; what is no address of the web comes back as it was.
     */
    public static String of(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            return address;
        }
        String scheme = uri.getScheme();
        if (uri.getHost() == null
                || scheme == null
                || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
            return address;
        }
        StringBuilder plain = new StringBuilder("https://").append(host(uri.getHost()));
        if (uri.getPort() > 0 && uri.getPort() != 80 && uri.getPort() != 443) {
            plain.append(':').append(uri.getPort());
        }
        plain.append(path(uri.getRawPath() == null ? "" : uri.getRawPath()));
        String query = query(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        return query.isEmpty()
                ? plain.toString()
                : plain.append('?').append(query).toString();
    }

    /** What two addresses of one article have in common: {@link #of} without scheme, {@code www.} and a slash at the end. */
    public static String key(String address) {
        String plain = of(address);
        int from = plain.indexOf("://");
        String key = from < 0 ? plain : plain.substring(from + 3);
        key = key.startsWith("www.") ? key.substring(4) : key;
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        boolean twin = dot > 0 && TWINS.contains(lower.substring(0, dot)) && lower.indexOf('.', dot + 1) > 0;
        return twin ? lower.substring(dot + 1) : lower;
    }

    private static String path(String path) {
        String plain = path.startsWith("/amp/") ? path.substring(4) : path;
        for (String end : List.of("/amp/", "/amp", ".amp")) {
            if (plain.endsWith(end) && plain.length() > end.length()) {
                plain = plain.substring(0, plain.length() - end.length());
            }
        }
        if (plain.endsWith(".amp.html")) {
            plain = plain.substring(0, plain.length() - ".amp.html".length()) + ".html";
        }
        return plain.equals("/") ? "" : plain;
    }

    private static String query(String query) {
        List<String> kept = new ArrayList<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : part.substring(equals + 1).toLowerCase(Locale.ROOT);
            boolean amp = name.equals("amp") && AMP_VALUES.contains(value)
                    || name.equals("outputtype") && value.equals("amp");
            if (!part.isEmpty() && !amp && !TRACE.matcher(name).matches()) {
                kept.add(part);
            }
        }
        return String.join("&", kept);
    }
}
