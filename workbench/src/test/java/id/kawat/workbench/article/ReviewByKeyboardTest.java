package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a browser, where this machine has one. */
class ReviewByKeyboardTest {
    private static final String NOBODY_SAID = "li.fact[data-state=read]";

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Bench bench;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        if (bench != null) {
            bench.close();
        }
        if (chromium != null) {
            chromium.close();
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
            assertThat(Chromium.obstacles(page)).isEmpty();
            page.setViewportSize(360, 800);
            assertThat(Chromium.width(page)).isEqualTo(360);
        }
    }

    private static String chosen(Page page) {
        return page.locator("li.fact.on").first().getAttribute("id");
    }

    private static Page open(String path) {
        Page page = chromium.open();
        page.navigate(bench.at(path).toString());
        return page;
    }
}
