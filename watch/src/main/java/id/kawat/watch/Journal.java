package id.kawat.watch;

import id.kawat.source.Problem;

/** Where a watcher says what it does. */
public interface Journal {
    /** A cycle has ended. */
    void cycle(Cycle cycle);

    /** Something could not be got or read; what may pass is tried again. */
    void problem(Problem problem);
}
