package id.kawat.cli;

import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import id.kawat.workbench.Settings;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat serve}: the workbench in the browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the workbench: the record in your browser, to look at, to check against the words, to put right.",
            "To this machine alone unless --host says otherwise; then accounts are needed (docs/serving.md)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat serve                            ./kawat.db at http://localhost:8470",
            "  kawat serve --samples                  the sample articles; keeps nothing",
            "  kawat serve --record all.db --port 80  another record, another port"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8470;

    private final Function<DataFolder, Coder> coder;
    private final Function<DataFolder, String> version;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to listen. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "Default: " + USUAL_PORT + "; 0 is any that is free.")
    private int port = USUAL_PORT;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            defaultValue = "${env:KAWAT_ACCOUNTS:-}",
            description = {
                "The workbench's own file: accounts, keys, saved searches. Default: what KAWAT_ACCOUNTS names, else the one beside the"
                        + " record, kawat.workbench.db for kawat.db; of a database ./kawat.workbench.db."
            })
    private String accounts = "";

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description =
                    "A name under which the workbench is reached, without port; may be given several times. Others are refused.")
    private List<String> names = List.of();

    @Option(
            names = "--behind-proxy",
            description =
                    "Believe the X-Forwarded headers of the proxy before it; only where nobody comes past that proxy.")
    private boolean behindProxy;

    @Option(
            names = "--oidc",
            paramLabel = "FILE",
            description = "Sign-in with a provider of OpenID Connect, as this file says (docs/serving.md).")
    private @Nullable Path oidc;

    @Option(
            names = "--webhooks-within",
            description = "Send news of saved searches to machines of a private network as well, and to this one.")
    private boolean webhooksWithin;

    @Option(names = "--samples", description = "Over the sample articles, read anew; keeps nothing.")
    private boolean samples;

    @Mixin
    private TodayOption today = new TodayOption();

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    ServeCommand(Function<DataFolder, Coder> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must be between 0 and 65535, not " + port);
        }
        if (!samples) {
            record.mustExist(spec);
            return serve(record.place(), accounts.isBlank() ? StateFile.beside(record.place()) : Path.of(accounts));
        }
        Path articles = Samples.folder()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "the samples are not here; start Kawat by ./kawat in its own folder"));
        Path folder = Files.createTempDirectory("kawat-serve");
        Path file = folder.resolve("samples.db");
        Coder reader = coder.apply(lang.data());
        try (FactRecord facts = FactRecord.open(file)) {
            Samples.readInto(facts, articles, reader::code, problem -> say("kawat: " + problem));
        }
        try {
            return serve(Place.of(file), folder.resolve("samples.workbench.db"));
        } finally {
            Samples.delete(folder);
        }
    }

    private int serve(Place place, Path own) throws InterruptedException {
        DataFolder data = lang.data();
        Settings settings = new Settings(
                place,
                own,
                host,
                port,
                () -> coder.apply(data),
                samples ? Samples.CODER : version.apply(data),
                today.said(),
                new Settings.Access(
                        Optional.ofNullable(oidc).map(file -> OidcFile.read(file, spec)), names, behindProxy),
                webhooksWithin);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            asked.countDown();
            try {
                ended.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        try (Workbench workbench = Workbench.start(settings)) {
            Runtime.getRuntime().addShutdownHook(hook);
            say("The workbench on " + place + " is open at http://" + shown() + ":" + workbench.port() + "/");
            say("Ctrl-C closes it.");
            asked.await();
        } finally {
            ended.countDown();
        }
        return ExitCode.OK;
    }

    private String shown() {
        String address = host.contains(":") ? "[" + host + "]" : host;
        return address.equals("127.0.0.1") || address.equals("[::1]") ? "localhost" : address;
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
