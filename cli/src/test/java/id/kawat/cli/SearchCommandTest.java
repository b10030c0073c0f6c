package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.FactRecord;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    private Path folder;

    private Path record = Path.of("");

    @BeforeEach
    void threeCalls() {
        record = folder.resolve("kawat.db");
        try (FactRecord facts = FactRecord.open(record)) {
            facts.keep(
                    Telephoned.coding("a1", "Kabar Samudra", "2031-04-02", "FJI", "TON", "Sela Vuniwaqa", "tarif"),
                    "1");
            facts.keep(
                    Telephoned.coding("a2", "Harian Laut", "2031-05-09", "FJI", "WSM", "Leiatāua Fale", "perikanan"),
                    "1");
            facts.keep(
                    Telephoned.coding("a3", "Harian Laut", "2032-01-20", "PER", "KEN", "Ana Quispe", "ikan kering"),
                    "1");
        }
    }

    @Test
    void hitsComeWithTheirWordsMarkedAndCounts() {
        Shell shell = search("ikan", "menelepon");
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("Telepon a2 — Harian Laut, 2031-05-09\n")
                .contains("Menteri Ana Quispe «bertelepon» dengan rekannya soal «ikan» kering.\n")
                .contains("soal «perikanan».\n")
                .contains("\narticles 2\n")
                .contains("\nparties  FJI 1, KEN 1, PER 1, WSM 1\n")
                .contains("\nyears    2031 1, 2032 1\n")
                .contains("\noutlets  Harian Laut 2\n");
    }

    @Test
    void filtersAndLimitAreThoseOfTheLists() {
        assertThat(search("telepon", "--with", "Samoa").out())
                .contains("Telepon a2")
                .doesNotContain("Telepon a1", "Telepon a3");
        assertThat(search("telepon", "--limit", "1").out())
                .contains("articles 3, shown 1")
                .doesNotContain("2. ");
    }

    @Test
    void aTerminalThatHasColoursShowsMarksByThem() {
        Shell shell = Shell.of(new SearchCommand(true), "tarif", "--record", record.toString());
        assertThat(shell.out()).contains("soal \u001b[1mtarif\u001b[0m.").doesNotContain("«", "\u0002", "\u0003");
    }

    @Test
    void jsonAndCsvHoldTheSameHits() {
        assertThat(search("tarif", "--format", "json").out())
                .startsWith(
                        "{\"articles\":1,\"cut\":false,\"facets\":{\"parties\":{\"FJI\":1,\"TON\":1},\"years\":{\"2031\":1},"
                                + "\"outlets\":{\"Kabar Samudra\":1}},\"hits\":[\n{\"id\":\"a1\",")
                .contains("\"marks\":[{\"start\":");
        assertThat(search("tarif", "--format", "csv").out().lines())
                .hasSize(2)
                .first()
                .isEqualTo("score,excerpt,id,published,outlet,title,language,parties,facts,copies,versions,path,url");
    }

    @Test
    void nothingFoundIsNoMistakeAndNothingToLookForIs() {
        Shell none = search("gunung");
        assertThat(none.exit()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("kawat: no articles in ");
        Shell small = search("yang");
        assertThat(small.exit()).isEqualTo(2);
        assertThat(small.err()).contains("nothing to look for in 'yang'");
        assertThat(search().exit()).isEqualTo(2);
    }

    private Shell search(String... words) {
        return kawat(Stream.of(Stream.of("search"), Stream.of(words), Stream.of("--record", record.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
