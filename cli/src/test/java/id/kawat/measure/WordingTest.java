package id.kawat.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void whiteSpaceIsSquashedAndLettersAreComposed() {
        assertThat(Wording.squash(" Cafe\u0301\u00a0 di\n\tLima ")).isEqualTo("Café di Lima");
    }

    @Test
    void namesAreFoldedToPlainLetters() {
        assertThat(Wording.fold("Kang Yu-jung, S.H.")).isEqualTo("kang yujung sh");
        assertThat(Wording.fold("Élysée")).isEqualTo("elysee");
    }

    @Test
    void aNameInBracketsIsANameToo() {
        assertThat(Wording.forms("NCG (Grup Nuklir)"))
                .containsExactlyInAnyOrder("ncg grup nuklir", "ncg", "grup nuklir");
        assertThat(Wording.alike(Wording.forms("Grup Nuklir"), Wording.forms("NCG (Grup Nuklir)")))
                .isEqualTo(1);
        assertThat(Wording.alike(Wording.forms("nota dagang"), Wording.forms("nota ikan dan dagang")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(Wording.alike(List.of(), List.of("nota"))).isZero();
    }

    @Test
    void oneWordStandsInManyNamesAndProvesNothing() {
        assertThat(Wording.within(List.of("nota"), List.of("nota dagang"))).isFalse();
        assertThat(Wording.within(List.of("nota dagang"), List.of("nota dagang bebas")))
                .isTrue();
        assertThat(Wording.within(List.of("nota dagang"), List.of("nota dagangan bebas")))
                .isFalse();
    }

    @Test
    void aSurnameIsEnough() {
        assertThat(Wording.samePerson("mercedes arana", "arana")).isTrue();
        assertThat(Wording.samePerson("mercedes arana", "mercedes")).isFalse();
    }
}
