package id.kawat.sources.web;

import id.kawat.sources.web.Exchange.Answer;
import id.kawat.sources.web.Failure.Kind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * Gets what lies at an address: asks what the site's {@code robots.txt} allows, waits for its turn at the host, looks at every machine
 * before it is asked, follows redirections, unpacks. Tries once; whoever calls knows whether it pays to try again.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(Limits.USUAL, "Kawat/0.1 (+https://desk.example)", Resolver.system(), InstantSource.system(), Sleeper.real())) {
 *     Fetched answer = fetcher.fetch(Address.of("https://kabar.example/dunia"), Validators.NONE, Reach.PUBLIC);
 * }
 * }</pre>
 *
 * May be shared between threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_MACHINES = 3;
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/plain;q=0.8, */*;q=0.5";

    private final Limits limits;
    private final Resolver resolver;
    private final InstantSource clock;
    private final Turns turns;
    private final Robots robots;
    private final Exchange exchange;

    /** @param userAgent who asks, and where its user can be reached; its first word, up to the slash, is the name for robots.txt */
    public Fetcher(Limits limits, String userAgent, Resolver resolver, InstantSource clock, Sleeper sleeper) {
        this.limits = limits;
        this.resolver = resolver;
        this.clock = clock;
        this.turns = new Turns(clock, sleeper);
        this.robots =
                new Robots(clock, limits, userAgent.replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT));
        this.exchange = new Exchange(limits, userAgent);
    }

    /**
     * Asks once.
     *
     * @param validators of the version at hand; {@link Fetched.Unchanged} comes only where there are some
     * @throws InterruptedException where the thread was interrupted while it waited or asked
     */
    public Fetched fetch(Address address, Validators validators, Reach reach) throws InterruptedException {
        return follow(address, validators, reach, true);
    }

    /** @param minding robots.txt, save when it is asked for itself */
    private Fetched follow(Address asked, Validators validators, Reach reach, boolean minding)
            throws InterruptedException {
        Set<Address> been = new LinkedHashSet<>();
        Address at = asked;
        while (been.add(at)) {
            if (been.size() > limits.redirections() + 1) {
                return failed(
                        asked,
                        Failure.of(
                                Kind.REDIRECT,
                                "is redirected more than " + limits.redirections() + " times, in the end to " + at));
            }
            Optional<Failure> objection = minding
                    ? robots.objection(at, file -> follow(file, Validators.NONE, reach, false))
                    : Optional.empty();
            if (objection.isPresent()) {
                return failed(asked, at, objection.get());
            }
            Instant when = clock.instant();
            switch (ask(at, validators, reach, minding)) {
                case Answer.None(Failure failure) -> {
                    return failed(asked, at, failure);
                }
                case Answer.Given given
                when isRedirection(given) -> {
                    try {
                        at = at.resolve(given.header("location").orElse(""));
                    } catch (IllegalArgumentException e) {
                        return failed(asked, at, Failure.of(Kind.REDIRECT, "is redirected nowhere: " + e.getMessage()));
                    }
                }
                case Answer.Given given -> {
                    return settled(asked, at, given, validators, when);
                }
            }
        }
        return failed(asked, Failure.of(Kind.REDIRECT, "is redirected in a circle, back to " + at));
    }

    private Answer ask(Address at, Validators validators, Reach reach, boolean counts) throws InterruptedException {
        Optional<String> spelling = reach.objection(at.host());
        if (spelling.isPresent()) {
            return refused(spelling.get());
        }
        List<InetAddress> machines;
        try {
            machines = resolver.resolve(at.host());
        } catch (UnknownHostException e) {
            return new Answer.None(Failure.of(Kind.UNREACHABLE, "nobody knows the host " + at.host()));
        }
        if (!reach.allows(at.host())) {
            // One bad number among them is enough: who answers so wants us to take it some time.
            for (InetAddress machine : machines) {
                Optional<String> objection = Reach.objection(machine);
                if (objection.isPresent()) {
                    return refused(objection.get() + "; it is asked only where that is allowed");
                }
            }
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", ACCEPT);
        validators.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
        validators.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        return turns.take(at.host(), robots.gap(at), counts, () -> {
            Answer answer = new Answer.None(Failure.of(Kind.UNREACHABLE, "nobody knows the host " + at.host()));
            for (InetAddress machine : machines.subList(0, Math.min(MOST_MACHINES, machines.size()))) {
                answer = exchange.ask(at, machine, headers);
                if (!(answer instanceof Answer.None(Failure failure)) || failure.kind() != Kind.UNREACHABLE) {
                    return answer;
                }
            }
            return answer;
        });
    }

    private Fetched settled(Address asked, Address at, Answer.Given given, Validators validators, Instant when) {
        int status = given.status();
        String said = "the server says " + status;
        if (status == 200) {
            return new Fetched.Page(
                    asked,
                    at,
                    given.bytes(),
                    given.type().map(type -> String.valueOf(type.getMimeType()).toLowerCase(Locale.ROOT)),
                    given.type().flatMap(type -> Optional.ofNullable(type.getParameter("charset"))),
                    new Validators(given.header("etag"), given.header("last-modified")),
                    when);
        }
        if (status == 304 && !validators.equals(Validators.NONE)) {
            return new Fetched.Unchanged(asked);
        }
        if (status == 429 || status == 503) {
            Optional<Duration> rest = given.header("retry-after").flatMap(value -> retryAfter(value, when));
            String until = rest.map(time -> ", and to come back in " + time.toSeconds() + " s")
                    .orElse("");
            return failed(asked, at, new Failure(Kind.BUSY, said + ": too busy" + until, rest));
        }
        if (status >= 500 || status == 408 || status == 425) {
            return failed(asked, at, Failure.of(Kind.SERVER, said));
        }
        return failed(asked, at, Failure.of(Kind.CLIENT, said + what(status)));
    }

    private static String what(int status) {
        return switch (status) {
            case 401, 407 -> ": one has to sign in";
            case 402 -> ": one has to pay";
            case 403 -> ": not for us";
            case 404 -> ": there is no such page";
            case 410 -> ": it is gone";
            case 451 -> ": not here, for reasons of law";
            default -> "";
        };
    }

    /** Seconds or a date, never less than nothing and never more than we bear; none where it is neither. */
    private Optional<Duration> retryAfter(String value, Instant now) {
        Optional<Duration> asked = value.strip().matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())))
                : Optional.ofNullable(DateUtils.parseStandardDate(value)).map(date -> Duration.between(now, date));
        return asked.map(time -> time.isNegative() ? Duration.ZERO : time)
                .map(time -> time.compareTo(limits.longestRest()) > 0 ? limits.longestRest() : time);
    }

    private static boolean isRedirection(Answer.Given given) {
        return given.header("location").isPresent()
                && switch (given.status()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }

    private static Answer refused(String reason) {
        return new Answer.None(Failure.of(Kind.REFUSED, reason));
    }

    /** What failed at another address than was asked for says so. */
    private static Fetched failed(Address asked, Address at, Failure failure) {
        return at.equals(asked)
                ? failed(asked, failure)
                : failed(
                        asked,
                        new Failure(
                                failure.kind(),
                                "is redirected to " + at + ", and " + failure.reason(),
                                failure.retryAfter()));
    }

    private static Fetched failed(Address asked, Failure failure) {
        return new Fetched.Failed(asked, failure);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
