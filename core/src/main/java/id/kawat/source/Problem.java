package id.kawat.source;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * What is wrong, and where: {@code world/outlets.tsv:14: no column 'state'}, {@code berita/12.txt: is empty}.
 *
 * @param path the file as the user named it, or the data file inside the program
 * @param line counted from 1, where a line is to blame
 * @param reason in words, without the path
 */
public record Problem(String path, OptionalInt line, String reason) implements Found, Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(problem -> problem.line().orElse(0))
            .thenComparing(Problem::reason);

    public static Problem of(String path, String reason) {
        return new Problem(path, OptionalInt.empty(), reason);
    }

    public static Problem at(String path, int line, String reason) {
        return new Problem(path, OptionalInt.of(line), reason);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + reason;
    }
}
