package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Reading;
import id.kawat.source.Document;
import id.kawat.source.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles of the repository, read as {@code ./kawat code samples/*} reads them from its root. */
final class Samples {
    static final Path FOLDER = Path.of("..", "samples");
    static final ArticleReader READER = ArticleReader.load();

    private Samples() {}

    /** The names of all samples, sorted. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + FOLDER.toAbsolutePath(), e);
        }
    }

    static Article article(String name) {
        try {
            Media media = name.endsWith(".html") ? Media.HTML : Media.TEXT;
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve(name)));
            Reading reading = READER.read(new Document("samples/" + name, bytes, media));
            return reading.article().orElseThrow(() -> new AssertionError(name + ": " + reading.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    static List<Article> articles() {
        return names().stream().map(Samples::article).toList();
    }
}
