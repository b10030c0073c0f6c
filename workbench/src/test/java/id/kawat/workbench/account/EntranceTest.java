package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.workbench.Bench;
import id.kawat.workbench.Role;
import id.kawat.workbench.Settings.Access;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way in while there are no accounts, and where others can reach it. */
class EntranceTest {
    @TempDir
    private Path folder;

    @Test
    void onThisMachineWithoutAccountsNobodySignsIn() {
        try (Bench bench = Bench.of(folder)) {
            Browser browser = new Browser(bench);
            assertThat(browser.get("/admin").statusCode()).isEqualTo(200);
            assertThat(browser.get("/account").body()).contains(System.getProperty("user.name"));
            assertThat(browser.get("/sign-in").headers().firstValue("Location")).contains("/");
            assertThat(browser.cookies())
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
        }
    }

    @Test
    void onAnotherAddressThereHasToBeAnAdmin() {
        assertThatThrownBy(() -> Bench.of(folder, settings -> settings.on("0.0.0.0")))
                .hasMessageContaining("kawat account add NAME --role admin");
        assertThatThrownBy(() ->
                        Bench.of(folder, settings -> settings.with(new Access(Optional.empty(), List.of(), true))))
                .hasMessageContaining("behind a proxy");
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        try (Bench bench = Bench.of(folder, settings -> settings.on("0.0.0.0"))) {
            assertThat(new Browser(bench).get("/").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void fromTheFirstAccountOnEverybodySignsIn() {
        try (Bench bench = Bench.of(folder)) {
            Browser browser = new Browser(bench);
            HttpResponse<String> asReader =
                    browser.post("/admin/accounts", "name", "Sri", "role", "reader", "password", "tiga ekor kuda laut");
            assertThat(asReader.statusCode()).isEqualTo(400);
            assertThat(asReader.body()).contains("Akun pertama harus akun admin");
            assertThat(browser.post("/admin/accounts", "name", "Sri", "role", "admin", "password", "")
                            .body())
                    .contains("Akun pertama memerlukan kata sandi");
            browser.post("/admin/accounts", "name", "Sri", "role", "admin", "password", "tiga ekor kuda laut");
            assertThat(browser.get("/admin").headers().firstValue("Location")).contains("/sign-in?next=%2Fadmin");
            assertThat(browser.signIn("Sri", "tiga ekor kuda laut").statusCode())
                    .isEqualTo(303);
            assertThat(browser.get("/admin").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aNameMadeToPointHereIsNotAnswered() throws IOException {
        try (Bench bench = Bench.of(folder)) {
            assertThat(raw(
                            bench,
                            "GET / HTTP/1.1\r\nHost: jahat.example:"
                                    + bench.at("/").getPort()))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(bench, "GET /assets/x/base.css HTTP/1.1\r\nHost: jahat.example"))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(
                            bench,
                            "GET / HTTP/1.1\r\nHost: localhost:" + bench.at("/").getPort()))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(bench, "GET / HTTP/1.1\r\nHost: [::1]")).startsWith("HTTP/1.1 200");
            assertThat(raw(bench, "GET / HTTP/1.0")).startsWith("HTTP/1.1 403");
        }
        try (Bench bench = Bench.of(
                folder, settings -> settings.with(new Access(Optional.empty(), List.of("Kawat.Example"), false)))) {
            assertThat(raw(bench, "GET / HTTP/1.1\r\nHost: kawat.example")).startsWith("HTTP/1.1 200");
            assertThat(raw(bench, "GET / HTTP/1.1\r\nHost: kawat.example.jahat.example"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void whatAProxyPassesOnIsNotThisMachine() {
        try (Bench bench = Bench.of(folder)) {
            for (String header : new String[] {"X-Forwarded-For", "Forwarded", "Via", "X-Forwarded-Host"}) {
                assertThat(new Browser(bench)
                                .send(HttpRequest.newBuilder(bench.at("/")).header(header, "for=198.51.100.7"))
                                .statusCode())
                        .as(header)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void anotherPageCannotChangeAnything() {
        try (Bench bench = Bench.of(folder)) {
            Browser browser = new Browser(bench);
            String[] account = {"name", "Jahat", "role", "admin", "password", "tiga ekor kuda laut"};
            assertThat(browser.send(browser.form("/admin/accounts", account)).statusCode())
                    .as("without a token")
                    .isEqualTo(403);
            String token = Bench.csrf(browser.get("/").body());
            assertThat(token).isNotEmpty();
            for (String[] header : new String[][] {
                {"Origin", "https://jahat.example"},
                {"Origin", "null"},
                {"Sec-Fetch-Site", "cross-site"},
                {"Sec-Fetch-Site", "same-site"},
                {"Origin", "http://127.0.0.1:1"}
            }) {
                assertThat(browser.send(browser.form("/admin/accounts", account)
                                        .header("X-CSRF-Token", token)
                                        .header(header[0], header[1]))
                                .statusCode())
                        .as(String.join(": ", header))
                        .isEqualTo(403);
            }
            String foreign = Bench.csrf(new Browser(bench).get("/").body());
            assertThat(browser.send(browser.form("/admin/accounts", account).header("X-CSRF-Token", foreign))
                            .statusCode())
                    .as("another browser's token")
                    .isEqualTo(403);
            assertThat(bench.get("/admin").body()).doesNotContain("Jahat");
            String origin = bench.at("").toString();
            assertThat(browser.send(browser.form("/admin/accounts", account)
                                    .header("X-CSRF-Token", token)
                                    .header("Origin", origin)
                                    .header("Sec-Fetch-Site", "same-origin"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void theTokenMayStandInTheFormAsWell() {
        try (Bench bench = Bench.of(folder)) {
            Browser browser = new Browser(bench);
            String token = Bench.csrf(browser.get("/").body());
            assertThat(browser.send(browser.form(
                                    "/admin/accounts",
                                    "csrf",
                                    token,
                                    "name",
                                    "Sri",
                                    "role",
                                    "admin",
                                    "password",
                                    "tiga ekor kuda laut"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void tooLargeARequestIsNotRead() {
        try (Bench bench = Bench.of(folder)) {
            HttpResponse<String> answer = bench.send(HttpRequest.newBuilder(bench.at("/admin/accounts"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=" + "x".repeat(4_100_000))));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void behindAProxyItsWordIsTaken() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        try (Bench bench = Bench.of(
                folder,
                settings -> settings.with(new Access(Optional.empty(), List.of("kawat.example.go.id"), true)))) {
            Browser browser = new Browser(bench);
            HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(bench.at("/sign-in"))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "kawat.example.go.id")
                    .header("X-Forwarded-For", "203.0.113.9, 198.51.100.7"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-kawat_visit=")
                            .contains("Secure")
                            .contains("HttpOnly")
                            .contains("SameSite=Strict")
                            .doesNotContain("Domain"));
            assertThat(browser.send(HttpRequest.newBuilder(bench.at("/sign-in"))
                                    .header("X-Forwarded-Host", "jahat.example"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void oneAddressCannotAskWithoutEnd() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of("tiga ekor kuda laut"));
        }
        try (Bench bench = Bench.of(folder)) {
            Browser browser = new Browser(bench);
            HttpResponse<String> last = browser.get("/assets/x/kawat.svg");
            for (int i = 0; i < 5000 && last.statusCode() != 429; i++) {
                last = browser.get("/assets/x/kawat.svg");
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(last.body()).contains("Terlalu banyak permintaan");
        }
    }

    @Test
    void manyNetworksOfOneHouseAreOne() {
        assertThat(new Outside("", false, "2001:db8:1:2::3").network())
                .isEqualTo(new Outside("", false, "2001:db8:1:2:ffff::1").network())
                .isNotEqualTo(new Outside("", false, "2001:db8:1:3::1").network());
        assertThat(new Outside("", false, "198.51.100.7").network()).isEqualTo("198.51.100.7");
        assertThat(new Outside("", false, "unknown").network()).isEqualTo("unknown");
        assertThat(new Outside("[::1]:80", false, "").name()).isEqualTo("[::1]");
        assertThat(new Outside("[::1]", false, "").name()).isEqualTo("[::1]");
        assertThat(new Outside("localhost:80", false, "").name()).isEqualTo("localhost");
    }

    @Test
    void oneGoesOnOnlyToAnAddressOfOurs() {
        assertThat(AccountPages.next("/pair/IDN/VNM?since=2025")).isEqualTo("/pair/IDN/VNM?since=2025");
        for (String bad : new String[] {
            "//jahat.example",
            "/\\jahat.example",
            "https://jahat.example",
            "javascript:alert(1)",
            "",
            "/a\r\nb: c",
            "/sign-out",
            "/x\\y"
        }) {
            assertThat(AccountPages.next(bad)).as(bad).isEqualTo("/");
        }
    }

    /** Sends these lines as they are, which no client would. */
    private static String raw(Bench bench, String lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", bench.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readNBytes(40), StandardCharsets.US_ASCII);
            }
        }
    }
}
