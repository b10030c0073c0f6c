package id.kawat.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import id.kawat.source.Problem;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Limits;
import id.kawat.sources.web.Resolver;
import id.kawat.sources.web.Sleeper;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatcherTest {
    private static final ArticleReader READER = ArticleReader.load();

    /** Goes on when somebody sleeps, and not else. */
    private static final class Time implements InstantSource, Sleeper {
        private Instant now = Instant.parse("2026-03-02T07:00:00Z");

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public synchronized void sleep(Duration duration) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            now = now.plus(duration);
        }
    }

    @TempDir
    private Path folder;

    private final Time time = new Time();
    private final Metrics metrics = new Metrics();
    private final List<String> lines = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Journal journal = new Journal() {
        @Override
        public void cycle(Cycle cycle) {
            lines.add(cycle.toString());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.toString());
        }
    };

    private NewsServer server;
    private Fetcher fetcher;
    private FactRecord record;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        fetcher = new Fetcher(Limits.USUAL, "Kawat-Test/1", Resolver.system(), time, time);
        record = FactRecord.open(folder.resolve("kawat.db"));
    }

    @AfterEach
    void stop() {
        record.close();
        fetcher.close();
        server.close();
    }

    /** @param keys further ones of the feed */
    private Watcher watcher(String feed, String... keys) throws FeedListException {
        FeedList list = FeedListReader.read("feeds.toml", """
            interval = "10m"
            again = "0s"
            [[feed]]
            url = "%s"
            allow-private = true
            %s
            """.formatted(server.at(feed), String.join("\n", keys)));
        return new Watcher(
                list,
                fetcher,
                record,
                READER::read,
                article -> new Coding(article, List.of()),
                "1",
                time,
                time,
                journal,
                metrics);
    }

    private void rss(String day, int... articles) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Warta</title>");
        for (int article : articles) {
            feed.append("<item><title>Berita ")
                    .append(article)
                    .append("</title><link>")
                    .append(server.at("/" + article))
                    .append("</link><pubDate>")
                    .append(day)
                    .append(" Mar 2026 06:00:00 +0700</pubDate></item>");
        }
        byte[] bytes = feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + java.util.Arrays.hashCode(bytes) + "\"";
        server.on("/rss", exchange -> NewsServer.sendsVersion(exchange, etag, "application/rss+xml", bytes));
    }

    private static String story(String words) {
        return "<p>Lima - Menteri Luar Negeri Peru bertemu Menteri Luar Negeri Kenya di Lima pada Senin untuk membahas"
                + " kerja sama perikanan kedua negara, " + words
                + ".</p><p>Keduanya sepakat melanjutkan pembicaraan itu tahun"
                + " depan di Nairobi, kata juru bicara kementerian kepada para wartawan sesudah pertemuan.</p>";
    }

    private void page(int article, String words) {
        server.on(
                "/" + article,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html lang='id'><body><article><h1>Menteri Peru bertemu menteri Kenya</h1>"
                        + story(words) + "</article></body></html>");
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        record.read(Scope.ALL, kept -> texts.add(kept.article().text()));
        return texts;
    }

    @Test
    void newArticlesAreReadOnceAndAFeedThatIsAsItWasSendsNothing() throws Exception {
        rss("2", 1, 2);
        page(1, "kata sumber pertama");
        page(2, "kata sumber kedua");
        Watcher watcher = watcher("/rss", "outlet = \"Warta Rawa\"");
        watcher.run(2);
        rss("2", 3, 2, 1);
        page(3, "kata sumber ketiga");
        time.sleep(Duration.ofMinutes(10));
        watcher.run(1);
        assertThat(server.asked()).containsExactly("/rss", "/1", "/2", "/rss", "/rss", "/3");
        assertThat(texts()).hasSize(3);
        assertThat(lines.get(0))
                .isEqualTo(
                        "2026-03-02T07:00:00Z cycle 1: 1 feed asked, 0 unchanged; 2 articles new, 0 changed, 0 facts;"
                                + " 0 failed; 0 pages wait; next 2026-03-02T07:10:00Z");
        assertThat(lines.get(1)).contains("cycle 2: 1 feed asked, 1 unchanged; 0 articles new");
        assertThat(lines.get(2)).contains("1 article new");
        record.read(Scope.ALL, kept -> {
            assertThat(kept.article().outlet()).contains("Warta Rawa");
            // The reader of articles spells addresses its own way, so that twins are one.
            assertThat(kept.article().url().orElse("")).contains(server.at("/").substring("http".length()));
            assertThat(kept.article().published().orElseThrow()).hasToString("2026-03-02");
        });
    }

    @Test
    void whoStartsAgainGoesOnWhereTheLastOneStopped() throws Exception {
        rss("2", 1, 2, 3);
        page(1, "kata sumber pertama");
        page(2, "kata sumber kedua");
        page(3, "kata sumber ketiga");
        watcher("/rss", "most = 2").run(1);
        assertThat(lines.getLast()).contains("2 articles new").contains("1 page waits");
        watcher("/rss", "most = 2").run(1);
        assertThat(server.asked()).containsExactly("/rss", "/1", "/2", "/3");
    }

    @Test
    void anArticleThatTheFeedSaysHasChangedIsReadAgain() throws Exception {
        rss("2", 1, 2);
        page(1, "kata sumber pertama");
        server.on(
                "/2",
                exchange -> NewsServer.sendsVersion(
                        exchange,
                        "\"v1\"",
                        "text/html",
                        ("<html><body><article>" + story("tetap") + "</article></body></html>")
                                .getBytes(StandardCharsets.UTF_8)));
        Watcher watcher = watcher("/rss");
        watcher.run(1);
        rss("3", 1, 2);
        page(1, "kata sumber pertama yang meralat ucapannya");
        time.sleep(Duration.ofMinutes(10));
        watcher.run(1);
        assertThat(lines.getLast()).contains("0 articles new, 1 changed, 1 as before");
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("meralat"));
    }

    @Test
    void aPageThatCannotBeHadNowIsTriedAgainEverMoreRarelyAndInTheEndLetBe() throws Exception {
        rss("2", 1, 2);
        server.on("/1", exchange -> NewsServer.says(exchange, 500));
        server.on("/2", exchange -> NewsServer.says(exchange, 404));
        Watcher watcher = watcher("/rss");
        Instant began = time.instant();
        watcher.run(12);
        page(1, "kata sumber pertama");
        while (Duration.between(began, time.instant()).toHours() < 48) {
            watcher.run(5);
        }
        assertThat(texts()).hasSize(1);
        assertThat(server.asked().stream().filter("/2"::equals)).hasSize(6);
        assertThat(server.asked().stream().filter("/1"::equals).count()).isBetween(3L, 12L);
        assertThat(problems).contains(server.at("/2") + ": the server says 404: there is no such page");
        assertThat(lines.getLast()).contains("; 0 failed; 0 pages wait;");
    }

    @Test
    void aHostThatAsksForPeaceIsLeftAloneForAsLong() throws Exception {
        rss("2", 1, 2, 3);
        server.on("/1", exchange -> NewsServer.says(exchange, 429, "Retry-After: 3600"));
        page(2, "kata sumber kedua");
        page(3, "kata sumber ketiga");
        Watcher watcher = watcher("/rss");
        Instant began = time.instant();
        watcher.run(1);
        assertThat(server.asked()).containsExactly("/rss", "/1");
        page(1, "kata sumber pertama");
        watcher.run(1);
        // Nobody asks before the hour is over; then the feed and all that waits.
        assertThat(lines.getFirst()).endsWith("; next 2026-03-02T08:00:02Z");
        assertThat(server.asked()).containsExactly("/rss", "/1");
        time.sleep(Duration.ofHours(1));
        watcher.run(1);
        assertThat(texts()).hasSize(3);
        assertThat(Duration.between(began, time.instant())).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void ofAnIndexOnlyTheSitemapsThatHaveChangedAreAskedAgain() throws Exception {
        String index = "<sitemapindex><sitemap><loc>%s</loc><lastmod>%s</lastmod></sitemap><sitemap><loc>%s</loc>"
                + "<lastmod>2026-03-01</lastmod></sitemap><sitemap><loc>%s</loc><lastmod>2019-01-01</lastmod></sitemap></sitemapindex>";
        server.on(
                "/peta",
                "text/xml",
                index.formatted(server.at("/a"), "2026-03-01", server.at("/b"), server.at("/tua")));
        server.on("/a", "text/xml", "<urlset><url><loc>/1</loc></url></urlset>");
        server.on("/b", "text/xml", "<urlset><url><loc>/2</loc></url></urlset>");
        page(1, "kata sumber pertama");
        page(2, "kata sumber kedua");
        page(3, "kata sumber ketiga");
        Watcher watcher = watcher("/peta", "since = 2026-01-01");
        watcher.run(1);
        assertThat(server.asked()).containsExactlyInAnyOrder("/peta", "/a", "/b", "/1", "/2");
        server.on(
                "/peta",
                "text/xml",
                index.formatted(server.at("/a"), "2026-03-02", server.at("/b"), server.at("/tua")));
        server.on("/a", "text/xml", "<urlset><url><loc>/3</loc></url><url><loc>/1</loc></url></urlset>");
        time.sleep(Duration.ofMinutes(10));
        watcher.run(1);
        assertThat(server.asked().subList(5, server.asked().size())).containsExactly("/peta", "/a", "/3");
    }

    @Test
    void theStoryMayBeTakenFromTheFeedItself() throws Exception {
        server.on(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0'"
                        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Warta</title><item><title>Menteri"
                        + " Peru bertemu menteri Kenya</title><link>/1</link>"
                        + "<content:encoded><![CDATA[" + story("kata umpan")
                        + "]]></content:encoded></item></channel></rss>");
        watcher("/rss", "story = \"feed\"").run(1);
        assertThat(server.asked()).containsExactly("/rss");
        assertThat(texts())
                .singleElement()
                .asString()
                .contains("Menteri Peru bertemu menteri Kenya")
                .contains("kata umpan");
    }

    @Test
    void aFeedThatBreaksIsNamedAndAskedAgainInTime() throws Exception {
        server.on("/rss", "text/html", "<html><body>Sedang dalam perbaikan</body></html>");
        Watcher watcher = watcher("/rss");
        watcher.run(1);
        assertThat(problems)
                .containsExactly(server.at("/rss") + ": is neither a feed nor a sitemap (sent as text/html)");
        assertThat(lines.getFirst()).contains("1 failed (1 not-a-feed)");
        rss("2", 1);
        page(1, "kata sumber pertama");
        time.sleep(Duration.ofMinutes(10));
        watcher.run(1);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whoIsStoppedInTheMidstOfAnAnswerStopsAtOnceAndLosesNothing() throws Exception {
        rss("2", 1);
        CountDownLatch asked = new CountDownLatch(1);
        server.on("/1", _ -> {
            asked.countDown();
            Thread.sleep(60_000);
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Watcher watcher = watcher("/rss");
        Thread watching = Thread.ofPlatform().start(() -> {
            try {
                watcher.run(10);
            } catch (InterruptedException e) {
                thrown.set(e);
            }
        });
        asked.await();
        watching.interrupt();
        watching.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        page(1, "kata sumber pertama");
        watcher("/rss").run(1);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatItDoesIsCountedForPrometheus() throws Exception {
        rss("2", 1, 2);
        page(1, "kata sumber pertama");
        watcher("/rss").run(2);
        try (HTTPServer served = metrics.serve(0)) {
            String text = new String(
                    URI.create("http://127.0.0.1:" + served.getPort() + "/metrics")
                            .toURL()
                            .openStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            String feed = "feed=\"" + server.at("/rss") + "\"";
            assertThat(text)
                    .contains("kawat_articles_read_total{" + feed + ",version=\"new\"} 1.0")
                    .contains("kawat_failures_total{" + feed + ",kind=\"client\"} 2.0")
                    .contains("kawat_fetch_seconds_count{what=\"page\"} 3")
                    .contains("kawat_feed_last_success_timestamp_seconds{" + feed + "} ")
                    .contains("kawat_pages_waiting 1.0")
                    .contains("kawat_cycles_total 2.0");
        }
        assertThatThrownBy(() -> {
                    try (HTTPServer first = metrics.serve(0)) {
                        metrics.serve(first.getPort());
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
