package id.kawat.sources;

import id.kawat.source.Content;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.sources.rows.RowMapping;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is read from something, told in lines: {@code read PATH}, {@code passed PATH: why}, {@code failed PATH: why}. */
public final class Reads {
    private Reads() {}

    /** All that lies in bytes of this name, as if they came through a pipe. */
    public static List<Found> of(String name, byte[] bytes) {
        try (Stream<Found> all = Sources.contents(RowMapping.USUAL)
                .read(new Content(name, name, new ByteArrayInputStream(bytes), Known.NOTHING))) {
            return all.toList();
        }
    }

    /** All that a user's name for a file or folder leads to. */
    public static List<Found> of(Path path) {
        try (Stream<Found> all = Sources.reader(new ByteArrayInputStream(new byte[0]), RowMapping.USUAL)
                .read(path.toString())) {
            return all.toList();
        }
    }

    public static List<String> lines(List<Found> all) {
        return all.stream()
                .map(found -> switch (found) {
                    case Document document -> "read " + document.path();
                    case Skipped skipped -> "passed " + skipped;
                    case Problem problem -> "failed " + problem;
                })
                .toList();
    }

    public static List<Document> documents(List<Found> all) {
        return all.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    public static String text(Document document) {
        return StandardCharsets.UTF_8.decode(document.bytes()).toString();
    }
}
