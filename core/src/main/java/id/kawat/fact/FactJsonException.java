package id.kawat.fact;

/** A line that is not a fact of the contract: which line, which key ({@code evidence.start}), and what is wrong with it. */
public final class FactJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;

    FactJsonException(int line, String key, String reason, Throwable cause) {
        super("line " + line + (key.isEmpty() ? "" : ", key '" + key + "'") + ": " + reason, cause);
        this.line = line;
        this.key = key;
    }

    FactJsonException(int line, String key, String reason) {
        super("line " + line + (key.isEmpty() ? "" : ", key '" + key + "'") + ": " + reason);
        this.line = line;
        this.key = key;
    }

    /** The line's number, from 1. */
    public int line() {
        return line;
    }

    /** The key at fault, with dots into nested values; empty where the line as a whole is broken. */
    public String key() {
        return key;
    }
}
