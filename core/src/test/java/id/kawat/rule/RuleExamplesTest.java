package id.kawat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kawat.annotation.Role;
import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coder;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Party;
import id.kawat.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example and counterexample of every rule is a test: with the rule alone, and with all rules together. What points back to an
 * act that other rules read ({@code mengecam serangan itu}) is tested with all only.
 */
class RuleExamplesTest {
    private static final Lexicon LEXICON = Lexicon.load(DataFolder.shipped());
    private static final RuleBook BOOK = RuleBook.load(DataFolder.shipped(), LEXICON);
    private static final Coder ALL = new Coder(LEXICON, BOOK);

    @TestFactory
    Stream<DynamicTest> examples() {
        return BOOK.rules().stream()
                .flatMap(rule -> rule.examples().stream().flatMap(example -> {
                    MarkedSentence sentence = MarkedSentence.parse(example.marked());
                    Coder alone = looksBack(rule) ? ALL : new Coder(LEXICON, new RuleBook(List.of(rule)));
                    return Stream.of(
                            dynamicTest(
                                    rule.id() + " alone: " + sentence.text(),
                                    () -> check(rule, example, sentence, alone)),
                            dynamicTest(
                                    rule.id() + " with all: " + sentence.text(),
                                    () -> check(rule, example, sentence, ALL)));
                }));
    }

    private static boolean looksBack(Rule rule) {
        return Stream.concat(rule.actor().stream(), rule.recipient().stream())
                .anyMatch(Set.of(Role.DOER, Role.DONE_TO, Role.TALK)::contains);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(BOOK.rules().stream()
                        .filter(rule -> rule.examples().stream().allMatch(Rule.Example::counter))
                        .map(rule -> rule.place() + " " + rule.id()))
                .isEmpty();
    }

    private static void check(Rule rule, Rule.Example example, MarkedSentence sentence, Coder coder) {
        List<Event> events = coder.code(article(sentence.text())).facts().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        String read = events.stream().map(RuleExamplesTest::show).collect(Collectors.joining("; "));
        String where = rule.place().replaceAll(":\\d+$", "") + ":" + example.line() + " «" + sentence.text()
                + "» was read as: " + read;
        if (example.counter()) {
            assertThat(events)
                    .as(where)
                    .noneMatch(event -> event.evidence().rule().equals(rule.id()));
            return;
        }
        EventStatus status = example.status().or(rule::status).orElse(EventStatus.OCCURRED);
        assertThat(events)
                .as(where)
                .anyMatch(event -> event.evidence().rule().equals(rule.id())
                        && event.type() == rule.type()
                        && event.status() == status
                        && Set.copyOf(event.actor()).equals(expectedActors(event, sentence))
                        && Set.copyOf(event.recipient()).equals(event.symmetric() ? Set.of() : sentence.recipients())
                        && sentence.anchor().stream().allMatch(event.evidence().text()::contains));
    }

    /** A joint act has everybody as actor. */
    private static Set<Party> expectedActors(Event event, MarkedSentence sentence) {
        Set<Party> actors = new HashSet<>(sentence.actors());
        if (event.symmetric()) {
            actors.addAll(sentence.recipients());
        }
        return actors;
    }

    private static String show(Event event) {
        return event.type() + " " + event.status() + " " + event.actor() + ">" + event.recipient() + " by "
                + event.evidence().rule();
    }

    private static Article article(String text) {
        return new Article(
                "example",
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "id",
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    }
}
