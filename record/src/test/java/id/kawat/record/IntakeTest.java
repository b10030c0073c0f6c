package id.kawat.record;

import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.coding.Coding;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class IntakeTest {
    @Parameter
    private Store store;

    private static final int FACTS_OF_FERRY = 7;

    @TempDir
    private Path folder;

    @Test
    void whatWaitsIsInTheRecordOnceItIsWritten() {
        try (FactRecord record = FactRecord.open(place());
                Intake intake = record.intake()) {
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            intake.add(FactRecordTest.ferry("a2").coding(), "1");
            assertThat(record.articles()).isZero();
            assertThat(intake.kept()).isEmpty();
            intake.write();
            assertThat(record.articles()).isEqualTo(2);
            assertThat(record.facts("a2"))
                    .isEqualTo(FactRecordTest.ferry("a2").coding().facts());
            assertThat(intake.kept()).isEqualTo(Map.of(Kept.NEW, 2));
        }
    }

    @Test
    void closingWritesTheRest() {
        try (FactRecord record = FactRecord.open(place())) {
            try (Intake intake = record.intake()) {
                intake.add(FactRecordTest.ferry("a1").coding(), "1");
            }
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void aFullStepIsWrittenWithoutBeingAsked() {
        try (FactRecord record = FactRecord.open(place());
                Intake intake = record.intake()) {
            for (int i = 0; i < Intake.MOST; i++) {
                intake.add(small("a" + i), "1");
            }
            // On a slow machine a part of them has been written before, and the rest waits.
            assertThat(record.articles()).isPositive();
        }
    }

    @Test
    void anArticleThatComesTwiceIsKeptOnce() {
        try (FactRecord record = FactRecord.open(place());
                Intake intake = record.intake()) {
            assertThat(intake.holds("a1", "1")).isFalse();
            assertThat(intake.add(FactRecordTest.ferry("a1").coding(), "1")).isTrue();
            assertThat(intake.holds("a1", "1")).as("while it waits").isTrue();
            assertThat(intake.add(FactRecordTest.ferry("a1").coding(), "1")).isFalse();
            intake.write();
            assertThat(intake.holds("a1", "1")).as("when it is written").isTrue();
            assertThat(intake.add(FactRecordTest.ferry("a1").coding(), "1")).isFalse();
            assertThat(intake.holds("a1", "2")).isFalse();
            assertThat(intake.add(FactRecordTest.ferry("a1").coding(), "2")).isTrue();
            intake.write();
            assertThat(intake.kept()).isEqualTo(Map.of(Kept.NEW, 1, Kept.UNCHANGED, 2, Kept.RECODED, 1));
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.facts("a1")).hasSize(FACTS_OF_FERRY);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    @Test
    void aCodingThatDoesNotHoldTogetherIsRefusedAndTheOthersAreKept() {
        try (FactRecord record = FactRecord.open(place());
                Intake intake = record.intake()) {
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            Story noDay = new Story("a2", "", "", "Feri", "Fiji meminta Tonga datang.")
                    .event(REQUEST, "", "FJI > TON", "2031-02-30", "datang", "Fiji meminta Tonga");
            assertThatThrownBy(() -> intake.add(noDay.coding(), "1")).isInstanceOf(RefusedCodingException.class);
            intake.write();
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    private static Coding small(String id) {
        return new Story(id, "Kabar Samudra", "2031-04-03", "Feri", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga")
                .coding();
    }

    private Place place() {
        return store.place(folder);
    }
}
