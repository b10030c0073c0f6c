package id.kawat.workbench.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.workbench.Bench;
import id.kawat.workbench.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountPagesTest {
    private static final String PASSWORD = "tiga ekor kuda laut";

    @TempDir
    private static Path folder;

    private static Bench bench;

    @BeforeAll
    static void start() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
            accounts.add("Budi", Role.REVIEWER, Optional.of(PASSWORD));
            accounts.add("Rina", Role.READER, Optional.of(PASSWORD));
        }
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static Browser as(String name) {
        Browser browser = new Browser(bench);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    @Test
    void whoHasNotSignedInIsLedThereAndBack() {
        Browser browser = new Browser(bench);
        HttpResponse<String> led = browser.get("/admin/audit?who=Sri");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains("/sign-in?next=%2Fadmin%2Faudit%3Fwho%3DSri");
        assertThat(browser.get("/sign-in?next=%2Faccount").body())
                .contains("name=\"next\" value=\"/account\"")
                .doesNotContain("/review");
        HttpResponse<String> signedIn =
                browser.post("/sign-in", "name", "Sri", "password", PASSWORD, "next", "/admin/audit?who=Sri");
        assertThat(signedIn.headers().firstValue("Location")).contains("/admin/audit?who=Sri");
        assertThat(browser.get("/admin/audit?who=Sri").statusCode()).isEqualTo(200);
    }

    @Test
    void aProgramWithoutKeyIsToldSoInJson() {
        HttpResponse<String> answer = new Browser(bench).get("/mcp");
        assertThat(answer.statusCode()).isIn(401, 404);
        HttpResponse<String> wrong = new Browser(bench)
                .send(HttpRequest.newBuilder(bench.at("/")).header("Authorization", "Bearer kawat_salah"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike() {
        HttpResponse<String> wrong = new Browser(bench).signIn("Rina", "empat ekor kuda laut");
        HttpResponse<String> unknown = new Browser(bench).signIn("Siapa", "empat ekor kuda laut");
        assertThat(wrong.statusCode()).isEqualTo(403).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("Nama atau kata sandi tidak cocok");
        assertThat(unknown.body()).contains("Nama atau kata sandi tidak cocok");
    }

    @Test
    void theSessionCookieIsForTheBrowserAlone() {
        Browser browser = new Browser(bench);
        HttpResponse<String> answer = browser.signIn("Rina", PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("kawat_session_")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whoGuessesIsHeldBack() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Tono", Role.READER, Optional.of(PASSWORD));
        }
        Browser browser = new Browser(bench);
        HttpResponse<String> answer = browser.signIn("Tono", "salah salah salah");
        for (int i = 0; i < 12 && answer.statusCode() != 429; i++) {
            answer = browser.signIn("Tono", "salah salah salah");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.signIn("Tono", PASSWORD).statusCode())
                .as("even the right one")
                .isEqualTo(429);
    }

    @Test
    void eachRoleMayWhatItMay() {
        assertThat(as("Rina").get("/admin").statusCode()).isEqualTo(403);
        Browser budi = as("Budi");
        assertThat(budi.get("/admin").statusCode()).isEqualTo(403);
        assertThat(budi.get("/admin/audit").statusCode()).isEqualTo(403);
        assertThat(budi.post("/admin/accounts", "name", "Baru", "role", "admin").statusCode())
                .isEqualTo(403);
        assertThat(budi.get("/").body()).doesNotContain("href=\"/admin\"").contains("Budi");
        assertThat(as("Sri").get("/").body()).contains("href=\"/admin\"");
    }

    @Test
    void noOtherSpellingOfAnAddressOpensIt() {
        for (String path :
                new String[] {"/admin/", "/%61dmin", "//admin", "/assets/../admin", "/Admin", "/admin;x=y"}) {
            HttpResponse<String> answer = as("Rina").get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
        }
        HttpResponse<String> head = new Browser(bench)
                .send(HttpRequest.newBuilder(bench.at("/admin")).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(401);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whoSignsOutIsOut() {
        Browser browser = as("Rina");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.post("/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aTokenOfAnotherSessionIsNoToken() {
        Browser rina = as("Rina");
        String token = Bench.csrf(as("Budi").get("/account").body());
        assertThat(rina.send(rina.form("/account/keys", "label", "x", "role", "reader")
                                .header("X-CSRF-Token", token))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void oneEndsOnesOwnSessionsAndNobodyElses() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Dewi", Role.READER, Optional.of(PASSWORD));
        }
        Browser here = as("Dewi");
        Browser there = as("Dewi");
        String page = there.get("/account").body();
        String id = found("/account/sessions/([A-Za-z0-9]+)/end\"(?![^§]*/account/sessions/[A-Za-z0-9]+/end\")", page);
        assertThat(as("Rina").post("/account/sessions/" + id + "/end").statusCode())
                .isEqualTo(404);
        assertThat(here.post("/account/sessions/end-others").statusCode()).isEqualTo(303);
        assertThat(there.get("/").statusCode()).isEqualTo(303);
        assertThat(here.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsWhatWasOpenWithTheOldOne() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Wati", Role.READER, Optional.of(PASSWORD));
        }
        Browser here = as("Wati");
        Browser there = as("Wati");
        String next = "hujan turun di Wamena";
        assertThat(here.post("/account/password", "present", "salah", "password", next, "again", next)
                        .body())
                .contains("Kata sandi sekarang tidak cocok");
        assertThat(here.post("/account/password", "present", PASSWORD, "password", next, "again", "lain")
                        .body())
                .contains("Kedua kata sandi berbeda");
        assertThat(here.post(
                                "/account/password",
                                "present",
                                PASSWORD,
                                "password",
                                "password1234",
                                "again",
                                "password1234")
                        .body())
                .contains("pertama ditebak");
        assertThat(here.post("/account/password", "present", PASSWORD, "password", next, "again", next)
                        .statusCode())
                .isEqualTo(303);
        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(there.get("/").statusCode()).isEqualTo(303);
        assertThat(new Browser(bench).signIn("Wati", next).statusCode()).isEqualTo(303);
    }

    @Test
    void aKeyIsToldOnceAndOpensTheRecordAlone() {
        Browser budi = as("Budi");
        String made = budi.post("/account/keys", "label", "skrip <harian>", "role", "reviewer")
                .body();
        String key = found(">(kawat_[A-Za-z0-9_-]{43})<", made);
        assertThat(budi.get("/account").body()).contains("skrip &lt;harian&gt;").doesNotContain(key);
        Browser program = new Browser(bench);
        HttpResponse<String> answer =
                program.send(HttpRequest.newBuilder(bench.at("/")).header("Authorization", "Bearer " + key));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Budi").contains("name=\"csrf\" content=\"\"");
        for (String path : new String[] {"/account", "/admin"}) {
            assertThat(program.send(HttpRequest.newBuilder(bench.at(path)).header("Authorization", "Bearer " + key))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(program.send(HttpRequest.newBuilder(bench.at("/account/keys"))
                                .header("Authorization", "Bearer " + key)
                                .POST(BodyPublishers.ofString("label=x&role=reader")))
                        .statusCode())
                .isEqualTo(403);
        String id = found(
                "/account/keys/([A-Za-z0-9]+)/revoke", budi.get("/account").body());
        assertThat(as("Rina").post("/account/keys/" + id + "/revoke").statusCode())
                .isEqualTo(404);
        budi.post("/account/keys/" + id + "/revoke");
        assertThat(program.send(HttpRequest.newBuilder(bench.at("/")).header("Authorization", "Bearer " + key))
                        .statusCode())
                .isEqualTo(401);
        assertThat(budi.post("/account/keys", "label", "x", "role", "admin").body())
                .contains("tidak boleh lebih daripada pemiliknya");
    }

    @Test
    void anAdminMakesAnAccountAndHandsOnALink() {
        Browser sri = as("Sri");
        String made = sri.post("/admin/accounts", "name", "Joko", "role", "reviewer", "password", "")
                .body();
        String link = found("(/sign-in/link/[A-Za-z0-9_-]{43})<", made);
        Browser joko = new Browser(bench);
        assertThat(joko.get(link).body()).contains("Joko");
        assertThat(joko.post(link, "password", PASSWORD, "again", "lain lagi sama sekali")
                        .body())
                .contains("Kedua kata sandi berbeda");
        assertThat(joko.post(link, "password", PASSWORD, "again", PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(joko.get("/").statusCode()).isEqualTo(200);
        assertThat(new Browser(bench).get(link).statusCode()).isEqualTo(404);
        String id = found("/admin/accounts/(\\d+)\">Joko<", sri.get("/admin").body());
        assertThat(sri.get("/admin/accounts/" + id).body()).contains("memilih kata sandi");
        assertThat(sri.post("/admin/accounts/" + id + "/disable").statusCode()).isEqualTo(303);
        assertThat(joko.get("/").statusCode()).isEqualTo(303);
        assertThat(new Browser(bench).signIn("Joko", PASSWORD).statusCode()).isEqualTo(403);
    }

    @Test
    void theLastAdminStays() {
        Browser sri = as("Sri");
        String id = found("/admin/accounts/(\\d+)\">Sri<", sri.get("/admin").body());
        assertThat(sri.post("/admin/accounts/" + id + "/disable").body()).contains("Harus tetap ada seorang admin");
        assertThat(sri.post("/admin/accounts/" + id + "/role", "role", "reader").body())
                .contains("Harus tetap ada seorang admin");
    }

    @Test
    void theLogSaysWhoDidWhat() {
        Browser sri = as("Sri");
        new Browser(bench).signIn("<script>alert(1)</script>", "salah salah salah");
        String log = sri.get("/admin/audit").body();
        assertThat(log)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert")
                .contains("gagal masuk")
                .contains("127.0.0.1")
                .doesNotContain(PASSWORD);
        assertThat(sri.get("/admin/audit?before=abc").statusCode()).isEqualTo(400);
        assertThat(sri.get("/admin/sessions").body()).contains("Java");
    }

    @Test
    void whatADisabledAccountLeftInOtherProgramsStops() {
        Browser admin = as("Sri");
        admin.post("/admin/accounts", "name", "Larasati", "role", "reader", "password", PASSWORD);
        Browser reader = as("Larasati");
        reader.post("/searches", "query", "kind=event&with=FJI", "name", "Fiji");
        String search =
                found("href=\"(/searches/\\d+)\"", reader.get("/searches").body());
        String news = found("(/feeds/[^\"]+\\.atom)", reader.get(search).body());
        String calendar = found(
                "id=\"feed\"[^>]*value=\"[^\"]*(/calendar\\.ics\\?key=[^\"&]+)",
                reader.get("/calendar").body());
        Browser program = new Browser(bench);
        assertThat(program.get("/calendar.ics").statusCode())
                .as("without a key")
                .isEqualTo(401);
        assertThat(program.get("/calendar.ics?key=x").statusCode()).isEqualTo(404);
        assertThat(program.get(news).statusCode()).isEqualTo(200);
        assertThat(program.get(calendar).body()).startsWith("BEGIN:VCALENDAR");
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.disable("Larasati");
            assertThat(program.get(news).statusCode()).isEqualTo(410);
            assertThat(program.get(calendar).statusCode()).isEqualTo(410);
            accounts.enable("Larasati");
        }
        assertThat(program.get(calendar).statusCode()).isEqualTo(200);
        as("Larasati").post("/calendar/key");
        assertThat(program.get(calendar).statusCode()).as("the old key").isEqualTo(404);
    }
}
