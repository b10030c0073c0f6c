package id.kawat.cli;

import id.kawat.coding.Coding;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;

/** What came of one thing the user named, or of one file beneath it. */
sealed interface Outcome {
    /** An article and the facts read from it. */
    record Coded(Coding coding) implements Outcome {}

    /** It could not be read: where, and why. */
    record Failed(Problem problem) implements Outcome {}

    /** A file in a folder that is no article by its name. */
    record PassedOver(Skipped file) implements Outcome {}
}
