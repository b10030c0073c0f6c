package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.FactRecord;
import id.kawat.workbench.Bench;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryPageTest {
    private static final String STORY = "Menlu Peru Temui Menlu Chile\n\nLima - Menteri Luar Negeri Peru Arana Diaz"
            + " bertemu Menteri Luar Negeri Chile Teo Rojas di Lima, Selasa.\n\nPeru mengecam Chile. Hari itu cerah.";

    @TempDir
    private static Path folder;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void aPastedTextIsReadAtOnceAndNotKept() {
        int before = articles();
        HttpResponse<String> answer = paste(STORY, "2025-05-14");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<mark class=\"lit conf\"")
                .contains("bertemu")
                .contains("13 Mei 2025")
                .contains("Kalimat tanpa tindakan")
                .contains("Hari itu cerah.");
        assertThat(answer.body()).doesNotContain("/accept");
        assertThat(articles()).isEqualTo(before);
    }

    @Test
    void theExampleIsRead() {
        assertThat(bench.get("/try?example=1").body()).contains("<mark class=\"lit");
    }

    @Test
    void anAddressIsRefusedWithTheReason() {
        HttpResponse<String> answer = paste("https://example.org/berita/1", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tidak menghubungi pihak lain");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(paste("  \n ", "").statusCode()).isEqualTo(422);
        HttpResponse<String> answer = paste("kata ".repeat(11_000), "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("54.999").contains("50.000");
    }

    @Test
    void anotherLanguageIsNamedAndSetAside() {
        HttpResponse<String> answer = paste(
                "The foreign minister of Peru met with the foreign minister of Chile in Lima on Tuesday, and the two"
                        + " of them said that they would work together on the border for the next years.",
                "");
        assertThat(answer.body())
                .contains("bahasa Inggris")
                .contains("Tetap baca")
                .doesNotContain("id=\"reading\"");
    }

    @Test
    void whatIsPastedIsShownAsWords() {
        assertThat(paste("Peru mengecam Chile. <script>alert(1)</script>", "").body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
    }

    private static int articles() {
        try (FactRecord record = FactRecord.openExisting(bench.record())) {
            return record.articles();
        }
    }

    private static HttpResponse<String> paste(String text, String date) {
        return bench.send(HttpRequest.newBuilder(bench.at("/try"))
                .header("Accept-Language", "id")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&date=" + date)));
    }
}
