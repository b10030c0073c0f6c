package id.kawat.workbench;

/** A request that means nothing, with what is wrong with it, as who asked is told. */
public final class WrongRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongRequest(String message) {
        super(message);
    }
}
