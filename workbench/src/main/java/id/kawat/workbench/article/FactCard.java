package id.kawat.workbench.article;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact as a person judges it: what it says, the words that say so, why it was read, what others said of it.
 *
 * @param fact as the record answers with it; as it was read where it is rejected
 * @param article the id of its article as it is now
 * @param says the fact as a sentence
 * @param about the words that say about what, attribution and quotation, each with its name
 * @param note why its rule reads such words; empty where the rule says nothing
 * @param foreign true where the note is in English whatever the reader's language
 * @param fields what it says, field by field
 * @param said what was said of it, oldest first
 */
public record FactCard(
        Fact fact,
        String article,
        FactKind kind,
        State state,
        String says,
        List<Line> about,
        List<Chip> chips,
        String tone,
        String rule,
        String note,
        boolean foreign,
        List<Line> fields,
        List<CorrectionEntry> said) {
    public FactCard {
        about = List.copyOf(about);
        chips = List.copyOf(chips);
        fields = List.copyOf(fields);
        said = List.copyOf(said);
    }

    /** What persons have made of a fact. */
    public enum State {
        /** Nobody has said anything of it that holds. */
        READ,
        ACCEPTED,
        EDITED,
        ADDED,
        DISPUTED,
        REJECTED,
        /** It went with the facts it was made of. */
        GONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that is called so and so. */
    public record Line(String name, String value, Optional<String> before) {}

    /** A few words in a box. */
    public record Chip(String words, String look) {}

    public String id() {
        return fact.id();
    }

    public boolean isOut() {
        return state == State.REJECTED || state == State.GONE;
    }

    /** In hundredths. */
    public int confidence() {
        return (int) Math.round(fact.evidence().confidence() * 100);
    }

    public boolean isEvent() {
        return fact instanceof Event;
    }

    /** What was said and is not undone, by who said it. */
    public Map<String, List<CorrectionEntry>> opinions() {
        return said.stream()
                .filter(entry -> entry.state() == CorrectionEntry.State.DISPUTED)
                .collect(Collectors.groupingBy(
                        entry -> entry.correction().signature().by(),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The last thing this person said of it that still counts; what "undo" takes back. */
    public Optional<CorrectionEntry> lastOf(String person) {
        return said.reversed().stream()
                .filter(entry -> entry.correction().signature().by().equals(person)
                        && entry.correction().said() instanceof Said.OfFact
                        && (entry.state() == CorrectionEntry.State.IN_FORCE
                                || entry.state() == CorrectionEntry.State.DISPUTED))
                .findFirst();
    }

    LitText.Lit lit() {
        return new LitText.Lit(id(), fact.evidence().span(), isOut() ? tone + " out" : tone, says);
    }
}
