package id.kawat.lexicon;

/** A form of a word that can say that something happens: {@code mengecam} is ACTIVE of {@code kecam}, class {@code condemn}. */
public record PredicateWord(String lemma, Form form, String wordClass) {
    /** How the word stands in the clause. */
    public enum Form {
        /** Transitive with the doer as subject: meN-. */
        ACTIVE,
        /** Transitive with the undergoer as subject: di-, ter-. */
        PASSIVE,
        /** The bare base: headlines, commands, after a pronoun. */
        BASE,
        /** Intransitive, as written. */
        INTRANSITIVE,
        /** A noun that names the act. */
        NOUN
    }

    public boolean isVerb() {
        return form != Form.NOUN;
    }
}
