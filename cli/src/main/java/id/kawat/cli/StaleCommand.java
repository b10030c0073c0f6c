package id.kawat.cli;

import static id.kawat.cli.Layouts.codes;
import static id.kawat.cli.Layouts.column;
import static id.kawat.cli.Layouts.iso;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.StaleArticle;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat stale}: which articles another coder than this one has read. */
@Command(
        name = "stale",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the articles that another Kawat has read: another program, or other rules or lexicons.",
            "'kawat recode' reads them anew."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat stale",
            "  kawat stale --lang-dir mine                         with words and rules of your own",
            "  kawat stale --format json"
        })
final class StaleCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Layout<StaleArticle> ARTICLES = new Layout<>(
            List.of(
                    column("DATE", stale -> iso(stale.article().published())),
                    column("OUTLET", stale -> stale.article().outlet().orElse("")),
                    column(
                            "TITLE",
                            stale -> stale.article()
                                    .title()
                                    .orElse(stale.article().id())),
                    column("READ BY", StaleArticle::coder)),
            List.of(
                    column("id", stale -> stale.article().id()),
                    column("coder", StaleArticle::coder),
                    column("published", stale -> iso(stale.article().published())),
                    column("outlet", stale -> stale.article().outlet().orElse("")),
                    column("title", stale -> stale.article().title().orElse("")),
                    column("parties", stale -> codes(stale.article().parties())),
                    column("path", stale -> stale.article().path().orElse("")),
                    column("url", stale -> stale.article().url().orElse(""))),
            StaleCommand::json);

    private final Function<DataFolder, String> version;

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /** @param version of the present coder */
    StaleCommand(Function<DataFolder, String> version) {
        this.version = version;
    }

    @Override
    public Integer call() {
        String coder = version.apply(lang.data());
        boolean table = output.format() == OutputOptions.Format.TABLE;
        int limit = output.limit(table ? OutputOptions.USUAL : Integer.MAX_VALUE);
        try (FactRecord facts = record.existing(spec)) {
            new Output<>(ARTICLES, output.format(), spec)
                    .write(facts.recoding().stale(coder).limit(limit).iterator());
            spec.commandLine().getOut().flush();
            long stale = facts.recoding().coders().entrySet().stream()
                    .filter(read -> !read.getKey().equals(coder))
                    .mapToLong(read -> read.getValue())
                    .sum();
            String all = stale + " of " + facts.articles() + " articles in " + record.place()
                    + " were read by another coder than " + coder;
            spec.commandLine()
                    .getErr()
                    .println("kawat: " + all + (stale == 0 ? "" : "; 'kawat recode' reads them anew"));
        }
        return 0;
    }

    private static String json(StaleArticle stale) {
        ObjectNode node = JSON.createObjectNode();
        ARTICLES.csv().forEach(column -> node.put(column.name(), column.cell().apply(stale)));
        return node.toString();
    }
}
