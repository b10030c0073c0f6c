package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.record.FactRecord;
import id.kawat.source.Problem;
import id.kawat.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sample articles: beside the launcher, which says so in {@code kawat.home}, or in the current folder. */
final class Samples {
    /** The coder version of what is read from them and not kept. */
    static final String CODER = "demo";

    private Samples() {}

    static Optional<Path> folder() {
        return Stream.of(System.getProperty("kawat.home", ""), "")
                .map(home -> Path.of(home, "samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Reads them into a record that is to be thrown away. */
    static Tally readInto(
            FactRecord record, Path samples, Function<Article, Coding> coder, Consumer<Problem> problems) {
        Run run = new Run(
                ArticleReader.load(),
                read -> read,
                Run.coding(coder),
                Runtime.getRuntime().availableProcessors(),
                () -> true);
        Tally tally = new Tally();
        run.over(new SourceReader(InputStream.nullInputStream()).read(samples.toString()))
                .forEachOrdered(outcome -> {
                    outcome.problems().forEach(problems);
                    if (outcome instanceof Outcome.Coded coded) {
                        record.keep(coded.coding(), CODER);
                    }
                    tally.add(outcome);
                });
        return tally;
    }

    /** Deletes a folder of files. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
