package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.kawat.lexicon.Party;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private final Outlines outlines = Outlines.load();

    @Test
    void aStateIsMarkedInsideItsOutline() {
        Outlines.Outline iceland = outlines.of(new Party("ISL")).orElseThrow();
        assertThat(iceland.path()).isPresent();
        Outlines.Point known = Outlines.at(65, -18.7);
        assertThat(iceland.at().x()).isCloseTo(known.x(), offset(6.0));
        assertThat(iceland.at().y()).isCloseTo(known.y(), offset(6.0));
    }

    @Test
    void aStateTooSmallForAnOutlineIsADot() {
        Outlines.Outline singapore = outlines.of(new Party("SGP")).orElseThrow();
        assertThat(singapore.path()).isEmpty();
        Outlines.Outline malaysia = outlines.of(new Party("MYS")).orElseThrow();
        assertThat(Math.hypot(
                        singapore.at().x() - malaysia.at().x(),
                        singapore.at().y() - malaysia.at().y()))
                .isLessThan(15);
    }

    @Test
    void eachStateOfTheWorldHasAPlace() {
        assertThat(outlines.all()).hasSizeGreaterThan(230);
        assertThat(outlines.of(new Party("IGO:ASEAN"))).isEmpty();
    }
}
