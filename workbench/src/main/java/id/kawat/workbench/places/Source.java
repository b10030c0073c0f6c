package id.kawat.workbench.places;

/**
 * An article that says so.
 *
 * @param label outlet and day
 * @param address of the article's page, at the fact
 * @param words the sentence that says it
 */
public record Source(String label, String address, String words) {}
