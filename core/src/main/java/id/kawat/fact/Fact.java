package id.kawat.fact;

/** Something an article says, with the words that say so. */
public sealed interface Fact permits Event, Relation, Instrument, Figure, Person, Engagement {
    /** Made from the fact's content and place: the same fact of the same article has the same id. */
    String id();

    DocumentRef document();

    Evidence evidence();
}
