package id.kawat.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Turns what a user names into documents: files, folders with all that lies beneath them, patterns such as {@code news/*.warc.gz}
 * where the shell has not replaced them, {@code -} for standard input, and whatever its {@link Remote}s know. What lies inside a
 * file is for its {@link ContentReader} to find.
 *
 * <p>A folder is read in the order of its names, so that two runs are alike; names that start with a dot are left alone. One
 * document is in memory at a time, beside the names of the folders on the way down to it. Whatever cannot be read comes out as
 * a {@link Problem} in its place, and what follows is read all the same. A stream that is not read to its end must be closed.
 */
public final class SourceReader {
    /** The most bytes read of one text or page unless told otherwise: 20 MB. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private final ContentReader contents;
    private final InputStream standardInput;
    private final List<Remote> remotes;
    private final Meter meter;

    /** A reader of text and pages alone. */
    public SourceReader(InputStream standardInput) {
        this(MOST_BYTES, standardInput, List.of());
    }

    /** @param remotes asked in order for the names that are no paths */
    public SourceReader(long mostBytes, InputStream standardInput, List<Remote> remotes) {
        this(new ContentReader(List.of(), mostBytes), standardInput, remotes);
    }

    /**
     * @param contents finds the documents in a file
     * @param remotes asked in order for the names that are no paths
     */
    public SourceReader(ContentReader contents, InputStream standardInput, List<Remote> remotes) {
        this(contents, standardInput, remotes, new Meter());
    }

    private SourceReader(ContentReader contents, InputStream standardInput, List<Remote> remotes, Meter meter) {
        this.contents = contents;
        this.standardInput = standardInput;
        this.remotes = List.copyOf(remotes);
        this.meter = meter;
    }

    /** The same reader, and this is told of the bytes of files it goes through. */
    public SourceReader metered(Meter told) {
        return new SourceReader(contents, standardInput, remotes, told);
    }

    /** All that the names lead to, in the order named; lazily: a file is opened when it is asked for. */
    public Stream<Found> read(List<String> names) {
        Iterator<String> left = List.copyOf(names).iterator();
        return InTurn.of("-", () -> left.hasNext() ? read(left.next()) : null);
    }

    /** All that one name leads to. */
    public Stream<Found> read(String name) {
        if (name.equals("-")) {
            return contents.ofNamed().read(new Content("-", "", standardInput, Known.NOTHING));
        }
        for (Remote remote : remotes) {
            if (remote.reads(name)) {
                return remote.read(name);
            }
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return Stream.of(Problem.of(name, "is not a path: " + e.getReason()));
        }
        if (name.isBlank() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Glob.isOne(name) ? matching(name) : Stream.of(missing(name, path));
        }
        return Files.isDirectory(path)
                ? InTurn.of(name, new FolderWalk(name, path, Glob.ALL, this::inFolder))
                : file(name, path, contents.ofNamed());
    }

    private static Problem missing(String name, Path path) {
        return Problem.of(name, parentIsFile(path) ? "lies inside a file, not a folder" : "does not exist");
    }

    private static boolean parentIsFile(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }

    /** All files that a pattern matches, and all beneath the folders that it matches. */
    private Stream<Found> matching(String pattern) {
        Glob glob;
        try {
            glob = Glob.of(pattern);
        } catch (PatternSyntaxException e) {
            return Stream.of(Problem.of(pattern, "is not a pattern: " + e.getDescription()));
        }
        if (!Files.isDirectory(glob.folder())) {
            return Stream.of(Problem.of(pattern, "matches nothing: there is no folder " + glob.folder()));
        }
        FolderWalk walk = new FolderWalk(glob.name(), glob.folder(), glob, this::inFolder);
        boolean[] matched = {false};
        return InTurn.of(pattern, () -> {
            Stream<Found> next = walk.next();
            if (next == null && !matched[0]) {
                next = Stream.of(Problem.of(pattern, "matches nothing"));
            }
            matched[0] = true;
            return next;
        });
    }

    private Stream<Found> inFolder(String name, Path path) {
        Optional<Found> passedOver = contents.passedOver(name, String.valueOf(path.getFileName()));
        if (passedOver.isPresent()) {
            meter.pass(path);
            return passedOver.stream();
        }
        if (!Files.exists(path)) {
            return Stream.of(Problem.of(name, Files.isSymbolicLink(path) ? "is a link to nothing" : "does not exist"));
        }
        if (!Files.isRegularFile(path)) {
            return Stream.of(Problem.of(name, "is neither a file nor a folder"));
        }
        return file(name, path, contents);
    }

    /** What a file holds; it is open from when that is asked for until the last of it is read. */
    private Stream<Found> file(String name, Path path, ContentReader reader) {
        String own = String.valueOf(path.getFileName());
        Optional<Found> passedOver = reader.passedOver(name, own);
        if (passedOver.isPresent()) {
            meter.pass(path);
            return passedOver.stream();
        }
        try {
            InputStream bytes = meter.open(path);
            return reader.read(new Content(name, own, bytes, Optional.of(path), Known.NOTHING))
                    .onClose(() -> close(bytes));
        } catch (IOException e) {
            return Stream.of(Problem.of(name, reason(e)));
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a file: " + e.getMessage(), e);
        }
    }

    /** What went wrong, in words that do not repeat the path. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "does not exist";
            case Allowance.TooMuchException _ -> String.valueOf(e.getMessage());
            case FileSystemException f when f.getReason() != null -> "cannot be read: " + f.getReason();
            default ->
                "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    /** The names in a folder in order, those that start with a dot left out. */
    static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }
}
