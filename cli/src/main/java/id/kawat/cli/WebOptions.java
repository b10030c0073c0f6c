package id.kawat.cli;

import id.kawat.source.ContentReader;
import id.kawat.source.Remote;
import id.kawat.sources.feed.Published;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Limits;
import id.kawat.sources.web.Reach;
import id.kawat.sources.web.Resolver;
import id.kawat.sources.web.Sleeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How addresses on the web are read: how much, as whom, and where to. */
final class WebOptions {
    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "Of a feed or sitemap, at most so many pages. Default: ${DEFAULT-VALUE}.")
    private int most = 100;

    @Option(
            names = "--allow-private",
            description = "Addresses may lead into private networks and to this machine; else such are refused.")
    private boolean allowPrivate;

    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            defaultValue = "${env:KAWAT_USER_AGENT}",
            description =
                    "Who asks, as servers are told, and where to reach you. Default: what KAWAT_USER_AGENT says, else"
                            + " Kawat.")
    private @Nullable String userAgent;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    private @Nullable Fetcher fetcher;

    /** @param contents opens what is neither a page nor a feed */
    Remote remote(ContentReader contents) {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most must be at least 1, not " + most);
        }
        Supplier<Fetcher> made = this::fetcher;
        return new Published(made, contents, Sleeper.real(), allowPrivate ? Reach.ANYWHERE : Reach.PUBLIC, most);
    }

    /** Made when the first address is read: most runs read none. */
    private synchronized Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = new Fetcher(
                    Limits.USUAL, name(userAgent), Resolver.system(), InstantSource.system(), Sleeper.real());
        }
        return fetcher;
    }

    private static String name(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        try {
            return "Kawat/" + Version.number();
        } catch (IOException e) {
            throw new UncheckedIOException("reading Kawat's own version: " + e.getMessage(), e);
        }
    }
}
