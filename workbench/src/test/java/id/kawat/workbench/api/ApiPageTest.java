package id.kawat.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.kawat.workbench.Bench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the API in a browser. */
class ApiPageTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** What reaches beyond a narrow page. */
    private static final String WIDER =
            "document.documentElement.scrollWidth <= 360 ? [] : [...document.querySelectorAll('main *')]"
                    + ".filter(e => e.getBoundingClientRect().right > 361 && !e.closest('.scroll, pre, .microlight'))"
                    + ".slice(0, 12).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))";

    @TempDir
    private Path folder;

    @Test
    void theDocumentIsBrowsedUnderTheStrictPolicyInLightAndDark() {
        Assumptions.assumeTrue(Files.exists(CHROMIUM));
        try (Bench bench = Bench.of(folder);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox")))) {
            for (String look : List.of("?lang=id&theme=light", "?lang=en&theme=dark")) {
                Page page = browser.newPage();
                List<String> errors = new ArrayList<>();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                page.onPageError(errors::add);
                page.navigate(bench.at("/api" + look).toString());
                page.locator("#swagger .opblock").first().waitFor();
                page.locator("#operations-Facts-listEventsTold .opblock-summary-control")
                        .click();
                page.locator("#operations-Facts-listEventsTold .opblock-body").waitFor();
                Path shots = Path.of(System.getProperty("kawat.shots", folder.toString()));
                page.screenshot(new Page.ScreenshotOptions().setPath(shots.resolve("api" + look.length() + ".png")));
                page.setViewportSize(360, 700);
                assertThat((List<?>) page.evaluate(WIDER)).as(look).isEmpty();
                page.screenshot(new Page.ScreenshotOptions().setPath(shots.resolve("narrow" + look.length() + ".png")));
                page.setViewportSize(1280, 900);
                List<String> serious = new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .map(ApiPageTest::told)
                                .toList();
                assertThat(errors).as(look).isEmpty();
                assertThat(serious).as(look).isEmpty();
                page.close();
            }
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
    }
}
