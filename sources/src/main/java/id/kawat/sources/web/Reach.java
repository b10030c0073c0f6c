package id.kawat.sources.web;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which machines may be asked. Of all that an address on the web can stand for, those that only this machine or its own network
 * can reach are left alone, lest a feed or a redirection should have us ask a printer, a database, or the service from which a machine
 * in a cloud learns its keys. A user may allow a host by name, or all.
 */
public final class Reach {
    /** Only what the whole world can reach. */
    public static final Reach PUBLIC = new Reach(false, List.of());

    /** Whatever there is. */
    public static final Reach ANYWHERE = new Reach(true, List.of());

    /**
     * The IANA registries of special-purpose addresses for IPv4 and IPv6, where these are not globally reachable, groups that are
     * spoken to at once, and ways to write an IPv4 address in IPv6.
     */
    private static final List<Block> KEPT_BACK = List.of(
            Block.of("0.0.0.0", 8, "this machine"),
            Block.of("10.0.0.0", 8, "a private network"),
            Block.of("100.64.0.0", 10, "a carrier's own network"),
            Block.of("127.0.0.0", 8, "this machine"),
            Block.of("169.254.0.0", 16, "the local link, where clouds keep their keys"),
            Block.of("172.16.0.0", 12, "a private network"),
            Block.of("192.0.0.0", 24, "a protocol's own use"),
            Block.of("192.0.2.0", 24, "examples"),
            Block.of("192.88.99.0", 24, "a relay into IPv6"),
            Block.of("192.168.0.0", 16, "a private network"),
            Block.of("198.18.0.0", 15, "a network for measuring"),
            Block.of("198.51.100.0", 24, "examples"),
            Block.of("203.0.113.0", 24, "examples"),
            Block.of("224.0.0.0", 4, "a group of machines"),
            Block.of("240.0.0.0", 4, "no use that is known"),
            Block.of("::", 96, "this machine, or an IPv4 address in disguise"),
            Block.of("64:ff9b::", 96, "an IPv4 address in disguise"),
            Block.of("64:ff9b:1::", 48, "a private network"),
            Block.of("100::", 64, "nowhere"),
            Block.of("2001::", 23, "a protocol's own use"),
            Block.of("2001:db8::", 32, "examples"),
            Block.of("2002::", 16, "an IPv4 address in disguise"),
            Block.of("3fff::", 20, "examples"),
            Block.of("5f00::", 16, "a router's own use"),
            Block.of("fc00::", 7, "a private network"),
            Block.of("fe80::", 10, "the local link"),
            Block.of("fec0::", 10, "a private network"),
            Block.of("ff00::", 8, "a group of machines"));

    private final boolean anywhere;
    private final Set<String> allowed = new TreeSet<>();

    private Reach(boolean anywhere, Collection<String> hosts) {
        this.anywhere = anywhere;
        hosts.forEach(host -> allowed.add(host.toLowerCase(Locale.ROOT)));
    }

    /** What the whole world can reach, and these hosts wherever they are, each as it stands in its addresses. */
    public static Reach andHosts(Collection<String> hosts) {
        return new Reach(false, hosts);
    }

    /** True where the host may be asked without a look at what its name stands for. */
    public boolean allows(String host) {
        return anywhere || allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Why a host may not be asked, if it may not: its spelling alone says so. To be asked before {@link #objection(InetAddress)}. */
    Optional<String> objection(String host) {
        if (allows(host) || host.startsWith("[")) {
            return Optional.empty();
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        boolean number = last.matches("\\d+|0x[0-9a-f]*");
        boolean plain = host.matches("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
        return number && !plain
                ? Optional.of("its host is a number in an unusual spelling, as is used to hide where it leads")
                : Optional.empty();
    }

    /** Why this machine may not be asked, if it may not. */
    static Optional<String> objection(InetAddress machine) {
        byte[] bytes = machine.getAddress();
        return KEPT_BACK.stream()
                .filter(block -> block.holds(bytes))
                .findFirst()
                .map(block -> "its host is " + machine.getHostAddress() + ", which is for " + block.use());
    }

    /** All addresses that start with the same bits. An IPv6 address that maps an IPv4 one is the latter to Java. */
    private record Block(List<Byte> start, int bits, String use) {
        static Block of(String first, int bits, String use) {
            byte[] bytes = InetAddress.ofLiteral(first).getAddress();
            Byte[] boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            return new Block(List.of(boxed), bits, use);
        }

        boolean holds(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
