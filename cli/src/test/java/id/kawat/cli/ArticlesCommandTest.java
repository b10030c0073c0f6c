package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's story, two papers that print it, one that tells of the same in its own words, and what the agency made of it later. */
class ArticlesCommandTest {
    private static final String MET =
            "Menteri Luar Negeri Fiji Jona Tavake bertemu Menteri Luar Negeri Tonga Siaosi Latu di Suva pada Selasa (6/5/2025).";
    private static final String FERRY =
            "Dalam pertemuan itu, Fiji dan Tonga sepakat membuka jalur feri Suva–Nuku'alofa paling lambat Desember 2025.";
    private static final String TRADE =
            "Tavake mengatakan perdagangan kedua negara mencapai 48 juta dolar AS pada 2024 dan akan terus tumbuh.";
    private static final String TIES = "Fiji dan Tonga menjalin hubungan diplomatik sejak 1971.";

    @TempDir
    private Path folder;

    private Path record;

    @BeforeEach
    void fourPapers() throws IOException {
        record = folder.resolve("kawat.db");
        page(
                "1-sagara.html",
                "Kantor Berita Sagara",
                "sagara.example/fiji-tonga",
                "Fiji dan Tonga Bertemu",
                MET,
                FERRY,
                TRADE,
                TIES);
        page(
                "2-delta.html",
                "Suara Delta",
                "suaradelta.example/feri",
                "Feri Dibuka Desember",
                "Kabar baik datang dari Suva.",
                MET,
                FERRY,
                TRADE);
        page("3-lentera.html", "Lentera Pagi", "lenterapagi.example/772", "Tamu dari Tonga", MET, FERRY);
        page(
                "4-gema.html",
                "Gema Selat",
                "gemaselat.example/12",
                "Suva Kedatangan Tamu",
                "Suva kedatangan tamu penting: Siaosi Latu, Menteri Luar Negeri Tonga, berunding dengan Jona Tavake pada Selasa (6/5/2025).",
                "Hasilnya antara lain janji bahwa feri akan berlayar antara kedua ibu kota menjelang akhir tahun, tulis wartawan kami.");
    }

    @Test
    void whoPrintedWhoseTextIsListed() {
        read();
        assertThat(ask("--copies").lines().skip(1).map(line -> line.replaceAll("  +\\d+  +|  +", "|")))
                .containsExactly(
                        "2025-05-06|Lentera Pagi|Tamu dari Tonga|FJI; TON",
                        "2025-05-06|Kantor Berita Sagara|· Fiji dan Tonga Bertemu|FJI; TON",
                        "2025-05-06|Suara Delta|· Feri Dibuka Desember|FJI; TON");
        assertThat(ask("--copies", "--format", "json").lines().filter(line -> line.startsWith("[")))
                .hasSize(2);
        assertThat(ask("--format", "csv").lines().filter(line -> line.contains(",2,0,")))
                .hasSize(3);
    }

    @Test
    void whatBecameOfAnArticleIsListedAndItStaysOne() throws IOException {
        read();
        page(
                "1-sagara.html",
                "Kantor Berita Sagara",
                "sagara.example/fiji-tonga",
                "Fiji dan Tonga Bertemu, Feri Mundur",
                MET,
                FERRY.replace("Desember 2025", "Maret 2026"),
                TRADE.replace("48", "52"),
                "Tonga meminta Fiji menunda kenaikan tarif pelabuhan.",
                TIES);
        assertThat(read()).contains("(0 new, 0 read anew, 1 changed, 3 unchanged)");
        String versions = ask("--versions");
        assertThat(versions)
                .contains("Fiji dan Tonga Bertemu, Feri Mundur", "+ e-", "REQUEST", "value 48000000 → 52000000")
                .doesNotContain("diplomatic-relations");
        assertThat(ask("--copies")).as("it is still the agency's").contains("· Fiji dan Tonga Bertemu, Feri Mundur");
        assertThat(ask("--versions", "--format", "json")).contains("\"before\":[{\"id\":");
        assertThat(kawat("articles", "--record", record.toString(), "--copies", "--versions")
                        .exit())
                .as("one or the other")
                .isEqualTo(2);
    }

    @Test
    void whereNothingWasPrintedTwiceThatIsSaid() {
        assertThat(kawat(
                                "read",
                                "--record",
                                record.toString(),
                                folder.resolve("4-gema.html").toString())
                        .exit())
                .isZero();
        Shell none = kawat("articles", "--record", record.toString(), "--copies");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("kawat: no copies in " + record + " meet this\n");
    }

    private String read() {
        return kawat("read", "--record", record.toString(), folder.toString()).out();
    }

    private String ask(String... words) {
        return kawat(Stream.concat(Stream.of("articles", "--record", record.toString()), Stream.of(words))
                        .toArray(String[]::new))
                .out();
    }

    private void page(String name, String outlet, String url, String title, String... paragraphs) throws IOException {
        Files.writeString(folder.resolve(name), """
                <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%s</title>
                <link rel="canonical" href="https://%s"><meta property="og:site_name" content="%s">
                <meta property="article:published_time" content="2025-05-06T08:00:00+07:00"></head>
                <body><article><h1>%s</h1>%s</article></body></html>
                """.formatted(
                        title,
                        url,
                        outlet,
                        title,
                        Stream.of(paragraphs).collect(Collectors.joining("</p><p>", "<p>", "</p>"))));
    }
}
