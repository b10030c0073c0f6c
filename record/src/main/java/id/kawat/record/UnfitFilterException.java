package id.kawat.record;

/** A filter that means nothing for what is asked, or a value that there is not; says which, and what there is. */
public final class UnfitFilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitFilterException(String message) {
        super(message);
    }
}
