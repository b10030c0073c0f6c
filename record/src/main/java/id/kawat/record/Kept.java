package id.kawat.record;

/** What became of an article that was handed to the record. */
public enum Kept {
    /** The record did not hold the article before. */
    NEW,
    /** The record held facts that another coder version had read; the new facts stand in their place. */
    RECODED,
    /** The record held an older version of it; this one stands in its place, and the older one is kept as history. */
    CHANGED,
    /** The record holds a newer version of it; this one is kept as history, and its facts count nowhere. */
    OLDER,
    /**
     * The record held this article as read by this coder version, or the same words from the same address; nothing was
     * written.
     */
    UNCHANGED
}
