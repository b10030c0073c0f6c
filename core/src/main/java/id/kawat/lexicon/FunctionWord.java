package id.kawat.lexicon;

/** A word or phrase of grammar: its category and, where the category has kinds, which. */
public record FunctionWord(String word, Category category, String value) {
    /** The categories of {@code function-words.tsv}. */
    public enum Category {
        PREP,
        COMP,
        REL,
        SUB,
        COORD,
        AUX,
        NEG,
        ADV,
        RECIP,
        PRON,
        DET,
        QUANT,
        ADJ,
        NOUN
    }
}
