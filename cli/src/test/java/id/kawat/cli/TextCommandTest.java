package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Block;
import id.kawat.article.Reading;
import id.kawat.source.Document;
import id.kawat.source.SourceReader;
import id.kawat.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = """
            <!doctype html><html lang="id"><head><title>Peru undang Kenya - Kabar Selat</title>
            <meta property="og:site_name" content="Kabar Selat">
            <meta property="article:published_time" content="2025-03-04T10:00:00+07:00">
            <meta property="article:modified_time" content="2025-03-05T08:00:00+07:00">
            <meta property="article:section" content="Dunia">
            <meta name="author" content="Sari Wulandari">
            <link rel="canonical" href="https://kabarselat.example/peru-undang-kenya"></head>
            <body><nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav>
            <article><h1>Peru undang Kenya</h1>
            <figure><img src="a.jpg"><figcaption>Para menteri di Lima. (Foto: Kabar Selat)</figcaption></figure>
            <p>Lima – Menteri Luar Negeri Peru mengundang mitranya dari Kenya untuk berkunjung ke Lima pada bulan depan.</p>
            <p>Undangan itu disampaikan melalui telepon pada hari Selasa, kata juru bicara kementerian di ibu kota.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private String page = "";

    @BeforeEach
    void onePage() throws IOException {
        page = Files.writeString(folder.resolve("1.html"), PAGE).toString();
    }

    @Test
    void thePageIsToldAsAStoryWithWhatIsKnownOfIt() {
        Shell shell = text(page);
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualTo("""
                path:      %s
                title:     Peru undang Kenya
                outlet:    Kabar Selat
                published: 2025-03-04
                updated:   2025-03-05
                section:   Dunia
                authors:   Sari Wulandari
                url:       https://kabarselat.example/peru-undang-kenya
                language:  Indonesian (id)

                Peru undang Kenya

                Lima – Menteri Luar Negeri Peru mengundang mitranya dari Kenya untuk berkunjung ke Lima pada bulan depan.

                Undangan itu disampaikan melalui telepon pada hari Selasa, kata juru bicara kementerian di ibu kota.
                """.formatted(page));
    }

    @Test
    void everyPartIsShownWithItsKind() {
        assertThat(text("--parts", page).out())
                .contains(
                        "headline    Peru undang Kenya\n",
                        "caption     Para menteri di Lima.",
                        "paragraph   Lima – Menteri");
    }

    @Test
    void aLineOfJsonHoldsTheStoryAloneAndNullForWhatIsNotKnown() throws IOException {
        String bare = Files.writeString(folder.resolve("2.txt"), "Kenya dan Peru bertemu di Lima.")
                .toString();
        List<String> lines = text("--format", "jsonl", page, bare).out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode full = JSON.readTree(lines.get(0));
        assertThat(full.properties())
                .extracting(field -> field.getKey())
                .containsExactly(
                        "path",
                        "url",
                        "title",
                        "authors",
                        "published",
                        "updated",
                        "outlet",
                        "section",
                        "language",
                        "body",
                        "text",
                        "parts");
        assertThat(full.get("published").asText()).isEqualTo("2025-03-04");
        assertThat(full.get("updated").asText()).isEqualTo("2025-03-05");
        assertThat(full.get("section").asText()).isEqualTo("Dunia");
        assertThat(full.get("authors").toString()).isEqualTo("[\"Sari Wulandari\"]");
        assertThat(full.get("body").asText())
                .isEqualTo(
                        "Lima – Menteri Luar Negeri Peru mengundang mitranya dari Kenya untuk berkunjung ke Lima pada bulan depan."
                                + "\n\n"
                                + "Undangan itu disampaikan melalui telepon pada hari Selasa, kata juru bicara kementerian di ibu kota.");
        JsonNode empty = JSON.readTree(lines.get(1));
        for (String unknown : List.of("url", "title", "published", "updated", "outlet", "section")) {
            assertThat(empty.get(unknown).isNull()).as(unknown).isTrue();
        }
        assertThat(empty.get("authors").isEmpty()).isTrue();
    }

    /** What a program gets is what the reader read: over all samples, part by part. */
    @Test
    void theLinesAreReadBackWithoutLoss() throws IOException {
        String samples = Path.of(System.getProperty("kawat.home"), "samples").toString();
        List<Article> articles = articles(samples);
        List<String> lines =
                text("--format", "jsonl", "--parts", samples).out().lines().toList();
        assertThat(lines).hasSameSizeAs(articles);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = JSON.readTree(lines.get(i));
            Article article = articles.get(i);
            assertThat(line.get("path").asText()).isEqualTo(article.path().orElse(""));
            assertThat(line.get("text").asText()).isEqualTo(article.text());
            List<Block> blocks = new ArrayList<>();
            for (JsonNode part : line.get("parts")) {
                Span span = new Span(part.get("start").asInt(), part.get("end").asInt());
                assertThat(span.of(article.text())).isEqualTo(part.get("text").asText());
                blocks.add(new Block(
                        span,
                        Block.Kind.valueOf(part.get("kind")
                                .asText()
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'))));
            }
            assertThat(blocks).isEqualTo(article.blocks());
        }
    }

    @Test
    void articlesInEveryLanguageAreTold() throws IOException {
        String english = Files.writeString(folder.resolve("3.txt"), OtherLanguages.ENGLISH)
                .toString();
        Shell shell = text(english);
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("language:  English (en)", "Japan condemns");
    }

    @Test
    void aPageWithoutAStoryIsNamedAndTheOthersAreTold() throws IOException {
        String empty = Files.writeString(folder.resolve("0.html"), "<html><body><nav>Beranda</nav></body></html>")
                .toString();
        Shell shell = text(empty, page);
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("0.html: has no story", "1 article; 1 failed\n  failed: has no story (1)\n");
        assertThat(shell.out()).contains("Peru undang Kenya");
    }

    private static List<Article> articles(String folder) {
        ArticleReader reader = ArticleReader.load();
        return new SourceReader(InputStream.nullInputStream())
                .read(folder)
                .filter(Document.class::isInstance)
                .map(found -> reader.read((Document) found))
                .map(Reading::article)
                .flatMap(article -> article.stream())
                .toList();
    }

    private static Shell text(String... args) {
        return Shell.of(new TextCommand(), args);
    }
}
