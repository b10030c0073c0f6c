package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Media;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any text whatever: blocks in order within the text, all words in a block, two runs alike. */
class ReadingPropertiesTest {
    private static final List<String> SCRAPS = List.of(
            "Presiden Kenya menerima tamunya.",
            "Penulis: Rani Utami",
            "Baca juga",
            "\r\n",
            "\n",
            "\n\n",
            " ",
            "\t",
            "(Foto: VNA)",
            "2025.01.17",
            "Jakarta (ANTARA) –",
            "“Kami setuju,” katanya.",
            "😀",
            "\u00A0",
            "<p>",
            "</p>",
            "<br>",
            "<h1>Judul Berita Hari Ini</h1>",
            "<div class=\"share\">",
            "</div>",
            "<!--",
            "<a href=x>",
            "</a>",
            "Komentar (0)",
            "a@b.id",
            ":",
            ".",
            "Leave a Reply",
            "\u2028",
            "\u0085",
            "\uD83D",
            "Editor:",
            "&amp;",
            "\"");

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    @Test
    void blocksCoverEveryWordOfTheTextInOrder() {
        int articles = 0;
        for (long seed = 0; seed < 1000; seed++) {
            for (Media media : Media.values()) {
                Document document = Document.of("acak", random(seed), media);
                Reading reading = Shown.READER.read(document);
                assertThat(reading).as("seed %d", seed).isEqualTo(Shown.READER.read(document));
                if (reading.article().isEmpty()) {
                    assertThat(reading.problems())
                            .allMatch(problem -> problem.path().equals("acak"));
                    continue;
                }
                articles++;
                check(reading.article().get(), seed);
            }
        }
        assertThat(articles).isGreaterThan(700);
    }

    private static void check(Article article, long seed) {
        int at = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
            assertThat(isBlank(article.text().substring(at, block.span().start())))
                    .as("seed %d", seed)
                    .isTrue();
            String words = block.span().of(article.text());
            assertThat(words).as("seed %d", seed).isEqualTo(words.strip());
            at = block.span().end();
        }
        assertThat(isBlank(article.text().substring(at))).as("seed %d", seed).isTrue();
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
    }
}
