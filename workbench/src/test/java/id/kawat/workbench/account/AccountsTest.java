package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.workbench.Role;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.account.UnfitAccountException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final String PASSWORD = "tiga ekor kuda laut";

    @TempDir
    private Path folder;

    private StateFile state;
    private Instant now = Instant.parse("2025-06-01T08:00:00Z");
    private final InstantSource clock = () -> now;
    private Accounts accounts;

    @BeforeEach
    void open() {
        state = StateFile.open(folder.resolve("state.db"));
        accounts = new Accounts(state, clock);
    }

    @AfterEach
    void close() {
        state.close();
    }

    private static Reason reason(Runnable step) {
        try {
            step.run();
        } catch (UnfitAccountException e) {
            return e.reason();
        }
        throw new AssertionError("was done");
    }

    @Test
    void theFirstAccountIsAnAdmins() {
        assertThat(accounts.any()).isFalse();
        assertThat(reason(() -> accounts.add("Sri", Role.READER, Optional.of(PASSWORD))))
                .isEqualTo(Reason.FIRST_IS_ADMIN);
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        assertThat(accounts.any()).isTrue();
        assertThat(accounts.anyAdmin()).isTrue();
    }

    @Test
    void aNameIsOneHoweverItIsWritten() {
        accounts.add("Sri Wahyuni", Role.ADMIN, Optional.of(PASSWORD));
        assertThat(reason(() -> accounts.add(" sri  WAHYUNI ", Role.READER, Optional.empty())))
                .isEqualTo(Reason.NAME_TAKEN);
        assertThat(accounts.check("SRI WAHYUNI", PASSWORD)).isPresent();
    }

    @Test
    void aNameIsAName() {
        for (String name : new String[] {"", "x", "<b>Sri</b>", "Sri\0Admin", "-rf", "a".repeat(61)}) {
            assertThat(reason(() -> accounts.add(name, Role.ADMIN, Optional.of(PASSWORD))))
                    .as(name)
                    .isEqualTo(Reason.NAME_UNFIT);
        }
        assertThat(accounts.add("Đặng Thị Ngọc O'Brien-Sutanto", Role.ADMIN, Optional.of(PASSWORD))
                        .name())
                .isEqualTo("Đặng Thị Ngọc O'Brien-Sutanto");
    }

    @Test
    void somebodyRemainsAdmin() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        assertThat(reason(() -> accounts.role("Sri", Role.READER))).isEqualTo(Reason.LAST_ADMIN);
        assertThat(reason(() -> accounts.disable("Sri"))).isEqualTo(Reason.LAST_ADMIN);
        accounts.add("Budi", Role.ADMIN, Optional.of(PASSWORD));
        accounts.disable("Sri");
        assertThat(reason(() -> accounts.role("Budi", Role.READER))).isEqualTo(Reason.LAST_ADMIN);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        Account budi = accounts.add("Budi", Role.REVIEWER, Optional.of(PASSWORD));
        Sessions sessions = new Sessions(state, clock, Duration.ofHours(8), Duration.ofDays(7));
        ApiKeys keys = new ApiKeys(state, clock);
        String token = sessions.begin(budi, "127.0.0.1", "");
        String key = keys.make(budi, "skrip", Role.READER);
        accounts.disable("Budi");
        assertThat(accounts.check("Budi", PASSWORD)).isEmpty();
        assertThat(sessions.find(token)).isEmpty();
        assertThat(keys.find(key)).isEmpty();
        accounts.enable("Budi");
        assertThat(accounts.check("Budi", PASSWORD)).isPresent();
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        String link = accounts.link("Sri");
        assertThat(accounts.check("Sri", PASSWORD)).isEmpty();
        assertThat(accounts.invited("another")).isEmpty();
        assertThat(reason(() -> accounts.accept(link, "pendek"))).isEqualTo(Reason.PASSWORD_SHORT);
        accounts.accept(link, "empat ekor kuda laut");
        assertThat(accounts.check("Sri", "empat ekor kuda laut")).isPresent();
        assertThat(reason(() -> accounts.accept(link, PASSWORD))).isEqualTo(Reason.LINK_SPENT);
    }

    @Test
    void aLinkIsTooOldAfterThreeDays() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        String link = accounts.link("Sri");
        now = now.plus(Duration.ofDays(3));
        assertThat(accounts.invited(link)).isEmpty();
    }

    @Test
    void aSessionEndsWhenItIsIdleAndWhenItIsOld() {
        Account sri = accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        Sessions sessions = new Sessions(state, clock, Duration.ofHours(8), Duration.ofDays(7));
        String idle = sessions.begin(sri, "127.0.0.1", "");
        now = now.plus(Duration.ofHours(7));
        assertThat(sessions.find(idle)).isPresent();
        now = now.plus(Duration.ofHours(7));
        assertThat(sessions.find(idle)).as("used in between").isPresent();
        now = now.plus(Duration.ofHours(9));
        assertThat(sessions.find(idle)).isEmpty();
        String old = sessions.begin(sri, "127.0.0.1", "");
        for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
            now = now.plus(Duration.ofHours(6));
            assertThat(sessions.find(old)).as("after %s hours", hours).isPresent();
        }
        now = now.plus(Duration.ofHours(6));
        assertThat(sessions.find(old)).isEmpty();
        assertThat(sessions.list()).isEmpty();
    }

    @Test
    void aKeyMayNoMoreThanItsOwner() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        Account budi = accounts.add("Budi", Role.REVIEWER, Optional.of(PASSWORD));
        ApiKeys keys = new ApiKeys(state, clock);
        assertThat(reason(() -> keys.make(budi, "skrip", Role.ADMIN))).isEqualTo(Reason.ROLE_TOO_HIGH);
        String key = keys.make(budi, "skrip", Role.REVIEWER);
        assertThat(keys.find(key).orElseThrow().may()).isEqualTo(Role.REVIEWER);
        accounts.role("Budi", Role.READER);
        assertThat(keys.find(key).orElseThrow().may()).isEqualTo(Role.READER);
        assertThat(keys.revoke(
                        accounts.find("Sri").orElseThrow(),
                        keys.of(budi).getFirst().id()))
                .isFalse();
        assertThat(keys.revoke(budi, keys.of(budi).getFirst().id())).isTrue();
        assertThat(keys.find(key)).isEmpty();
    }

    @Test
    void noSecretIsInTheFile() throws Exception {
        Account sri = accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        String token = new Sessions(state, clock, Duration.ofHours(8), Duration.ofDays(7)).begin(sri, "127.0.0.1", "");
        String key = new ApiKeys(state, clock).make(sri, "skrip", Role.READER);
        String link = accounts.link("Sri");
        state.close();
        String bytes = new String(
                Files.readAllBytes(folder.resolve("state.db")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("Sri").doesNotContain(PASSWORD, token, key, link);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state.db"))))
                .isEqualTo("rw-------");
        state = StateFile.open(folder.resolve("state.db"));
    }

    @Test
    void theAuditLogIsNeitherEditedNorCut() {
        Audit audit = new Audit(state, clock);
        audit.add("Sri", "127.0.0.1", "sign-in", "a\r\nb\u202Ec");
        assertThat(audit.before(Long.MAX_VALUE, "", 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("a b c"));
        for (String sql : new String[] {"UPDATE audit SET who = 'Budi'", "DELETE FROM audit"}) {
            assertThatThrownBy(() -> state.in(connection -> Accounts.run(connection, sql)))
                    .hasMessageContaining("the audit log is not");
        }
    }

    @Test
    void whoAProviderVouchesForTakesNobodysName() {
        accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
        Account vouched = accounts.vouched("https://id.example", "42", "sri", Role.READER);
        assertThat(vouched.name()).isEqualTo("sri 2");
        assertThat(accounts.vouched("https://id.example", "42", "renamed", Role.REVIEWER))
                .satisfies(again -> assertThat(again.id()).isEqualTo(vouched.id()))
                .satisfies(again -> assertThat(again.role()).isEqualTo(Role.REVIEWER));
        assertThat(accounts.vouched("https://other.example", "42", "<b>Sri</b>", Role.READER)
                        .name())
                .isEqualTo("bSrib");
        assertThat(reason(() -> accounts.password("sri 2", PASSWORD))).isEqualTo(Reason.FROM_PROVIDER);
        assertThat(reason(() -> accounts.link("sri 2"))).isEqualTo(Reason.FROM_PROVIDER);
    }

    @Test
    void whoGuessesWaitsLongerAndLonger() {
        Brake brake = new Brake(clock);
        for (int i = 0; i < 5; i++) {
            assertThat(brake.attempt("sri", "10.0.0.1")).isZero();
        }
        assertThat(brake.attempt("sri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(brake.attempt("sri", "10.0.0.2")).as("from elsewhere").isZero();
        now = now.plusSeconds(1);
        assertThat(brake.attempt("sri", "10.0.0.1")).isZero();
        assertThat(brake.attempt("sri", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        brake.right("sri", "10.0.0.1");
        assertThat(brake.attempt("sri", "10.0.0.1")).isZero();
        for (int i = 0; i < 40; i++) {
            now = now.plus(brake.attempt("other" + i, "10.0.0.9"));
        }
        assertThat(brake.attempt("sri", "10.0.0.9"))
                .as("an address that tries many names")
                .isPositive();
        now = now.plus(Duration.ofHours(1));
        assertThat(brake.attempt("sri", "10.0.0.9")).isZero();
    }

    @Test
    void nobodyCanLockSomebodyElseOutForLong() {
        Brake brake = new Brake(clock);
        for (int i = 0; i < 200; i++) {
            now = now.plus(brake.attempt("sri", "10.0." + i + ".1"));
        }
        assertThat(brake.attempt("sri", "172.16.0.1")).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoAsksTooOftenWaits() {
        long[] nanos = {0};
        Rates rates = new Rates(3, 2, () -> nanos[0]);
        for (int i = 0; i < 3; i++) {
            assertThat(rates.take("a")).isZero();
        }
        assertThat(rates.take("a")).isEqualTo(Duration.ofMillis(500));
        assertThat(rates.take("b")).isZero();
        nanos[0] += 500_000_000L;
        assertThat(rates.take("a")).isZero();
        assertThat(rates.take("a")).isPositive();
    }

    @Test
    void aTokenLooksDifferentOnEveryPageAndIsGoodForOneSession() {
        byte[] secret = Token.bytes(32);
        assertThat(Csrf.of(secret)).isNotEqualTo(Csrf.of(secret));
        assertThat(Csrf.fits(Csrf.of(secret), secret)).isTrue();
        assertThat(Csrf.fits(Csrf.of(Token.bytes(32)), secret)).isFalse();
        assertThat(Csrf.fits("", secret)).isFalse();
        assertThat(Csrf.fits("€", secret)).isFalse();
    }
}
