package id.kawat.record.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Reading;
import id.kawat.coding.Coder;
import id.kawat.coding.Coding;
import id.kawat.lexicon.DataFolder;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two years of one pair as the test resources tell them, read by the real reader, and what a careful person makes of it. */
public final class Scenario {
    private static final Path FOLDER = Path.of("src/test/resources/scenario");
    private static final ArticleReader READER = ArticleReader.load();
    private static final Coder CODER = Coder.load(DataFolder.shipped());
    private static final List<Coding> CODINGS = read();

    private Scenario() {}

    /** Every article with its facts, in the order of their numbers. */
    public static List<Coding> codings() {
        return CODINGS;
    }

    /** The expectation, {@code expected.json}. */
    static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(Files.readString(FOLDER.resolve("expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the expectation in " + FOLDER, e);
        }
    }

    /** The article's number, {@code "07"}. */
    static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1).substring(0, 2);
    }

    private static List<Coding> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> CODER.code(article(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + FOLDER.toAbsolutePath(), e);
        }
    }

    private static String given(Map<String, String> head, String key) {
        return Optional.ofNullable(head.get(key)).orElseThrow(() -> new AssertionError("no '" + key + "' in " + head));
    }

    private static Article article(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n\n", 2);
            Map<String, String> head = new TreeMap<>();
            parts[0].lines().map(line -> line.split(": ", 2)).forEach(line -> head.put(line[0], line[1]));
            String name = "scenario/" + file.getFileName();
            Reading reading = READER.read(name, parts[1]);
            Article plain = reading.article().orElseThrow(() -> new AssertionError(name + ": " + reading.problems()));
            return new Article(
                    plain.id(),
                    Optional.of(name),
                    Optional.of(given(head, "url")),
                    plain.text(),
                    plain.title(),
                    plain.authors(),
                    Optional.of(new Period(given(head, "date"))),
                    Optional.of(given(head, "outlet")),
                    plain.language(),
                    plain.blocks());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
