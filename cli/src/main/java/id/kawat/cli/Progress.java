package id.kawat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come, as a bar on standard error where that is a terminal; elsewhere nothing. */
final class Progress implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A bar as long as there are files under these names. */
    static Progress over(List<String> names) {
        if (!terminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" files", 1)
                .setInitialMax(names.stream().mapToLong(Progress::files).sum())
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
                .clearDisplayOnFinish()
                .build()));
    }

    /** What makes room for a message where a bar may stand; nothing where there is no terminal. */
    static String clearLine() {
        return terminal() ? "\r\u001b[K" : "";
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** The check of the JDK's advice is off: its own documentation still allows null, and so does Java 25. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean terminal() {
        return System.console() != null && System.console().isTerminal();
    }

    /** How many files a name leads to; what cannot be looked into counts as one, the reading will say why. */
    private static long files(String name) {
        long[] count = {0};
        try {
            Files.walkFileTree(Path.of(name), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    count[0] += hidden(file) ? 0 : 1;
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    count[0]++;
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("counting the files of " + name + ": " + e.getMessage(), e);
        }
        return count[0];
    }

    private static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && !name.equals(".") && !name.equals("..");
    }
}
