package id.kawat.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a folder and all beneath it, in the order of names, a stream for each file that a pattern takes. Keeps the names
 * of the folders it stands in, no more.
 */
final class FolderWalk implements InTurn.Parts {
    private record Level(String name, Path path, Iterator<String> names) {}

    private final Path top;
    private final Glob glob;
    private final BiFunction<String, Path, Stream<Found>> open;
    private final Deque<Level> levels = new ArrayDeque<>();
    /** Where links have led already: a folder is walked once, so no chain of links goes on for ever. */
    private final Set<Path> walked = new HashSet<>();

    private @Nullable Found first;

    FolderWalk(String name, Path folder, Glob glob, BiFunction<String, Path, Stream<Found>> open) {
        this.top = folder;
        this.glob = glob;
        this.open = open;
        this.first = enter(name.endsWith("/") ? name.substring(0, name.length() - 1) : name, folder);
    }

    /** Goes down into a folder; a problem where that is not possible. */
    private @Nullable Found enter(String name, Path folder) {
        try {
            if (!walked.add(folder.toRealPath())) {
                return new Skipped(name, "a link to a folder that is read already");
            }
            levels.push(new Level(name, folder, SourceReader.names(folder).iterator()));
            return null;
        } catch (IOException e) {
            return Problem.of(name, "folder " + SourceReader.reason(e));
        }
    }

    @Override
    public @Nullable Stream<Found> next() {
        if (first != null) {
            Found problem = first;
            first = null;
            return Stream.of(problem);
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.names().hasNext()) {
                levels.pop();
                continue;
            }
            String child = level.names().next();
            String name = level.name().isEmpty() && top.toString().isEmpty() ? child : level.name() + "/" + child;
            Path path = level.path().resolve(child);
            Path beneath = top.relativize(path);
            if (Files.isDirectory(path)) {
                Found problem = glob.enters(beneath) ? enter(name, path) : null;
                if (problem != null) {
                    return Stream.of(problem);
                }
            } else if (glob.takes(beneath)) {
                return open.apply(name, path);
            }
        }
        return null;
    }
}
