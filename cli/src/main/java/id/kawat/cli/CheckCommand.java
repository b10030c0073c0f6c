package id.kawat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.kawat.record.CheckReport;
import id.kawat.record.FactRecord;
import id.kawat.record.Fault;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat check}: whether all that the record holds fits together. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Goes through the whole record and names what does not fit: the file, the links between tables, every article"
                    + " against its digest, every fact against its article's words and against what it is found by.",
            "It mends nothing. Exit code: 0 all fits, 1 something does not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat check                      ./kawat.db; each fault on a line, with its article and fact",
            "  kawat check --record asia.db --format json",
            "  kawat check && kawat backup /mnt/stick/kawat-friday.db"
        })
final class CheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** How the findings are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        CheckReport report;
        try (FactRecord facts = record.existing(spec)) {
            report = facts.check();
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> {
                report.faults().forEach(out::println);
                out.println(record.place() + ": " + summary(report));
            }
            case JSON -> out.println(JSON.writeValueAsString(json(report)));
        }
        return report.sound() ? 0 : 1;
    }

    /** {@code 40 articles, 321 facts (event 160, figure 21 …): all fits}. */
    static String summary(CheckReport report) {
        String kinds = report.facts().entrySet().stream()
                .map(kind -> kind.getKey() + " " + String.format(Locale.ROOT, "%,d", kind.getValue()))
                .collect(Collectors.joining(", "));
        int faults = report.faults().size();
        return count(report.articles(), "article") + ", " + count(report.allFacts(), "fact")
                + (kinds.isEmpty() ? "" : " (" + kinds + ")")
                + (faults == 0 ? ": all fits" : ": " + count(faults, "fault"));
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private Map<String, @Nullable Object> json(CheckReport report) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("record", record.place().toString());
        root.put("sound", report.sound());
        root.put("articles", report.articles());
        root.put("facts", report.facts());
        root.put("faults", report.faults().stream().map(CheckCommand::json).toList());
        return root;
    }

    private static Map<String, @Nullable Object> json(Fault fault) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("article", fault.article().orElse(null));
        entry.put("path", fault.path().orElse(null));
        entry.put("fact", fault.fact().orElse(null));
        entry.put("what", fault.what());
        return entry;
    }
}
