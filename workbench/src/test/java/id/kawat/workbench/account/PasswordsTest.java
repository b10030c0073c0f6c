package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.workbench.account.UnfitAccountException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsOwnHashAlone() {
        String hash = passwords.hash("tiga ekor kuda laut");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.fits("tiga ekor kuda laut", hash)).isTrue();
        assertThat(passwords.fits("tiga ekor kuda darat", hash)).isFalse();
        assertThat(passwords.hash("tiga ekor kuda laut")).isNotEqualTo(hash);
        assertThat(Passwords.outdated(hash)).isFalse();
    }

    @Test
    void theHashIsThatOfEveryOtherProgram() {
        // Made with the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.fits("password", reference)).isTrue();
    }

    @Test
    void oneLetterTypedInTwoWaysIsOneLetter() {
        assertThat(passwords.fits("caf\u0065\u0301 di tepi laut", passwords.hash("caf\u00e9 di tepi laut")))
                .isTrue();
    }

    @Test
    void noPasswordFitsNobodysHash() {
        assertThat(passwords.fits("", Passwords.NONE)).isFalse();
    }

    @Test
    void aHashThatWouldTakeTheMachineIsNotTried() {
        assertThatThrownBy(() -> passwords.fits("x", Passwords.NONE.replace("m=19456", "m=9999999")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiga ekor kuda laut",
                "correct horse battery staple",
                "x7#qLp9!vRt2",
                "我们在海边喝咖啡看日出的日子",
                "hujan turun di Wamena"
            })
    void aLongAndUncommonPasswordWillDo(String password) {
        assertThat(PasswordRule.fault(password, "Sri")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pendek,PASSWORD_SHORT",
        "aaaaaaaaaaaa,PASSWORD_COMMON",
        "abababababab,PASSWORD_COMMON",
        "123456789012,PASSWORD_COMMON",
        "839274650182,PASSWORD_COMMON",
        "qwertyuiopqwe,PASSWORD_COMMON",
        "Password1234!,PASSWORD_COMMON",
        "P@ssw0rd2024!!,PASSWORD_COMMON",
        "indonesia2025,PASSWORD_COMMON",
        "bismillah12345,PASSWORD_COMMON",
        "KawatAdmin2026,PASSWORD_COMMON",
        "SriWahyuni1234,PASSWORD_NAME"
    })
    void whatIsGuessedFirstWillNot(String password, Reason reason) {
        assertThat(PasswordRule.fault(password, "Sri Wahyuni")).contains(reason);
    }
}
