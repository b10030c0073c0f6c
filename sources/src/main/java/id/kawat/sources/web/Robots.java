package id.kawat.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import id.kawat.sources.web.Failure.Kind;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites ask of programs in their {@code robots.txt} (RFC 9309). Where there is none (4xx) all is allowed; where it cannot be got
 * (5xx, no answer) nothing is, for a while.
 */
final class Robots {
    /** What the standard has every program read at least. */
    private static final int MOST_BYTES = 512 * 1024;

    private final InstantSource clock;
    private final Limits limits;
    private final String name;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    /** @param name by which rules address this program, in small letters */
    Robots(InstantSource clock, Limits limits, String name) {
        this.clock = clock;
        this.limits = limits;
        this.name = name;
    }

    private record Rules(BaseRobotRules rules, Optional<String> unknown, Instant until) {}

    /** How the file is got. */
    interface Get {
        Fetched get(Address robots) throws InterruptedException;
    }

    /** Why the site asks us not to get this, if it does. */
    Optional<Failure> objection(Address address, Get get) throws InterruptedException {
        Rules rules = rules(address, get);
        if (rules.unknown().isPresent()) {
            return Optional.of(Failure.of(
                    Kind.ROBOTS_UNKNOWN,
                    "the site's robots.txt cannot be got (" + rules.unknown().get()
                            + "), so nothing is asked of it for now"));
        }
        return rules.rules().isAllowed(address.toString())
                ? Optional.empty()
                : Optional.of(Failure.of(Kind.ROBOTS, "the site's robots.txt asks programs to leave it alone"));
    }

    /** The time between two requests that the site asks for, cut to what we bear; at least our own. */
    Duration gap(Address address) {
        Rules rules = known.get(address.origin());
        if (rules == null || rules.rules().getCrawlDelay() <= 0) {
            return limits.gap();
        }
        Duration asked = Duration.ofMillis(
                Math.min(rules.rules().getCrawlDelay(), limits.longestGap().toMillis()));
        return asked.compareTo(limits.gap()) > 0 ? asked : limits.gap();
    }

    private Rules rules(Address address, Get get) throws InterruptedException {
        Rules rules = known.get(address.origin());
        if (rules == null || !clock.instant().isBefore(rules.until())) {
            rules = ask(Address.of(address.origin() + "/robots.txt"), get);
            known.put(address.origin(), rules);
        }
        return rules;
    }

    private Rules ask(Address robots, Get get) throws InterruptedException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        Instant now = clock.instant();
        return switch (get.get(robots)) {
            case Fetched.Page page ->
                new Rules(
                        parser.parseContent(robots.toString(), head(page.bytes()), "text/plain", List.of(name)),
                        Optional.empty(),
                        now.plus(limits.robotsLifetime()));
            case Fetched.Unchanged _ -> throw new IllegalStateException("robots.txt was not asked for conditionally");
            case Fetched.Failed(Address _, Failure failure)
            when isAbsent(failure.kind()) ->
                new Rules(parser.failedFetch(404), Optional.empty(), now.plus(limits.robotsLifetime()));
            case Fetched.Failed(Address _, Failure failure) ->
                new Rules(
                        parser.failedFetch(503),
                        Optional.of(failure.reason()),
                        now.plus(failure.retryAfter()
                                .filter(asked -> asked.compareTo(limits.robotsRest()) > 0)
                                .orElse(limits.robotsRest())));
        };
    }

    /** Too many redirections count as absent, too: RFC 9309, 2.3.1.2. */
    private static boolean isAbsent(Kind kind) {
        return kind == Kind.CLIENT || kind == Kind.REDIRECT || kind == Kind.REFUSED || kind == Kind.CONTENT_TYPE;
    }

    private static byte[] head(ByteBuffer bytes) {
        byte[] head = new byte[Math.min(MOST_BYTES, bytes.remaining())];
        bytes.get(head);
        return head;
    }
}
