package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.kawat.workbench.Bench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a browser, where this machine has one. */
class ReviewByKeyboardTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("kawat.chromium", "/usr/bin/chromium"));
    private static final String NOBODY_SAID = "li.fact[data-state=read]";

    @TempDir
    private static Path folder;

    private static @Nullable Bench bench;
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "a browser at " + CHROMIUM);
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
    void factsAreAcceptedRejectedAndBroughtBackWithoutAMouse() {
        Page page = open("/review");
        page.keyboard().press("j");
        String first = chosen(page);
        page.keyboard().press("a");
        page.waitForSelector("#" + first + "[data-state=accepted]");
        page.waitForSelector(NOBODY_SAID + ".on");
        String second = chosen(page);
        assertThat(second).isNotEqualTo(first);
        page.keyboard().press("r");
        page.keyboard().type("pihaknya keliru");
        page.keyboard().press("Enter");
        page.waitForSelector("#" + second + "[data-state=rejected]");
        page.keyboard().press("k");
        assertThat(chosen(page)).isEqualTo(second);
        page.keyboard().press("u");
        page.waitForSelector("#" + second + "[data-state=read]");
    }

    @Test
    void aFactsWordsLightUpWithIt() {
        Page page = open("/review");
        String address = page.locator("li.fact .say a").first().getAttribute("href");
        Page article = open(address);
        Locator lit = article.locator("mark.on");
        lit.first().waitFor();
        assertThat(address)
                .contains(lit.first().getAttribute("data-facts").split(" ")[0].substring(0, 2));
        assertThat(article.locator("li.fact.on details.why[open]").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/try?example=1", "/review?view=disputed"})
    void nothingStandsInAnybodysWay(String path) {
        for (String theme : List.of("light", "dark")) {
            Page page = open(path + (path.contains("?") ? "&" : "?") + "theme=" + theme);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(path + " " + theme)
                    .isEmpty();
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }

    private static String chosen(Page page) {
        return page.locator("li.fact.on").first().getAttribute("id");
    }

    private static Page open(String path) {
        Page page = java.util.Objects.requireNonNull(browser).newPage();
        page.navigate(java.util.Objects.requireNonNull(bench).at(path).toString());
        return page;
    }
}
