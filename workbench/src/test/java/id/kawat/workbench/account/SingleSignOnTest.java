package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.workbench.Bench;
import id.kawat.workbench.Role;
import id.kawat.workbench.Settings.Access;
import id.kawat.workbench.Settings.Oidc;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SingleSignOnTest {
    @TempDir
    private static Path folder;

    private static SmallProvider provider;
    private static Bench bench;

    @BeforeAll
    static void start() {
        provider = new SmallProvider();
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        Oidc oidc = oidc(provider.issuer());
        bench = Bench.of(folder, settings -> settings.with(new Access(Optional.of(oidc), List.of(), false)));
    }

    private static Oidc oidc(URI issuer) {
        return new Oidc(
                issuer,
                SmallProvider.CLIENT,
                SmallProvider.SECRET,
                "preferred_username",
                "realm_access.roles",
                Map.of("desk", Role.REVIEWER, "kepala", Role.ADMIN),
                Optional.empty());
    }

    @AfterAll
    static void stop() {
        bench.close();
        provider.close();
    }

    @BeforeEach
    void honest() {
        provider.lie = SmallProvider.Lie.NONE;
        provider.groups = List.of("desk");
        provider.subject = "subjek-1";
        provider.name = "Maya";
    }

    private static URI goThere(Browser browser) {
        HttpResponse<String> sent = browser.get("/sign-in/oidc?next=%2Faccount");
        assertThat(sent.statusCode()).isEqualTo(303);
        URI door = URI.create(sent.headers().firstValue("Location").orElseThrow());
        assertThat(door.getQuery()).contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid");
        return URI.create(browser.get(door).headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> thereAndBack(Browser browser) {
        return browser.get(goThere(browser));
    }

    @Test
    void whomTheProviderVouchesForIsLetIn() {
        Browser browser = new Browser(bench);
        assertThat(browser.get("/sign-in").body()).contains("/sign-in/oidc");
        HttpResponse<String> back = thereAndBack(browser);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).contains("/account");
        assertThat(browser.get("/account").body()).contains("Maya").contains("Pemeriksa");
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void theRoleIsWhatTheProviderSaysEachTime() {
        provider.subject = "subjek-2";
        provider.name = "Sri";
        provider.groups = List.of("desk", "kepala", "lain");
        Browser browser = new Browser(bench);
        thereAndBack(browser);
        assertThat(browser.get("/admin").body()).contains("Sri 2");
        provider.groups = List.of("desk");
        thereAndBack(browser);
        assertThat(browser.get("/admin").statusCode()).isEqualTo(403);
        provider.groups = List.of("lain");
        assertThat(thereAndBack(new Browser(bench)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = SmallProvider.Lie.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotTheProvidersIsNotBelieved(SmallProvider.Lie lie) {
        provider.lie = lie;
        provider.subject = "jahat-" + lie;
        Browser browser = new Browser(bench);
        HttpResponse<String> back = thereAndBack(browser);
        assertThat(back.statusCode()).isEqualTo(502);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerIsForTheBrowserThatAsked() {
        URI answer = goThere(new Browser(bench));
        assertThat(new Browser(bench).get(answer).statusCode()).as("no journey").isEqualTo(400);
        Browser other = new Browser(bench);
        goThere(other);
        assertThat(other.get(answer).statusCode()).as("another state").isEqualTo(502);
    }

    @Test
    void anAnswerIsGoodOnce() {
        Browser browser = new Browser(bench);
        URI answer = goThere(browser);
        assertThat(browser.get(answer).statusCode()).isEqualTo(303);
        assertThat(browser.get(answer).statusCode()).isEqualTo(400);
    }

    @Test
    void anAnswerInSomebodyElsesNameIsRefused() {
        Browser browser = new Browser(bench);
        URI answer = goThere(browser);
        String forged = answer.toString().replaceFirst("iss=.*", "iss=https://jahat.example");
        assertThat(browser.get(URI.create(forged)).statusCode()).isEqualTo(502);
    }

    @Test
    void overTheNetworkAProviderIsAskedByHttps() {
        assertThatThrownBy(() -> new Provider(oidc(URI.create("http://192.0.2.1/")), InstantSource.system()))
                .hasMessageContaining("https");
        assertThat(oidc(provider.issuer()).toString()).doesNotContain(SmallProvider.SECRET);
    }
}
