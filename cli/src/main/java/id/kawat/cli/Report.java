package id.kawat.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.record.Kept;
import id.kawat.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A run as a JSON file: what was to be read, each thing that was not and why, and the counts. Things are written down as they come, so
 * that their number is bounded by the disk alone, to {@code NAME.part}; that takes the name's place when the run has ended, however it
 * did. What a file of that name held before stands there till then. Its fields are told in {@code docs/reading.md}.
 */
final class Report implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a run came to its end. */
    enum End {
        /** All that was named has been gone through. */
        COMPLETE,
        /** Somebody stopped it. */
        STOPPED,
        /** It could not go on: the record or the machine failed. */
        BROKEN
    }

    /**
     * What is known when a run begins.
     *
     * @param command {@code read}
     * @param names as the user gave them
     * @param coder its version, where facts are read
     * @param record where they go, where they are kept
     */
    record Head(
            String command,
            List<String> names,
            Optional<String> coder,
            Optional<String> record,
            int threads,
            Instant began) {
        Head {
            names = List.copyOf(names);
        }
    }

    private final Path file;
    private final Path part;
    private final Head head;
    private final Writer out;
    private String between = "\n";
    private boolean ended;

    private Report(Path file, Path part, Head head, Writer out) {
        this.file = file;
        this.part = part;
        this.head = head;
        this.out = out;
    }

    /**
     * A report on its way to this file.
     *
     * @throws IOException where it cannot be written there
     */
    static Report begin(Path file, Head head) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Report report = new Report(file, part, head, Files.newBufferedWriter(part));
        part.toFile().deleteOnExit();
        ObjectNode known = JSON.createObjectNode().put("command", head.command());
        head.names().forEach(known.putArray("sources")::add);
        known.put("record", head.record().orElse(null))
                .put("kawat", Version.number())
                .put("coder", head.coder().orElse(null))
                .put("java", Runtime.version().toString())
                .put("threads", head.threads())
                .put("began", head.began().toString());
        report.out.write("{\n");
        report.fields(known);
        report.out.write("  \"notes\": [");
        return report;
    }

    /** What there is to say of one outcome: why it was not read, or what was remarked in reading it. */
    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Read read -> read.problems().forEach(problem -> note("remark", problem));
            case Outcome.Coded coded -> coded.problems().forEach(problem -> note("remark", problem));
            case Outcome.Unchanged _ -> {}
            case Outcome.SetAside aside -> note("set_aside", aside.problem());
            case Outcome.Failed failed -> {
                failed.remarks().forEach(problem -> note("remark", problem));
                note("failed", failed.reason());
            }
            case Outcome.PassedOver passed ->
                note(
                        "passed_over",
                        Problem.of(passed.file().path(), passed.file().reason()));
        }
    }

    private void note(String what, Problem problem) {
        ObjectNode note = JSON.createObjectNode().put("what", what).put("path", problem.path());
        problem.line().ifPresent(line -> note.put("line", line));
        note.put("reason", problem.reason());
        writing(() -> {
            out.write(between + "    " + note);
            between = ",\n";
        });
    }

    /**
     * Writes the end, and puts the whole in its place.
     *
     * @param error why the run could not go on, where it could not
     */
    void end(End how, Optional<String> error, Tally tally, Instant when) {
        ObjectNode known = JSON.createObjectNode();
        ObjectNode counts = known.putObject("counts").put("articles", tally.articles());
        if (head.coder().isPresent()) {
            counts.put("facts", tally.facts());
        }
        if (head.record().isPresent()) {
            for (Kept kept : Kept.values()) {
                counts.put(kept.name().toLowerCase(Locale.ROOT), tally.kept(kept));
            }
        }
        counts.put("failed", tally.failed().all())
                .put("set_aside", tally.setAside().all())
                .put("passed_over", tally.passedOver().all())
                .put("remarks", tally.remarks().all());
        ObjectNode why = known.putObject("reasons");
        reasons(why, "failed", tally.failed());
        reasons(why, "set_aside", tally.setAside());
        reasons(why, "passed_over", tally.passedOver());
        reasons(why, "remarks", tally.remarks());
        known.put("ended", when.toString())
                .put("seconds", Duration.between(head.began(), when).toMillis() / 1000.0)
                .put("end", how.name().toLowerCase(Locale.ROOT))
                .put("error", error.orElse(null));
        writing(() -> {
            out.write(between.equals("\n") ? "],\n" : "\n  ],\n");
            fields(known);
            out.write("  \"exit\": " + (how == End.BROKEN ? 1 : tally.exitCode()) + "\n}\n");
            out.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            ended = true;
        });
    }

    private static void reasons(ObjectNode into, String name, Reasons reasons) {
        ObjectNode counts = into.putObject(name);
        reasons.counts().forEach(counts::put);
    }

    /** A line each, all with a comma after them. */
    private void fields(ObjectNode known) throws IOException {
        for (Map.Entry<String, JsonNode> field : known.properties()) {
            out.write("  " + JSON.writeValueAsString(field.getKey()) + ": " + field.getValue() + ",\n");
        }
    }

    /** Leaves nothing behind where the report did not come to its end. */
    @Override
    public void close() {
        if (!ended) {
            writing(() -> {
                out.close();
                Files.deleteIfExists(part);
            });
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void writing(Writing what) {
        try {
            what.write();
        } catch (IOException e) {
            throw new UncheckedIOException("writing the report " + file + ": " + e.getMessage(), e);
        }
    }
}
