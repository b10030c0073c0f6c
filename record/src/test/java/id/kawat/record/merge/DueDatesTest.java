package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.text.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    @ParameterizedTest
    @CsvSource({
        "paling lambat Maret 2026, 2026-03",
        "sebelum akhir 2026, 2026",
        "pada 9-11 Oktober 2026, 2026-10-11",
        "pada September, 2025-09",
        "pada Januari, 2026-01",
        "sejak 2019 dan lagi pada 2027, 2027",
        "yang berlaku sejak 2019, -",
        "pada 31 Februari 2026, -",
        "seperti dikatakannya (14/6/2025), -",
        "tanpa tanggal, -"
    })
    void theTimeAheadThatTheWordsName(String words, String due) {
        assertThat(new DueDates("id")
                        .in(words, LocalDate.of(2025, 6, 15))
                        .map(Period::iso)
                        .orElse("-"))
                .isEqualTo(due);
    }
}
