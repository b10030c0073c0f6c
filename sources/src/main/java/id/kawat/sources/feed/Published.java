package id.kawat.sources.feed;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.source.Remote;
import id.kawat.source.Skipped;
import id.kawat.sources.web.Address;
import id.kawat.sources.web.Backoff;
import id.kawat.sources.web.Failure;
import id.kawat.sources.web.Fetched;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Reach;
import id.kawat.sources.web.Sleeper;
import id.kawat.sources.web.Validators;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is published at an address: a page; or a feed or sitemap, and the pages it names in their order, up to so many. One page is asked
 * for when the one before it has been handed over. What fails for now is tried again, a little later and not for ever.
 */
public final class Published implements Remote {
    private static final int TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(4), Duration.ofSeconds(30));
    /** An index of sitemaps may name so many that one would never end. */
    private static final int MOST_FEEDS = 1000;

    private final Supplier<Fetcher> fetcher;
    private final ContentReader contents;
    private final Sleeper sleeper;
    private final Reach reach;
    private final int most;

    /**
     * @param fetcher asked for when the first address is read, and for each again
     * @param contents opens what is neither a page nor a feed: a PDF, an archive
     * @param most pages of one feed, those of the sitemaps in an index taken together
     */
    public Published(Supplier<Fetcher> fetcher, ContentReader contents, Sleeper sleeper, Reach reach, int most) {
        this.fetcher = fetcher;
        this.contents = contents;
        this.sleeper = sleeper;
        this.reach = reach;
        this.most = most;
    }

    @Override
    public boolean reads(String name) {
        return Address.looksLike(name);
    }

    @Override
    public Stream<Found> read(String name) {
        Address address;
        try {
            address = Address.of(name);
        } catch (IllegalArgumentException e) {
            return Stream.of(Problem.of(name, String.valueOf(e.getMessage())));
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(name, address), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** From the address that was named to the pages it leads to. */
    private final class Walk implements Iterator<Found> {
        private final String name;
        private final Deque<Address> feeds = new ArrayDeque<>();
        private final Deque<FeedEntry> entries = new ArrayDeque<>();
        private final Deque<Found> ready = new ArrayDeque<>();
        private Iterator<Found> inside = Collections.emptyIterator();
        private final Set<Address> seen = new HashSet<>();
        private final Set<String> pages = new HashSet<>();
        private @Nullable Address first;
        private boolean capped;

        Walk(String name, Address first) {
            this.name = name;
            this.first = first;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty()) {
                if (inside.hasNext()) {
                    ready.add(inside.next());
                } else if (first != null) {
                    Address address = first;
                    first = null;
                    seen.add(address);
                    open(address, true);
                } else if (!entries.isEmpty()) {
                    page(entries.removeFirst());
                } else if (!feeds.isEmpty()) {
                    open(feeds.removeFirst(), false);
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Found next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.removeFirst();
        }

        private void open(Address address, boolean orPage) {
            String path = orPage ? name : address.toString();
            switch (patiently(address)) {
                case Fetched.Page page when FeedReader.kind(page.bytes()).isPresent() -> feed(page, path);
                case Fetched.Page page when orPage -> settled(page, Known.NOTHING, path);
                case Fetched.Page _ -> ready.add(Problem.of(path, "is neither a feed nor a sitemap"));
                case Fetched.Failed(Address _, Failure failure) -> ready.add(Problem.of(path, failure.reason()));
                case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was asked conditionally");
            }
        }

        private void feed(Fetched.Page page, String path) {
            try {
                Feed feed = FeedReader.read(page.bytes(), Optional.of(page.at()));
                feed.remarks().forEach(remark -> ready.add(Problem.of(path, remark)));
                entries.addAll(feed.entries());
                for (Feed.Further further : feed.further()) {
                    if (seen.size() < MOST_FEEDS && seen.add(further.address())) {
                        feeds.add(further.address());
                    }
                }
                if (feed.entries().isEmpty() && feed.further().isEmpty()) {
                    ready.add(new Skipped(path, "names no pages"));
                }
            } catch (NotAFeedException e) {
                ready.add(Problem.of(path, e.getMessage()));
            }
        }

        private void page(FeedEntry entry) {
            if (entry.address().isEmpty()) {
                return;
            }
            Address address = entry.address().get();
            if (pages.contains(address.key())) {
                return;
            }
            if (pages.size() >= most) {
                if (!capped) {
                    capped = true;
                    ready.add(new Skipped(name, "names more than " + most + " pages; --most reads more"));
                }
                entries.clear();
                feeds.clear();
                return;
            }
            pages.add(address.key());
            switch (patiently(address)) {
                case Fetched.Page page -> settled(page, entry.known(), address.toString());
                case Fetched.Failed(Address _, Failure failure) ->
                    ready.add(Problem.of(address.toString(), failure.reason()));
                case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was asked conditionally");
            }
        }

        /** A page as it is; of anything else what lies inside. */
        private void settled(Fetched.Page page, Known known, String path) {
            Optional<Failure> objection = Served.objection(page);
            if (objection.isEmpty()) {
                ready.add(Served.document(page, known));
            } else if (Served.isForEyesAndEars(page)) {
                ready.add(Problem.of(path, objection.get().reason()));
            } else {
                byte[] bytes = new byte[page.bytes().remaining()];
                page.bytes().get(bytes);
                String name = page.at().uri().getPath().replaceFirst(".*/", "");
                Known all = known.withUrl(page.at().key()).withFetched(page.when());
                inside = contents.read(new Content(path, name, new ByteArrayInputStream(bytes), all))
                        .iterator();
            }
        }
    }

    /** Tries again what may pass, as long as the server does not ask for more time than a person would wait. */
    private Fetched patiently(Address address) {
        try {
            for (int tried = 1; ; tried++) {
                Fetched answer = fetcher.get().fetch(address, Validators.NONE, reach);
                if (!(answer instanceof Fetched.Failed(Address _, Failure failure))
                        || !failure.kind().passing()
                        || failure.kind() == Failure.Kind.ROBOTS_UNKNOWN
                        || tried == TRIES) {
                    return answer;
                }
                Duration wait = failure.retryAfter().orElse(BACKOFF.after(address.host(), tried));
                if (wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
                sleeper.sleep(wait);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(address, Failure.of(Failure.Kind.TIMEOUT, "was not read: the run was stopped"));
        }
    }
}
