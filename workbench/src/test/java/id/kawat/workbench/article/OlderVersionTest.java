package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.workbench.Bench;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderVersionTest {
    private static final String NEWS = """
            Duta Besar Tonga Bertemu Menteri Kelapa

            Jakarta, 31 Mei 2025 – Tonga meminta Indonesia mengirim sepuluh ahli kelapa ke Nuku'alofa.

            Menteri Kelapa menerima Duta Besar Tonga di kantornya selama satu jam, didampingi para penyuluh dari Maluku.
            """;

    @TempDir
    private Path folder;

    @Test
    void whatAnArticleSaidBeforeItChangedCanStillBeRead() {
        try (Bench bench = Bench.of(folder)) {
            bench.add("https://warta.example/kelapa.txt", NEWS);
            bench.add(
                    "https://warta.example/kelapa.txt",
                    NEWS.replace("Tonga meminta Indonesia", "Tonga mengecam Indonesia dan meminta Indonesia"));
            String now = found(
                    "href=\"(/article/[0-9a-f]+)\"",
                    bench.get("/search?q=kelapa+Nuku").body());
            String page = bench.get(now).body();
            assertThat(page).contains("mengecam Indonesia").contains("Sebelum berubah");
            String older = found("href=\"(/article/[0-9a-f]+\\?version=[0-9a-f]+)\"", page);
            String before = bench.get(older).body();
            assertThat(before)
                    .contains("Ini versi lama")
                    .contains("Yang berubah sejak itu")
                    .contains(">baru<")
                    .contains("href=\"" + now + "\"")
                    .doesNotContain("data-key=");
            assertThat(bench.get(now + "?version=0000000000000000").statusCode())
                    .isEqualTo(404);
        }
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
