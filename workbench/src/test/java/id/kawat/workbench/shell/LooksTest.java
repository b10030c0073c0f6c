package id.kawat.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.Arrivals;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Role;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.Who;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksTest {
    private static final Instant MORNING = Instant.parse("2025-05-30T01:00:00Z");
    private static final Who SRI = new Who("Sri", Role.READER);

    @TempDir
    private Path folder;

    private static Looks.Look look(Duration after, long articles) {
        return new Looks.Look(MORNING.plus(after), new Arrivals.Mark(articles, 0));
    }

    @Test
    void whatIsNewStaysNewForASittingAndIsOldInTheNext() {
        try (StateFile state = StateFile.open(folder.resolve("state.db"))) {
            Looks looks = new Looks(state);
            assertThat(looks.look(SRI, look(Duration.ZERO, 10))).as("the first").isEmpty();
            assertThat(looks.look(SRI, look(Duration.ofMinutes(20), 11)))
                    .as("still the first")
                    .isEmpty();
            Looks.Look left = look(Duration.ofMinutes(40), 12);
            assertThat(looks.look(SRI, left)).isEmpty();
            assertThat(looks.look(SRI, look(Duration.ofHours(5), 20))).contains(left);
            assertThat(looks.look(SRI, look(Duration.ofHours(5).plusSeconds(10), 20)))
                    .as("opened again")
                    .contains(left);
            assertThat(looks.look(SRI, look(Duration.ofHours(5).plusMinutes(29), 21)))
                    .contains(left);
            assertThat(looks.look(SRI, look(Duration.ofHours(9), 30)))
                    .contains(look(Duration.ofHours(5).plusMinutes(29), 21));
            assertThat(looks.look(new Who("Budi", Role.READER), look(Duration.ofHours(9), 30)))
                    .as("somebody else")
                    .isEmpty();
        }
    }

    @Test
    void theFirstPageSaysWhatCameSinceOneWasLastThere() {
        try (Bench bench = Bench.of(folder)) {
            assertThat(bench.get("/").body()).doesNotContain("id=\"news\"");
            lookedAnHourAgo();
            assertThat(bench.get("/").body()).contains("Tidak ada artikel baru sejak Anda terakhir di sini");
            bench.add("berita/<b>tonga</b>.txt", """
                    Duta Besar Tonga Bertemu Menteri <b>Pertanian</b>

                    Jakarta, 31 Mei 2025 – Tonga meminta Indonesia mengirim ahli kelapa ke Nuku'alofa.
                    """);
            String page = bench.get("/").body();
            assertThat(page)
                    .contains("1 artikel masuk sejak Anda terakhir di sini")
                    .contains("Bertemu Menteri &lt;b&gt;Pertanian");
            assertThat(bench.get("/").body()).as("still").contains("1 artikel masuk");
            lookedAnHourAgo();
            assertThat(bench.get("/").body()).as("in the next sitting").contains("Tidak ada artikel baru");
        }
    }

    private void lookedAnHourAgo() {
        try (StateFile state = StateFile.open(folder.resolve("kawat.workbench.db"))) {
            state.in(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE look SET seen_at = seen_at - 3600");
                }
            });
        }
    }
}
