package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coding;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.OnBothDatabases;
import id.kawat.record.Signature;
import id.kawat.record.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * The scenario as it may come to a record: in any order, read by an older coder first, with corrections made and taken back. What is found
 * by sets of parties and merged says the same as of a record that was filled once, and as going through all facts.
 */
@OnBothDatabases
class AnyOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    private static final Signature SRI = new Signature("Sri", Instant.parse("2025-02-01T08:00:00Z"), "checked");
    private static final int ORDERS = 2;
    private static final int REJECTED = 5;

    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void whatIsMergedIsTheSameHoweverItCame() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            List<Fact> doubted = doubted(random);
            List<String> once = new ArrayList<>();
            try (FactRecord record = FactRecord.open(other.resolve("once-" + seed + ".db"))) {
                Scenario.codings().forEach(coding -> record.keep(coding, "1"));
                doubted.forEach(fact -> record.corrections().reject(fact.id(), SRI));
                once.addAll(answers(record));
            }
            Path itsFolder = folder.resolve("order_" + seed + "_" + folder.getFileName());
            try (FactRecord record = FactRecord.open(store.place(itsFolder))) {
                keepInAnyOrder(record, doubted, random);
                assertThat(answers(record)).as("seed " + seed).isEqualTo(once);
                assertThat(record.check().faults()).as("seed " + seed).isEmpty();
                everySetIsFoundWhole(record);
            }
        }
    }

    /** Facts of several articles. */
    private static List<Fact> doubted(Random random) {
        List<Coding> codings = new ArrayList<>(Scenario.codings());
        Collections.shuffle(codings, random);
        return codings.stream()
                .filter(coding -> !coding.facts().isEmpty())
                .limit(REJECTED)
                .map(coding -> coding.facts().get(random.nextInt(coding.facts().size())))
                .toList();
    }

    private static void keepInAnyOrder(FactRecord record, List<Fact> doubted, Random random) {
        List<Coding> codings = new ArrayList<>(Scenario.codings());
        Collections.shuffle(codings, random);
        for (Coding coding : codings) {
            if (random.nextInt(3) == 0) {
                record.keep(
                        new Coding(
                                coding.article(),
                                coding.facts().subList(0, coding.facts().size() / 2)),
                        "0");
            }
        }
        Collections.shuffle(codings, random);
        codings.forEach(coding -> record.keep(coding, "1"));
        for (Coding coding : codings) {
            if (!coding.facts().isEmpty() && random.nextInt(3) == 0) {
                Fact fact = coding.facts().get(random.nextInt(coding.facts().size()));
                var said = record.corrections().reject(fact.id(), SRI);
                record.corrections().undo(said.id(), SRI);
            }
        }
        doubted.forEach(fact -> record.corrections().reject(fact.id(), SRI));
    }

    /** All that articles say together, in words. */
    private static List<String> answers(FactRecord record) {
        MergedRecord merged = new MergedRecord(record, TODAY, Set.of());
        List<Filter> all = List.of();
        List<Filter> pair = List.of(new Filter.Between(ScenarioAccount.CHILE, ScenarioAccount.INDONESIA));
        List<String> answers = new ArrayList<>();
        for (List<Filter> filters : List.of(all, pair)) {
            add(answers, merged.engagements(filters, true));
            add(answers, merged.instruments(filters, true));
            add(answers, merged.figures(filters, true));
            add(answers, merged.commitments(filters).iterator());
            add(answers, merged.calendar(filters).iterator());
            add(answers, merged.histories(filters).iterator());
            answers.add(merged.contacts(filters).toString());
        }
        add(answers, merged.people(all, true));
        return answers;
    }

    private static void add(List<String> answers, Iterator<?> more) {
        more.forEachRemaining(one -> answers.add(one.toString()));
    }

    private static void everySetIsFoundWhole(FactRecord record) {
        everySetIsFoundWhole(record, Event.class);
        everySetIsFoundWhole(record, Engagement.class);
        everySetIsFoundWhole(record, Figure.class);
        everySetIsFoundWhole(record, Instrument.class);
        everySetIsFoundWhole(record, Relation.class);
        everySetIsFoundWhole(record, Person.class);
    }

    private static <F extends Fact> void everySetIsFoundWhole(FactRecord record, Class<F> kind) {
        List<F> every = record.ask(kind).list();
        for (List<Party> set :
                every.stream().map(AnyOrderTest::parties).distinct().toList()) {
            if (!set.isEmpty()) {
                assertThat(record.factsAmong(kind, set))
                        .containsExactlyElementsOf(every.stream()
                                .filter(fact -> parties(fact).equals(set))
                                .toList());
            }
        }
        if (kind != Person.class) {
            assertThat(record.factsBetween(ScenarioAccount.CHILE, ScenarioAccount.INDONESIA, List.of(kind)))
                    .isEqualTo(record.ask(kind)
                            .between(ScenarioAccount.CHILE, ScenarioAccount.INDONESIA)
                            .list());
        }
    }

    private static List<Party> parties(Fact fact) {
        List<Party> parties = switch (fact) {
            case Event event -> MergedRecord.parties(event);
            case Engagement engagement -> engagement.parties();
            case Figure figure -> figure.parties();
            case Instrument instrument -> instrument.parties();
            case Relation relation -> List.of(relation.a(), relation.b());
            case Person person -> person.party().stream().toList();
        };
        return parties.stream().distinct().sorted().toList();
    }
}
