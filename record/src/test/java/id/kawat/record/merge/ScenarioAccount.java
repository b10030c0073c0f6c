package id.kawat.record.merge;

import id.kawat.coding.Coding;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** The scenario's account on the day of its expectation, by way of a record on disk. */
final class ScenarioAccount {
    static final Party CHILE = new Party("CHL");
    static final Party INDONESIA = new Party("IDN");

    private ScenarioAccount() {}

    static PairAccount of() {
        return of(Set.of());
    }

    static PairAccount of(Set<String> undone) {
        try {
            Path file = Files.createTempDirectory("scenario").resolve("kawat.db");
            try (FactRecord record = FactRecord.open(file)) {
                for (Coding coding : Scenario.codings()) {
                    record.keep(coding, "1");
                }
                LocalDate today =
                        LocalDate.parse(Scenario.expected().get("today").asText());
                return PairAccount.of(record, CHILE, INDONESIA, today, undone);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("making a record of the scenario", e);
        }
    }
}
