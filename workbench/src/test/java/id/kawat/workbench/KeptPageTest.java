package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPageTest {
    private static final String PAIR = "/pair/NZL/VNM";

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
    void aKeptPageIsTheSameForAllButForItsToken() {
        String first = bench.get(PAIR).body();
        String again = bench.get(PAIR).body();
        String token = Bench.csrf(first);
        assertThat(token).hasSizeGreaterThan(60).isNotEqualTo(Bench.csrf(again));
        assertThat(again.replace(Bench.csrf(again), token)).isEqualTo(first).doesNotContain("hole");
    }

    /** The stream is checked against its checksum and length as it is unpacked. */
    @Test
    void whatIsSentCompressedIsTheSamePage() throws IOException, InterruptedException {
        String plain = bench.get(PAIR).body();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> packed = client.send(
                    HttpRequest.newBuilder(bench.at(PAIR))
                            .header("Accept-Language", "id")
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.body().length).isLessThan(plain.length() / 2);
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                String unpacked = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(unpacked.replace(Bench.csrf(unpacked), Bench.csrf(plain)))
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertThat(bench.get(PAIR).body()).contains("<html lang=\"id\"");
        assertThat(bench.get(PAIR + "?lang=en").body()).contains("<html lang=\"en\"");
        assertThat(bench.get(PAIR + "?lang=id").body()).contains("<html lang=\"id\"");
    }
}
