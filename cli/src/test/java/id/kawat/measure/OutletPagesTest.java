package id.kawat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forty pages in the manner of Indonesian outlets, no two built alike, with gold written before they were read. */
class OutletPagesTest {
    private static final Path PAGES = Path.of("../core/src/test/resources/outlets");

    @Test
    void storiesAreReadFromPagesOfEveryKind() throws IOException {
        List<GoldPage> gold = GoldPage.in(PAGES);
        PageResult result = PageResult.of(gold, ArticleReader.load());
        assertThat(gold).hasSize(40);
        assertThat(result.f1()).as("body: %s", worst(result)).isGreaterThanOrEqualTo(0.98);
        int least = 38;
        assertThat(result.titles().right()).as("titles: %s", wrong(result)).isGreaterThanOrEqualTo(least);
        assertThat(result.days().right()).as("days: %s", wrong(result)).isGreaterThanOrEqualTo(least);
        assertThat(result.outlets().right()).as("outlets: %s", wrong(result)).isGreaterThanOrEqualTo(least);
        assertThat(result.authors().right()).as("authors: %s", wrong(result)).isGreaterThanOrEqualTo(least);
        assertThat(result.languages().right())
                .as("languages: %s", wrong(result))
                .isEqualTo(40);
    }

    private static List<String> worst(PageResult result) {
        return result.pages().stream()
                .filter(page -> page.f1() < 0.98)
                .map(page -> page.name() + " " + page.f1())
                .toList();
    }

    private static List<String> wrong(PageResult result) {
        return result.pages().stream()
                .flatMap(page -> page.wrong().stream().map(what -> page.name() + " " + what))
                .toList();
    }

    @Test
    void aTextIsComparedByRunsOfFourWords() {
        assertThat(Overlap.of("satu dua tiga empat lima", "satu, dua tiga – empat lima!"))
                .isEqualTo(new Overlap(2, 0, 0));
        assertThat(Overlap.of("satu dua tiga empat lima", "nol satu dua tiga empat"))
                .isEqualTo(new Overlap(1, 1, 1));
        assertThat(Overlap.of("satu dua", "satu dua")).isEqualTo(new Overlap(1, 0, 0));
        assertThat(Overlap.of("satu", "")).isEqualTo(new Overlap(0, 0, 1));
        assertThat(Overlap.of("", "")).isEqualTo(new Overlap(0, 0, 0));
    }
}
