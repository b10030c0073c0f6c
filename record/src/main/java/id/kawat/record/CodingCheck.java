package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.Participant;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The gate to the record: a coding's facts, each once, every one with words that stand in the article's text. */
final class CodingCheck {
    private static final char NOTHING = 0;

    private final Article article;

    private CodingCheck(Article article) {
        this.article = article;
    }

    /**
     * The facts to keep, in order; a fact told twice in the same way is kept once.
     *
     * @throws RefusedCodingException where something does not hold together
     */
    static List<Row> rows(Coding coding) {
        CodingCheck check = new CodingCheck(coding.article());
        check.text();
        Map<String, Row> byId = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Fact fact : coding.facts()) {
            check.fact(fact);
            Row row = check.row(fact);
            Row before = byId.putIfAbsent(fact.id(), row);
            if (before == null) {
                rows.add(row);
            } else if (!before.json().equals(row.json())) {
                throw check.refused(fact, "another fact of the article has the same id");
            }
        }
        return rows;
    }

    private void text() {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(article.text())) {
            throw new RefusedCodingException(article, "the text holds half a character, which UTF-8 cannot keep");
        }
        boolean nothing = Stream.of(
                        Stream.of(article.id(), article.text()),
                        Stream.of(article.path(), article.url(), article.title(), article.outlet())
                                .flatMap(Optional::stream),
                        article.authors().stream())
                .flatMap(texts -> texts)
                .anyMatch(text -> text.indexOf(NOTHING) >= 0);
        if (nothing) {
            throw new RefusedCodingException(article, "it holds the character U+0000, which no database keeps as text");
        }
    }

    private void fact(Fact fact) {
        wrong(fact, article).ifPresent(reason -> {
            throw refused(fact, reason);
        });
    }

    /** Why this cannot be a fact of this article, if it cannot. */
    static Optional<String> wrong(Fact fact, Article article) {
        if (!fact.document().id().equals(article.id())) {
            return Optional.of("it names another article, " + fact.document().id());
        }
        return fault(fact, article.text());
    }

    /** Why the fact cannot be of an article with this text. */
    static Optional<String> fault(Fact fact, String text) {
        Evidence evidence = fact.evidence();
        if (!evidence.standsIn(text)) {
            return Optional.of("its words «" + evidence.text() + "» do not stand in the text at "
                    + evidence.span().start());
        }
        if (!text.contains(evidence.sentence())) {
            return Optional.of("its sentence «" + evidence.sentence() + "» does not stand in the text");
        }
        if (fact instanceof Event event) {
            return event.participants().stream()
                    .map(Participant::span)
                    .filter(span -> span.end() > text.length())
                    .map(span -> "a participant stands outside the text, at " + span)
                    .findFirst();
        }
        return Optional.empty();
    }

    private Row row(Fact fact) {
        try {
            return Row.of(fact, FactJson.line(fact));
        } catch (DateTimeException e) {
            throw refused(fact, "its date is none: " + e.getMessage());
        }
    }

    private RefusedCodingException refused(Fact fact, String reason) {
        return new RefusedCodingException(
                article, "fact " + fact.id() + " (" + fact.evidence().rule() + "): " + reason);
    }
}
