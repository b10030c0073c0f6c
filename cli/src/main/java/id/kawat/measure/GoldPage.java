package id.kawat.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.source.Document;
import id.kawat.source.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page and what a careful reader finds on it.
 *
 * @param name the file's name without its end, which names the page in a benchmark's files
 * @param body the story alone
 * @param title empty where the gold does not say, as are the others
 * @param published ISO 8601
 */
public record GoldPage(
        String name,
        Document page,
        String body,
        Optional<String> title,
        Optional<String> published,
        Optional<String> outlet,
        Optional<String> language,
        List<String> authors) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRUTH = "ground-truth.json";
    private static final String GOLD = ".gold.json";
    private static final String GZIPPED = ".html.gz";

    public GoldPage {
        authors = List.copyOf(authors);
    }

    /**
     * The pages of a folder by name: a checkout of the article-extraction-benchmark ({@code ground-truth.json} and {@code
     * html/ID.html.gz}), or {@code NAME.html} beside {@code NAME.gold.json}.
     *
     * @throws IOException where a file cannot be read or is not what it should be
     */
    public static List<GoldPage> in(Path folder) throws IOException {
        return Files.exists(folder.resolve(TRUTH)) ? benchmark(folder) : own(folder);
    }

    private static List<GoldPage> benchmark(Path folder) throws IOException {
        JsonNode truth = JSON.readTree(folder.resolve(TRUTH).toFile());
        Map<String, GoldPage> pages = new TreeMap<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path file = folder.resolve("html").resolve(page.getKey() + GZIPPED);
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                pages.put(
                        page.getKey(),
                        new GoldPage(
                                page.getKey(),
                                new Document(file.toString(), ByteBuffer.wrap(in.readAllBytes()), Media.HTML),
                                page.getValue().path("articleBody").asText(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
            }
        }
        return List.copyOf(pages.values());
    }

    private static List<GoldPage> own(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .map(GoldPage::beside)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static GoldPage beside(Path gold) {
        String name = gold.getFileName().toString().replace(GOLD, "");
        Path file = gold.resolveSibling(name + ".html");
        try {
            JsonNode told = JSON.readTree(gold.toFile());
            List<String> body = new ArrayList<>();
            told.path("body").forEach(line -> body.add(line.asText()));
            List<String> authors = new ArrayList<>();
            told.path("authors").forEach(author -> authors.add(author.asText()));
            return new GoldPage(
                    name,
                    new Document(file.toString(), ByteBuffer.wrap(Files.readAllBytes(file)), Media.HTML),
                    String.join("\n", body),
                    text(told, "title"),
                    text(told, "published"),
                    text(told, "outlet"),
                    text(told, "language"),
                    authors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(JsonNode told, String field) {
        return Optional.of(told.path(field).asText()).filter(value -> !value.isEmpty());
    }
}
