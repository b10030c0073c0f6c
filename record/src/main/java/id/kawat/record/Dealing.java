package id.kawat.record;

import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import java.util.Optional;

/**
 * How often two parties did one kind of thing toward each other or jointly in one year, as articles tell it: an act that two articles tell
 * counts twice.
 *
 * @param a sorts before {@code b}
 * @param year in which it began; of an event without a day that of its article; none where neither is known
 */
public record Dealing(Party a, Party b, EventType type, Optional<String> mode, Optional<Integer> year, int events) {}
