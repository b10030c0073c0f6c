package id.kawat.record;

import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.coding.Coding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final int FACTS_OF_FERRY = 7;

    @TempDir
    private Path folder;

    @Test
    void whatWaitsIsInTheRecordOnceItIsWritten() {
        try (FactRecord record = FactRecord.open(file());
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
        try (FactRecord record = FactRecord.open(file())) {
            try (Intake intake = record.intake()) {
                intake.add(FactRecordTest.ferry("a1").coding(), "1");
            }
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void aFullStepIsWrittenWithoutBeingAsked() {
        try (FactRecord record = FactRecord.open(file());
                Intake intake = record.intake()) {
            for (int i = 0; i < Intake.MOST; i++) {
                intake.add(small("a" + i), "1");
            }
            assertThat(record.articles()).isEqualTo(Intake.MOST);
        }
    }

    @Test
    void anArticleThatComesTwiceIsKeptOnce() {
        try (FactRecord record = FactRecord.open(file());
                Intake intake = record.intake()) {
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            intake.write();
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            intake.add(FactRecordTest.ferry("a1").coding(), "2");
            intake.write();
            assertThat(intake.kept()).isEqualTo(Map.of(Kept.NEW, 1, Kept.UNCHANGED, 2, Kept.RECODED, 1));
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.facts("a1")).hasSize(FACTS_OF_FERRY);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    @Test
    void aCodingThatDoesNotHoldTogetherIsRefusedAndTheOthersAreKept() {
        try (FactRecord record = FactRecord.open(file());
                Intake intake = record.intake()) {
            intake.add(FactRecordTest.ferry("a1").coding(), "1");
            Story noDay = new Story("a2", "", "", "Feri", "Fiji meminta Tonga datang.")
                    .event(REQUEST, "", "FJI > TON", "2031-02-30", "datang", "Fiji meminta Tonga");
            assertThatThrownBy(() -> intake.add(noDay.coding(), "1")).isInstanceOf(RefusedCodingException.class);
            intake.write();
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void onAFullDiskNothingOfTheStepIsKeptAndAllThatStoodBefore() {
        try (FactRecord record = FactRecord.open(file())) {
            record.keep(FactRecordTest.ferry("a1").coding(), "1");
        }
        try (FactRecord record = FactRecord.open(file(), List.of("max_page_count = 80"));
                Intake intake = record.intake()) {
            for (int i = 0; i < 500; i++) {
                intake.add(FactRecordTest.ferry("b" + i).coding(), "1");
            }
            assertThatThrownBy(intake::write)
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + file() + ": keeping 500 articles from berita/b0.txt to berita/b499.txt:"
                            + " the disk is full; nothing of this was kept, what stood before is unharmed");
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.check().faults()).isEmpty();
            assertThat(intake.kept()).isEmpty();
        }
        try (FactRecord record = FactRecord.open(file());
                Intake intake = record.intake()) {
            for (int i = 0; i < 500; i++) {
                intake.add(FactRecordTest.ferry("b" + i).coding(), "1");
            }
            intake.write();
            assertThat(record.articles()).isEqualTo(501);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    private static Coding small(String id) {
        return new Story(id, "Kabar Samudra", "2031-04-03", "Feri", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga")
                .coding();
    }

    private Path file() {
        return folder.resolve("kawat.db");
    }
}
