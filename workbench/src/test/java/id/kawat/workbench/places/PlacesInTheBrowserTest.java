package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import id.kawat.workbench.Bench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same in a browser, where there is one: what scripts draw, what fits a telephone, what a screen reader is told. */
class PlacesInTheBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> PAGES = List.of(
            "/countries",
            "/party/IDN",
            "/party/IDN/acts",
            "/party/IDN/partners",
            "/people",
            "/person?name=Domingos%20Amaral%20Soares",
            "/instruments",
            "/instrument?name=Perjanjian%20Kemitraan%20Ekonomi%20Komprehensif%20Indonesia-Peru",
            "/network",
            "/map?with=IDN",
            "/map?fill=tone",
            "/calendar?with=IDN");

    /** Colours are all that is other there. */
    private static final List<String> IN_THE_DARK =
            List.of("/party/IDN", "/network?least=8", "/map?with=IDN", "/calendar?with=IDN");

    private static final int PATIENCE = 120_000;

    @TempDir
    private static Path folder;

    private static Bench bench;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium");
        bench = Bench.of(folder);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void aScreenReaderFindsNothingInItsWay() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Page page = browser.newPage(
                    new Browser.NewPageOptions().setColorScheme(scheme).setLocale("id"))) {
                page.setDefaultTimeout(PATIENCE);
                for (String path : scheme == ColorScheme.LIGHT ? PAGES : IN_THE_DARK) {
                    page.navigate(bench.at(path).toString());
                    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                        if (List.of("serious", "critical").contains(rule.getImpact())) {
                            found.add(scheme + " " + path + " " + rule.getId() + " "
                                    + rule.getNodes().getFirst().getHtml());
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsWiderThanATelephone() {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740))) {
            page.setDefaultTimeout(PATIENCE);
            for (String path : PAGES) {
                page.navigate(bench.at(path).toString());
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(360);
            }
        }
    }

    @Test
    void thePageBreaksNoRuleOfItsOwn() {
        List<String> said = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(message.text());
                }
            });
            page.onPageError(said::add);
            for (String path : PAGES) {
                page.navigate(bench.at(path).toString());
                page.waitForLoadState();
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void theNetworkIsDrawnAndItsYearsCanBeGoneThrough() {
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.navigate(bench.at("/network").toString());
            page.waitForSelector("#network canvas");
            int rows = page.locator("#ties tbody tr:visible").count();
            page.locator("#year").fill("1");
            assertThat(page.locator("#year-said").textContent()).matches("\\d{4}");
            assertThat(page.locator("#ties tbody tr:visible").count()).isLessThan(rows);
            page.locator("#year").fill("0");
            assertThat(page.locator("#ties tbody tr:visible").count()).isEqualTo(rows);
        }
    }

    @Test
    void theListNarrowsWhileOneTypes() {
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.navigate(bench.at("/countries").toString());
            page.locator("#cq").pressSequentially("chil");
            assertThat(page.locator("#parties tbody tr:visible").count()).isEqualTo(1);
        }
    }

    @Test
    void moreLinesComeWithoutLeavingThePage() {
        try (Page page = browser.newPage()) {
            page.setDefaultTimeout(PATIENCE);
            page.navigate(bench.at("/party/IDN/acts").toString());
            int before = page.locator("ul.lines > li").count();
            page.locator(".onward a").first().click();
            page.waitForFunction("before => document.querySelectorAll('ul.lines > li').length > before", before);
            assertThat(page.url()).endsWith("/party/IDN/acts");
        }
    }
}
