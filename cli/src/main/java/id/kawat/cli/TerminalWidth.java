package id.kawat.cli;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** How many columns there are to write on. */
final class TerminalWidth {
    private static final int ELSEWHERE = 120;
    private static final int LEAST = 40;

    private TerminalWidth() {}

    /** What {@code COLUMNS} says, else what the terminal says; 120 where there is none. */
    static int columns() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("\\d{1,4}")) {
            return Math.max(LEAST, Integer.parseInt(columns));
        }
        if (!Progress.terminal()) {
            return ELSEWHERE;
        }
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            return terminal.getWidth() > 0 ? Math.max(LEAST, terminal.getWidth()) : ELSEWHERE;
        } catch (IOException e) {
            // A terminal that does not tell is as good as none.
            return ELSEWHERE;
        }
    }
}
