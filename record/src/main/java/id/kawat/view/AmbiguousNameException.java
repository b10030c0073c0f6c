package id.kawat.view;

/** A name that several people of the record share; the message names them. */
public final class AmbiguousNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AmbiguousNameException(String message) {
        super(message);
    }
}
