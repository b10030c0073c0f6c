package id.kawat.sources.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a mail without the line ends that mail programs put into it, so that a paragraph is a line: those that {@code
 * format=flowed} marks by a blank, and else those of a text that is broken near one length throughout.
 */
final class Unwrapped {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 100;

    private Unwrapped() {}

    static String of(String text, boolean flowed) {
        List<String> lines =
                text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        boolean wrapped = isWrapped(lines);
        StringBuilder all = new StringBuilder(text.length());
        String before = "";
        for (String line : lines) {
            boolean goesOn = flowed
                    ? before.endsWith(" ") && !before.equals("-- ")
                    : wrapped && before.length() >= SHORTEST && !line.isBlank() && !startsAnew(line);
            if (!all.isEmpty()) {
                all.append(goesOn ? (before.endsWith(" ") ? "" : " ") : "\n");
            }
            all.append(line);
            before = line;
        }
        return all.toString().strip();
    }

    private static boolean startsAnew(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("- ")
                || line.startsWith("* ")
                || line.startsWith(">");
    }

    /** True where lines that another follows without a gap are about as long as each other. */
    private static boolean isWrapped(List<String> lines) {
        List<Integer> followed = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                followed.add(lines.get(i).length());
            }
        }
        long near = followed.stream()
                .filter(length -> length >= SHORTEST && length <= LONGEST)
                .count();
        boolean none = lines.stream().allMatch(line -> line.length() <= LONGEST);
        return none && followed.size() > 1 && near * 3 >= followed.size() * 2L;
    }
}
