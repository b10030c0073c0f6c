package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToneTest {
    @Test
    void theMeanIsOfWhatHasAScore() {
        Tone tone =
                Tone.of(3, Optional.of(4.0)).and(Tone.of(1, Optional.of(-8.0))).and(Tone.of(5, Optional.empty()));
        assertThat(tone.events()).isEqualTo(9);
        assertThat(tone.cooperative()).isEqualTo(3);
        assertThat(tone.conflictive()).isEqualTo(1);
        assertThat(tone.mean()).isEqualTo(1.0);
        assertThat(tone.step()).isEqualTo(3);
    }

    @Test
    void stepsRunFromConflictToCooperation() {
        assertThat(Tone.of(1, Optional.of(-9.0)).step()).isEqualTo(1);
        assertThat(Tone.of(1, Optional.of(-2.0)).step()).isEqualTo(2);
        assertThat(Tone.of(1, Optional.of(0.0)).step()).isEqualTo(3);
        assertThat(Tone.of(1, Optional.of(2.5)).step()).isEqualTo(4);
        assertThat(Tone.of(1, Optional.of(9.5)).step()).isEqualTo(5);
        assertThat(Tone.NONE.step()).isEqualTo(3);
    }
}
