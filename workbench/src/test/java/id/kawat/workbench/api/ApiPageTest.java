package id.kawat.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the API in a browser. */
class ApiPageTest {
    /** What reaches beyond a narrow page. */
    private static final String WIDER =
            "document.documentElement.scrollWidth <= 360 ? [] : [...document.querySelectorAll('main *')]"
                    + ".filter(e => e.getBoundingClientRect().right > 361 && !e.closest('.scroll, pre, .microlight'))"
                    + ".slice(0, 12).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))";

    @TempDir
    private Path folder;

    @Test
    void theDocumentIsBrowsedUnderTheStrictPolicyInLightAndDark() {
        try (Chromium chromium = Chromium.start();
                Bench bench = Bench.of(folder)) {
            for (String look : List.of("?lang=id&theme=light", "?lang=en&theme=dark")) {
                Page page = chromium.open();
                List<String> errors = Chromium.complaints(page);
                page.navigate(bench.at("/api" + look).toString());
                page.locator("#swagger .opblock").first().waitFor();
                page.locator("#operations-Facts-listEventsTold .opblock-summary-control")
                        .click();
                page.locator("#operations-Facts-listEventsTold .opblock-body").waitFor();
                page.setViewportSize(360, 700);
                assertThat((List<?>) page.evaluate(WIDER)).as(look).isEmpty();
                page.setViewportSize(1280, 900);
                List<String> serious = Chromium.obstacles(page).stream()
                        .filter(obstacle -> obstacle.matches("\\S+: (serious|critical) .*"))
                        .toList();
                assertThat(errors).as(look).isEmpty();
                assertThat(serious).as(look).isEmpty();
                page.close();
            }
        }
    }
}
