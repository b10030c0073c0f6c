package id.kawat.record;

/** What became of an article that was handed to the record. */
public enum Kept {
    /** The record did not hold the article before. */
    NEW,
    /** The record held facts that another coder version had read; the new facts stand in their place. */
    RECODED,
    /** The record held this article as read by this coder version; nothing was written. */
    UNCHANGED
}
