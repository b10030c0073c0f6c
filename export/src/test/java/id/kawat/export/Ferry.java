package id.kawat.export;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.fact.Participant;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An article about a ferry, made up so that exports have a hard time: an emoji before everything, tabs, quotes, commas, a bar. */
final class Ferry {
    static final Party FJI = new Party("FJI");
    static final Party TON = new Party("TON");

    private final Article article;
    private final List<Fact> facts = new ArrayList<>();

    Ferry(String id, String published, String text) {
        this.article = new Article(
                id,
                Optional.of("berita/" + id + ".txt"),
                Optional.of("https://berita.example/" + id),
                text,
                Optional.of("Feri, \"jembatan\" | dua\tnegara"),
                List.of("Lomo Nasir", "Sri | Udara"),
                Optional.of(published).filter(day -> !day.isEmpty()).map(Period::new),
                Optional.of("Suara Laut"),
                "id",
                List.of());
    }

    Coding coding() {
        return new Coding(article, facts);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** {@code "FJI > TON"} or {@code "FJI + TON"}; an empty date is none. */
    Ferry event(
            EventType type, String mode, EventStatus status, String parties, String date, String cameo, String words) {
        boolean joint = !parties.contains(">");
        String[] sides = parties.split(">", -1);
        List<Party> actor = parties(sides[0]);
        List<Party> recipient = joint ? List.of() : parties(sides[1]);
        Evidence evidence = evidence(words);
        int minister = article.text().indexOf("Menlu Adi Lagi");
        facts.add(new Event(
                FactIds.event(article.id(), type, optional(mode), actor, recipient, evidence.span()),
                DocumentRef.of(article),
                type,
                optional(mode),
                status,
                joint,
                actor,
                recipient,
                minister < 0
                        ? List.of()
                        : List.of(new Participant(
                                FJI,
                                Optional.of("GOV"),
                                Optional.of(Office.FOREIGN_MINISTER),
                                Optional.of("Adi Lagi"),
                                Optional.of("Menlu"),
                                new Span(minister, minister + 14))),
                optional(date).map(Period::new),
                Optional.empty(),
                List.of("diplomatic", "economic"),
                List.of(),
                Optional.of("feri, \"cepat\" | murah"),
                Optional.empty(),
                Optional.empty(),
                optional(cameo),
                Optional.of(1.9),
                evidence));
        return this;
    }

    Ferry engagement(String mode, EventStatus status, String parties, String date, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Engagement(
                FactIds.engagement(
                        article.id(),
                        optional(mode),
                        parties(parties),
                        optional(date).map(Period::new),
                        evidence.span()),
                DocumentRef.of(article),
                optional(mode),
                parties(parties),
                optional(date).map(Period::new),
                status,
                List.of("Adi Lagi"),
                Optional.empty(),
                facts.stream()
                        .filter(fact -> fact.evidence().equals(evidence))
                        .map(Fact::id)
                        .toList(),
                evidence));
        return this;
    }

    Ferry relation(Relation.Kind kind, String since, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Relation(
                FactIds.relation(article.id(), kind, FJI, TON, evidence.span()),
                DocumentRef.of(article),
                FJI,
                TON,
                kind,
                optional(since).map(Period::new),
                false,
                Relation.Standing.STANDING,
                evidence));
        return this;
    }

    Ferry target(String value, String period, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Figure(
                FactIds.figure(
                        article.id(),
                        Figure.Measure.TRADE_TARGET,
                        new BigDecimal(value),
                        "USD",
                        List.of(FJI, TON),
                        evidence.span()),
                DocumentRef.of(article),
                Figure.Measure.TRADE_TARGET,
                new BigDecimal(value),
                "USD",
                List.of(FJI, TON),
                optional(period).map(Period::new),
                evidence));
        return this;
    }

    private Evidence evidence(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the article does not say: " + words);
        }
        return Evidence.in(
                article.text(),
                new Span(start, start + words.length()),
                new Span(0, article.text().length()),
                "id/test/by-hand",
                0.75);
    }

    private static List<Party> parties(String codes) {
        return Stream.of(codes.split("[+]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Party::new)
                .toList();
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
