package id.kawat.source;

/** What came of one thing a user named, or of one file beneath it: read, passed over, or failed. Each names its path. */
public sealed interface Found permits Document, Skipped, Problem {
    /** Where it lies, as the user named it; a file in a folder is the folder's name, a slash, and the way down. */
    String path();
}
