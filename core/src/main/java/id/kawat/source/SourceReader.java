package id.kawat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Turns what a user names into documents: files, folders with all that lies beneath them, and {@code -} for standard input.
 *
 * <p>A folder is read in the order of its names, so that two runs are alike; names that start with a dot are left alone. One
 * document is in memory at a time, beside the names of the folders on the way down to it. Whatever cannot be read comes out as
 * a {@link Problem} in its place, and what follows is read all the same.
 */
public final class SourceReader {
    /** The most bytes read of one file unless told otherwise: 20 MB. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private final long mostBytes;
    private final InputStream standardInput;
    private final List<Remote> remotes;
    private final Meter meter;

    public SourceReader(InputStream standardInput) {
        this(MOST_BYTES, standardInput, List.of());
    }

    /** @param remotes asked in order for the names that are no paths */
    public SourceReader(long mostBytes, InputStream standardInput, List<Remote> remotes) {
        this(mostBytes, standardInput, remotes, new Meter());
    }

    private SourceReader(long mostBytes, InputStream standardInput, List<Remote> remotes, Meter meter) {
        if (mostBytes < 1 || mostBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("not a size: " + mostBytes);
        }
        this.mostBytes = mostBytes;
        this.standardInput = standardInput;
        this.remotes = List.copyOf(remotes);
        this.meter = meter;
    }

    /** The same reader, and this is told of the bytes of files it goes through. */
    public SourceReader metered(Meter told) {
        return new SourceReader(mostBytes, standardInput, remotes, told);
    }

    /** All that the names lead to, in the order named; lazily: a file is opened when it is asked for. */
    public Stream<Found> read(List<String> names) {
        return List.copyOf(names).stream().flatMap(this::read);
    }

    /** All that one name leads to. */
    public Stream<Found> read(String name) {
        if (name.equals("-")) {
            return Stream.of(standardInput());
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
            return Stream.of(
                    Problem.of(name, parentIsFile(path) ? "lies inside a file, not a folder" : "does not exist"));
        }
        if (Files.isDirectory(path)) {
            Iterator<Found> walk = new FolderWalk(name, path, this::inFolder);
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
        }
        return Stream.of(named(name, path));
    }

    private static boolean parentIsFile(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }

    private Found standardInput() {
        try {
            return document("-", standardInput.readNBytes((int) mostBytes + 1), Optional.empty());
        } catch (IOException e) {
            return Problem.of("-", "cannot be read: " + reason(e));
        }
    }

    /** A file the user named: read whatever its name ends in, unless that is another kind of data. */
    private Found named(String name, Path path) {
        String ending = Media.ending(name);
        if (Media.isOther(name) && !ending.equals("md")) {
            return Problem.of(name, "is " + ending.toUpperCase(Locale.ROOT) + "; text and HTML are read");
        }
        return file(name, path);
    }

    private Found inFolder(String name, Path path) {
        if (Media.isOther(name)) {
            meter.pass(path);
            return new Skipped(name, "no article by its name (." + Media.ending(name) + ")");
        }
        if (!Files.exists(path)) {
            return Problem.of(name, Files.isSymbolicLink(path) ? "is a link to nothing" : "does not exist");
        }
        if (!Files.isRegularFile(path)) {
            return Problem.of(name, "is neither a file nor a folder");
        }
        return file(name, path);
    }

    private Found file(String name, Path path) {
        try {
            if (Files.size(path) > mostBytes) {
                meter.pass(path);
                return tooLarge(name, Files.size(path));
            }
            try (InputStream in = meter.open(path)) {
                return document(
                        name, in.readNBytes((int) mostBytes + 1), Media.ofName(String.valueOf(path.getFileName())));
            }
        } catch (IOException e) {
            return Problem.of(name, reason(e));
        }
    }

    private Found document(String name, byte[] content, Optional<Media> byName) {
        if (content.length == 0) {
            return Problem.of(name, "is empty");
        }
        if (content.length > mostBytes) {
            return tooLarge(name, content.length);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        Optional<String> binary = Signature.notText(bytes);
        if (binary.isPresent()) {
            return Problem.of(name, binary.get());
        }
        Media byContent = Media.ofContent(bytes);
        return new Document(name, bytes, byContent == Media.HTML ? Media.HTML : byName.orElse(byContent));
    }

    private Problem tooLarge(String name, long size) {
        return Problem.of(
                name,
                String.format(
                        Locale.ROOT,
                        "is too large: %s, more than the limit of %s",
                        megabytes(size),
                        megabytes(mostBytes)));
    }

    private static String megabytes(long bytes) {
        return bytes < 1024 * 1024
                ? bytes + " bytes"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    /** What went wrong, in words that do not repeat the path. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "does not exist";
            case FileSystemException f when f.getReason() != null -> "cannot be read: " + f.getReason();
            default -> "cannot be read: " + e.getMessage();
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
