package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchWarcCommandTest {
    @Test
    void everyPageOfTheCrawlIsReadAndMeasured() {
        Shell run = kawat("bench-warc", "--pages", "60", "--threads", "2");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("crawl +60 pages, [\\d.]+ MB of HTML in a WARC.gz")
                .containsPattern("read +60 articles, [1-9][\\d,]* facts")
                .containsPattern("speed +[\\d,]+ pages/s, [\\d.]+ MB/s")
                .containsPattern("heap +[\\d.]+ MB before, [\\d.]+ MB after");
    }

    @Test
    void noPagesIsWrongUsage() {
        assertThat(kawat("bench-warc", "--pages", "0").exit()).isEqualTo(2);
    }
}
