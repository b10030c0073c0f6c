package id.kawat.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts as JSON Lines: one fact a line, keys in the contract's order, absent values {@code null} or {@code []}, never left out.
 * What is written is read back equal, and the same fact is the same line on every run and machine. Lines are to be
 * kept as UTF-8; a half emoji, which UTF-8 cannot hold, is escaped.
 */
public final class FactJson {
    private FactJson() {}

    /** The fact as one line, without the line's end. */
    public static String line(Fact fact) {
        return FactJsonWriter.line(fact);
    }

    /** Writes the fact's line and a line feed. */
    public static void write(Fact fact, Appendable out) throws IOException {
        out.append(FactJsonWriter.line(fact)).append('\n');
    }

    /**
     * The fact a line tells.
     *
     * @throws FactJsonException where it is broken: names {@code lineNumber}, counted from 1, and the key
     */
    public static Fact read(String line, int lineNumber) {
        return new FactJsonReader(lineNumber).read(line);
    }

    /**
     * The facts of all lines, in order; empty lines are passed over.
     *
     * @throws FactJsonException at the first broken line
     */
    public static List<Fact> readAll(Reader lines) throws IOException {
        BufferedReader in = lines instanceof BufferedReader buffered ? buffered : new BufferedReader(lines);
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                facts.add(read(line, number));
            }
        }
        return List.copyOf(facts);
    }
}
