package id.kawat.record;

/** A correction that cannot be made: what is wrong with it, and what would do. */
public final class CorrectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorrectionException(String message) {
        super(message);
    }

    CorrectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
