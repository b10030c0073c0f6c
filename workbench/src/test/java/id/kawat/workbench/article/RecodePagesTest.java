package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coding;
import id.kawat.fact.Person;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Signature;
import id.kawat.workbench.Bench;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodePagesTest {
    @TempDir
    private Path folder;

    @Test
    void allThatAnotherKawatReadIsReadAnewAndWhatPeopleSaidStays() {
        try (Bench bench = Bench.of(folder)) {
            assertThat(bench.get("/admin/recode").body())
                    .contains("Semua artikel telah dibaca oleh Kawat yang sekarang");
            String rejected = readByAnother(bench);
            assertThat(bench.get("/admin/recode").body()).contains("2 artikel dibaca oleh Kawat yang lain");
            assertThat(bench.send(HttpRequest.newBuilder(bench.at("/admin/recode"))
                                    .POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(303);
            Bench.until(
                    () -> bench.get("/admin/recode").body().contains("2 artikel dibaca ulang, 2 di antaranya berubah"));
            String page = bench.get("/admin/recode").body();
            assertThat(page).contains(">baru<").contains("Semua artikel telah dibaca oleh Kawat yang sekarang");
            try (FactRecord record = FactRecord.open(bench.record())) {
                assertThat(record.recoding().coders()).containsOnlyKeys(Bench.CODER);
                assertThat(record.corrections().in(rejected).review(rejected))
                        .anyMatch(fact -> fact.now().isEmpty());
            }
        }
    }

    /** Two articles, of which persons were missed; a fact of the second has been rejected. */
    private static String readByAnother(Bench bench) {
        try (FactRecord record = FactRecord.open(bench.record())) {
            List<String> ids = record.askArticles().list().stream()
                    .map(ArticleEntry::id)
                    .filter(id -> record.corrections().asRead(id).stream().anyMatch(Person.class::isInstance)
                            && record.corrections().asRead(id).stream().anyMatch(fact -> !(fact instanceof Person)))
                    .limit(2)
                    .toList();
            for (String id : ids) {
                record.keep(
                        new Coding(
                                record.article(id).orElseThrow(),
                                record.corrections().asRead(id).stream()
                                        .filter(fact -> !(fact instanceof Person))
                                        .toList()),
                        "0.0.9");
            }
            String second = ids.getLast();
            record.corrections()
                    .in(second)
                    .reject(
                            record.corrections().asRead(second).getFirst().id(),
                            new Signature("Sri", Instant.EPOCH, "keliru"));
            return second;
        }
    }
}
