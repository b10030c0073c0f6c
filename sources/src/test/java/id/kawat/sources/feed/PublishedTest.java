package id.kawat.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.sources.Sources;
import id.kawat.sources.rows.RowMapping;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Limits;
import id.kawat.sources.web.OddServer;
import id.kawat.sources.web.Reach;
import id.kawat.sources.web.Resolver;
import id.kawat.sources.web.TestTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PublishedTest {
    private static final String PAGE = "<!DOCTYPE html><html><body><p>Peru dan Kenya bertemu.</p></body></html>";

    @TempDir
    private Path folder;

    private final TestTime time = new TestTime();
    private OddServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new OddServer();
        fetcher = new Fetcher(Limits.USUAL, "Kawat-Test/1", Resolver.system(), time, time);
        for (int i = 1; i < 6; i++) {
            server.on("/" + i, "text/html; charset=utf-8", PAGE);
        }
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private List<Found> read(String path, int most) {
        return new Published(() -> fetcher, Sources.contents(RowMapping.USUAL), time, Reach.ANYWHERE, most)
                .read(server.at(path))
                .toList();
    }

    private String rss(int... pages) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Kabar</title>");
        for (int page : pages) {
            feed.append("<item><title>Berita ")
                    .append(page)
                    .append("</title><link>")
                    .append(server.at("/" + page))
                    .append("?utm_source=rss</link><pubDate>Mon, 02 Mar 2026 06:00:00 +0700</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Test
    void aPageIsADocumentThatKnowsWhereItIsAndWhenItWasGot() {
        assertThat(read("/1", 9)).singleElement().isInstanceOfSatisfying(Document.class, page -> {
            assertThat(page.path()).isEqualTo(server.at("/1"));
            assertThat(page.media()).isEqualTo(Media.HTML);
            assertThat(page.known().url()).contains(server.at("/1"));
            assertThat(page.known().fetched()).contains(time.instant());
            assertThat(page.known().charset()).contains("utf-8");
        });
    }

    @Test
    void aFeedLeadsToItsPagesEachOnceAndNotToMoreThanOneAskedFor() {
        server.on("/rss", "application/rss+xml", rss(1, 2, 2, 3, 4, 5)).on("/1?utm_source=rss", "text/html", PAGE);
        for (int i = 2; i < 6; i++) {
            server.on("/" + i + "?utm_source=rss", "text/html", PAGE);
        }
        List<Found> found = read("/rss", 3);
        assertThat(found).hasSize(4);
        assertThat(found.subList(0, 3))
                .allSatisfy(each -> assertThat(each).isInstanceOfSatisfying(Document.class, page -> {
                    assertThat(page.known().title().orElse("")).startsWith("Berita ");
                    assertThat(page.known().published()).contains(LocalDate.of(2026, 3, 2));
                    assertThat(page.known().url().orElse("")).doesNotContain("utm_");
                }));
        assertThat(found.getLast())
                .isInstanceOfSatisfying(
                        Skipped.class, rest -> assertThat(rest.reason()).contains("more than 3 pages"));
    }

    @Test
    void anIndexOfSitemapsIsFollowedAndACircleOfThemEnds() {
        server.on(
                        "/peta.xml",
                        "text/xml",
                        "<sitemapindex><sitemap><loc>" + server.at("/a.xml") + "</loc></sitemap><sitemap><loc>"
                                + server.at("/peta.xml") + "</loc></sitemap></sitemapindex>")
                .on(
                        "/a.xml",
                        "text/plain",
                        "<urlset><url><loc>" + server.at("/1") + "</loc></url><url><loc>" + server.at("/9")
                                + "</loc></url></urlset>");
        List<Found> found = read("/peta.xml", 9);
        assertThat(found).extracting(Found::path).containsExactly(server.at("/1"), server.at("/9"));
        assertThat(found.getLast()).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsNeitherPageNorFeedIsOpenedAsAFileIs() {
        server.on(
                "/arsip/berita.jsonl",
                "application/x-ndjson",
                "{\"text\": \"Peru dan Kenya bertemu di Lima.\"}\n".repeat(2));
        assertThat(read("/arsip/berita.jsonl", 9))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOf(Document.class)
                        .extracting(Found::path)
                        .asString()
                        .startsWith(server.at("/arsip/berita.jsonl#")));
    }

    @Test
    void aFeedInAFileGivesTheArticlesItCarriesWhole() throws IOException {
        String story = "Menteri Luar Negeri Peru bertemu Menteri Luar Negeri Kenya di Lima. ".repeat(8);
        Path whole = Files.writeString(folder.resolve("dunia.xml"), """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>K</title>
            <item><title>Satu</title><link>https://kabar.example/1</link><content:encoded>%s</content:encoded></item>
            <item><title>Dua</title><link>https://kabar.example/2</link></item></channel></rss>
            """.formatted(story));
        Path names = Files.writeString(
                folder.resolve("peta.xml"), "<urlset><url><loc>https://kabar.example/1</loc></url></urlset>");
        var reader = Sources.reader(InputStream.nullInputStream(), RowMapping.USUAL);
        List<Found> found = reader.read(whole.toString()).toList();
        assertThat(found).extracting(Found::path).containsExactly(whole + "#1", whole + "#2");
        assertThat(found.getFirst())
                .isInstanceOfSatisfying(
                        Document.class,
                        article -> assertThat(article.known().url()).contains("https://kabar.example/1"));
        assertThat(found.getLast()).isInstanceOf(Skipped.class);
        assertThat(reader.read(names.toString()))
                .singleElement()
                .asString()
                .endsWith("names 1 page and carries no whole article; its address leads to them");
        Files.writeString(folder.resolve("lain.xml"), "<catatan/>");
        assertThat(reader.read(folder.toString())).hasSize(4).noneMatch(Problem.class::isInstance);
    }

    @Test
    void whatFailsForNowIsTriedAgainAndWhatIsNoPageIsNamed() {
        AtomicInteger asked = new AtomicInteger();
        server.on(
                        "/ragu",
                        (request, out) -> (asked.incrementAndGet() < 3
                                        ? OddServer.says("503 Busy", "Retry-After: 20")
                                        : OddServer.sends(
                                                "200 OK",
                                                List.of("Content-Type: text/html"),
                                                PAGE.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                                .to(request, out))
                .on("/sibuk", OddServer.says("429 Too Many Requests", "Retry-After: 3600"))
                .on("/foto", "image/png", "bukan halaman");
        assertThat(read("/ragu", 9)).singleElement().isInstanceOf(Document.class);
        assertThat(time.slept()).extracting(java.time.Duration::toSeconds).containsExactly(20L, 20L);
        assertThat(read("/sibuk", 9)).singleElement().asString().contains("too busy, and to come back in 3600 s");
        assertThat(read("/foto", 9)).singleElement().asString().endsWith("is image/png, no page");
    }
}
