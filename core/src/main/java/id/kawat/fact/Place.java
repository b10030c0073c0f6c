package id.kawat.fact;

import id.kawat.lexicon.Party;
import java.util.Optional;

/** Where: the name as written, and its state. */
public record Place(String name, Optional<Party> party) {}
