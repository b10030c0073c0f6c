package id.kawat.sources.feed;

/** Bytes that should be a feed and cannot be read as one; the message says why, without their name. */
public final class NotAFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAFeedException(String reason) {
        super(reason);
    }

    NotAFeedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
