package id.kawat.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.feed.Feed.Kind;
import id.kawat.sources.web.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final int FUZZED = Integer.getInteger("fuzz.feeds", 300);

    private static final String STORY =
            "Menteri Luar Negeri Peru bertemu Menteri Luar Negeri Kenya di Lima. ".repeat(8);

    private static final String RSS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel>
            <title>Kabar Rawa: Dunia</title><link>https://kabar.example/</link><description>Dunia</description>
            <language>id-ID</language>
            <item>
              <title>Peru &amp;amp; Kenya bertemu</title>
              <link>https://kabar.example/dunia/1?utm_source=rss</link>
              <pubDate>Mon, 02 Mar 2026 23:30:00 +0700</pubDate>
              <dc:creator>Sri Lestari</dc:creator>
              <description>Ringkasan pendek.</description>
              <content:encoded><![CDATA[<p>%s</p>]]></content:encoded>
            </item>
            <item>
              <title>Islandia mengundang Chad</title>
              <link>/dunia/2</link>
              <author>redaksi@kabar.example (Budi Santoso)</author>
              <pubDate>Tue, 3 Mar 26 01:00 WIB</pubDate>
              <description>Ringkasan pendek.</description>
            </item>
          </channel>
        </rss>
        """.formatted(STORY);

    private static Feed read(String feed) throws NotAFeedException {
        return FeedReader.read(bytes(feed), Optional.of(Address.of("https://kabar.example/rss/dunia.xml")));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> addresses(Feed feed) {
        return feed.entries().stream()
                .map(entry -> entry.address().map(Address::toString).orElse("-"))
                .toList();
    }

    @Test
    void rssTellsOfEachArticleWhatItKnows() throws Exception {
        Feed feed = read(RSS);
        assertThat(feed.kind()).isEqualTo(Kind.RSS);
        assertThat(feed.remarks()).isEmpty();
        assertThat(addresses(feed))
                .containsExactly("https://kabar.example/dunia/1?utm_source=rss", "https://kabar.example/dunia/2");
        Known first = feed.entries().getFirst().known();
        assertThat(first.title()).contains("Peru & Kenya bertemu");
        assertThat(first.authors()).containsExactly("Sri Lestari");
        // The day on the outlet's clock, which in London is the same and in Jayapura was the next.
        assertThat(first.published()).contains(LocalDate.of(2026, 3, 2));
        assertThat(first.language()).contains("id");
        assertThat(feed.entries().getFirst().story().orElseThrow().text()).contains(STORY.strip());
        Known second = feed.entries().get(1).known();
        assertThat(second.authors()).containsExactly("Budi Santoso");
        assertThat(second.published()).contains(LocalDate.of(2026, 3, 3));
        assertThat(feed.entries().get(1).story()).isEmpty();
    }

    @Test
    void anArticleTheFeedCarriesWholeIsADocumentUnderItsHeadline() throws Exception {
        var document = read(RSS).entries().getFirst().document("rss.xml#1").orElseThrow();
        assertThat(document.media()).isEqualTo(Media.HTML);
        assertThat(document.known().url()).contains("https://kabar.example/dunia/1?utm_source=rss");
        assertThat(StandardCharsets.UTF_8.decode(document.bytes()).toString())
                .contains("<h1>Peru &amp; Kenya bertemu</h1>")
                .contains(STORY.strip());
    }

    @Test
    void anotherDateOrTitleIsAnotherStampAndNothingElseIs() throws Exception {
        String stamp = read(RSS).entries().getFirst().stamp();
        assertThat(read(RSS.replace("Ringkasan", "Intisari"))
                        .entries()
                        .getFirst()
                        .stamp())
                .isEqualTo(stamp);
        assertThat(read(RSS.replace("23:30:00", "23:45:00"))
                        .entries()
                        .getFirst()
                        .stamp())
                .isNotEqualTo(stamp);
        assertThat(read(RSS.replace("bertemu<", "berunding<"))
                        .entries()
                        .getFirst()
                        .stamp())
                .isNotEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
         "http://my.netscape.example/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>K</title><link>https://kabar.example/</link><description>d</description>
        <language>id</language><item><title>Peru</title><link>https://kabar.example/1</link></item></channel></rss>
        """, """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>K</title><link>https://kabar.example/</link><description>d</description></channel>
            <item><title>Peru</title><link>https://kabar.example/1</link></item></rdf:RDF>
            """, """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                        <channel rdf:about="x"><title>K</title><link>https://kabar.example/</link><description>d</description></channel>
                        <item rdf:about="https://kabar.example/1"><title>Peru</title><link>https://kabar.example/1</link></item></rdf:RDF>
                        """, """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><id>urn:k</id><updated>2026-03-02T01:00:00Z</updated>
                        <entry><title>Peru</title><id>urn:1</id><link href="/1"/><updated>2026-03-02T01:00:00Z</updated></entry></feed>
                        """, """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "K", "items": [{"id": "1", "url": "/1", "title": "Peru"}]}
                        """, """
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://kabar.example/1</loc></url></urlset>
                        """})
    void everyDialectNamesItsPages(String feed) throws Exception {
        assertThat(addresses(read(feed))).containsExactly("https://kabar.example/1");
        assertThat(read(feed).remarks()).isEmpty();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(feed.getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer gzipped = ByteBuffer.wrap(packed.toByteArray());
        assertThat(FeedReader.kind(gzipped)).isPresent();
        assertThat(FeedReader.read(gzipped, Optional.of(Address.of("https://kabar.example/")))
                        .entries())
                .hasSize(1);
    }

    @Test
    void atomAndJsonTellAuthorsDaysAndTheWholeStory() throws Exception {
        Feed atom = read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><id>urn:k</id><updated>2026-03-02T01:00:00Z</updated>
            <entry><title type="html">&lt;b>Peru&lt;/b></title><id>urn:1</id><link rel="alternate" href="https://kabar.example/1"/>
            <published>2026-03-01T23:59:00+07:00</published><updated>2026-03-04T01:00:00+07:00</updated>
            <author><name>Sri Lestari</name></author><content type="html">&lt;p>%s&lt;/p></content></entry></feed>
            """.formatted(STORY));
        Feed json = read("""
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "https://kabar.example/1", "title": "Peru",
            "authors": [{"name": "Sri Lestari"}], "date_published": "2026-03-01T23:59:00+07:00",
            "date_modified": "2026-03-04T01:00:00+07:00", "content_text": "%s"}]}
            """.formatted(STORY));
        for (Feed feed : List.of(atom, json)) {
            FeedEntry entry = feed.entries().getFirst();
            assertThat(entry.address()).contains(Address.of("https://kabar.example/1"));
            assertThat(entry.known().title()).contains("Peru");
            assertThat(entry.known().authors()).containsExactly("Sri Lestari");
            assertThat(entry.known().published()).contains(LocalDate.of(2026, 3, 1));
            assertThat(entry.day()).contains(LocalDate.of(2026, 3, 4));
            assertThat(entry.story()).isPresent();
        }
        assertThat(json.entries().getFirst().story().orElseThrow().media()).isEqualTo(Media.TEXT);
    }

    @Test
    void aNewsSitemapTellsOfTheArticleAndAPlainOneOnlyThatThePageChanged() throws Exception {
        Feed news = read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://kabar.example/1</loc><news:news><news:publication><news:name>Kabar Rawa</news:name>
            <news:language>id</news:language></news:publication><news:publication_date>2026-03-02T06:00:00+07:00</news:publication_date>
            <news:title>Peru &amp; Kenya</news:title></news:news><image:image><image:loc>https://kabar.example/1.jpg</image:loc></image:image></url>
            <url><loc>https://kabar.example/2</loc><lastmod>2026-03-01</lastmod></url></urlset>
            """);
        assertThat(addresses(news)).containsExactly("https://kabar.example/1", "https://kabar.example/2");
        Known first = news.entries().getFirst().known();
        assertThat(first.title()).contains("Peru & Kenya");
        assertThat(first.outlet()).contains("Kabar Rawa");
        assertThat(first.language()).contains("id");
        assertThat(first.published()).contains(LocalDate.of(2026, 3, 2));
        assertThat(news.entries().get(1).known().published()).isEmpty();
        assertThat(news.entries().get(1).day()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void anIndexNamesFurtherSitemaps() throws Exception {
        Feed index = read("""
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://kabar.example/a.xml.gz</loc>
            <lastmod>2026-03-01</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>
            """);
        assertThat(index.entries()).isEmpty();
        assertThat(index.further())
                .containsExactly(
                        new Feed.Further(Address.of("https://kabar.example/a.xml.gz"), "2026-03-01"),
                        new Feed.Further(Address.of("https://kabar.example/b.xml"), ""));
    }

    @Test
    void whatIsCutOffIsReadAsFarAsItGoesAndSaidSo() throws Exception {
        Feed rss = read(RSS.substring(0, RSS.indexOf("<author>")));
        assertThat(addresses(rss)).hasSize(2);
        assertThat(rss.whole()).isFalse();
        assertThat(rss.remarks()).singleElement().asString().contains("is no sound XML (line 17)");
        Feed sitemap = read("<urlset><url><loc>https://kabar.example/1</loc></url>\n<url><loc>https://kabar");
        assertThat(addresses(sitemap)).containsExactly("https://kabar.example/1");
        assertThat(sitemap.whole()).isFalse();
        Feed sloppy = read("<rss version='2.0'><channel><title>Kopi & teh</title><item><title>A & B</title>"
                + "<link>https://kabar.example/1</link><media:thumbnail url='x'/></item></channel></rss>");
        assertThat(sloppy.entries().getFirst().known().title()).contains("A & B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>bukan umpan</body></html> | is neither a feed nor a sitemap",
                "{\"version\": 1} | is neither a feed nor a sitemap",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{ | is no sound JSON (line 1)",
                "<urlset><url><loc>x | is no sound XML (line 1)",
                "<rss version=\"2.0\"></rss> | cannot be read as a feed"
            })
    void whatIsNoFeedIsNamed(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(NotAFeedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void noEntityIsEverExpandedAndNoFileOpened() throws Exception {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"tertawa\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("<!ENTITY rahasia SYSTEM \"file:///etc/passwd\">]>");
        String item = "<rss version=\"2.0\"><channel><title>K</title><item><title>&a19;&rahasia;</title>"
                + "<link>https://kabar.example/1</link></item></channel></rss>";
        Feed feed = read(laughs + item);
        assertThat(feed.entries().getFirst().known().title().orElse(""))
                .hasSizeLessThan(100)
                .doesNotContain("root:");
        String sitemap = laughs.toString().replace("DOCTYPE rss", "DOCTYPE urlset")
                + "<urlset><url><loc>https://kabar.example/1</loc></url><url><loc>https://kabar.example/&a19;</loc></url></urlset>";
        assertThat(addresses(read(sitemap)).getFirst()).isEqualTo("https://kabar.example/1");
    }

    @Test
    void elementsNestedAMillionDeepAreNoTrouble() {
        for (String start : List.of(
                "<rss version='2.0'><channel><title>K</title>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>",
                "<urlset>")) {
            try {
                assertThat(read(start + "<a>".repeat(1_000_000)).entries()).hasSizeLessThan(2);
            } catch (NotAFeedException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void anyBytesAreAFeedOrSaidToBeNone() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < FUZZED; i++) {
            byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
            for (int j = random.nextInt(20); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            try {
                FeedReader.read(ByteBuffer.wrap(bytes, 0, length), Optional.empty())
                        .entries()
                        .forEach(entry -> assertThat(entry.stamp()).hasSize(16));
            } catch (NotAFeedException e) {
                assertThat(e.getMessage()).as("seed 5, " + i).isNotBlank();
            }
        }
    }
}
