package id.kawat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** How much there is to read under the names of a run. */
final class Extent {
    private static final Set<FileVisitOption> LINKS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

    private Extent() {}

    /** The bytes of all files; nothing where a name leads to where one cannot know, as to standard input or the web. */
    static OptionalLong bytes(List<String> names) {
        long all = 0;
        for (String name : names) {
            OptionalLong bytes = bytes(name);
            if (bytes.isEmpty()) {
                return bytes;
            }
            all += bytes.getAsLong();
        }
        return OptionalLong.of(all);
    }

    private static OptionalLong bytes(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return OptionalLong.empty();
        }
        return Files.exists(path) ? OptionalLong.of(bytes(path)) : OptionalLong.empty();
    }

    /** What cannot be looked into counts for nothing; the reading will say why. */
    private static long bytes(Path path) {
        long[] bytes = {0};
        try {
            Files.walkFileTree(path, LINKS, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return hidden(folder) && !folder.equals(path)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes[0] += hidden(file) && !file.equals(path) ? 0 : attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("looking how much there is in " + path + ": " + e.getMessage(), e);
        }
        return bytes[0];
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
