package id.kawat.cli;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact in one line for a person at a terminal: {@code ACCUSE occurred JPN>PRK 2025-07-23 "dikecam"  id/accuse/condemn}.
 * Shorter than the fact; JSON Lines hold all of it.
 */
final class FactLine {
    private FactLine() {}

    static String of(Fact fact) {
        return "%s  \"%s\"  %s"
                .formatted(words(fact), fact.evidence().text(), fact.evidence().rule());
    }

    /** The fact alone, without the words that say so and the rule that read them. */
    static String words(Fact fact) {
        List<String> words = new ArrayList<>();
        switch (fact) {
            case Event event -> {
                words.add(event.type().name());
                event.mode().ifPresent(words::add);
                words.add(event.status().code());
                words.add(who(event));
                add(event.date(), words);
            }
            case Relation relation -> {
                words.add("relation");
                words.add(relation.kind().code());
                words.add(relation.a() + "+" + relation.b());
                relation.since()
                        .ifPresent(since -> words.add("since " + (relation.approximate() ? "about " : "") + since));
                if (relation.status() == Relation.Standing.PLANNED) {
                    words.add(relation.status().code());
                }
            }
            case Instrument instrument -> {
                words.add("instrument");
                words.add(instrument.kind().code());
                instrument.count().ifPresent(count -> words.add("×" + count));
                words.add(together(instrument.parties()));
                add(instrument.date(), words);
                words.add(instrument.name());
            }
            case Figure figure -> {
                words.add("figure");
                words.add(figure.measure().code());
                words.add(together(figure.parties()));
                words.add(figure.value().toPlainString() + " " + figure.unit());
                add(figure.period(), words);
            }
            case Person person -> {
                words.add("person");
                words.add(person.name() + ",");
                words.add((person.former() ? "former " : "") + person.office().code());
                person.party().ifPresent(party -> words.add(party.code()));
            }
            case Engagement engagement -> {
                words.add("engagement");
                engagement.mode().ifPresent(words::add);
                words.add(engagement.status().code());
                words.add(together(engagement.parties()));
                add(engagement.date(), words);
                if (!engagement.persons().isEmpty()) {
                    words.add(String.join(", ", engagement.persons()));
                }
            }
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** {@code JPN>PRK} for an act toward somebody, {@code JPN+PRK} for one done together. */
    private static String who(Event event) {
        return event.symmetric()
                ? together(event.actor())
                : together(event.actor()) + ">" + together(event.recipient());
    }

    private static String together(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining("+"));
    }

    private static void add(Optional<Period> period, List<String> words) {
        period.ifPresent(value -> words.add(value.iso()));
    }
}
