package id.kawat.workbench;

import io.javalin.config.RoutesConfig;

/** A part of the workbench with its addresses. */
public interface Area {
    /** Adds its addresses, each with the {@link Role} it takes. */
    void open(RoutesConfig routes);

    /** Ends what it does in the background; nobody asks it any more. */
    default void close() {}
}
