package id.kawat.record;

/**
 * A field of a fact that is another now.
 *
 * @param field its name in the fact contract
 * @param before as JSON
 * @param after as JSON
 */
public record FieldChange(String field, String before, String after) {}
