package id.kawat.workbench;

/** A request that is not served, and why, in the words of this key. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    /** @param key of the words that say why, {@code refused.token} */
    public Refusal(int status, String key) {
        super(status + " " + key);
        this.status = status;
        this.key = key;
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }
}
