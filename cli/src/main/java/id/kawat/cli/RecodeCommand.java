package id.kawat.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.export.CorrectionJson;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactChange;
import id.kawat.record.FactRecord;
import id.kawat.record.Recoded;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat recode}: brings the record up to date and shows what changes. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the stored texts anew where another Kawat has read them, and shows what is otherwise.",
            "Corrections are carried over. A run that was stopped is completed by running it again."
        },
        footerHeading = "%nSigns:%n",
        footer = {
            "  +  a fact that was not read before",
            "  -  one that is no longer read",
            "  ~  one with other fields; = one with the same, read by another rule or with other confidence",
            "  k  a correction that counts for something else now, or stands on another fact",
            "",
            "Examples:",
            "  kawat recode --dry-run                              what would change",
            "  kawat recode > changes.txt",
            "  kawat recode --lang-dir mine --format json"
        })
final class RecodeCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<DataFolder, Function<Article, Coding>> coder;
    private final Function<DataFolder, String> version;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; json is one article a line. Default: ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles coded side by side; the outcome is the same. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /**
     * @param coder made when the command runs and there is something to read
     * @param version of the coder, kept beside what it reads
     */
    RecodeCommand(Function<DataFolder, Function<Article, Coding>> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw wrong("--threads must be at least 1, not " + threads);
        }
        DataFolder data = lang.data();
        String present = version.apply(data);
        Count count = new Count();
        try (FactRecord facts = record.existing(spec)) {
            if (facts.recoding().stale(present).findFirst().isPresent()) {
                facts.recoding().run(coder.apply(data), present, threads, !dryRun, recoded -> tell(recoded, count));
            }
        }
        spec.commandLine().getOut().flush();
        spec.commandLine()
                .getErr()
                .println("kawat: " + record.place() + ": " + count + (dryRun ? "; nothing was changed" : "")
                        + "; coder " + present);
        return count.failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void tell(Recoded recoded, Count count) {
        count.add(recoded);
        recoded.failure().ifPresent(failure -> {
            spec.commandLine().getErr().println("kawat: " + place(recoded) + ": " + failure);
            spec.commandLine().getErr().flush();
        });
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(json(recoded));
            case TABLE -> {
                if (!recoded.changes().isEmpty() || !recoded.corrections().isEmpty()) {
                    out.println(place(recoded)
                            + recoded.article()
                                    .title()
                                    .map(title -> "  " + title)
                                    .orElse(""));
                    recoded.changes().forEach(change -> out.println("  " + FactChanges.line(change)));
                    recoded.corrections().forEach(entry -> out.println("  " + CorrectionWords.signed(entry)));
                }
            }
        }
    }

    private static String place(Recoded recoded) {
        return recoded.article()
                .path()
                .or(() -> recoded.article().url())
                .orElse(recoded.article().id());
    }

    private static String json(Recoded recoded) {
        ObjectNode node = JSON.createObjectNode();
        node.put("article", recoded.article().id())
                .put("path", recoded.article().path().orElse(null))
                .put("before", recoded.before())
                .put("failure", recoded.failure().orElse(null));
        FactChanges.write(recoded.changes(), node);
        node.putArray("corrections");
        for (CorrectionEntry entry : recoded.corrections()) {
            node.withArray("/corrections").add(CorrectionJson.entry(entry));
        }
        return CorrectionJson.written(node);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What a run came to. */
    private static final class Count {
        private int articles;
        private int changed;
        private int failed;
        private int added;
        private int gone;
        private int altered;
        private int corrections;

        void add(Recoded recoded) {
            articles++;
            failed += recoded.failure().isPresent() ? 1 : 0;
            List<FactChange> changes = recoded.changes();
            changed += changes.isEmpty() ? 0 : 1;
            for (FactChange change : changes) {
                switch (change) {
                    case FactChange.Added _ -> added++;
                    case FactChange.Gone _ -> gone++;
                    case FactChange.Altered _ -> altered++;
                }
            }
            corrections += recoded.corrections().size();
        }

        /** {@code 12 articles read anew, 3 with changes (facts: 5 new, 2 gone, 4 altered); 1 correction moved; 1 article failed}. */
        @Override
        public String toString() {
            return Tally.count(articles - failed, "article") + " read anew, " + changed + " with changes (facts: "
                    + added
                    + " new, " + gone + " gone, " + altered + " altered)"
                    + (corrections > 0 ? "; " + Tally.count(corrections, "correction") + " moved" : "")
                    + (failed > 0 ? "; " + Tally.count(failed, "article") + " failed" : "");
        }
    }
}
