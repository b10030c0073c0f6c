package id.kawat.record;

import id.kawat.coding.Coding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the feeds that are followed, and which of the pages they name have been read. A page is written down in the step
 * that writes down how its feed was last seen, and marked as read in the step that keeps its article. So a program that is killed at
 * whatever moment neither forgets a page nor reads one twice; nor do two that follow the same feeds.
 */
public final class Watching {
    private static final String FEED =
            "SELECT address, etag, last_modified, stamp, answered, next_poll, failures FROM watched_feed";
    private static final String PAGE =
            "SELECT address, feed, entry, tries, etag, last_modified, article FROM watched_page";

    private final FactRecord record;
    private final Answers answers;

    Watching(FactRecord record, Answers answers) {
        this.record = record;
        this.answers = answers;
    }

    /** All feeds that were ever asked, by address. */
    public SortedMap<String, WatchedFeed> feeds() {
        SortedMap<String, WatchedFeed> feeds = new TreeMap<>();
        answers.ask("looking up feeds", FEED, List.of(), Watching::feed)
                .forEach(feed -> feeds.put(feed.address(), feed));
        return feeds;
    }

    /**
     * Writes down how a feed was seen and the pages it named, both or neither. A page that has changed since it was read waits anew.
     *
     * @param root address of the feed that the user follows: this one, or the index that named it
     * @param again a page is not asked for again sooner than this after it was read
     */
    public WatchedPage.Count named(
            WatchedFeed feed, String root, List<WatchedPage.Named> pages, Instant now, Duration again) {
        return Transactions.run(answers, "writing down what " + feed.address() + " names", () -> {
            put(feed);
            int fresh = 0;
            int changed = 0;
            try (Naming naming = new Naming(feed.address(), root, now, again)) {
                for (WatchedPage.Named page : pages) {
                    switch (naming.name(page)) {
                        case FRESH -> fresh++;
                        case CHANGED -> changed++;
                        case KNOWN -> {}
                    }
                }
            }
            return new WatchedPage.Count(fresh, changed);
        });
    }

    /** Writes down how a feed was seen that named nothing: it is unchanged, or failed. */
    public void seen(WatchedFeed feed) {
        Transactions.run(answers, "writing down how " + feed.address() + " was seen", () -> {
            put(feed);
            return feed;
        });
    }

    /**
     * Pages of a feed that wait and may be asked for, in the order in which they were named.
     *
     * @param triedOnly those alone that were tried in vain before
     */
    public List<WatchedPage> waiting(String feed, Instant now, boolean triedOnly, int atMost) {
        return answers.ask(
                "looking for pages of " + feed + " to be read",
                PAGE + " WHERE state = 'waiting' AND feed = ? AND next_try <= ?" + (triedOnly ? " AND tries > 0" : "")
                        + " ORDER BY key LIMIT " + atMost,
                List.of(feed, text(now)),
                Watching::page);
    }

    /** The pages of a feed that wait. */
    public WatchedPage.Waiting waiting(String feed) {
        return answers.ask(
                        "counting pages of " + feed + " to be read",
                        "SELECT count(*), min(CASE WHEN tries > 0 THEN next_try END) FROM watched_page"
                                + " WHERE state = 'waiting' AND feed = ?",
                        List.of(feed),
                        row -> new WatchedPage.Waiting(row.getInt(1), instant(row.getString(2))))
                .getFirst();
    }

    /**
     * Keeps the article that was read at a page and marks the page as read, both or neither.
     *
     * @param etag for the next time that it is asked for
     * @param lastModified likewise
     * @return what became of the article; empty where another program has read the page meanwhile, and nothing was kept
     * @throws RefusedCodingException where the coding does not hold together; nothing was written
     */
    public Optional<Kept> read(
            WatchedPage page,
            Coding coding,
            String coder,
            Optional<String> etag,
            Optional<String> lastModified,
            Instant now) {
        Intake.Checked article =
                new Intake.Checked(coding.article(), coder, CodingCheck.rows(coding), Optional.of(now));
        return record.write(List.of(article), () -> {
                    try (PreparedStatement mark = answers.connection()
                            .prepareStatement(
                                    "UPDATE watched_page SET state = 'read', entry = NULL, tries = 0, reason = NULL,"
                                            + " etag = ?, last_modified = ?, read_at = ?, article = ?"
                                            + " WHERE address = ? AND state = 'waiting'")) {
                        mark.setString(1, etag.orElse(null));
                        mark.setString(2, lastModified.orElse(null));
                        mark.setString(3, text(now));
                        mark.setString(4, coding.article().id());
                        mark.setString(5, page.address());
                        return mark.executeUpdate() == 1;
                    }
                })
                .map(List::getFirst);
    }

    /** A page that was to be read again is as it was. */
    public void unchanged(WatchedPage page, Instant now) {
        update(
                "marking " + page.address() + " as unchanged",
                "UPDATE watched_page SET state = 'read', entry = NULL, tries = 0, reason = NULL, read_at = ?"
                        + " WHERE address = ? AND state = 'waiting'",
                text(now),
                page.address());
    }

    /** There is no article to be had at a page: it is let be until a feed says that it has changed. */
    public void failed(WatchedPage page, String reason) {
        update(
                "marking " + page.address() + " as failed",
                "UPDATE watched_page SET state = 'failed', entry = NULL, tries = tries + 1, reason = ?"
                        + " WHERE address = ? AND state = 'waiting'",
                reason,
                page.address());
    }

    /** A page failed that may do better later. */
    public void later(WatchedPage page, String reason, Instant nextTry) {
        update(
                "putting off " + page.address(),
                "UPDATE watched_page SET tries = tries + 1, reason = ?, next_try = ? WHERE address = ? AND state ="
                        + " 'waiting'",
                reason,
                text(nextTry),
                page.address());
    }

    /** A host is to be left alone: whatever waits there waits until then at least. */
    public void rest(String host, Instant until) {
        update(
                "letting " + host + " rest",
                "UPDATE watched_page SET next_try = ? WHERE state = 'waiting' AND host = ? AND next_try < ?",
                text(until),
                host,
                text(until));
    }

    private void update(String doing, String sql, Object... values) {
        Transactions.run(answers, doing, () -> {
            try (PreparedStatement statement = answers.connection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private void put(WatchedFeed feed) throws SQLException {
        try (PreparedStatement put = answers.connection()
                .prepareStatement(
                        "INSERT INTO watched_feed (address, etag, last_modified, stamp, answered, next_poll, failures)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                                + " last_modified = excluded.last_modified, stamp = excluded.stamp, answered ="
                                + " excluded.answered, next_poll = excluded.next_poll, failures = excluded.failures")) {
            put.setString(1, feed.address());
            put.setString(2, feed.etag().orElse(null));
            put.setString(3, feed.lastModified().orElse(null));
            put.setString(4, feed.stamp().orElse(null));
            put.setString(5, feed.answered().map(Watching::text).orElse(null));
            put.setString(6, text(feed.nextPoll()));
            put.setInt(7, feed.failures());
            put.executeUpdate();
        }
    }

    /** How a page stands that a feed names. */
    private enum Standing {
        FRESH,
        CHANGED,
        KNOWN
    }

    /** Writes down the pages of one feed, its statements prepared once. */
    private final class Naming implements AutoCloseable {
        private final String feed;
        private final String root;
        private final Instant now;
        private final Duration again;
        private final PreparedStatement find;
        private final PreparedStatement put;
        private final PreparedStatement wait;
        private final PreparedStatement findStamp;
        private final PreparedStatement stamp;

        Naming(String feed, String root, Instant now, Duration again) throws SQLException {
            this.feed = feed;
            this.root = root;
            this.now = now;
            this.again = again;
            find = prepared("SELECT key, state, read_at FROM watched_page WHERE address = ?");
            put = prepared("INSERT INTO watched_page (address, host, feed, state, entry, tries, next_try)"
                    + " VALUES (?, ?, ?, 'waiting', ?, 0, ?) RETURNING key");
            wait = prepared(
                    "UPDATE watched_page SET state = 'waiting', entry = ?, tries = 0, next_try = ? WHERE key = ?");
            findStamp = prepared("SELECT stamp FROM watched_stamp WHERE page = ? AND feed = ?");
            stamp = prepared("INSERT INTO watched_stamp (page, feed, stamp) VALUES (?, ?, ?)"
                    + " ON CONFLICT (page, feed) DO UPDATE SET stamp = excluded.stamp");
        }

        private PreparedStatement prepared(String sql) throws SQLException {
            return answers.connection().prepareStatement(sql);
        }

        private record Page(long key, String state, Optional<Instant> readAt) {}

        Standing name(WatchedPage.Named page) throws SQLException {
            Optional<Page> known = find(page.address());
            if (known.isEmpty()) {
                stamp(fresh(page), page.stamp());
                return Standing.FRESH;
            }
            long key = known.get().key();
            Optional<String> before = stamp(key);
            if (before.equals(Optional.of(page.stamp()))) {
                return Standing.KNOWN;
            }
            stamp(key, page.stamp());
            if (before.isEmpty() || known.get().state().equals("waiting")) {
                // Another feed named it first, or it has yet to be read anyhow.
                return Standing.KNOWN;
            }
            Instant soonest = known.get().readAt().map(read -> read.plus(again)).orElse(now);
            wait.setString(1, page.entry());
            wait.setString(2, text(soonest.isAfter(now) ? soonest : now));
            wait.setLong(3, key);
            wait.executeUpdate();
            return Standing.CHANGED;
        }

        private long fresh(WatchedPage.Named page) throws SQLException {
            put.setString(1, page.address());
            put.setString(2, page.host());
            put.setString(3, root);
            put.setString(4, page.entry());
            put.setString(5, text(now));
            try (ResultSet row = put.executeQuery()) {
                row.next();
                long key = row.getLong(1);
                // SQLite is done with the statement only when its answer is at its end.
                row.next();
                return key;
            }
        }

        private Optional<Page> find(String address) throws SQLException {
            find.setString(1, address);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new Page(row.getLong(1), row.getString(2), instant(row.getString(3))))
                        : Optional.empty();
            }
        }

        private Optional<String> stamp(long page) throws SQLException {
            findStamp.setLong(1, page);
            findStamp.setString(2, feed);
            try (ResultSet row = findStamp.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }

        private void stamp(long page, String said) throws SQLException {
            stamp.setLong(1, page);
            stamp.setString(2, feed);
            stamp.setString(3, said);
            stamp.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : List.of(find, put, wait, findStamp, stamp)) {
                statement.close();
            }
        }
    }

    private static WatchedFeed feed(ResultSet row) throws SQLException {
        return new WatchedFeed(
                row.getString("address"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                Optional.ofNullable(row.getString("stamp")),
                instant(row.getString("answered")),
                Instant.parse(row.getString("next_poll")),
                row.getInt("failures"));
    }

    private static WatchedPage page(ResultSet row) throws SQLException {
        return new WatchedPage(
                row.getString("address"),
                row.getString("feed"),
                row.getString("entry"),
                row.getInt("tries"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                Optional.ofNullable(row.getString("article")));
    }

    private static Optional<Instant> instant(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    /** Whole seconds, so that later is greater as text, too. */
    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
