package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
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
    void theFirstPageIsInTheReadersLanguage() {
        assertThat(bench.get("/").body()).contains("<html lang=\"id\"").contains("Hari ini");
        HttpResponse<String> english =
                bench.send(java.net.http.HttpRequest.newBuilder(bench.at("/")).header("Accept-Language", "en-GB"));
        assertThat(english.body()).contains("<html lang=\"en\"").contains("Today");
    }

    @Test
    void whatIsNotThereIsSaidSoInAPage() {
        HttpResponse<String> answer = bench.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Tidak ditemukan");
    }

    @Test
    void aBrowserIsToldToTrustNothingElse() {
        assertThat(bench.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }
}
