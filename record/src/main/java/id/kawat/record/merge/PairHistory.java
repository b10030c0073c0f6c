package id.kawat.record.merge;

import id.kawat.lexicon.Party;

/** What two parties, {@code a} sorting before {@code b}, have been to each other. */
public record PairHistory(Party a, Party b, RelationHistory history) {}
