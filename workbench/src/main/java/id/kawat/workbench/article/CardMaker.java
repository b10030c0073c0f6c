package id.kawat.workbench.article;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.Correction;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.CorrectionMark;
import id.kawat.record.FactKind;
import id.kawat.record.FieldChange;
import id.kawat.record.ReviewedFact;
import id.kawat.rule.Rule;
import id.kawat.text.Period;
import id.kawat.workbench.Visit;
import id.kawat.workbench.article.FactCard.Chip;
import id.kawat.workbench.article.FactCard.Line;
import id.kawat.workbench.article.FactCard.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the cards of one article's facts, for one reader. */
final class CardMaker {
    private static final Set<EventType> CONFLICT = Set.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);

    private final Visit visit;
    private final RuleIndex rules;
    private final Values values;

    CardMaker(Visit visit, RuleIndex rules) {
        this.visit = visit;
        this.rules = rules;
        this.values = new Values(visit);
    }

    /**
     * Kind by kind as {@link FactKind} has them, in each in the order of the text.
     *
     * @param journal all that was said of the article's facts
     */
    List<FactCard> cards(String article, List<ReviewedFact> facts, List<CorrectionEntry> journal) {
        List<Fact> shown = facts.stream().map(CardMaker::shown).toList();
        Saying saying = new Saying(visit, shown);
        return facts.stream()
                .map(fact -> card(article, fact, journal, saying))
                .sorted(Comparator.comparing(FactCard::kind)
                        .thenComparing(card -> card.fact().evidence().span()))
                .toList();
    }

    /** Of facts that nobody can have said anything of: read just now, or from an older version. */
    List<FactCard> asRead(String article, List<Fact> facts) {
        return cards(
                article,
                facts.stream()
                        .map(fact -> new ReviewedFact(fact, Optional.of(fact), List.of()))
                        .toList(),
                List.of());
    }

    /**
     * The card of one fact alone.
     *
     * @param article facts of its article, among which an engagement finds its events
     */
    FactCard one(String articleId, ReviewedFact fact, List<CorrectionEntry> journal, Collection<Fact> article) {
        return card(articleId, fact, journal, new Saying(visit, article));
    }

    private static Fact shown(ReviewedFact fact) {
        return fact.now().orElse(fact.asRead());
    }

    private FactCard card(String article, ReviewedFact reviewed, List<CorrectionEntry> journal, Saying saying) {
        Fact fact = shown(reviewed);
        String rule = fact.evidence().rule().split("; ", 2)[0];
        Optional<Rule> known = rules.find(rule);
        return new FactCard(
                fact,
                article,
                FactKind.of(fact),
                state(reviewed),
                saying.of(fact),
                about(fact),
                chips(fact),
                tone(fact),
                rule,
                known.map(Rule::note).orElseGet(() -> reason(fact, rule)),
                known.isPresent() && !visit.isLanguage("en"),
                fields(fact, reviewed.asRead()),
                said(reviewed, journal));
    }

    /** Where no rule of the book says why. */
    private String reason(Fact fact, String rule) {
        return rule.equals("by-hand")
                ? visit.say("article.why.by-hand")
                : visit.label("article.why", FactKind.of(fact).code());
    }

    private static State state(ReviewedFact fact) {
        if (fact.now().isEmpty()) {
            return fact.corrections().isEmpty() ? State.GONE : State.REJECTED;
        }
        return CorrectionMark.of(fact.now().get())
                .map(mark -> switch (mark.how()) {
                    case ACCEPTED -> State.ACCEPTED;
                    case EDITED -> State.EDITED;
                    case ADDED -> State.ADDED;
                    case DISPUTED -> State.DISPUTED;
                })
                .orElse(State.READ);
    }

    /** What was said of this fact, what was undone of it, and the undoings. */
    private static List<CorrectionEntry> said(ReviewedFact fact, List<CorrectionEntry> journal) {
        Set<Integer> numbers = new HashSet<>();
        List<CorrectionEntry> said = new ArrayList<>();
        for (CorrectionEntry entry : journal) {
            Correction correction = entry.correction();
            boolean ofThis = entry.factId().equals(Optional.of(fact.asRead().id()))
                    || entry.factId().isEmpty()
                            && correction
                                    .fact()
                                    .filter(told ->
                                            told.id().equals(fact.asRead().id()))
                                    .isPresent()
                    || correction.said() instanceof Said.Undone undone && numbers.contains(undone.number());
            if (ofThis) {
                numbers.add(correction.number());
                said.add(entry);
            }
        }
        return said;
    }

    static String tone(Fact fact) {
        return switch (fact) {
            case Event event when event.type() == EventType.STATEMENT -> "plain";
            case Event event -> CONFLICT.contains(event.type()) ? "conf" : "coop";
            case Engagement _ -> "coop";
            case Relation _, Instrument _ -> "thing";
            case Figure _ -> "plain";
            case Person _ -> "who";
        };
    }

    private List<Line> about(Fact fact) {
        List<Line> lines = new ArrayList<>();
        if (fact instanceof Event event) {
            event.about().ifPresent(words -> lines.add(line("about", "“" + words + "”")));
            event.quote().ifPresent(words -> lines.add(line("quote", "“" + words + "”")));
        }
        return lines;
    }

    private Line line(String field, String value) {
        return new Line(visit.label("article.field", field), value, Optional.empty());
    }

    private List<Chip> chips(Fact fact) {
        List<Chip> chips = new ArrayList<>();
        switch (fact) {
            case Event event -> {
                chips.add(new Chip(visit.label("type", event.type().name()), look(tone(fact))));
                event.mode().ifPresent(mode -> chips.add(new Chip(visit.label("mode", mode), "")));
                status(event.status(), chips);
                date(event.date(), chips);
            }
            case Engagement engagement -> {
                engagement.mode().ifPresent(mode -> chips.add(new Chip(visit.label("mode", mode), "coop")));
                status(engagement.status(), chips);
                date(engagement.date(), chips);
            }
            case Relation relation -> {
                chips.add(new Chip(visit.label("relation", relation.kind().code()), ""));
                if (relation.status() == Relation.Standing.PLANNED) {
                    chips.add(new Chip(visit.label("status", "planned"), "warn"));
                }
                date(relation.since(), chips);
            }
            case Instrument instrument -> {
                chips.add(new Chip(visit.label("instrument", instrument.kind().code()), ""));
                date(instrument.date(), chips);
            }
            case Figure figure -> {
                chips.add(new Chip(visit.label("measure", figure.measure().code()), ""));
                date(figure.period(), chips);
            }
            case Person person ->
                chips.add(new Chip(visit.label("office", person.office().code()), ""));
        }
        return chips;
    }

    private static String look(String tone) {
        return tone.equals("coop") || tone.equals("conf") ? tone : "";
    }

    private void status(EventStatus status, List<Chip> chips) {
        if (status != EventStatus.OCCURRED) {
            chips.add(new Chip(visit.label("status", status.code()), "warn"));
        }
    }

    private void date(Optional<Period> date, List<Chip> chips) {
        date.ifPresent(day -> chips.add(new Chip(visit.date(day), "")));
    }

    /** What the fact says field by field; what a person edited with what stood there before. */
    private List<Line> fields(Fact fact, Fact asRead) {
        Map<String, String> before = Written.of(asRead);
        List<Line> lines = new ArrayList<>();
        Written.of(fact).forEach((name, value) -> {
            String was = before.getOrDefault(name, "");
            boolean same = was.equals(value);
            if (!name.equals("evidence") && !(same && (value.isEmpty() || value.equals("false")))) {
                lines.add(new Line(
                        visit.label("article.field", name),
                        values.of(name, value),
                        same ? Optional.empty() : Optional.of(values.of(name, was))));
            }
        });
        return lines;
    }

    /** Fields with what stands there and what stood there. */
    List<Line> changed(List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> !change.field().equals("sentence"))
                .map(change -> new Line(
                        visit.label("article.field", change.field()),
                        values.of(change),
                        Optional.of(values.of(change.field(), Written.value(change.field(), change.before())))))
                .toList();
    }
}
