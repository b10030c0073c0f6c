package id.kawat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanAndPeriodTest {
    @Test
    void aSpanHoldsAtLeastOneCharacter() {
        assertThatThrownBy(() -> new Span(3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3..3");
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 3).union(new Span(3, 5))).isEqualTo(new Span(0, 5));
    }

    @Test
    void aPeriodKnowsItsFirstAndLastDay() {
        assertThat(new Period("2024-02").last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new Period("2024").first()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(new Period("2022-01/2022-03").last()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(Period.range(new Period("2022-01"), new Period("2022-03"))).isEqualTo(new Period("2022-01/2022-03"));
        assertThat(Period.range(new Period("2022"), new Period("2022"))).isEqualTo(new Period("2022"));
    }

    @Test
    void periodsMeetWhereTheyShareADay() {
        assertThat(new Period("2025-07-23").meets(new Period("2025-07"))).isTrue();
        assertThat(new Period("2025-07-23").meets(new Period("2025-08"))).isFalse();
        assertThat(new Period("2024/2026").meets(new Period("2025-08-01"))).isTrue();
    }

    @Test
    void whatIsNoDateIsNoPeriod() {
        assertThatThrownBy(() -> new Period("23 Juli")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period("2025-7-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
