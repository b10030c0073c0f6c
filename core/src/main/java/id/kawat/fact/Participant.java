package id.kawat.fact;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Span;
import java.util.Optional;

/** A person or office behind a party of an event. {@code sector} is PLOVER's code; {@code span} is where they are named. */
public record Participant(
        Party party,
        Optional<String> sector,
        Optional<Office> office,
        Optional<String> person,
        Optional<String> title,
        Span span) {}
