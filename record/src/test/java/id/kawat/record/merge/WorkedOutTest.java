package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.Correction;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.OnBothDatabases;
import id.kawat.record.Signature;
import id.kawat.record.Store;
import id.kawat.record.WorkedOut;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What is kept of what was worked out says at every moment what working it out anew says. */
@OnBothDatabases
class WorkedOutTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final Signature SRI = new Signature("Sri", Instant.parse("2025-02-01T08:00:00Z"), "checked");
    private static final List<Filter> PAIR =
            List.of(new Filter.Between(ScenarioAccount.CHILE, ScenarioAccount.INDONESIA));
    private static final List<List<Filter>> ASKED =
            List.of(List.of(), PAIR, List.of(new Filter.With(ScenarioAccount.CHILE)));

    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptSaysWhatWorkingItOutAnewSays() {
        try (FactRecord record = FactRecord.open(store.place(folder))) {
            Random random = new Random(7);
            List<Coding> codings = Scenario.codings();
            List<Coding> first = codings.subList(0, codings.size() / 2);
            first.forEach(coding -> record.keep(half(coding), "0"));
            holds(record, "half of the facts of half of the articles");
            first.forEach(coding -> record.keep(coding, "1"));
            holds(record, "read by another coder");
            for (Coding coding : codings.subList(codings.size() / 2, codings.size())) {
                record.keep(coding, "1");
                if (random.nextInt(4) == 0) {
                    holds(record, "more articles");
                }
            }
            holds(record, "all articles");
            List<Correction> said = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                List<Fact> facts = codings.get(random.nextInt(codings.size())).facts();
                if (!facts.isEmpty()) {
                    Fact fact = facts.get(random.nextInt(facts.size()));
                    said.add(record.corrections().reject(fact.id(), SRI));
                    holds(record, "a fact rejected");
                }
            }
            said.forEach(correction -> record.corrections().undo(correction.id(), SRI));
            holds(record, "taken back");
        }
    }

    @Test
    void aRejectedLinkCountsAtOnceAndNoLongerWhenThatIsUndone() {
        try (FactRecord record = FactRecord.open(store.place(folder))) {
            Scenario.codings().forEach(coding -> record.keep(coding, "1"));
            List<Commitment> before = merged(record, TODAY).commitments(PAIR);
            Commitment.Link link = before.stream()
                    .flatMap(commitment -> commitment.links().stream())
                    .filter(each -> each.kind() == Commitment.Link.Kind.KEPT)
                    .findFirst()
                    .orElseThrow();
            Correction said = record.corrections()
                    .rejectLink(account(record, TODAY).rejection(link.id()).orElseThrow(), SRI);
            assertThat(merged(record, TODAY).commitments(PAIR))
                    .isNotEqualTo(before)
                    .isEqualTo(account(record, TODAY).commitments());
            holds(record, "a link rejected");
            record.corrections().undo(said.id(), SRI);
            assertThat(merged(record, TODAY).commitments(PAIR)).isEqualTo(before);
        }
    }

    @Test
    void whatWasWorkedOutIsFoundUntilSomethingChanges() {
        try (FactRecord record = FactRecord.open(store.place(folder))) {
            List<Coding> codings = Scenario.codings();
            codings.subList(1, codings.size()).forEach(coding -> record.keep(coding, "1"));
            WorkedOut kept = record.workedOut();
            String mark = kept.between(ScenarioAccount.INDONESIA, ScenarioAccount.CHILE);
            merged(record, TODAY).commitments(PAIR);
            String subject = WorkedOut.subject(ScenarioAccount.INDONESIA, ScenarioAccount.CHILE);
            assertThat(kept.find("commitments/1", subject, mark)).isPresent();
            assertThat(kept.between(ScenarioAccount.CHILE, ScenarioAccount.INDONESIA))
                    .isEqualTo(mark);
            assertThat(kept.between(ScenarioAccount.CHILE, new Party("NOR"))).isEqualTo("0");
            record.keep(codings.getFirst(), "1");
            assertThat(kept.between(ScenarioAccount.INDONESIA, ScenarioAccount.CHILE))
                    .isNotEqualTo(mark);
        }
    }

    @Test
    void undoneLinksOfTheCallersOwnAreNeitherKeptNorAnsweredFromWhatIs() {
        try (FactRecord record = FactRecord.open(store.place(folder))) {
            Scenario.codings().forEach(coding -> record.keep(coding, "1"));
            List<Commitment> before = merged(record, TODAY).commitments(PAIR);
            Commitment.Link link = before.stream()
                    .flatMap(commitment -> commitment.links().stream())
                    .filter(each -> each.kind() == Commitment.Link.Kind.KEPT)
                    .findFirst()
                    .orElseThrow();
            assertThat(new MergedRecord(record, TODAY, Set.of(link.id())).commitments(PAIR))
                    .isNotEqualTo(before)
                    .noneMatch(commitment -> commitment.links().stream()
                            .anyMatch(each -> each.id().equals(link.id())));
            assertThat(merged(record, TODAY).commitments(PAIR)).isEqualTo(before);
        }
    }

    private void holds(FactRecord record, String when) {
        for (LocalDate today : List.of(TODAY, LATER)) {
            List<String> found = answers(record, today);
            assertThat(answers(record, today)).as(when + ", asked again").isEqualTo(found);
            forget();
            assertThat(answers(record, today)).as(when + ", worked out anew").isEqualTo(found);
            assertThat(merged(record, today).commitments(PAIR))
                    .as(when)
                    .isEqualTo(account(record, today).commitments());
        }
    }

    private void forget() {
        store.forgetWhatWasWorkedOut(folder);
    }

    private static List<String> answers(FactRecord record, LocalDate today) {
        List<String> answers = new ArrayList<>();
        MergedRecord merged = merged(record, today);
        for (List<Filter> filters : ASKED) {
            merged.commitments(filters).forEach(each -> answers.add(each.toString()));
            merged.calendar(filters).forEach(each -> answers.add(each.toString()));
        }
        Iterator<MergedPerson> people = merged.people(List.of(), true);
        people.forEachRemaining(person -> answers.add(person.toString()));
        return answers;
    }

    private static MergedRecord merged(FactRecord record, LocalDate today) {
        return new MergedRecord(record, today, Set.of());
    }

    private static PairAccount account(FactRecord record, LocalDate today) {
        return PairAccount.of(record, ScenarioAccount.CHILE, ScenarioAccount.INDONESIA, today, Set.of());
    }

    private static Coding half(Coding coding) {
        return new Coding(
                coding.article(), coding.facts().subList(0, coding.facts().size() / 2));
    }
}
