package id.kawat.fact;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import java.util.Optional;

/** A person and the office the article gives them; {@code title} as written, {@code former} where the office is past. */
public record Person(
        String id,
        DocumentRef document,
        String name,
        Office office,
        Optional<Party> party,
        Optional<String> title,
        boolean former,
        Evidence evidence)
        implements Fact {}
