package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import id.kawat.fact.Person;
import id.kawat.record.FactRecord;
import id.kawat.workbench.account.Accounts;
import id.kawat.workbench.search.Receiver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people come to the workbench for, from end to end, in a browser. */
class JourneyTest {
    private static final String PASSWORD = "tiga ekor kuda laut";
    private static final String REQUEST = "membuka pasar bagi buah markisa";
    private static final String NEWS = """
            Fiji dan Indonesia Bahas Rumput Laut

            Suva, 30 Mei 2025 – Menteri Luar Negeri Fiji, Sela Tavake, meminta Indonesia membeli rumput laut dari Fiji.

            Menteri Luar Negeri RI, Laksmi Andaresta, mengundang Menlu Tavake berkunjung ke Jakarta. Kedua Menteri sepakat memperkuat kerja sama perikanan.
            """;

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Bench.of(samples).close();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Bench bench() {
        try {
            Files.copy(samples.resolve("kawat.db"), folder.resolve("kawat.db"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Bench.of(folder, Settings::withHooksWithin);
    }

    @Test
    void fromTheNewsOfTheDayToABriefForTheMinister() throws IOException {
        try (Bench bench = bench();
                Receiver receiver = new Receiver();
                Page page = chromium.open()) {
            anOlderKawatMissedAPerson(bench);
            List<String> complaints = Chromium.complaints(page);

            page.navigate(bench.at("/").toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("Hari ini, 1 Juni 2025");
            sound(page);

            page.fill("#a", "Selandia Baru");
            page.fill("#b", "Vietnam");
            page.press("#b", "Enter");
            page.waitForURL("**/pair/NZL/VNM");
            assertThat(page.locator(".head").innerText())
                    .contains("Kemitraan strategis komprehensif sejak 26 Februari 2025");
            sound(page);

            String fact = toTheWords(page);
            sound(page);
            correctByKeyboard(page, fact);
            readAnew(page, fact);
            find(page);
            sound(page);
            follow(bench, receiver, page);
            sound(page);

            page.navigate(bench.at("/pair/NZL/VNM").toString());
            Download brief = page.waitForDownload(() -> page.click("a[href$='brief.docx']"));
            assertThat(words(brief)).contains("Selandia Baru", "Vietnam", "Kemitraan strategis komprehensif");

            assertThat(complaints).isEmpty();
        }
    }

    /** The record holds a reading in which somebody is missing. */
    private static void anOlderKawatMissedAPerson(Bench bench) {
        try (FactRecord record = FactRecord.open(bench.record())) {
            String id = record.askArticles().list().stream()
                    .filter(entry -> entry.path().orElse("").contains("04-vietnam-selandia-baru"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Article article = record.article(id).orElseThrow();
            List<Fact> facts = new ArrayList<>(record.corrections().asRead(id));
            facts.remove(
                    facts.stream().filter(Person.class::isInstance).findFirst().orElseThrow());
            record.keep(new Coding(article, facts), "0.0.9");
        }
    }

    /** From the pair to the article, where the words that say so are lit. */
    private static String toTheWords(Page page) {
        page.locator("#acts li", new Page.LocatorOptions().setHasText(REQUEST))
                .locator(".src a")
                .first()
                .click();
        page.locator("mark.on").first().waitFor();
        Locator card = page.locator("li.fact.on");
        assertThat(card.innerText()).contains("meminta Selandia Baru");
        assertThat(page.locator("mark.on").allInnerTexts())
                .anySatisfy(words -> assertThat(words).contains(REQUEST));
        assertThat(page.locator("main").innerText()).contains("versi Kawat yang lebih lama");
        return card.getAttribute("id");
    }

    private static void correctByKeyboard(Page page, String fact) {
        page.keyboard().press("e");
        page.locator("#" + fact + " .editform").waitFor();
        for (int i = 0; i < 40 && !"field.date".equals(page.evaluate("document.activeElement.name")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Control+A");
        page.keyboard().type("2025-02-27");
        page.keyboard().press("Enter");
        page.waitForSelector("#" + fact + "[data-state=edited]");
    }

    private static void readAnew(Page page, String fact) {
        page.locator(".actions a[href$=recode]").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Yang akan berubah bila dibaca ulang");
        assertThat(page.locator("main ul.lines > li .chip").allInnerTexts()).containsExactly("baru");
        sound(page);
        page.locator(".actions button").click();
        page.waitForLoadState();
        assertThat(page.locator("h1").innerText()).isEqualTo("Sudah dibaca ulang");
        assertThat(page.locator("main").innerText()).contains("Semua koreksi berlaku seperti semula");
        page.locator("main a", new Page.LocatorOptions().setHasText("Ke artikel"))
                .last()
                .click();
        assertThat(page.locator("#" + fact).getAttribute("data-state")).isEqualTo("edited");
        page.locator("#" + fact + " details.why summary").click();
        assertThat(page.locator("#" + fact).innerText()).contains("27 Februari 2025");
        assertThat(page.locator("main").innerText()).doesNotContain("versi Kawat yang lebih lama");
    }

    private static void find(Page page) {
        page.keyboard().press("/");
        page.keyboard().type("markisa");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=markisa");
        assertThat(page.locator("#lines li h3").allInnerTexts()).isNotEmpty();
        page.locator("nav.tabs a", new Page.LocatorOptions().setHasText("Peristiwa"))
                .click();
        page.waitForURL("**/search?kind=event*");
        assertThat(page.locator("#lines > li", new Page.LocatorOptions().setHasText("meminta Selandia Baru"))
                        .first()
                        .innerText())
                .contains("27 Februari 2025");
    }

    /** A search that is kept tells of what comes later: on its page, in its feed, to a program. */
    private static void follow(Bench bench, Receiver receiver, Page page) {
        page.navigate(bench.at("/search?kind=article&q=rumput+laut+fiji").toString());
        page.locator("#keep-name").fill("Rumput laut");
        page.locator("#keep-name").press("Enter");
        page.waitForURL("**/searches");
        page.locator("h2 a.name").click();
        page.fill("#address", receiver.address());
        page.press("#address", "Enter");
        page.waitForLoadState();
        String feed = page.inputValue("#feed");

        bench.add("berita/rumput-laut.txt", NEWS);
        Bench.until(() -> !receiver.deliveries().isEmpty());
        assertThat(receiver.deliveries().getFirst().body())
                .contains("Fiji dan Indonesia Bahas Rumput Laut")
                .contains(bench.at("/article/").toString());
        assertThat(bench.get(feed.substring(bench.at("").toString().length())).body())
                .contains("<title>Fiji dan Indonesia Bahas Rumput Laut</title>");
        String search = page.url();
        page.navigate(bench.at("/").toString());
        assertThat(page.locator("#news").innerText()).contains("Rumput laut").contains("1 baru");
        page.locator("#news a", new Page.LocatorOptions().setHasText("Rumput laut"))
                .first()
                .click();
        page.waitForURL(search);
        assertThat(page.locator("li.fresh h3").allInnerTexts()).containsExactly("Fiji dan Indonesia Bahas Rumput Laut");
    }

    private static String words(Download file) throws IOException {
        try (InputStream in = file.createReadStream();
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void eachMayWhatTheirRoleAllows() {
        try (Accounts accounts = Accounts.open(folder.resolve("kawat.workbench.db"))) {
            accounts.add("Sri", Role.ADMIN, Optional.of(PASSWORD));
            accounts.add("Budi", Role.REVIEWER, Optional.of(PASSWORD));
            accounts.add("Rina", Role.READER, Optional.of(PASSWORD));
        }
        try (Bench bench = bench();
                Page stranger = chromium.open();
                Page reader = chromium.open();
                Page reviewer = chromium.open();
                Page admin = chromium.open()) {
            stranger.navigate(bench.at("/review").toString());
            assertThat(stranger.url()).contains("/sign-in?next=");
            sound(stranger);

            signIn(bench, reader, "Rina");
            assertThat(reader.locator("li.fact").count()).isPositive();
            assertThat(reader.locator("li.fact [data-key]").count()).isZero();
            String accept = "/article/" + article(reader) + "/fact/"
                    + reader.locator("li.fact").first().getAttribute("id") + "/accept";
            assertThat(post(reader, accept)).isEqualTo(403);
            assertThat(status(reader, "/admin")).isEqualTo(403);

            signIn(bench, reviewer, "Budi");
            reviewer.keyboard().press("j");
            reviewer.keyboard().press("a");
            reviewer.waitForSelector("li.fact[data-state=accepted]");
            assertThat(post(reviewer, accept)).isIn(200, 422);
            assertThat(status(reviewer, "/admin")).isEqualTo(403);
            assertThat(post(reviewer, "/admin/accounts")).isEqualTo(403);
            assertThat(status(reviewer, "/article/" + article(reviewer) + "/recode"))
                    .isEqualTo(403);

            signIn(bench, admin, "Sri");
            assertThat(status(admin, "/admin")).isEqualTo(200);
            admin.navigate(bench.at("/admin/audit").toString());
            assertThat(admin.locator("main").innerText()).contains("Budi").contains("POST " + accept);
        }
    }

    private static void signIn(Bench bench, Page page, String name) {
        page.navigate(bench.at("/review").toString());
        page.fill("#name", name);
        page.fill("#password", PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL("**/review");
        page.waitForLoadState();
    }

    private static String article(Page queue) {
        String link = queue.locator("li.fact .say a").first().getAttribute("href");
        return link.replaceAll(".*/article/([^/?]+).*", "$1");
    }

    private static int status(Page page, String path) {
        return (int) page.evaluate("path => fetch(path).then(answer => answer.status)", path);
    }

    /** Sends what a page of ours would send, token and all. */
    private static int post(Page page, String path) {
        return (int) page.evaluate(
                "path => fetch(path, {method: 'POST', headers: {'HX-Request': 'true', 'X-CSRF-Token':"
                        + " document.querySelector('meta[name=csrf]').content}, body: new URLSearchParams()})"
                        + ".then(answer => answer.status)",
                path);
    }

    @Test
    void whatAnArticleSaysNeverDoesAnything() {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        String hostile = "<!DOCTYPE html><html lang=\"id\"><head><title>x</title>"
                + "<meta property=\"og:title\" content=\"Fiji Kecam Tonga &quot;onmouseover=alert(3) "
                + escaped(script) + " \u202Ekatab\">"
                + "<meta property=\"og:site_name\" content=\"Warta \u2067Lautan\u202E " + escaped(script) + "\">"
                + "<link rel=\"canonical\" href=\"javascript:alert(4)\">"
                + "<meta property=\"og:url\" content=\"javascript:alert(5)\">"
                + "<meta property=\"article:published_time\" content=\"2025-05-30T08:00:00+07:00\"></head><body><article>"
                + "<h1>Fiji Kecam Tonga &quot;onmouseover=alert(3) " + escaped(script) + " \u202Ekatab</h1>"
                + "<p>Suva (Warta Lautan) - Menteri Luar Negeri Fiji, Sela Tavake " + escaped(script)
                + ", mengecam Tonga atas penangkapan kapal \u202E" + escaped("<svg onload=alert(6)>") + " ikan.</p>"
                + "<p>Fiji meminta Tonga " + escaped("<a href=\"javascript:alert(7)\">membebaskan</a>")
                + " kapal itu. Kedua negara sepakat bertemu di Nuku'alofa pada Juli 2025 untuk membahas perbatasan laut,"
                + " dan Fiji berjanji mengirim utusan ke Tonga. ${alert(8)} {{alert(9)}}</p></article></body></html>";
        try (Bench bench = bench();
                Page page = chromium.open()) {
            bench.addPage("berita/<script>alert(10)</script>.html", hostile);
            List<String> seen = Chromium.complaints(page);
            page.onDialog(dialog -> {
                seen.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(bench.at("/").toString())) {
                    seen.add("request: " + request.url());
                }
            });
            page.navigate(bench.at("/search?kind=article&q=Tavake").toString());
            String article = page.locator("#lines h3 a").first().getAttribute("href");
            for (String path : List.of(
                    "/",
                    article,
                    article + "/add",
                    article + "/recode",
                    "/pair/FJI/TON",
                    "/party/TON",
                    "/party/TON/acts",
                    "/people",
                    "/calendar?with=TON",
                    "/network?least=1",
                    "/map?with=TON",
                    "/review?with=TON",
                    "/search?q=kapal",
                    "/search?kind=event&with=TON&spread=1",
                    "/search?q=%3Cscript%3Ealert(11)%3C%2Fscript%3E",
                    "/search?outlet=%22%3E%3Cscript%3Ealert(12)%3C%2Fscript%3E")) {
                page.navigate(bench.at(path).toString());
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.evaluate("document.querySelectorAll('main *').forEach(each => each.dispatchEvent("
                        + "new MouseEvent('mouseover', {bubbles: true})))");
                assertThat((List<?>) page.evaluate(ALIVE)).as(path).isEmpty();
                assertThat(page.content()).as(path).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
            }
            page.navigate(bench.at(article).toString());
            assertThat(page.locator("h1").innerText()).contains("<script>alert(1)</script>");
            assertThat(page.locator("li.fact").allInnerTexts())
                    .anySatisfy(words -> assertThat(words).contains("Fiji menyatakan keberatan kepada Tonga"));
            assertThat(seen).isEmpty();
        }
    }

    /** What of the text has become more than text. */
    private static final String ALIVE =
            "[...document.querySelectorAll('*')].filter(e => (e.tagName === 'SCRIPT' && !e.src)"
                    + " || e.tagName === 'IMG' || [...e.attributes].some(a => a.name.startsWith('on')"
                    + " || /^\\s*javascript:/i.test(a.value))).map(e => e.outerHTML)";

    private static String escaped(String html) {
        return html.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** For everybody: on a desk and a telephone, by day and by night, for who does not see it. */
    private static void sound(Page page) {
        List<String> found = new ArrayList<>();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(360, 1280)) {
                page.setViewportSize(width, 900);
                found.addAll(Chromium.obstacles(page));
                if (Chromium.width(page) > width) {
                    found.add(page.url() + " is " + Chromium.width(page) + " wide on a screen of " + width);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
