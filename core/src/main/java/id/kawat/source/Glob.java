package id.kawat.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for names of files, for shells that do not replace it themselves: {@code *} and {@code ?} within a name, {@code [a-z]},
 * {@code {a,b}}, and {@code **} for any folders, none among them. What lies beneath a folder that it matches is matched.
 *
 * @param name the folder the pattern begins in, as the user wrote it; empty for the present one
 * @param folder the same
 * @param matchers for the parts of a name beneath it: the first for one part, the second for two, up to the last; with
 *     {@code **} one for all
 * @param anyDepth true where it has {@code **}
 */
record Glob(String name, Path folder, List<PathMatcher> matchers, boolean anyDepth) {
    /** Every file of a folder. */
    static final Glob ALL = new Glob("", Path.of(""), List.of(_ -> true), true);

    static boolean isOne(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** @throws java.util.regex.PatternSyntaxException where it is none */
    static Glob of(String pattern) {
        int first = 0;
        while ("*?[{".indexOf(pattern.charAt(first)) < 0) {
            first++;
        }
        int slash = pattern.lastIndexOf('/', first);
        String name = pattern.substring(0, slash + 1);
        String rest = pattern.substring(slash + 1);
        boolean anyDepth = rest.contains("**");
        List<PathMatcher> matchers = new ArrayList<>();
        if (anyDepth) {
            // Java's own wants a folder where **/ stands; here it may be none.
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", "{**/,}")));
        } else {
            for (int at = rest.indexOf('/'); at >= 0; at = rest.indexOf('/', at + 1)) {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + rest.substring(0, at)));
            }
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + rest));
        }
        return new Glob(name, Path.of(name), List.copyOf(matchers), anyDepth);
    }

    /** True where there may be something to read in a folder, by its name beneath {@link #folder}. */
    boolean enters(Path beneath) {
        return anyDepth || matches(beneath, Math.min(beneath.getNameCount(), matchers.size()));
    }

    /** True for a file that it matches, or a folder of which. */
    boolean takes(Path beneath) {
        if (anyDepth) {
            for (int parts = 1; parts <= beneath.getNameCount(); parts++) {
                if (matchers.getFirst().matches(beneath.subpath(0, parts))) {
                    return true;
                }
            }
            return false;
        }
        return beneath.getNameCount() >= matchers.size() && matches(beneath, matchers.size());
    }

    private boolean matches(Path beneath, int parts) {
        return matchers.get(parts - 1).matches(beneath.subpath(0, parts));
    }
}
