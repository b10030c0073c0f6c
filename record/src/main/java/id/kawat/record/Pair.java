package id.kawat.record;

import id.kawat.lexicon.Party;

/** Two parties, {@code a} sorting before {@code b}, and how many facts the record holds between them. */
public record Pair(Party a, Party b, int facts) {}
