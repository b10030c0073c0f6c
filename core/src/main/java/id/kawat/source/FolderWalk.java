package id.kawat.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A walk through a folder and all beneath it, in the order of names. Keeps the names of the folders it stands in, no more. */
final class FolderWalk implements Iterator<Found> {
    private record Level(String name, Path path, Iterator<String> names) {}

    private final BiFunction<String, Path, Found> open;
    private final Deque<Level> levels = new ArrayDeque<>();
    /** Where links have led already: a folder is walked once, so no chain of links goes on for ever. */
    private final Set<Path> walked = new HashSet<>();

    private @Nullable Found next;

    FolderWalk(String name, Path folder, BiFunction<String, Path, Found> open) {
        this.open = open;
        this.next = enter(name.endsWith("/") ? name.substring(0, name.length() - 1) : name, folder);
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
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.names().hasNext()) {
                levels.pop();
                continue;
            }
            String child = level.names().next();
            String name = level.name() + "/" + child;
            Path path = level.path().resolve(child);
            next = Files.isDirectory(path) ? enter(name, path) : open.apply(name, path);
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = Objects.requireNonNull(next);
        next = null;
        return found;
    }
}
