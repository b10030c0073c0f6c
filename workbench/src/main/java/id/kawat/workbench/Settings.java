package id.kawat.workbench;

import id.kawat.coding.Coder;
import id.kawat.record.Place;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a workbench is started with.
 *
 * @param record which must be there
 * @param state the workbench's own file: accounts, saved searches, keys; made where there is none
 * @param host the address to listen on; any but a loopback address needs accounts
 * @param port 0 for one that is free
 * @param coder reads pasted texts and stored articles anew; made at the first use
 * @param coderVersion kept beside what it reads
 * @param today the day to hold what is due against; none for the clock's
 * @param access who is let in, and under which names the server is reached
 * @param hooksWithin whether news of a search may be sent to machines of a private network, and to this one
 */
public record Settings(
        Place record,
        Path state,
        String host,
        int port,
        Supplier<Coder> coder,
        String coderVersion,
        Optional<LocalDate> today,
        Access access,
        boolean hooksWithin) {

    /** Reached under the loopback's names alone, or under any where it listens on another address; news goes to no private network. */
    public Settings(
            Place record,
            Path state,
            String host,
            int port,
            Supplier<Coder> coder,
            String coderVersion,
            Optional<LocalDate> today) {
        this(record, state, host, port, coder, coderVersion, today, Access.DEFAULT, false);
    }

    /** The same, listening on this address. */
    public Settings on(String address) {
        return new Settings(record, state, address, port, coder, coderVersion, today, access, hooksWithin);
    }

    /** The same with this access. */
    public Settings with(Access other) {
        return new Settings(record, state, host, port, coder, coderVersion, today, other, hooksWithin);
    }

    /** The same, sending news to machines of a private network as well. */
    public Settings withHooksWithin() {
        return new Settings(record, state, host, port, coder, coderVersion, today, access, true);
    }

    /**
     * Who is let in, and under which names.
     *
     * @param oidc where people may sign in beside the accounts kept here
     * @param hosts names the server answers to, without port: {@code kawat.example.go.id}. None: on a loopback address only the
     *     loopback's names, on others any
     * @param behindProxy believes what the proxy before it says of a request: {@code X-Forwarded-For}, {@code -Proto}, {@code -Host}.
     *     Only where nobody can reach the server but through that proxy
     * @param idle a session ends after this long without a request
     * @param longest a session ends after this long in any case
     */
    public record Access(
            Optional<Oidc> oidc, List<String> hosts, boolean behindProxy, Duration idle, Duration longest) {
        /** Accounts of its own, no proxy. */
        public static final Access DEFAULT = new Access(Optional.empty(), List.of(), false);

        public Access {
            hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
            if (!idle.isPositive() || longest.compareTo(idle) < 0) {
                throw new IllegalArgumentException("a session of " + longest + " that may be idle for " + idle);
            }
        }

        /** Sessions end after eight hours without a request, and after a week. */
        public Access(Optional<Oidc> oidc, List<String> hosts, boolean behindProxy) {
            this(oidc, hosts, behindProxy, Duration.ofHours(8), Duration.ofDays(7));
        }
    }

    /**
     * A provider of OpenID Connect that people sign in with: Keycloak, Entra ID, Google, GitLab …
     *
     * @param issuer {@code https://login.example.go.id/realms/desk}; http only on a loopback address
     * @param clientId as registered there, with the redirect address {@code https://HOST/sign-in/oidc/back}
     * @param nameClaim the claim that has the person's name, {@code preferred_username}; corrections are signed with it
     * @param roleClaim the claim that has their groups or roles, {@code groups}; dots go inside: {@code realm_access.roles}
     * @param roles which role each of the claim's values gives; the highest counts
     * @param otherwise the role of whoever has none of them; none: they are not let in
     */
    public record Oidc(
            URI issuer,
            String clientId,
            String clientSecret,
            String nameClaim,
            String roleClaim,
            Map<String, Role> roles,
            Optional<Role> otherwise) {
        public Oidc {
            roles = Map.copyOf(new TreeMap<>(roles));
            if (roles.containsValue(Role.ANYBODY)
                    || otherwise.filter(Role.ANYBODY::equals).isPresent()) {
                throw new IllegalArgumentException("nobody's role is 'anybody'");
            }
        }

        /** Without the secret, which belongs into no log. */
        @Override
        public String toString() {
            return "Oidc[" + issuer + ", " + clientId + "]";
        }
    }
}
