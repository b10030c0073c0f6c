package id.kawat.cli;

import id.kawat.source.Meter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come, said on standard error: on a terminal as a bar with rate and time left, elsewhere in a line a minute. */
interface Progress extends AutoCloseable {
    /** Nothing is said. */
    Progress QUIET = _ -> {};

    /** To be told after each thing that the run has come to. */
    void at(Tally tally);

    @Override
    default void close() {}

    /** What suits standard error. */
    static Progress over(List<String> names, Meter meter, InstantSource clock, PrintWriter err) {
        return onTerminal()
                ? new Bar(meter, Extent.bytes(names))
                : new MinuteLines(meter, () -> Extent.bytes(names), clock, err);
    }

    /** What makes room for a message where a bar may stand; nothing where there is no terminal. */
    static String clearLine() {
        return onTerminal() ? "\r\u001b[K" : "";
    }

    /** True where a person sits at both ends: standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // its own documentation still allows null, and so does Java 25
    static boolean terminal() {
        return System.console() != null && System.console().isTerminal();
    }

    /** True where standard error goes to a terminal, wherever standard output goes; told from Linux's {@code /proc}, elsewhere guessed. */
    private static boolean onTerminal() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(error)) {
                String target = Files.readSymbolicLink(error).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return terminal();
        }
        return terminal();
    }

    /** A bar as long as the bytes of the named files; where these are not known, a mark that moves. */
    final class Bar implements Progress {
        private static final long SMALL = 10L << 20;
        private static final int NARROW = 80;

        private final Meter meter;
        private final ProgressBar bar;

        private Bar(Meter meter, OptionalLong bytes) {
            boolean small = bytes.orElse(0) < SMALL;
            this.meter = meter;
            this.bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setUnit(small ? " KB" : " MB", small ? 1 << 10 : 1 << 20)
                    .setInitialMax(bytes.orElse(-1))
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new OwnLine(terminal() ? TerminalWidth.columns() : NARROW))
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void at(Tally tally) {
            bar.stepTo(meter.bytes());
            bar.setExtraMessage(" " + tally.ofStories() + "; " + Pace.rate(tally.all(), bar.getTotalElapsed()));
        }

        @Override
        public void close() {
            bar.close();
        }

        /** Leaves no empty line where the bar stood. */
        private static final class OwnLine extends ConsoleProgressBarConsumer {
            private OwnLine(int columns) {
                super(System.err, columns);
            }

            @Override
            public void close() {
                System.err.flush();
            }
        }
    }
}
