package id.kawat.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry.State;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An article's facts as its corrections leave them. A pure function of the text, the facts as read and the journal: worked out anew whenever one of
 * them changes.
 */
final class Corrected {
    private final DocumentRef document;
    private final String text;
    private final List<Correction> journal;
    private final Set<Integer> undone;

    /** Facts as read and as added, by id, in the order of the text. */
    private final Map<String, Fact> base = new LinkedHashMap<>();

    private final Set<String> added = new HashSet<>();

    /** By fact and then by person. */
    private final Map<String, Map<String, Opinion>> opinions = new HashMap<>();

    private final Map<Integer, CorrectionEntry> entries = new TreeMap<>();
    private final List<Fact> facts;

    private Corrected(Article article, List<Fact> read, List<Correction> journal) {
        this.document = DocumentRef.of(article);
        this.text = article.text();
        this.journal = journal;
        this.undone = undone(journal);
        read.forEach(fact -> base.put(fact.id(), fact));
        for (Correction correction : journal) {
            if (undone.contains(correction.number())) {
                enter(correction, State.UNDONE, Optional.empty(), undoneBy(correction.number()));
                continue;
            }
            switch (correction.said()) {
                case Said.Added said -> add(correction, said);
                case Said.Accepted said -> hold(correction, said, new Anchor(said.fact(), text).same(base.values()));
                case Said.Rejected said -> hold(correction, said, new Anchor(said.fact(), text).same(base.values()));
                case Said.Edited said -> hold(correction, said, edited(said));
                case Said.Undone _, Said.LinkRejected _ -> enter(correction, State.IN_FORCE, Optional.empty(), "");
            }
        }
        this.facts = settled();
    }

    /**
     * @param article as it is now
     * @param journal all that was said of the article's facts, of its older versions' as well, oldest first
     */
    static Corrected of(Article article, List<Fact> read, List<Correction> journal) {
        return new Corrected(article, List.copyOf(read), List.copyOf(journal));
    }

    /** What the record answers with, in the order of the text; each bears the mark of what persons said. */
    List<Fact> facts() {
        return facts;
    }

    /** The fact as it was read, or as a person added it, before anybody's opinion. */
    Optional<Fact> base(String id) {
        return Optional.ofNullable(base.get(id));
    }

    /** What holds of this fact beside what was read of it: the fields that persons have edited, where they agree. */
    SortedMap<String, String> fields(String id) {
        Collection<Opinion> all = opinions.getOrDefault(id, Map.of()).values();
        return agree(all) ? fields(all) : new TreeMap<>();
    }

    /** Every correction and what it counts for, oldest first. */
    List<CorrectionEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Every fact as it was read or added, with what became of it. */
    List<ReviewedFact> reviewed() {
        Map<String, Fact> now = facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact));
        return base.values().stream()
                .map(fact -> new ReviewedFact(
                        fact,
                        Optional.ofNullable(now.get(fact.id())),
                        entries.values().stream()
                                .filter(entry -> entry.factId().equals(Optional.of(fact.id())))
                                .toList()))
                .toList();
    }

    /** Of an entry and its undoing and the undoing of that, the last word counts. */
    static Set<Integer> undone(List<Correction> journal) {
        Set<Integer> undone = new HashSet<>();
        for (Correction correction : journal.reversed()) {
            if (correction.said() instanceof Said.Undone said && !undone.contains(correction.number())) {
                undone.add(said.number());
            }
        }
        return undone;
    }

    private String undoneBy(int number) {
        return journal.reversed().stream()
                .filter(entry -> entry.said() instanceof Said.Undone said && said.number() == number)
                .filter(entry -> !undone.contains(entry.number()))
                .findFirst()
                .map(entry -> "undone by " + entry.id())
                .orElse("");
    }

    /** What the edit was made to; else what it would have, where the coder by now reads that by itself. */
    private Optional<Fact> edited(Said.Edited said) {
        return new Anchor(said.fact(), text)
                .akin(base.values())
                .or(() -> new Anchor(FactFields.with(said.fact(), said.fields()), text).same(base.values()));
    }

    /** What the coder reads by now as well is one fact; what the person said beyond it holds as an edit. */
    private void add(Correction correction, Said.Added said) {
        Optional<Fact> read = new Anchor(said.fact(), text).same(base.values());
        Optional<Span> place = Anchor.place(said.fact().evidence(), text);
        if (read.isPresent()) {
            SortedMap<String, String> more = FactFields.changes(read.get(), said.fact());
            more.keySet().removeAll(Set.of("sentence", "evidence"));
            more.values().removeIf(value -> value.equals("null") || value.equals("[]"));
            hold(correction, new Said.Edited(read.get(), more), read);
            enter(
                    correction,
                    State.IN_FORCE,
                    read,
                    "is read by now as " + read.get().id());
        } else if (place.isEmpty()) {
            enter(correction, State.UNATTACHED, Optional.empty(), "its words no longer stand in the article");
        } else {
            Fact fact = moved(here(said.fact()), place.get());
            insert(fact);
            added.add(fact.id());
            hold(correction, said, Optional.of(fact));
        }
    }

    /** What a person added to an article before it changed is a fact of the article as it is. */
    private Fact here(Fact fact) {
        return fact.document().id().equals(document.id())
                ? fact
                : FactFields.read((ObjectNode) FactFields.of(fact).set("document", FactTemplates.document(document)));
    }

    private static Fact moved(Fact fact, Span to) {
        Evidence evidence = fact.evidence();
        if (evidence.span().equals(to)) {
            return fact;
        }
        String words = FactFields.of(fact)
                .withObject("/evidence")
                .put("start", to.start())
                .put("end", to.end())
                .toString();
        return FactFields.with(fact, Map.of("evidence", words));
    }

    private void insert(Fact fact) {
        List<Fact> all = new ArrayList<>(base.values());
        int at = 0;
        while (at < all.size()
                && all.get(at).evidence().span().compareTo(fact.evidence().span()) <= 0) {
            at++;
        }
        all.add(at, fact);
        base.clear();
        all.forEach(each -> base.put(each.id(), each));
    }

    private void hold(Correction correction, Said.OfFact said, Optional<Fact> on) {
        if (on.isEmpty()) {
            enter(correction, State.UNATTACHED, Optional.empty(), "no fact is read here any more that says this");
            return;
        }
        String id = on.get().id();
        String by = correction.signature().by();
        String person = correction.signature().person();
        Map<String, Opinion> held = opinions.computeIfAbsent(id, any -> new LinkedHashMap<>());
        Optional<Opinion> before = Optional.ofNullable(held.get(person));
        Opinion now =
                before.map(opinion -> opinion.then(correction, said)).orElseGet(() -> Opinion.first(correction, said));
        // What an added fact stands on stays in force, whatever its author says of it later.
        before.stream()
                .flatMap(opinion -> opinion.from().stream())
                .filter(old -> !now.from().contains(old))
                .forEach(old -> enter(old, State.REPLACED, on, by + " says otherwise in " + correction.id()));
        held.put(person, now);
        String was = said.fact().id();
        enter(correction, State.IN_FORCE, on, was.equals(id) ? "" : "was said of " + was + ", which is " + id + " now");
    }

    private void enter(Correction correction, State state, Optional<Fact> on, String remark) {
        entries.put(
                correction.number(),
                new CorrectionEntry(
                        correction,
                        state,
                        correction.fact().map(fact -> fact.document().id()),
                        on.map(Fact::id),
                        remark));
    }

    private List<Fact> settled() {
        List<Fact> settled = new ArrayList<>();
        for (Fact fact : base.values()) {
            Map<String, Opinion> held = opinions.getOrDefault(fact.id(), Map.of());
            if (held.isEmpty()) {
                settled.add(fact);
            } else {
                settle(fact, held).ifPresent(settled::add);
            }
        }
        return withoutLoose(settled);
    }

    private Optional<Fact> settle(Fact fact, Map<String, Opinion> held) {
        Collection<Opinion> all = held.values();
        List<Correction> from = all.stream()
                .flatMap(opinion -> opinion.from().stream())
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        if (!agree(all)) {
            String who = all.stream()
                    .map(opinion -> opinion.from().getLast().signature().by())
                    .collect(Collectors.joining(" and "));
            from.forEach(one -> enter(one, State.DISPUTED, Optional.of(fact), who + " differ"));
            return Optional.of(marked(fact, CorrectionMark.How.DISPUTED, from));
        }
        if (all.stream().anyMatch(Opinion::rejects)) {
            return Optional.empty();
        }
        SortedMap<String, String> fields = fields(all);
        try {
            Fact edited = FactFields.with(fact, fields);
            Optional<String> fault = CodingCheck.fault(edited, text);
            if (fault.isPresent()) {
                throw new CorrectionException(fault.get());
            }
            return Optional.of(marked(edited, how(fact, fields), from));
        } catch (CorrectionException e) {
            from.forEach(one -> enter(
                    one, State.UNATTACHED, Optional.of(fact), "does not fit what is read now: " + e.getMessage()));
            return Optional.of(fact);
        }
    }

    private CorrectionMark.How how(Fact fact, SortedMap<String, String> fields) {
        if (added.contains(fact.id())) {
            return CorrectionMark.How.ADDED;
        }
        return fields.isEmpty() ? CorrectionMark.How.ACCEPTED : CorrectionMark.How.EDITED;
    }

    private static boolean agree(Collection<Opinion> all) {
        return all.stream().allMatch(one -> all.stream().allMatch(one::agrees));
    }

    private static SortedMap<String, String> fields(Collection<Opinion> all) {
        SortedMap<String, String> fields = new TreeMap<>();
        all.forEach(opinion -> fields.putAll(opinion.fields()));
        return fields;
    }

    private static Fact marked(Fact fact, CorrectionMark.How how, List<Correction> from) {
        CorrectionMark mark =
                new CorrectionMark(how, from.stream().map(Correction::id).toList());
        return FactFields.read(
                FactFields.of(fact).put("rule", mark.on(fact.evidence().rule())));
    }

    /** Engagements name no event that is not there; one whose events were all rejected goes with them. */
    private List<Fact> withoutLoose(List<Fact> settled) {
        Set<String> there = settled.stream().map(Fact::id).collect(Collectors.toSet());
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : settled) {
            switch (fact) {
                case Engagement engagement -> {
                    List<String> events =
                            engagement.events().stream().filter(there::contains).toList();
                    boolean told = !events.isEmpty() || engagement.events().isEmpty();
                    if (told || opinions.containsKey(engagement.id())) {
                        kept.add(telling(engagement, events));
                    }
                }
                case Event _, Relation _, Instrument _, Figure _, Person _ -> kept.add(fact);
            }
        }
        return List.copyOf(kept);
    }

    private static Engagement telling(Engagement engagement, List<String> events) {
        return new Engagement(
                engagement.id(),
                engagement.document(),
                engagement.mode(),
                engagement.parties(),
                engagement.date(),
                engagement.status(),
                engagement.persons(),
                engagement.place(),
                events,
                engagement.evidence());
    }
}
