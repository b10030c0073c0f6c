package id.kawat.watch;

import id.kawat.article.Article;
import id.kawat.article.Reading;
import id.kawat.coding.Coding;
import id.kawat.record.FactRecord;
import id.kawat.record.Kept;
import id.kawat.record.RefusedCodingException;
import id.kawat.record.WatchedFeed;
import id.kawat.record.WatchedPage;
import id.kawat.record.Watching;
import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.sources.feed.Feed;
import id.kawat.sources.feed.FeedEntry;
import id.kawat.sources.feed.FeedReader;
import id.kawat.sources.feed.NotAFeedException;
import id.kawat.sources.feed.Served;
import id.kawat.sources.web.Address;
import id.kawat.sources.web.Backoff;
import id.kawat.sources.web.Failure;
import id.kawat.sources.web.Fetched;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Sleeper;
import id.kawat.sources.web.Validators;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Follows feeds, cycle after cycle: asks those whose time has come, writes down the pages they name, reads the pages that wait, and sleeps
 * until there is something to do. What must outlive the program lies in the record ({@link Watching}).
 */
public final class Watcher {
    /** So often a page is asked for that its server cannot deliver just now: over some day and a half. */
    private static final int MOST_TRIES = 12;

    /** So often one that looks as if it will never do: a page may be named before it is there. Over half an hour. */
    private static final int MOST_TRIES_IN_VAIN = 6;

    /** Sitemaps of one index that are asked in one cycle; those that have changed last come first, the rest in the next. */
    private static final int MOST_FURTHER = 50;

    private static final int MOST_DEPTH = 3;
    private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));
    private static final Duration SHORTEST_SLEEP = Duration.ofSeconds(1);

    private final FeedList list;
    private final Fetcher fetcher;
    private final Watching watching;
    private final Function<Document, Reading> reader;
    private final Function<Article, Coding> coder;
    private final String coderVersion;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Journal journal;
    private final Metrics metrics;
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();
    private long cycles;

    /**
     * @param record for this watcher alone, as it is for one thread at a time
     * @param coderVersion kept beside what the coder reads
     */
    public Watcher(
            FeedList list,
            Fetcher fetcher,
            FactRecord record,
            Function<Document, Reading> reader,
            Function<Article, Coding> coder,
            String coderVersion,
            InstantSource clock,
            Sleeper sleeper,
            Journal journal,
            Metrics metrics) {
        this.list = list;
        this.fetcher = fetcher;
        this.watching = record.watching();
        this.reader = reader;
        this.coder = coder;
        this.coderVersion = coderVersion;
        this.clock = clock;
        this.sleeper = sleeper;
        this.journal = journal;
        this.metrics = metrics;
    }

    /**
     * So many cycles, with the wait for the next between them and none after the last.
     *
     * @throws InterruptedException where it was stopped; what was read until then is in the record, what was not waits
     */
    public void run(long most) throws InterruptedException {
        for (long done = 0; done < most; done++) {
            Instant next = cycle().next().orElseThrow();
            if (done + 1 < most) {
                Duration left = Duration.between(clock.instant(), next);
                sleeper.sleep(left.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : left);
            }
        }
    }

    /** Asks and reads all whose time has come. */
    Cycle cycle() throws InterruptedException {
        Cycle cycle = new Cycle(++cycles, clock.instant());
        Set<String> asked = poll(cycle);
        read(cycle, asked);
        int waiting = list.feeds().stream()
                .mapToInt(feed -> watching.waiting(feed.key()).pages())
                .sum();
        cycle.ended(waiting, next());
        metrics.cycle(waiting);
        journal.cycle(cycle);
        return cycle;
    }

    private Instant next() {
        Map<String, WatchedFeed> feeds = watching.feeds();
        return list.feeds().stream()
                .flatMap(followed -> {
                    Instant poll = Optional.ofNullable(feeds.get(followed.key()))
                            .map(WatchedFeed::nextPoll)
                            .orElse(Instant.EPOCH);
                    Instant rested = resting.getOrDefault(followed.address().host(), Instant.EPOCH);
                    return Stream.concat(
                            Stream.of(poll.isAfter(rested) ? poll : rested),
                            watching.waiting(followed.key()).nextTry().stream());
                })
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    // Feeds

    /** A feed or sitemap to be asked, on behalf of one that the user follows. */
    private record Poll(Followed root, Address address, WatchedFeed before, Optional<String> stamp, int depth) {}

    /** What came of it. */
    private sealed interface Polled {
        record Named(Poll poll, Feed feed, Validators validators) implements Polled {}

        record Unchanged(Poll poll) implements Polled {}

        record Failed(Poll poll, Failure failure) implements Polled {}

        /** Its host is to be left alone for now. */
        record Rested() implements Polled {}
    }

    /** Keys of the followed feeds that were asked. */
    private Set<String> poll(Cycle cycle) throws InterruptedException {
        Map<String, WatchedFeed> before = watching.feeds();
        Set<String> asked = new HashSet<>();
        Set<Address> been = new HashSet<>();
        List<Poll> due = new ArrayList<>();
        for (Followed followed : list.feeds()) {
            WatchedFeed feed = before.getOrDefault(followed.key(), WatchedFeed.unasked(followed.key()));
            been.add(followed.address());
            if (!feed.nextPoll().isAfter(clock.instant())) {
                due.add(new Poll(followed, followed.address(), feed, Optional.empty(), 0));
                asked.add(followed.key());
            }
        }
        while (!due.isEmpty()) {
            List<Poll> further = new ArrayList<>();
            Lanes.run(due, poll -> poll.address().host(), this::ask, polled -> {
                switch (polled) {
                    case Polled.Named named -> further.addAll(named(named, before, been, cycle));
                    case Polled.Unchanged(Poll poll) -> unchanged(poll, cycle);
                    case Polled.Failed(Poll poll, Failure failure) -> failed(poll, failure, cycle);
                    case Polled.Rested _ -> {}
                }
            });
            due = further;
        }
        return asked;
    }

    private Polled ask(Poll poll) throws InterruptedException {
        if (isResting(poll.address().host())) {
            return new Polled.Rested();
        }
        Validators validators =
                new Validators(poll.before().etag(), poll.before().lastModified());
        return switch (timed(
                "feed",
                () -> fetcher.fetch(poll.address(), validators, poll.root().reach()))) {
            case Fetched.Unchanged _ -> new Polled.Unchanged(poll);
            case Fetched.Failed(Address _, Failure failure) -> {
                rest(poll.address().host(), failure, poll.before().failures() + 1);
                yield new Polled.Failed(poll, failure);
            }
            case Fetched.Page page -> {
                try {
                    Feed feed = FeedReader.read(page.bytes(), Optional.of(page.at()));
                    yield new Polled.Named(poll, feed, page.validators());
                } catch (NotAFeedException e) {
                    String sent =
                            page.type().map(type -> " (sent as " + type + ")").orElse("");
                    yield new Polled.Failed(poll, Failure.of(Failure.Kind.NOT_A_FEED, e.getMessage() + sent));
                }
            }
        };
    }

    private List<Poll> named(Polled.Named named, Map<String, WatchedFeed> before, Set<Address> been, Cycle cycle) {
        Poll poll = named.poll();
        Followed root = poll.root();
        Instant now = clock.instant();
        named.feed()
                .remarks()
                .forEach(remark -> journal.problem(Problem.of(poll.address().toString(), remark)));
        List<WatchedPage.Named> pages = new ArrayList<>();
        for (FeedEntry entry : named.feed().entries()) {
            boolean tooOld = root.since().isPresent()
                    && entry.day()
                            .filter(day -> day.isBefore(root.since().get()))
                            .isPresent();
            if (!tooOld && entry.address().isPresent()) {
                pages.add(page(root, entry, entry.address().get()));
            }
        }
        // An index is asked for whole each time: it may be as it was while the sitemaps it names are not. So is what
        // broke off.
        boolean settled = named.feed().further().isEmpty() && named.feed().whole();
        Validators validators = settled ? named.validators() : Validators.NONE;
        WatchedFeed seen =
                poll.before().answered(validators.etag(), validators.lastModified(), now, now.plus(root.interval()));
        watching.named(poll.stamp().map(seen::withStamp).orElse(seen), root.key(), pages, now, list.again());
        cycle.polled(false);
        metrics.answered(root.key(), now);
        return poll.depth() >= MOST_DEPTH ? List.of() : further(named, before, been, now);
    }

    private static WatchedPage.Named page(Followed root, FeedEntry entry, Address address) {
        Known known = root.outlet().map(entry.known()::withOutlet).orElse(entry.known());
        Optional<FeedEntry.Story> story = root.story() == Followed.Story.FEED ? entry.story() : Optional.empty();
        return new WatchedPage.Named(address.key(), address.host(), entry.stamp(), new EntryJson(known, story).line());
    }

    /** The sitemaps of an index that have changed, or of which it does not say and whose time has come. */
    private List<Poll> further(Polled.Named named, Map<String, WatchedFeed> before, Set<Address> been, Instant now) {
        Poll poll = named.poll();
        return named.feed().further().stream()
                .filter(next -> !isBefore(next.stamp(), poll.root()))
                .filter(next -> {
                    WatchedFeed last = before.get(next.address().toString());
                    return last == null
                            || (next.stamp().isEmpty() || last.failures() > 0
                                    ? !last.nextPoll().isAfter(now)
                                    : !last.stamp().equals(Optional.of(next.stamp())));
                })
                .sorted(Comparator.comparing(Feed.Further::stamp).reversed())
                .filter(next -> been.add(next.address()))
                .limit(MOST_FURTHER)
                .map(next -> new Poll(
                        poll.root(),
                        next.address(),
                        before.getOrDefault(
                                next.address().toString(),
                                WatchedFeed.unasked(next.address().toString())),
                        Optional.of(next.stamp()).filter(stamp -> !stamp.isEmpty()),
                        poll.depth() + 1))
                .toList();
    }

    /** A stamp starts with its day where it is written as the standard has it. */
    private static boolean isBefore(String stamp, Followed root) {
        return root.since().isPresent()
                && stamp.matches("\\d{4}-\\d{2}-\\d{2}.*")
                && stamp.substring(0, 10).compareTo(root.since().get().toString()) < 0;
    }

    private void unchanged(Poll poll, Cycle cycle) {
        Instant now = clock.instant();
        WatchedFeed before = poll.before();
        WatchedFeed seen = before.answered(
                before.etag(), before.lastModified(), now, now.plus(poll.root().interval()));
        watching.seen(poll.stamp().map(seen::withStamp).orElse(seen));
        cycle.polled(true);
        metrics.unchanged(poll.root().key());
        metrics.answered(poll.root().key(), now);
    }

    private void failed(Poll poll, Failure failure, Cycle cycle) {
        Duration pause = pause(poll.address().host(), failure, poll.before().failures() + 1);
        // What will not pass by itself is looked at again at its usual time.
        Duration usual = poll.root().interval();
        Duration until = failure.kind().passing() || pause.compareTo(usual) > 0 ? pause : usual;
        watching.seen(poll.before().failed(clock.instant().plus(until)));
        cycle.polled(false);
        say(cycle, poll.root().key(), poll.address().toString(), failure);
    }

    // Pages

    private record Page(Followed followed, WatchedPage page, Address address) {
        static Page of(Followed followed, WatchedPage page) {
            return new Page(followed, page, Address.of(page.address()));
        }
    }

    private sealed interface Got {
        record Answer(Page page, Fetched fetched) implements Got {}

        /** The feed carried the article, so nobody was asked. */
        record Carried(Page page, FeedEntry.Story story, Known known) implements Got {}

        record Rested() implements Got {}
    }

    private void read(Cycle cycle, Set<String> asked) throws InterruptedException {
        List<Page> due = new ArrayList<>();
        Instant now = clock.instant();
        for (Followed followed : list.feeds()) {
            // After a start all that waits is taken up, else only what may be tried again.
            boolean triedOnly = cycles > 1 && !asked.contains(followed.key());
            watching.waiting(followed.key(), now, triedOnly, followed.most())
                    .forEach(page -> due.add(Page.of(followed, page)));
        }
        Lanes.run(due, page -> page.address().host(), this::get, got -> {
            switch (got) {
                case Got.Carried(Page page, FeedEntry.Story story, Known known) -> {
                    Known all = known.withUrl(page.address().key()).withFetched(clock.instant());
                    take(page, FeedEntry.document(page.page().address(), story, all), Validators.NONE, cycle);
                }
                case Got.Answer(Page page, Fetched.Page fetched) -> take(page, fetched, cycle);
                case Got.Answer(Page page, Fetched.Unchanged _) -> {
                    watching.unchanged(page.page(), clock.instant());
                    cycle.unchanged();
                    metrics.unchanged(page.followed().key());
                }
                case Got.Answer(Page page, Fetched.Failed(Address _, Failure failure)) -> failed(page, failure, cycle);
                case Got.Rested _ -> {}
            }
        });
    }

    private Got get(Page page) throws InterruptedException {
        EntryJson entry = EntryJson.read(page.page().entry());
        if (entry.story().isPresent()) {
            return new Got.Carried(page, entry.story().get(), entry.known());
        }
        if (isResting(page.address().host())) {
            return new Got.Rested();
        }
        Validators validators = new Validators(page.page().etag(), page.page().lastModified());
        Fetched fetched = timed(
                "page",
                () -> fetcher.fetch(page.address(), validators, page.followed().reach()));
        if (fetched instanceof Fetched.Failed(Address _, Failure failure)) {
            rest(page.address().host(), failure, page.page().tries() + 1);
        }
        return new Got.Answer(page, fetched);
    }

    private void take(Page page, Fetched.Page fetched, Cycle cycle) {
        Optional<Failure> objection = Served.objection(fetched);
        if (objection.isPresent()) {
            failed(page, objection.get(), cycle);
            return;
        }
        Known known = EntryJson.read(page.page().entry()).known();
        take(page, Served.document(fetched, known), fetched.validators(), cycle);
    }

    private void take(Page page, Document document, Validators validators, Cycle cycle) {
        Coding coding;
        try {
            Reading reading = reader.apply(document);
            if (reading.article().isEmpty()) {
                failed(page, noArticle(reading.problems().getLast().reason()), cycle);
                return;
            }
            reading.problems().forEach(journal::problem);
            coding = coder.apply(reading.article().get());
        } catch (RuntimeException | StackOverflowError e) {
            // A text nobody foresaw is one page's trouble and not the run's.
            failed(page, noArticle("could not be coded: " + e), cycle);
            return;
        }
        try {
            Optional<Kept> kept = watching.read(
                    page.page(), coding, coderVersion, validators.etag(), validators.lastModified(), clock.instant());
            if (kept.isEmpty() || kept.get() == Kept.UNCHANGED) {
                cycle.unchanged();
                return;
            }
            boolean before = page.page().article().isPresent();
            cycle.read(before, coding.facts().size());
            metrics.read(page.followed().key(), before, coding.facts().size());
        } catch (RefusedCodingException e) {
            failed(page, noArticle("was not kept: " + e.getMessage()), cycle);
        }
    }

    private static Failure noArticle(String reason) {
        return Failure.of(Failure.Kind.NO_ARTICLE, reason);
    }

    private void failed(Page page, Failure failure, Cycle cycle) {
        int tries = page.page().tries() + 1;
        boolean hosts = isHosts(failure.kind());
        if (tries < mostTries(failure.kind())) {
            Instant next = clock.instant().plus(pause(page.address().host(), failure, tries));
            watching.later(page.page(), failure.reason(), next);
            if (hosts) {
                watching.rest(page.address().host(), next);
            }
        } else {
            watching.failed(page.page(), failure.reason());
        }
        say(cycle, page.followed().key(), page.page().address(), failure);
    }

    private static int mostTries(Failure.Kind kind) {
        return switch (kind) {
            case REFUSED, ROBOTS, NO_ARTICLE -> 1;
            case CLIENT, REDIRECT, TOO_LARGE, ENCODING, CONTENT_TYPE, NOT_A_FEED -> MOST_TRIES_IN_VAIN;
            case TIMEOUT, SERVER, CUT_OFF -> MOST_TRIES;
            case BUSY, UNREACHABLE, ROBOTS_UNKNOWN -> Integer.MAX_VALUE;
        };
    }

    // Both

    private void say(Cycle cycle, String feed, String path, Failure failure) {
        cycle.failed(failure.kind());
        metrics.failed(feed, failure.kind());
        journal.problem(Problem.of(path, failure.reason()));
    }

    /** Failures that say something of the whole host, not of one page: whoever is so left in peace until it may be asked again. */
    private static boolean isHosts(Failure.Kind kind) {
        return switch (kind) {
            case BUSY, UNREACHABLE, ROBOTS_UNKNOWN -> true;
            case REFUSED,
                    ROBOTS,
                    TIMEOUT,
                    SERVER,
                    CLIENT,
                    REDIRECT,
                    TOO_LARGE,
                    CUT_OFF,
                    ENCODING,
                    CONTENT_TYPE,
                    NOT_A_FEED,
                    NO_ARTICLE -> false;
        };
    }

    private void rest(String host, Failure failure, int failures) {
        if (isHosts(failure.kind())) {
            resting.merge(
                    host,
                    clock.instant().plus(pause(host, failure, failures)),
                    (before, until) -> before.isAfter(until) ? before : until);
        }
    }

    private boolean isResting(String host) {
        Instant until = resting.get(host);
        return until != null && until.isAfter(clock.instant());
    }

    /** As long as the server asks for, and at least as long as its failures so far have earned it. */
    private static Duration pause(String host, Failure failure, int failures) {
        Duration earned = BACKOFF.after(host, failures);
        return failure.retryAfter().filter(asked -> asked.compareTo(earned) > 0).orElse(earned);
    }

    private interface Fetch {
        Fetched fetch() throws InterruptedException;
    }

    private Fetched timed(String what, Fetch fetch) throws InterruptedException {
        Instant began = clock.instant();
        Fetched fetched = fetch.fetch();
        metrics.fetched(what, Duration.between(began, clock.instant()));
        return fetched;
    }
}
