package id.kawat.cli;

import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal that wants them ({@code NO_COLOR} is heeded); elsewhere the words as they are. */
enum Paint {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The words in this colour where {@code colours} says so. */
    String on(String words, boolean colours) {
        return colours && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    /** True where standard output is a terminal that shows colours. */
    static boolean terminal() {
        return Ansi.AUTO.enabled();
    }
}
