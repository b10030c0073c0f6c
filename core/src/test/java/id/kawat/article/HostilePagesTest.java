package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hang or break a reader: read or refused in words, in bounded time, and never an exception. */
class HostilePagesTest {
    private static final String STORY =
            "<p>Presiden Kenya menerima Perdana Menteri Islandia di Nairobi untuk membahas panas bumi.</p>";
    private static final Duration LONG = Duration.ofSeconds(60);

    private static List<String> hostile() {
        return List.of(
                "<div>".repeat(1_000_000) + STORY,
                "<table><tr><td>".repeat(60_000) + STORY,
                "<p>".repeat(500_000) + STORY,
                "<br>".repeat(500_000) + STORY,
                "<a href=/1>x</a>".repeat(100_000) + STORY,
                "<a>".repeat(100_000) + STORY.repeat(3),
                "<b><i><a href=x>".repeat(30_000) + STORY,
                "<ul><li>".repeat(50_000) + STORY,
                "<h1>Judul</h1>".repeat(50_000) + STORY,
                "<span><a>1</a><a>2</a><a>3</a>".repeat(20_000) + STORY,
                "<figure><img>".repeat(30_000) + STORY,
                "<div class=\"" + "iklan ".repeat(300_000) + "\">" + STORY,
                "<div class=caption><p>a</p>".repeat(20_000) + STORY,
                "<tr><td>1</td><td>2</td></tr>".repeat(30_000) + STORY,
                "<table>" + "<tr><td>satu</td><td>dua</td></tr>".repeat(30_000) + "</table>" + STORY,
                "<article><header>".repeat(30_000) + STORY,
                "<div itemprop=author itemscope>".repeat(5_000) + STORY,
                "<script type=\"application/ld+json\">" + "[".repeat(300_000) + "</script>" + STORY,
                "<script type=\"application/ld+json\">" + "{\"@graph\":[".repeat(50_000) + "</script>" + STORY,
                "<!--".repeat(200_000) + STORY,
                STORY + "<p title='" + "x".repeat(3_000_000),
                "<p>" + "Oleh ".repeat(100_000) + "</p>" + STORY,
                "<p>Rp 1.000.".repeat(50_000) + STORY,
                "<link rel=next href=\"" + "/2".repeat(200_000) + "\">" + STORY,
                "<title>" + "a - ".repeat(200_000) + "</title>" + STORY);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    void aPageMadeToHangIsReadInBoundedTime(String html) {
        Reading reading = Assertions.assertTimeoutPreemptively(
                LONG, () -> Shown.READER.read(Document.of("jahat.html", html, Media.HTML)));
        assertThat(reading.article().isPresent() || !reading.problems().isEmpty())
                .isTrue();
    }

    @Test
    void pagesWithPiecesMovedLostAndRepeatedAreReadWithoutAnException() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/outlets"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
        int articles = 0;
        for (int seed = 0; seed < Integer.getInteger("fuzz.pages", 600); seed++) {
            String html = mutated(pages.get(seed % pages.size()), new Random(seed));
            Document document = Document.of("acak.html", html, Media.HTML);
            Reading reading = Shown.READER.read(document);
            assertThat(reading).as("seed %d", seed).isEqualTo(Shown.READER.read(document));
            articles += reading.article().isPresent() ? 1 : 0;
        }
        assertThat(articles).isPositive();
    }

    /** Some stretches cut out, said twice, moved or with one character changed. */
    private static String mutated(String html, Random random) {
        StringBuilder page = new StringBuilder(html);
        for (int change = random.nextInt(12); change >= 0 && page.length() > 40; change--) {
            int from = random.nextInt(page.length() - 20);
            int to = Math.min(page.length(), from + 1 + random.nextInt(400));
            String piece = page.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> page.delete(from, to);
                case 1 -> page.insert(from, piece);
                case 2 -> page.delete(from, to).insert(random.nextInt(page.length() + 1), piece);
                default -> page.setCharAt(from, "<>\"'&/= \0\uD83D".charAt(random.nextInt(10)));
            }
        }
        return page.toString();
    }
}
