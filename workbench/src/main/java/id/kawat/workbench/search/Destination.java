package id.kawat.workbench.search;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * An address that somebody wants news sent to, and the machine it leads to. Looked up once and then spoken to by that number, so that a name
 * cannot lead elsewhere after it was found harmless.
 */
record Destination(URI address, InetAddress machine) {
    private static final int LONGEST = 500;

    /** An address to which nothing is sent, with the reason. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        /** @param key of the words for it */
        Refused(String key) {
            super(key);
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Where this address leads.
     *
     * @param within whether machines of a private network, and this one, may be spoken to
     */
    static Destination of(String text, boolean within) throws Refused {
        URI address = address(text);
        String host = address.getHost();
        try {
            InetAddress[] machines = InetAddress.getAllByName(
                    host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host);
            if (!within && Arrays.stream(machines).anyMatch(machine -> !isPublic(machine))) {
                throw new Refused("search.hook.private");
            }
            return new Destination(address, machines[0]);
        } catch (UnknownHostException e) {
            throw new Refused("search.hook.nowhere");
        }
    }

    private static URI address(String text) throws Refused {
        try {
            URI address = new URI(text.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (text.length() > LONGEST
                    || !(scheme.equals("https") || scheme.equals("http"))
                    || address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getRawFragment() != null
                    || address.getPort() == 0
                    || address.getPort() > 65_535) {
                throw new Refused("search.hook.address");
            }
            return new URI(address.toASCIIString());
        } catch (URISyntaxException e) {
            throw new Refused("search.hook.address");
        }
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    int port() {
        return address.getPort() > 0 ? address.getPort() : isSecure() ? 443 : 80;
    }

    /** What follows the host: never empty. */
    String path() {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** As the header {@code Host} names it. */
    String host() {
        return address.getHost() + (address.getPort() > 0 ? ":" + address.getPort() : "");
    }

    /** True of a machine anybody can reach: not this one, not one of a private network, nothing set aside (RFC 6890). */
    static boolean isPublic(InetAddress machine) {
        if (machine.isAnyLocalAddress()
                || machine.isLoopbackAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = machine.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (machine instanceof Inet4Address) {
            int third = bytes[2] & 0xff;
            return !(first == 0
                    || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0 && (third == 0 || third == 2)
                    || first == 198 && (second == 18 || second == 19)
                    || first == 198 && second == 51 && third == 100
                    || first == 203 && second == 0 && third == 113
                    || first >= 240);
        }
        // Only 2000::/3 is given out; of it 6to4, Teredo and what is for documents lead elsewhere. fc00::/7 and
        // 64:ff9b::/96 are outside.
        boolean given = (first & 0xe0) == 0x20;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean special = first == 0x20 && second == 0x01 && (bytes[2] & 0xff) < 0x02;
        boolean documents = first == 0x20 && second == 0x01 && (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return given && !sixToFour && !special && !documents;
    }
}
